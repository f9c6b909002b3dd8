package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the interpretations of a call. */
@Command(
        name = "interpretations",
        mixinStandardHelpOptions = true,
        footer = "  asp interpretations auvergne-rhone-alpes-2026")
final class InterpretationsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    InterpretationsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        Console console = session.console();
        return output.write(
                console,
                () -> ResultJson.interpretations(call),
                () -> output.report(console).interpretations(call));
    }
}
