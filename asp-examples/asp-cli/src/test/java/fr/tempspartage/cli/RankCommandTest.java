package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers side by side. */
class RankCommandTest {

    private static final String NA = Samples.NA;
    private static final String FOLDER = Path.of("..", "dossiers", NA).toString();

    @TempDir
    Path folder;

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of("rank", NA));
        all.addAll(List.of(words));
        all.addAll(List.of("--on", "2026-05-20"));
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", "en"));
        }
        return Run.of(Samples.CALLS, folder.resolve("logs"), new byte[0], all.toArray(String[]::new));
    }

    private String lines(int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String sample = i % 2 == 0 ? "priority" : "eligible";
            lines.append(Files.readString(Path.of(Samples.of(NA, sample)))
                            .replace("\n", " ")
                            .replace("\"id\": \"NA-2026-" + sample + "\"", "\"id\": \"d" + i + "\""))
                    .append('\n');
        }
        return Files.writeString(folder.resolve("many.jsonl"), lines).toString();
    }

    @Test
    void the_samples_stand_in_two_groups_and_the_others_apart_with_why() {
        Run run = run(FOLDER);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("\n8 dossiers: 3 in the order, 1 to be confirmed, 4 refused or late\n")
                .contains("\nNA-31: 2 dossiers equal\n", "\n  Comes directly before: no reason of priority\n")
                .contains("\nNo reason of priority: 1 dossier\n", "\n  Comes directly after: NA-31\n")
                .contains(
                        "Share of time in the establishment that gives the priority: Centre hospitalier de Rivebelle,\n        50%\n")
                .contains("To judge: NA-30 – ", "To read: ", "(stated)")
                .contains("\nApart, to be confirmed: 1 dossier\n", "\nApart, refused or late: 4 dossiers\n")
                .contains("I-NA-13.rank – ");
    }

    @Test
    void another_reading_gives_another_order() {
        assertThat(run(FOLDER, "--interpret", "I-NA-12=recruiter").out())
                .contains("\nNo reason of priority: 3 dossiers equal\n")
                .doesNotContain("NA-31: ");
    }

    @Test
    void many_dossiers_have_one_line_each_unless_all_is_asked_for() throws IOException {
        String many = lines(60);
        Run run = run(many);
        assertThat(run.out())
                .contains("\n  - d0 – Dominique Modèle – CHU de Hautelande – Centre hospitalier de Rivebelle, 50%\n")
                .contains("\n  and 10 more, all of them with --detail, --format csv or json\n")
                .doesNotContain("To judge: NA-30");
        assertThat(run.out().lines().count()).isLessThan(120);
        assertThat(run(many, "--detail").out())
                .contains("d58 – ", "To judge: NA-30")
                .doesNotContain("more, all of them");
    }

    @Test
    void csv_and_json_hold_every_dossier_and_no_number_that_could_be_a_rank() {
        Run csv = run(FOLDER, "--format", "csv");
        assertThat(csv.out().lines()).hasSize(9);
        assertThat(csv.out())
                .startsWith("file;dossier;candidate;recruiter;standing;reasons of priority;")
                .contains(
                        ";NA-2026-priority;Dominique Modèle;CHU de Hautelande;in the order;NA-31;;;Centre hospitalier de Rivebelle, 50%;")
                .contains(";in the order;;;NA-31;;");
        assertThat(run(FOLDER, "--for", "excel").out()).startsWith("\ufeff").contains("\r\n");
        Run json = run(FOLDER, "--format", "json");
        assertThat(json.out())
                .contains("\"kind\": \"ranking\"", "\"directlyBefore\": [\n        1\n      ]")
                .doesNotContain("\"level\"", "\"rank\"", "\"score\"");
    }

    @Test
    void a_drawing_is_asked_for_by_its_format() {
        Run run = run(FOLDER, "--format", "svg");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("<svg ").endsWith("</svg>\n");
        assertThat(run(FOLDER, "--format", "svg", "--for", "excel").code()).isEqualTo(ExitCode.USAGE);
        Run detail = run(FOLDER, "--format", "svg", "--detail");
        assertThat(detail.code()).isEqualTo(ExitCode.USAGE);
        assertThat(detail.err()).startsWith("asp: --detail goes with text; JSON and CSV say everything already.\n");
    }

    @Test
    void a_dossier_of_another_call_and_one_that_is_there_already_are_named() {
        String priority = Samples.of(NA, "priority");
        Run run = run(priority, Samples.of(Samples.ARA, "dentist"), priority, "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out().replaceAll("[\\s\u00a0]+", " "))
                .contains(
                        "3 dossiers : 1 dans l’ordre, 0 à confirmer, 0 refusé ou hors délai, 2 non lus, non examinés ou en double")
                .contains("Non lus, non examinés ou en double")
                .contains("Le dossier répond à l’appel « auvergne-rhone-alpes-2026 », et non à")
                .contains("Le dossier NA-2026-priority est déjà dans");
        assertThat(run.err()).contains("priority.json: le dossier NA-2026-priority est déjà dans ");
    }
}
