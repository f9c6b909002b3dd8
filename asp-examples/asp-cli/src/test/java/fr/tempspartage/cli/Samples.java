package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.nio.file.Path;
import java.util.List;

/** The sample dossiers of the two calls, and commands that are run over them. */
final class Samples {

    static final String NA = "nouvelle-aquitaine-2026";
    static final String ARA = "auvergne-rhone-alpes-2026";
    static final List<CallDefinition> CALLS =
            List.of(Calls.load().get(NA), Calls.load().get(ARA));

    private Samples() {}

    /** Path of a sample. */
    static String of(String call, String name) {
        return Path.of("..", "dossiers", call, name + ".json").toString();
    }

    /** What a command prints that does its work. */
    static String done(Path logs, String... words) {
        Run run = Run.of(CALLS, logs, new byte[0], words);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out();
    }
}
