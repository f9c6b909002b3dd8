package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is computed by another value than that of the text says so. */
class VariantTest {

    private static final String CALL = "nouvelle-aquitaine-2026";
    private static final String ELIGIBLE =
            Path.of("..", "dossiers", CALL, "eligible.json").toString();

    @TempDir
    static Path folder;

    private static Run run(String line, String... more) {
        List<String> args = new ArrayList<>(List.of(line.split(" ")));
        args.addAll(List.of(more));
        return Run.of(
                List.of(Calls.load().get(CALL)), folder.resolve("logs"), new byte[0], args.toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fund", "documents", "budget"})
    void the_value_is_said_on_standard_error_beside_whatever_is_written(String command) {
        Run run = run(command + " " + CALL + " " + ELIGIBLE + " --on 2026-05-01", "--with", "leastPeripheralShare=60%");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEqualTo("--with leastPeripheralShare=60%\n");
        assertThat(run(command + " " + CALL + " " + ELIGIBLE + " --on 2026-05-01")
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void a_budget_carries_it_in_its_title(String format) {
        String line = "budget " + CALL + " " + ELIGIBLE + " --on 2026-05-01 --lang fr --format " + format;
        assertThat(run(line, "--with", "arsShare=60%").out().replaceAll("[\\s\u00a0\u202f]+", " "))
                .contains("variante : arsShare = 60 %");
        assertThat(run(line).out()).doesNotContain("variante");
    }

    @Test
    void a_name_that_no_parameter_has_is_refused_with_those_that_there_are() {
        Run run = run("check " + CALL + " " + ELIGIBLE, "--with", "share=60%", "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("asp: Aucun paramètre « share » dans cet appel.\nPeut-être l’un de ceux-ci")
                .contains("leastPeripheralShare");
    }
}
