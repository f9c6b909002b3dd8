package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the parameters of a call, with their values and clauses. */
@Command(name = "parameters", mixinStandardHelpOptions = true, footer = "  asp parameters nouvelle-aquitaine-2026")
final class ParametersCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    ParametersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        Console console = session.console();
        return output.write(
                console,
                () -> ResultJson.parameters(call),
                () -> output.report(console).parameters(call));
    }
}
