package fr.tempspartage.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.ZoningClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zoning of doctors in the layouts of the ministry, of the regions and of exports. */
class ZonesTest {

    private static final Path WORKBOOK = Path.of("..", "asp-examples", "registers", "classeur", "zonage.xlsx");

    private static final String LIST = """
            registers:
              - file: zones.csv
                name: zonage d’essai
                validFrom: 2026-01-01
                validUntil: 2027-12-31
            """;

    @TempDir
    Path path;

    private static Optional<ZoningClass> zone(Folder folder, String commune) {
        return zone(folder, commune, Optional.empty(), Folder.DAY);
    }

    private static Optional<ZoningClass> zone(Folder folder, String commune, Optional<String> district, LocalDate day) {
        return folder.zones().zone(Profession.PHYSICIAN, InseeCode.parse(commune), district, day);
    }

    @ParameterizedTest
    @CsvSource({
        "1_ZIP, PRIORITY",
        "2_ZAC, COMPLEMENTARY",
        "3_QPV_ZIP, QUARTER",
        "4_QPV_ZAC, QUARTER",
        "5_ZV, OUTSIDE",
        "6_HZ, OUTSIDE",
        "7_GQ_ZAC, QUARTER",
        "8_GQ_ZIP, QUARTER",
        "1 -Zone d'intervention prioritaire, PRIORITY",
        "2- Zone d'action complémentaire, COMPLEMENTARY",
        "3 - Zone de vigilance, OUTSIDE",
        "4 - Hors-vivier, OUTSIDE",
        "Zone d’accompagnement complémentaire (ZAC), COMPLEMENTARY",
        "Hors-Zonage HZ, OUTSIDE",
        "zip, PRIORITY",
        "Hors Classement, OUTSIDE",
        "ZIP+, ",
        "ZIP ou ZAC, ",
        "'', ",
    })
    void labels_of_every_layout_are_read_and_others_are_not(String text, ZoneLabel label) {
        assertThat(ZoneLabel.of(text)).isEqualTo(Optional.ofNullable(label));
    }

    @Test
    void a_map_holds_from_its_first_to_its_last_day_and_for_its_profession() {
        Folder folder = new Folder(path)
                .with("registers.yaml", LIST)
                .with("zones.csv", "Code;Libellé;Zonage_MG\n42218;Saint-Étienne;1_ZIP\n");
        assertThat(folder.said(Language.ENGLISH)).isEmpty();
        assertThat(zone(folder, "42218", Optional.empty(), LocalDate.of(2025, 12, 31)))
                .isEmpty();
        assertThat(zone(folder, "42218", Optional.empty(), LocalDate.of(2026, 1, 1)))
                .contains(ZoningClass.PRIORITY_INTERVENTION);
        assertThat(zone(folder, "42218", Optional.empty(), LocalDate.of(2027, 12, 31)))
                .contains(ZoningClass.PRIORITY_INTERVENTION);
        assertThat(zone(folder, "42218", Optional.empty(), LocalDate.of(2028, 1, 1)))
                .isEmpty();
        assertThat(zone(folder, "42219")).isEmpty();
        assertThat(folder.zones().zone(Profession.DENTIST, InseeCode.parse("42218"), Optional.empty(), Folder.DAY))
                .isEmpty();
        assertThat(folder.zones().name(Folder.DAY)).isEqualTo("zonage d’essai");
    }

    @Test
    void a_map_of_dentists_is_declared_as_such() {
        Folder folder = new Folder(path)
                .with("registers.yaml", LIST + "    profession: dentist\n")
                .with("zones.csv", "Code;Libellé;Zonage\n42218;Saint-Étienne;ZIP\n");
        assertThat(zone(folder, "42218")).isEmpty();
        assertThat(folder.zones().zone(Profession.DENTIST, InseeCode.parse("42218"), Optional.empty(), Folder.DAY))
                .contains(ZoningClass.PRIORITY_INTERVENTION);
    }

    @Test
    void the_regional_decree_decides_over_the_national_qualification_which_stands_where_there_is_none() {
        Folder folder = new Folder(path).with("zones.csv", """
                        Identifiant unique;Code de la région;Code du territoire de vie-santé;Code de la commune;Libellé de la commune;Qualification nationale issue de la concertation de 2017;Qualification attribuée par l'arrêté régional
                        1;84;1001;1001;L'Abergement;Zone d'intervention prioritaire;Hors vivier
                        2;84;01002;01002;Autre;Zone d'action complémentaire;
                        """);
        assertThat(zone(folder, "01001")).contains(ZoningClass.OUTSIDE);
        assertThat(zone(folder, "01002")).contains(ZoningClass.COMPLEMENTARY_ACTION);
        assertThat(folder.said(Language.FRENCH))
                .contains("Valeur laissée de côté\u00a0: le zéro perdu au début de 2 codes est rétabli.")
                .contains("Ce référentiel ne dit pas à quelles dates il vaut");
    }

    @Test
    void territories_and_districts_are_read_with_their_own_files_and_a_district_decides_over_its_commune() {
        Folder folder = new Folder(path)
                .with("a.csv", "code_commune;TVS\n42218;42100\n42219;42200\n")
                .with(
                        "b.csv",
                        "date_enregistrement,region,region_libelle,TVS,TVS_libelle,zonage_regional\n"
                                + "2026-02-01,84,ARA,42100,X,\"1 -Zone d'intervention prioritaire\"\n"
                                + "2026-03-04,84,ARA,42200,Y,4 - Hors-vivier\n")
                .with("c.csv", "Code QPV;Zonage\nQN04201M;ZAC\n");
        assertThat(zone(folder, "42218")).contains(ZoningClass.PRIORITY_INTERVENTION);
        assertThat(zone(folder, "42219")).contains(ZoningClass.OUTSIDE);
        assertThat(zone(folder, "42219", Optional.of("qn04201m"), Folder.DAY))
                .contains(ZoningClass.COMPLEMENTARY_ACTION);
        assertThat(zone(folder, "42219", Optional.of("QN04299M"), Folder.DAY)).contains(ZoningClass.OUTSIDE);
        assertThat(folder.zones().name()).isEqualTo("zonage (a.csv) + zonage 2026-03-04 + zonage (c.csv)");
    }

    @Test
    void a_label_of_quarters_alone_does_not_tell_the_class_of_the_commune() {
        Folder folder = new Folder(path)
                .with("a.csv", "Code;Libellé;Zonage_MG\n69123;Lyon;3_QPV_ZIP\n")
                .with("b.csv", "QPV;Zonage\nQN06901M;ZIP\n");
        assertThat(zone(folder, "69123")).isEmpty();
        assertThat(zone(folder, "69123", Optional.of("QN06901M"), Folder.DAY))
                .contains(ZoningClass.PRIORITY_INTERVENTION);
    }

    @Test
    void unknown_labels_bad_codes_and_contradictions_are_said_with_their_cells() {
        Folder folder = new Folder(path)
                .with("registers.yaml", LIST)
                .with(
                        "zones.csv",
                        "Code;Libellé;Zonage_MG\n42218;A;ZIP+\n42000;B;1_ZIP\n42219;C;1_ZIP\n42219;C;2_ZAC\n42219;C;1_ZIP\n"
                                + "42220;D\n");
        assertThat(folder.said(Language.ENGLISH)).isEqualTo("""
                        zones.csv:2:3: Value left aside: 'ZIP+' is no qualification that is known (ZIP, ZAC, outside).
                        Maybe the notation of the file has changed.
                        zones.csv:3:1: Value left aside: '42000' is not accepted, it takes the INSEE code of the commune, and this is a postal code.
                        Maybe the notation of the file has changed.
                        zones.csv:5:1: '42219' stands on line 4 already, which alone counts.
                        Maybe two files were put together.
                        zones.csv:7:1: Line left aside: 2 columns instead of 3.
                        Maybe the file was edited, or cut.""");
        assertThat(zone(folder, "42219")).contains(ZoningClass.PRIORITY_INTERVENTION);
        assertThat(zone(folder, "42218")).isEmpty();
    }

    @Test
    void a_commune_is_looked_for_under_its_code_of_today_and_of_before() {
        Folder folder = new Folder(path)
                .with(
                        "communes.csv",
                        "code_insee;nom;anciens_codes\n16110;Courcôme;16391 16410\n16023;Aunac;16033 16094\n")
                .with("zones.csv", "Code;Libellé;Zonage\n16110;Courcôme;ZIP\n16033;A;ZAC\n16094;B;ZAC\n");
        assertThat(zone(folder, "16391")).contains(ZoningClass.PRIORITY_INTERVENTION);
        assertThat(zone(folder, "16023")).contains(ZoningClass.COMPLEMENTARY_ACTION);
        folder.with("zones.csv", "Code;Libellé;Zonage\n16033;A;ZAC\n16094;B;ZIP\n");
        assertThat(zone(folder, "16023")).as("two classes").isEmpty();
        folder.with("zones.csv", "Code;Libellé;Zonage\n16033;A;ZAC\n");
        assertThat(zone(folder, "16023")).as("one of two is known").isEmpty();
    }

    @Test
    void the_workbook_of_the_ministry_is_read_with_its_sheets_and_lost_zeros() throws IOException {
        Folder folder = new Folder(path).with("zonage.xlsx", Files.readAllBytes(WORKBOOK));
        assertThat(zone(folder, "01991")).as("the region decides").contains(ZoningClass.PRIORITY_INTERVENTION);
        assertThat(zone(folder, "01992")).as("the region is silent").contains(ZoningClass.PRIORITY_INTERVENTION);
        assertThat(zone(folder, "38991")).contains(ZoningClass.OUTSIDE);
        assertThat(zone(folder, "38991", Optional.of("QN03899M"), Folder.DAY))
                .contains(ZoningClass.COMPLEMENTARY_ACTION);
        assertThat(folder.said(Language.ENGLISH)).isEqualTo("""
                        zonage.xlsx:Value left aside: the zero lost at the start of 4 codes is put back.
                        Maybe the notation of the file has changed.
                        zonage.xlsx:This register does not say on which days it holds: it is consulted for any day.
                        Maybe state it in registers.yaml (validFrom, validUntil).
                        zonage.xlsx:Lisez-moi!A1: Value left aside: the sheet 'Lisez-moi' does not have the columns of a zoning.
                        Maybe the notation of the file has changed.""");
    }

    @Test
    void what_is_wrong_in_a_workbook_is_said_with_its_cell_and_one_that_is_damaged_is_an_error() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Zonage");
            List<List<String>> rows = List.of(
                    List.of("Code", "Zonage_MG"),
                    List.of("42218", "ZIP"),
                    List.of("42000", "ZAC"),
                    List.of("42219", "Z"));
            for (int row = 0; row < rows.size(); row++) {
                sheet.value(row, 0, rows.get(row).get(0));
                sheet.value(row, 1, rows.get(row).get(1));
            }
        }
        Folder folder = new Folder(path).with("registers.yaml", LIST).with("zones.csv", bytes.toByteArray());
        assertThat(folder.said(Language.ENGLISH))
                .contains("zones.csv:Zonage!A3: Value left aside: '42000' is not accepted")
                .contains("zones.csv:Zonage!B4: Value left aside: 'Z' is no qualification");
        assertThat(zone(folder, "42218")).contains(ZoningClass.PRIORITY_INTERVENTION);
        folder.with("zones.csv", Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThat(folder.read().isUsable()).isFalse();
    }
}
