package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.spreadsheet.DossierRows;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of dossiers on the command line: a template, and tables wherever dossiers are read. */
class TablesOfDossiersTest {

    private static final String CALL = "nouvelle-aquitaine-2026";
    private static final Path EXAMPLES = ReadmeTest.ROOT.resolve("asp-examples");

    @TempDir
    Path folder;

    private Run asp(String... args) {
        return Run.of(Calls.load().all(), folder, new byte[0], args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nouvelle-aquitaine-2026", "auvergne-rhone-alpes-2026"})
    void shipped_tables_hold_the_shipped_dossiers(String call) throws IOException {
        List<Dossier> samples;
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("dossiers/" + call))) {
            samples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> AspJson.standard().readDossier(file).orElseThrow())
                    .toList();
        }
        for (String ending : List.of(".xlsx", ".csv")) {
            List<Dossier> read = new ArrayList<>();
            try (DossierRows rows = DossierTables.standard().read(EXAMPLES.resolve("tables/" + call + ending))) {
                rows.forEachRemaining(each -> read.add(each.result().orElseThrow()));
            }
            assertThat(read).isEqualTo(samples);
        }
    }

    @Test
    void a_template_is_written_filled_in_and_read_by_every_command_that_takes_dossiers() {
        String file = folder.resolve("t.xlsx").toString();
        String samples = EXAMPLES.resolve("dossiers/" + CALL).toString();
        Run written = asp("template", CALL, samples, "-o", file, "--lang", "en");
        assertThat(written.code()).isZero();
        assertThat(written.err())
                .endsWith("Template written to " + file + ". To assess what is filled in: asp check " + CALL + " "
                        + file + "\n");
        Run table = asp("check", CALL, file, "--on", "2026-05-20", "--format", "csv");
        Run json = asp("check", CALL, samples, "--on", "2026-05-20", "--format", "csv");
        assertThat(table.code()).isZero();
        // The source and the line of a dossier are those of the table.
        assertThat(answers(table.out())).isEqualTo(answers(json.out())).hasSize(9);
        for (String command : List.of("rank", "next", "remedies")) {
            assertThat(asp(command, CALL, file, "--on", "2026-05-20").code()).isZero();
        }
        Run again = asp("template", CALL, "-o", file, "--lang", "fr");
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err())
                .startsWith("asp: Le fichier " + file
                        + " existe déjà ; il n’est pas remplacé.\nPeut-être un autre nom, après -o.\n");
    }

    private static List<String> answers(String csv) {
        return csv.lines().map(line -> line.replaceFirst("^[^;]*;[^;]*;", "")).toList();
    }

    @Test
    void a_table_with_errors_says_each_at_its_cell_and_assesses_the_others() {
        String file = EXAMPLES.resolve("tables/with-errors.csv").toString();
        Run run = asp("check", CALL, file, "--on", "2026-05-20", "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err())
                .contains(
                        file + ":3:3 /candidate/profession: « docteur » n’est pas accepté",
                        file + ":5:1: Le dossier « NA-T-3 » figure aussi à la ligne 4.",
                        file
                                + ":5:9 /project/partners/0/finess: « 86990036 » n’est pas accepté : il faut 9 chiffres, et il y "
                                + "en a 8 : un zéro au début a pu se perdre, par exemple dans un tableur.");
        assertThat(run.out().replace('\u00a0', ' ')).contains("4 dossiers", "3 non lus");
        Run nothing = asp("template", CALL, file, "-o", folder.resolve("x.csv").toString(), "--lang", "en");
        assertThat(nothing.code()).isEqualTo(ExitCode.INPUT);
        assertThat(nothing.err()).endsWith("x.csv is not written: some dossiers could not be read.\n");
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void a_folder_gives_its_tables_of_dossiers_and_passes_over_the_others() {
        write("dossiers.csv", "id;nom du candidat\nA;Ada Exemple\n");
        write("resultats.csv", "a;b\n1;2\n");
        write("~$ouvert.xlsx", "x");
        write("abime.xlsx", "x");
        Run run = asp("check", CALL, folder.toString(), "--on", "2026-05-20", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err())
                .contains(
                        "passed over, no dossier: resultats.csv, ~$ouvert.xlsx.",
                        "abime.xlsx:This file is a text or another file and not a workbook .xlsx or .ods.");
        assertThat(run.out()).contains("Ada Exemple", "2 dossiers", "1 not read");
    }

    @Test
    void a_command_for_one_dossier_takes_a_table_of_one() {
        write("un.csv", "id;nature de la demande\nA;première demande\n");
        write("deux.csv", "id\nA\nB\n");
        assertThat(asp("documents", CALL, folder.resolve("un.csv").toString()).code())
                .isZero();
        Run two = asp("documents", CALL, folder.resolve("deux.csv").toString(), "--lang", "en");
        assertThat(two.code()).isEqualTo(ExitCode.INPUT);
        assertThat(two.err()).contains("deux.csv:The table holds several dossiers, and one is needed.");
    }

    @Test
    void a_template_is_of_a_known_kind() {
        Run run = asp("template", CALL, "-o", "t.ods");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("asp: The template is written as .xlsx or .csv, not to 't.ods'.\nMaybe dossiers.xlsx.\n");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
