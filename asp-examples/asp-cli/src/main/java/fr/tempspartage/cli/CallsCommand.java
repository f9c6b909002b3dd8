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
        if (output.isJson()) {
            session.console().json(ResultJson.calls(calls));
        } else {
            session.console().text(output.report(session.console()).calls(calls));
        }
        return ExitCode.DONE;
    }
}
