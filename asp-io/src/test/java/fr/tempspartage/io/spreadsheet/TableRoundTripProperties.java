package fr.tempspartage.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.json.ArbitraryRecords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is written to a table is read as the same dossier, whether or not its parts agree. */
class TableRoundTripProperties {

    private static final DossierTables TABLES = DossierTables.standard().unchecked();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ArbitraryRecords.of(DossierFields.TYPE);
    }

    @Provide
    Arbitrary<List<Dossier>> several() {
        return dossiers().list().ofSize(8);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void csv_is_read_as_the_same_dossier(@ForAll("dossiers") Dossier dossier, @ForAll Language language) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        TABLES.writeCsv(List.of(dossier), language, csv);
        same(
                dossier,
                TABLES.readCsv(new ByteArrayInputStream(csv.toByteArray())),
                csv.toString(StandardCharsets.UTF_8));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void a_workbook_is_read_as_the_same_dossier(@ForAll("dossiers") Dossier dossier, @ForAll Language language) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        TABLES.writeWorkbook(List.of(dossier), language, xlsx);
        same(dossier, TABLES.readWorkbook(xlsx.toByteArray()), dossier.toString());
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void several_dossiers_of_a_workbook_keep_their_own_partners_time_and_documents(
            @ForAll("several") List<Dossier> drawn) {
        List<Dossier> dossiers = new ArrayList<>();
        drawn.forEach(dossier -> dossiers.add(dossier.withId("D-" + dossiers.size())));
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        TABLES.writeWorkbook(dossiers, Language.FRENCH, xlsx);
        List<Dossier> read = new ArrayList<>();
        TABLES.readWorkbook(xlsx.toByteArray())
                .forEachRemaining(each -> read.add(each.result().orElseThrow()));
        assertThat(read).isEqualTo(dossiers);
    }

    private static void same(Dossier dossier, DossierRows rows, String written) {
        List<TableDossier> read = new ArrayList<>();
        rows.forEachRemaining(read::add);
        assertThat(read).as(written).hasSize(1);
        assertThat(read.get(0).result().errors()).as(written).isEmpty();
        assertThat(read.get(0).result().value()).as(written).contains(dossier);
    }
}
