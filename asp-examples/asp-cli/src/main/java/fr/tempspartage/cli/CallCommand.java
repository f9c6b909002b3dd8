package fr.tempspartage.cli;

import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a whole call in the order of its text. */
@Command(name = "call", mixinStandardHelpOptions = true, footer = "  asp call nouvelle-aquitaine-2026")
final class CallCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    @Option(names = "--format", paramLabel = "text|markdown|html", defaultValue = "text")
    private Format format = Format.text;

    enum Format {
        text,
        markdown,
        html
    }

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    CallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        TextReport report = language.report(session.console());
        session.console()
                .text(
                        switch (format) {
                            case text -> report.call(call);
                            case markdown -> report.callInMarkdown(call);
                            case html -> report.callInHtml(call);
                        });
        return ExitCode.DONE;
    }
}
