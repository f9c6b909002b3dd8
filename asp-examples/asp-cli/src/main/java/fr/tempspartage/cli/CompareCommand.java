package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows two calls side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        footer = "  asp compare nouvelle-aquitaine-2026 auvergne-rhone-alpes-2026")
final class CompareCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String first = "";

    @Parameters(index = "1", paramLabel = "CALL")
    private String second = "";

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition one = session.call(first);
        CallDefinition other = session.call(second);
        if (output.isJson()) {
            session.console().json(ResultJson.comparison(one, other));
        } else {
            session.console().text(output.report(session.console()).comparison(one, other));
        }
        return ExitCode.DONE;
    }
}
