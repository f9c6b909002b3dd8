package fr.tempspartage.io.procedure;

import static fr.tempspartage.io.procedure.Forms.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.procedure.Forms.Import;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private static final String HEAD = "ID;État du dossier;Déposé le";

    @Test
    void an_export_gives_the_same_dossiers_as_xlsx_and_ods_and_without_its_blocks_as_csv() {
        Import xlsx = Forms.read(Forms.shipped(), List.of(Forms.page("export.xlsx")));
        Import ods = Forms.read(Forms.shipped(), List.of(Forms.page("export.ods")));
        Import csv = Forms.read(Forms.shipped(), List.of(Forms.page("export.csv")));
        assertThat(xlsx.summary().isComplete()).isTrue();
        assertThat(xlsx.summary().found()).isEqualTo(3);
        assertThat(ods.dossiers()).extracting(each -> each.result().value()).isEqualTo(values(xlsx));
        assertThat(ods.words(Language.FRENCH)).isEqualTo(xlsx.words(Language.FRENCH));
        Dossier whole = xlsx.dossier();
        Dossier flat = csv.dossier();
        assertThat(whole.getProject().orElseThrow().getPartners().orElseThrow()).hasSize(2);
        assertThat(flat.getProject().orElseThrow().getPartners()).isEmpty();
        assertThat(flat.getCandidate()).isEqualTo(whole.getCandidate());
        assertThat(flat.getDocuments()).isEqualTo(whole.getDocuments());
        assertThat(flat.getFiling()).isEqualTo(whole.getFiling());
        assertThat(flat.getFiling().orElseThrow().getFiledAt().orElseThrow()).hasToString("2026-05-04T18:20+02:00");
        assertThat(csv.issues()).extracting(Issue::code).contains(IssueCode.NO_BLOCKS);
    }

    private static List<?> values(Import read) {
        return read.dossiers().stream().map(each -> each.result().value()).toList();
    }

    @Test
    void an_issue_of_a_workbook_names_its_cell_and_one_of_a_csv_its_row_and_column() {
        assertThat(Forms.read(Forms.shipped(), List.of(Forms.page("export.ods")))
                        .dossiers()
                        .get(2)
                        .result()
                        .describe(Language.FRENCH))
                .startsWith(
                        "Dossiers!W4 /request: champ «\u00a0Nature de la demande\u00a0»\u00a0: «\u00a0Prolongation\u00a0» n’est pas accepté");
        assertThat(Forms.read(Forms.shipped(), List.of(Forms.page("export.csv")))
                        .dossiers()
                        .get(2)
                        .result()
                        .describe(Language.FRENCH))
                .startsWith("4:23 /request: champ");
    }

    @Test
    void columns_are_known_by_their_headers_in_any_order() {
        List<String[]> rows = new ArrayList<>();
        for (String line : Forms.text(Forms.page("export.csv")).lines().toList()) {
            rows.add(cells(line));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.get(0).length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));
        StringBuilder shuffled = new StringBuilder();
        for (String[] row : rows) {
            shuffled.append(String.join(";", order.stream().map(i -> row[i]).toList()))
                    .append('\n');
        }
        assertThat(values(csv(Forms.shipped(), shuffled.toString())))
                .isEqualTo(values(Forms.read(Forms.shipped(), List.of(Forms.page("export.csv")))));
    }

    private static String[] cells(String line) {
        StringBuilder split = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            split.append(c == '"' ? "" : c == ',' && !quoted ? ";" : String.valueOf(c));
        }
        return split.toString().split(";", -1);
    }

    @Test
    void a_box_is_on_or_off_and_a_question_has_yes_no_or_nothing() {
        FormMapping mapping = mapping("  - {label: Enseigne, to: /project/teaching}");
        Map<String, String> read = new LinkedHashMap<>();
        for (String cell : List.of("on", "off", "Oui", "Non", "true", "false", "1", "0", "", "peut-être")) {
            Import one = csv(mapping, HEAD + ";Enseigne\n1;En construction;2026-05-04 18:20:00;" + cell + "\n");
            read.put(
                    cell,
                    one.only()
                                    .value()
                                    .map(d -> d.getProject()
                                            .flatMap(p -> p.getTeaching())
                                            .map(Object::toString)
                                            .orElse("-"))
                                    .orElse("refused")
                            + " " + one.fate("Enseigne").code());
        }
        assertThat(read.values())
                .containsExactly(
                        "true mapped",
                        "- notTicked",
                        "true mapped",
                        "false mapped",
                        "true mapped",
                        "- notTicked",
                        "true mapped",
                        "- notTicked",
                        "- empty",
                        "refused refused");
    }

    @Test
    void states_are_read_in_words_and_a_draft_is_not_filed() {
        FormMapping mapping =
                mapping("  - {own: filingState, to: /filing/state}", "  - {own: filedAt, to: /filing/filedAt}");
        for (String state : List.of("En construction", "En instruction", "Accepté", "Refusé", "Classé sans suite")) {
            Dossier dossier =
                    csv(mapping, HEAD + "\n1;" + state + ";04/05/2026 18:20\n").dossier();
            assertThat(dossier.getFiling().orElseThrow().getState()).contains(FilingState.FILED);
            assertThat(dossier.getFiling().orElseThrow().getFiledAt().orElseThrow())
                    .hasToString("2026-05-04T18:20+02:00");
        }
        assertThat(csv(mapping, HEAD + "\n1;Brouillon;\n")
                        .dossier()
                        .getFiling()
                        .orElseThrow()
                        .getState())
                .contains(FilingState.DRAFT);
        assertThat(csv(mapping, HEAD + "\n1;Ailleurs;\n").dossier().getFiling()).isEmpty();
    }

    @Test
    void a_column_of_the_platform_that_stands_twice_is_taken_for_neither() {
        Import twice = csv(
                mapping("  - {own: applicantName, to: /candidate/name}"),
                "ID;Nom;Prénom;Nom\n1;Exemple;Camille;Autre\n");
        assertThat(twice.words(Language.FRENCH))
                .containsExactly(
                        "1:4: La colonne «\u00a0Nom\u00a0» figure deux fois\u00a0: rien ne dit laquelle vient de la plateforme, et laquelle du "
                                + "formulaire.\nPeut-être faut-il en renommer une, ou importer la réponse de l’API.");
        assertThat(twice.words(Language.ENGLISH))
                .containsExactly(
                        "1:4: The column 'Nom' stands twice: nothing tells which is the platform's and which is of the form.\n"
                                + "Maybe rename one of them, or import the answer of the API.");
        assertThat(twice.summary().hasErrors()).isTrue();
        assertThat(twice.dossiers().get(0).fields())
                .extracting(ImportedField::label)
                .containsExactly("Nom", "Nom");
    }

    @Test
    void a_dossier_that_was_read_before_is_refused_the_second_time() {
        Import twice = csv(mapping(), "ID\n1\n2\n1\n");
        assertThat(twice.summary().read()).isEqualTo(2);
        assertThat(twice.summary().refused()).isEqualTo(1);
        assertThat(twice.words(Language.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("4:1: The dossier 1 was read already, in ");
        assertThat(twice.words(Language.FRENCH))
                .singleElement()
                .asString()
                .startsWith("4:1: Le dossier 1 a déjà été lu, dans ")
                .endsWith("\nPeut-être deux pages se recouvrent-elles.");
    }

    @Test
    void times_without_zone_blocks_without_table_and_a_table_without_dossiers_are_said() {
        Import csv = csv(mapping("blocks:", "  - {label: Bloc, fields: []}"), HEAD + "\n1;En construction;\n");
        assertThat(csv.words(Language.FRENCH))
                .containsExactly(
                        "1:1: Un export CSV n’a pas les blocs répétables\u00a0: rien n’en est lu.\n"
                                + "Peut-être faut-il l’export .xlsx ou .ods, ou la réponse de l’API.",
                        "1:3: Les dates de dépôt n’ont pas de fuseau\u00a0: elles sont lues à l’heure de Paris.\n"
                                + "Peut-être faut-il importer la réponse de l’API, qui les donne exactement.");
        assertThat(csv.words(Language.ENGLISH))
                .containsExactly(
                        "1:1: An export in CSV has no repeated blocks: nothing of them is read.\n"
                                + "Maybe take the export .xlsx or .ods, or the answer of the API.",
                        "1:3: The times of filing have no zone: they are read as times of Paris.\n"
                                + "Maybe import the answer of the API, which has them exactly.");
        assertThat(csv(mapping(), "Nom;Prénom\nExemple;Camille\n").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.NO_FORM);
        assertThat(csv(mapping(), "").issues()).extracting(Issue::code).containsExactly(IssueCode.NO_FORM);
    }

    @Test
    void rows_without_dossier_and_sheets_without_link_are_said() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Dossiers", "ID\n1");
        sheets.put("Bloc", "Dossier ID;Ligne;Lieu\n1;2;Second\n1;1;Premier\n9;1;Perdu\n;1;Seul");
        sheets.put("Notes", "Texte\nrien");
        Import read = ods(
                mapping(
                        "blocks:",
                        "  - label: Bloc",
                        "    fields: [{label: Lieu, to: '/candidate/placements/{row}/place'}]"),
                sheets);
        assertThat(read.dossier().getCandidate().orElseThrow().getPlacements().orElseThrow())
                .extracting(placement -> placement.getPlace().orElseThrow())
                .containsExactly("Premier", "Second");
        assertThat(read.words(Language.FRENCH))
                .containsExactlyInAnyOrder(
                        "Bloc!A5: Lignes de la feuille «\u00a0Bloc\u00a0» dont le dossier n’est pas dans «\u00a0Dossiers\u00a0»\u00a0: 2.\n"
                                + "Peut-être l’export a-t-il été filtré.",
                        "Notes!A1: La feuille «\u00a0Notes\u00a0» n’est pas lue\u00a0: aucune colonne ne dit à quel dossier ses lignes se rapportent.\n"
                                + "Peut-être «\u00a0Dossier ID\u00a0» a-t-il été effacé.");
        assertThat(read.words(Language.ENGLISH))
                .containsExactlyInAnyOrder(
                        "Bloc!A5: Rows of the sheet 'Bloc' whose dossier does not stand in 'Dossiers': 2.\nMaybe the export was filtered.",
                        "Notes!A1: The sheet 'Notes' is not read: no column tells to which dossier its rows belong.\nMaybe 'Dossier ID' was removed.");
    }

    @Test
    void sheets_whose_names_are_cut_alike_are_told_apart_by_their_numbers_or_not_at_all() {
        String label = "Établissements partenaires du projet";
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Dossiers", "ID\n1");
        sheets.put("(11) Etablissements partenaire", "Dossier ID;Lieu\n1;Onze");
        sheets.put("(12) Etablissements partenaire", "Dossier ID;Lieu\n1;Douze");
        String fields = ", fields: [{label: Lieu, to: '/candidate/placements/{row}/place'}]}";
        String id = Base64.getEncoder().encodeToString("Champ-12".getBytes(StandardCharsets.UTF_8));
        Import numbered = ods(mapping("blocks:", "  - {id: " + id + ", label: " + label + fields), sheets);
        assertThat(numbered.dossier()
                        .getCandidate()
                        .orElseThrow()
                        .getPlacements()
                        .orElseThrow()
                        .get(0)
                        .getPlace())
                .contains("Douze");
        Import unnamed = ods(mapping("blocks:", "  - {label: " + label + fields), sheets);
        assertThat(unnamed.issues()).extracting(Issue::code).containsExactly(IssueCode.AMBIGUOUS_FIELD);
    }

    @Test
    void a_formula_is_no_answer() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Dossiers", "ID;Parcours\n1;=A1");
        assertThat(ods(mapping("  - {label: Parcours, to: /candidate/training}"), sheets)
                        .words(Language.FRENCH))
                .containsExactly(
                        "Dossiers!B2: «\u00a0A1\u00a0» n’est pas accepté\u00a0: il faut une valeur dans la colonne «\u00a0Parcours\u00a0», et "
                                + "non une formule.\nPeut-être faut-il y coller la valeur seule.");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_mangled_export_gives_issues_and_never_an_exception(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = bytes(
                Forms.page(List.of("export.csv", "export.ods", "export.xlsx").get(random.nextInt(3))));
        boolean csv = bytes[0] == 'I';
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) (csv ? ";,\"\n\r\u00e9\0A1".charAt(random.nextInt(9)) : random.nextInt(256));
        }
        String end = csv ? ".csv" : random.nextBoolean() ? ".ods" : ".xlsx";
        assertThat(file(Forms.shipped(), bytes, end).summary().isComplete()).isTrue();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Import csv(FormMapping mapping, String text) {
        return file(mapping, text.getBytes(StandardCharsets.UTF_8), ".csv");
    }

    private static Import file(FormMapping mapping, byte[] bytes, String end) {
        try {
            Path file = Files.write(Files.createTempFile("export", end), bytes);
            Import read = Forms.read(mapping, List.of(file));
            Files.delete(file);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Workbook of sheets whose cells are separated by semicolons. */
    private static Import ods(FormMapping mapping, Map<String, String> sheets) {
        StringBuilder xml = new StringBuilder(
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>");
        sheets.forEach((name, rows) -> {
            xml.append("<table:table table:name=\"").append(name).append("\">");
            for (String row : rows.split("\n", -1)) {
                xml.append("<table:table-row>");
                Arrays.stream(row.split(";", -1))
                        .forEach(cell -> xml.append(
                                cell.startsWith("=")
                                        ? "<table:table-cell table:formula=\"of:" + cell
                                                + "\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                                        : "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                                + "</text:p></table:table-cell>"));
                xml.append("</table:table-row>");
            }
            xml.append("</table:table>");
        });
        xml.append("</office:spreadsheet></office:body></office:document-content>");
        try {
            Path file = Files.createTempFile("export", ".ods");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
                entry(zip, "content.xml", xml.toString());
            }
            Import read = Forms.read(mapping, List.of(file));
            Files.delete(file);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
