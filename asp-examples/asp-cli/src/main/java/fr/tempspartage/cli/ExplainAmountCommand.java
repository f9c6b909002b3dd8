package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains an amount down to printed figures and dated items. */
@Command(
        name = "explain-amount",
        mixinStandardHelpOptions = true,
        footer = "  asp explain-amount nouvelle-aquitaine-2026 --start 2026-11-02 --months 24 --markdown")
final class ExplainAmountCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Mixin
    private TermsOptions terms = new TermsOptions();

    @Option(names = "--markdown")
    private boolean markdown;

    ExplainAmountCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return terms.answer(session, context, output, "explain-amount", this::write);
    }

    private void write(Assessment assessment) {
        MoneyReport report = output.money(session.console());
        TextReport text = output.report(session.console());
        output.write(
                session.console(),
                () -> ResultJson.explanation(assessment),
                () -> markdown
                        ? report.explanationMarkdown(assessment)
                                + text.decisionsInMarkdown(assessment.call(), assessment.agencyReadings())
                        : report.explanation(assessment)
                                + text.decisions(assessment.call(), assessment.agencyReadings()));
    }
}
