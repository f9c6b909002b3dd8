package fr.tempspartage.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.DossierYaml;
import fr.tempspartage.io.json.Notation;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates of the calls, empty and filled in with the samples that come with the project. */
class TemplateTest {

    static List<CallDefinition> calls() {
        return Calls.load().all();
    }

    static List<Dossier> samples(CallDefinition call) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("asp-examples/dossiers"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new IllegalStateException("no asp-examples/dossiers");
        }
        try (Stream<Path> files = Files.list(root.resolve("asp-examples/dossiers/" + call.id()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> AspJson.standard().readDossier(file).orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Dossier> read(DossierRows rows) {
        List<Dossier> read = new ArrayList<>();
        rows.forEachRemaining(each -> read.add(each.result().orElseThrow()));
        rows.close();
        return read;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void all_samples_are_read_from_each_table_as_they_were_written(CallDefinition call) {
        List<Dossier> samples = samples(call);
        assertThat(samples).hasSizeGreaterThan(5);
        DossierTables tables = DossierTables.standard().answering(call.id());
        for (Language language : Language.values()) {
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            DossierTemplate.of(call, language).writeWorkbook(samples, xlsx);
            assertThat(read(tables.readWorkbook(xlsx.toByteArray()))).isEqualTo(samples);
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            DossierTemplate.of(call, language).writeCsv(samples, csv);
            assertThat(read(tables.readCsv(new ByteArrayInputStream(csv.toByteArray()))))
                    .isEqualTo(samples);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            tables.writeWorkbook(samples, language, plain);
            assertThat(read(tables.readWorkbook(plain.toByteArray()))).isEqualTo(samples);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void all_samples_go_through_json_yaml_and_tables_and_come_back(CallDefinition call) {
        AspJson json = AspJson.standard();
        for (Dossier sample : samples(call)) {
            Dossier fromJson = json.readDossier(json.writeDossier(sample)).orElseThrow();
            Dossier fromYaml = json.readDossier(DossierYaml.write(fromJson, Language.ENGLISH), Notation.YAML)
                    .orElseThrow();
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            DossierTables.standard().writeCsv(List.of(fromYaml), Language.ENGLISH, csv);
            assertThat(read(DossierTables.standard().readCsv(new ByteArrayInputStream(csv.toByteArray()))))
                    .containsExactly(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_empty_template_is_read_as_a_table_without_dossiers(CallDefinition call) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        DossierTemplate.of(call, Language.FRENCH).writeWorkbook(List.of(), xlsx);
        DossierTables tables = DossierTables.standard();
        assertThat(tables.readWorkbook(xlsx.toByteArray()).next().result().describe(Language.FRENCH))
                .isEqualTo(
                        "Dossiers!A1: La table ne contient aucun dossier.\nPeut-être faut-il en remplir une ligne, ou donner un autre fichier.");
        assertThat(xlsx.size()).isLessThan(60_000);
    }

    @Test
    void a_template_has_the_facts_of_its_call_and_of_no_other() {
        CallDefinition na = Calls.load().get("nouvelle-aquitaine-2026");
        CallDefinition ara = Calls.load().get("auvergne-rhone-alpes-2026");
        List<String> first = headers(na);
        List<String> second = headers(ara);
        assertThat(first)
                .startsWith("identifiant du dossier", "appel à candidatures")
                .doesNotHaveDuplicates();
        assertThat(first).contains("nom du candidat", "fin de l’internat (date du diplôme)", "interruptions prévues");
        assertThat(first).doesNotContain("motif de recrutement", "Exercice en ville 1 – mode d’exercice en ville");
        assertThat(second).contains("motif de recrutement", "Exercice en ville 1 – mode d’exercice en ville");
    }

    @Test
    void a_template_has_room_for_three_sites_and_no_column_that_nobody_needs() {
        CallDefinition call = Calls.load().get("nouvelle-aquitaine-2026");
        assertThat(TemplateColumns.of(call).list(TableLayout.TIME).stream()
                        .map(column -> column.header(Language.FRENCH)))
                .contains("Temps par site 3 – quantité de temps", "unité de temps de la séquence")
                .doesNotContain("temps par site", "Temps par site 4 – quantité de temps");
        assertThat(TemplateColumns.of(call).list(TableLayout.PARTNERS).stream()
                        .map(column -> column.header(Language.FRENCH)))
                .startsWith("type", "repère de l’établissement / repère de la structure");
    }

    private static List<String> headers(CallDefinition call) {
        return TemplateColumns.of(call).dossiers(true).stream()
                .map(column -> column.header(Language.FRENCH))
                .toList();
    }
}
