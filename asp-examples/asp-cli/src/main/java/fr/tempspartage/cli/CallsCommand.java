package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the calls at hand. */
@Command(name = "calls", mixinStandardHelpOptions = true, footer = "  asp calls --lang en")
final class CallsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    CallsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var calls = session.calls().all();
        Console console = session.console();
        return output.write(
                console,
                () -> ResultJson.calls(calls),
                () -> output.report(console).calls(calls));
    }
}
