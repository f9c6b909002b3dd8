package fr.tempspartage.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a whole call in the order of its text. */
@Command(name = "call", mixinStandardHelpOptions = true, footer = "  asp call nouvelle-aquitaine-2026")
final class CallCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    CallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.console().text(language.report(session.console()).call(session.call(callId)));
        return ExitCode.DONE;
    }
}
