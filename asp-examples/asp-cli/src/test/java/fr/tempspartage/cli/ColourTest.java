package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When verdicts and marks are in colour. */
@Tag("W-1")
class ColourTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String REFUSED = "../dossiers/" + NA + "/refused-one.json";
    private static final String ELIGIBLE = "../dossiers/" + NA + "/eligible.json";
    private static final List<CallDefinition> CALLS = List.of(Calls.load().get(NA));
    private static final Map<String, String> TERMINAL = Map.of("asp.terminal", "true", "asp.columns", "100");
    private static final Map<String, String> PIPE = Map.of("asp.terminal", "false");
    private static final String RED = "\u001b[31mnon éligible\u001b[0m";
    private static final String GREEN = "\u001b[32méligible\u001b[0m";
    private static final List<List<String>> COMMANDS = List.of(
            List.of("check", NA, REFUSED, ELIGIBLE),
            List.of("check", NA, REFUSED),
            List.of("check", NA, REFUSED, "--detail"),
            List.of("documents", NA, REFUSED));

    @TempDir
    static Path logs;

    @Test
    void verdicts_are_in_colour_on_a_terminal_in_the_short_answer_the_table_and_the_long_report() {
        assertThat(run(TERMINAL, Map.of(), COMMANDS.get(0))).contains("  " + RED, "  " + GREEN);
        assertThat(run(TERMINAL, Map.of(), COMMANDS.get(1))).contains("\nAvis :        " + RED + " ; ");
        assertThat(run(TERMINAL, Map.of(), COMMANDS.get(2))).contains(" : " + RED + "\n");
        assertThat(run(TERMINAL, Map.of(), COMMANDS.get(3))).contains("\u001b[32m✓\u001b[0m ");
    }

    @Test
    void a_pipe_and_NO_COLOR_have_none_unless_it_is_asked_for() {
        for (List<String> command : COMMANDS) {
            assertThat(run(PIPE, Map.of(), command)).doesNotContain("\u001b");
            assertThat(run(TERMINAL, Map.of("NO_COLOR", "1"), command)).doesNotContain("\u001b");
            assertThat(run(PIPE, Map.of(), with(command, "always"))).contains("\u001b[3");
            assertThat(run(TERMINAL, Map.of("NO_COLOR", "1"), with(command, "always")))
                    .contains("\u001b[3");
            assertThat(run(TERMINAL, Map.of(), with(command, "never"))).doesNotContain("\u001b");
            assertThat(run(TERMINAL, Map.of(), with(command, "auto"))).isEqualTo(run(TERMINAL, Map.of(), command));
        }
    }

    @Test
    void forms_for_programs_have_none_whatever_is_asked_for() {
        for (String format : List.of("json", "jsonl", "csv")) {
            assertThat(run(TERMINAL, Map.of(), List.of("check", NA, REFUSED, "--format", format, "--color", "always")))
                    .doesNotContain("\u001b");
        }
    }

    private static List<String> with(List<String> command, String when) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--color", when));
        return words;
    }

    private static String run(Map<String, String> properties, Map<String, String> environment, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--on", "2026-05-20"));
        Run run = Run.of(
                Surroundings.of(properties::get, environment::get, "fr"),
                CALLS,
                logs,
                new byte[0],
                all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out();
    }
}
