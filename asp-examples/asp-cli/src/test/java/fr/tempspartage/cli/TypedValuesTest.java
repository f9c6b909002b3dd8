package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the command line are typed by people. */
@Tag("W-6")
class TypedValuesTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String ARA = "auvergne-rhone-alpes-2026";

    @TempDir
    private Path folder;

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--lang", "fr"));
        return Run.of(Calls.load().all(), folder, new byte[0], all.toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02/11/2026", "2 novembre 2026", "2\u00a0novembre\u00a02026", "2 November 2026"})
    void a_day_is_read_as_reports_print_it(String day) {
        Run typed = run("fund", NA, "--start", day, "--months", "24");
        assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.DONE);
        assertThat(typed).isEqualTo(run("fund", NA, "--start", "2026-11-02", "--months", "24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "11/31/2026", "1er novembre 3026", "2 nivôse 2026"})
    void a_day_that_does_not_exist_is_refused(String day) {
        Run typed = run("fund", NA, "--start", day, "--months", "24");
        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).contains(day).contains("n’est pas un jour de 2000 à 2100");
    }

    @Test
    void amounts_and_shares_are_read_as_reports_print_them() {
        Run typed = run("readings", ARA, "--cost", "158 000,50 €");
        assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.DONE);
        assertThat(typed).isEqualTo(run("readings", ARA, "--cost", "158000.50"));
    }
}
