package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft after the last day of filing, in every format of {@code check}. */
@Tag("F-4")
class PassedDeadlineTest {

    private static final Path SAMPLE = Path.of("..", "dossiers", "nouvelle-aquitaine-2026", "eligible.json");

    private static String draft;

    @BeforeAll
    static void draft() throws IOException {
        String filed = Files.readString(SAMPLE);
        draft = filed.replace(
                        "\"state\": \"filed\",\n    \"filedAt\": \"2026-05-04T18:20:00+02:00\",",
                        "\"state\": \"draft\",")
                .replaceFirst("\"contractEnd\": \"[-0-9]+\",", "");
        assertThat(draft).contains("\"draft\"").doesNotContain("filedAt", "contractEnd");
    }

    @Test
    void the_report_says_that_it_is_too_late_what_to_do_if_it_was_filed_and_asks_for_nothing_more() {
        Run run = check("2026-05-18", "--lang", "fr", "--detail");
        assertThat(run.out())
                .contains("Dépôt : non déposé, date limite dépassée\n")
                .contains("Financement, si le dossier avait été déposé\n")
                .doesNotContain("À compléter");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Le dossier est un brouillon à la date de l’examen, le 18 mai 2026")
                .contains(
                        "Si le dossier a été déposé depuis, indiquer qu’il est déposé, avec la date et l’heure du dépôt.");
        Run english = check("2026-05-18", "--lang", "en", "--detail");
        assertThat(english.out())
                .contains("Filing: not filed, deadline passed\n")
                .contains("Funding, had the dossier been filed\n")
                .doesNotContain("To complete");
    }

    @Test
    void the_day_before_it_is_a_draft_to_be_completed() {
        Run run = check("2026-05-17", "--lang", "fr", "--detail");
        assertThat(run.out())
                .contains("Dépôt : non déposé\n")
                .contains("À compléter")
                .contains("Financement\n")
                .doesNotContain("si le dossier avait été déposé");
    }

    @Test
    void every_format_and_the_exit_code_know_the_status() {
        assertThat(check("2026-05-18", "--format", "jsonl").out())
                .contains("\"filing\":[\"NOT_FILED\",\"DEADLINE_PASSED\"]");
        assertThat(check("2026-05-18", "--format", "csv", "--rules").out()).contains(";NA-66;FILING;NOT_SATISFIED;");
        assertThat(check("2026-05-18", "--format", "csv").out()).contains(";non déposé, date limite dépassée;");
        assertThat(check("2026-05-18", "--fail-on", "deadline-passed").code()).isEqualTo(ExitCode.MATCHED);
        assertThat(check("2026-05-17", "--fail-on", "deadline-passed").code()).isEqualTo(ExitCode.DONE);
        assertThat(check("2026-05-18", "--fail-on", "late").code()).isEqualTo(ExitCode.DONE);
    }

    private static Run check(String day, String... options) {
        List<String> args = new ArrayList<>(List.of("check", "nouvelle-aquitaine-2026", "-", "--on", day));
        args.addAll(List.of(options));
        Calls calls = Calls.load();
        return Run.of(
                List.of(calls.get("nouvelle-aquitaine-2026")),
                Path.of("target"),
                draft.replace("\n", " ").getBytes(StandardCharsets.UTF_8),
                args.toArray(String[]::new));
    }
}
