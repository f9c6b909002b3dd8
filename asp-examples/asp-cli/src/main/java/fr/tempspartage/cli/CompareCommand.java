package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows calls side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        footer = "  asp compare nouvelle-aquitaine-2026 auvergne-rhone-alpes-2026")
final class CompareCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0..*", arity = "2..*", paramLabel = "CALL")
    private List<String> ids = new ArrayList<>();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<CallDefinition> calls = ids.stream().map(session::call).toList();
        Console console = session.console();
        return output.write(
                console,
                () -> ResultJson.comparison(calls),
                () -> output.report(console).comparison(CallComparison.of(calls)));
    }
}
