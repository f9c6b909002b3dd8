package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final List<CallDefinition> CALLS =
            List.of(Calls.load().get(NA), Calls.load().get("auvergne-rhone-alpes-2026"));
    private static final Path PROCEDURES = Path.of("..", "procedures");
    private static final Path PAGES = PROCEDURES.resolve(NA);

    @TempDir
    private Path folder;

    private Run run(String... args) {
        return Run.of(
                CALLS,
                folder,
                new byte[0],
                Stream.concat(Stream.of("import"), Stream.of(args)).toArray(String[]::new));
    }

    private static String page(int number) {
        return PAGES.resolve("page-" + number + ".json").toString();
    }

    @Test
    void dossiers_are_written_as_lines_that_the_other_commands_read() throws IOException {
        Path lines = folder.resolve("dossiers.jsonl");
        Run run = run(page(1), page(2), "--mapping", "shipped", "--call", NA, "-o", lines.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out())
                .startsWith("Dossiers found: 4; written: 3; refused: 1; files: 2\n")
                .contains(
                        "Fields that the mapping does not know:\n  - 'Comment avez-vous connu cet appel ?' [Q2hhbXAtMTA5MA==]: 4 (4 answered)\n")
                .contains("Boxes not ticked, which state nothing:\n");
        assertThat(run.err())
                .contains("page-2.json:990003: ")
                .contains("/project/partners/1/finess: field 'Numéro FINESS': '869990068'");
        assertThat(Files.readAllLines(lines)).hasSize(3);
        Run check =
                Run.of(CALLS, folder, new byte[0], "check", NA, lines.toString(), "--on", "2026-05-20", "--lang", "en");
        assertThat(check.code()).isEqualTo(ExitCode.DONE);
        assertThat(check.out())
                .contains("Camille Exemple")
                .contains("Noé Modèle")
                .contains("Lou Spécimen");
    }

    @Test
    void a_folder_has_a_file_for_each_and_nothing_is_replaced() throws IOException {
        String out = folder.resolve("out").toString();
        Run first = run(page(1), "--mapping", "shipped", "--call", NA, "-o", out);
        // The page says that another follows.
        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.INPUT);
        try (Stream<Path> files = Files.list(Path.of(out))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("990001.json", "990002.json");
        }
        Run again = run(page(1), "--mapping", "shipped", "--call", NA, "-o", out, "--lang", "en");
        assertThat(again.code()).isEqualTo(ExitCode.INPUT);
        assertThat(again.err()).contains("990001.json exists; it is not replaced.\nMaybe another name.");
        Path ara = PROCEDURES.resolve("auvergne-rhone-alpes-2026/dossier.json");
        assertThat(run(ara.toString(), "--mapping", "shipped", "--call", "auvergne-rhone-alpes-2026")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void without_output_dossiers_go_to_standard_output_and_the_summary_beside_it() {
        Run run = run(page(1), "--mapping", "shipped", "--call", NA);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"formatVersion\": \"1\","));
        assertThat(run.err()).startsWith("Dossiers trouvés : 2 ; écrits : 2 ; refusés : 0 ; fichiers : 1\n");
    }

    @Test
    void a_mapping_of_another_form_is_told() throws IOException {
        Path mapping =
                Files.writeString(folder.resolve("m.yaml"), "call: " + NA + "\nfields: [{own: number, to: /id}]\n");
        Run run = run(
                PROCEDURES.resolve("auvergne-rhone-alpes-2026").toString(),
                "--mapping",
                mapping.toString(),
                "--dry-run",
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("Dossiers found: 1; written: 0; refused: 0; files: 1\n")
                .contains("No field is mapped: maybe this mapping is for another form.\n");
    }

    @Test
    void a_page_that_is_missing_is_told() {
        Run run = run(page(1), "--mapping", "shipped", "--call", NA, "--dry-run", "--lang", "en");
        assertThat(run.out()).contains("Every page says that another follows: one at least is missing.\n");
    }

    @Test
    void a_draft_is_written_and_can_be_read_as_a_mapping() throws IOException {
        Path draft = folder.resolve("draft.yaml");
        assertThat(run("--inspect", page(1), "--call", NA, "-o", draft.toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(draft)).contains("#    to: /candidate/diplomaDate # à confirmer");
        assertThat(run(page(2), "--mapping", draft.toString()).out().lines()).hasSize(2);
    }

    @Test
    void what_is_wrong_with_a_mapping_is_said_at_its_line() throws IOException {
        Path mapping =
                Files.writeString(folder.resolve("m.yaml"), "call: " + NA + "\nfields: [{own: numero, to: /id}]\n");
        Run run = run(page(1), "--mapping", mapping.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err())
                .endsWith(
                        "m.yaml:2:16 /fields/0/own: The platform gives nothing under the name 'numero'.\nMaybe 'number'.\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_line_that_lacks_something_says_what() {
        assertThat(run(page(1)).firstLine()).isEqualTo("asp: What the fields mean must be said, with --mapping.");
        assertThat(run(page(1), "--mapping", "shipped").firstLine())
                .isEqualTo("asp: --mapping shipped needs the call, with --call.");
        assertThat(run("--mapping", "shipped", "--call", NA).firstLine()).isEqualTo("asp: No file to read.");
        assertThat(run("--inspect", page(1)).firstLine()).isEqualTo("asp: The call must be named, with --call.");
        assertThat(run("none.json", "--mapping", "shipped", "--call", NA).firstLine())
                .isEqualTo("asp: none.json: no such file, or it cannot be read.");
        assertThat(run("--pages", "p", "--mapping", "shipped", "--call", NA).firstLine())
                .isEqualTo("asp: --pages, --token-file and --url need the number of a procedure.");
        assertThat(run("--procedure", "12a", "--mapping", "shipped", "--call", NA)
                        .firstLine())
                .isEqualTo("asp: The number of a procedure has at most nine digits, not '12a'.");
        assertThat(run("--procedure", "12", "--mapping", "shipped", "--call", NA)
                        .firstLine())
                .isEqualTo("asp: Where the pages received are kept must be said, with --pages.");
        assertThat(run(
                                "--procedure",
                                "12",
                                "--pages",
                                "p",
                                "--token-file",
                                "none",
                                "--mapping",
                                "shipped",
                                "--call",
                                NA)
                        .firstLine())
                .isEqualTo("asp: The file of the token, none, cannot be read.");
    }
}
