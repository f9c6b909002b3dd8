package fr.tempspartage.cli;

import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.Assessment;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes a funding plan. */
@Command(
        name = "fund",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp fund nouvelle-aquitaine-2026 dossier.json",
            "  asp fund nouvelle-aquitaine-2026 --start 2026-11-02 --months 24 --posts 1"
        })
final class FundCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Mixin
    private TermsOptions terms = new TermsOptions();

    @Mixin
    private RealCostOptions realCost = new RealCostOptions();

    @Option(names = "--schedule", paramLabel = Schedules.NAMES, converter = Schedules.class)
    private @Nullable PaymentSchedule schedule;

    @Option(names = "--budget-year", paramLabel = "MM-DD", converter = BudgetYears.class)
    private @Nullable BudgetYear budgetYear;

    @Option(names = "--by-month")
    private boolean byMonth;

    FundCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return terms.answer(session, context, output, "fund", this::write);
    }

    /** Writes everything or nothing: what throws on the way is said instead. */
    private void write(Assessment assessment) {
        PaymentSchedule named = schedule == PaymentSchedule.YEARLY && budgetYear != null
                ? PaymentSchedule.yearly(budgetYear)
                : schedule;
        output.write(session.console(), () -> json(assessment, named), () -> text(assessment, named));
    }

    private String text(Assessment assessment, @Nullable PaymentSchedule named) {
        List<FundingPlan> plans = assessment.plans();
        List<FundingAlternative> amounts =
                plans.stream().flatMap(plan -> plan.alternatives().stream()).toList();
        MoneyReport report = output.money(session.console());
        StringBuilder text = new StringBuilder(
                output.report(session.console()).plans(assessment.call(), plans, assessment.shortfalls(), byMonth));
        if (named != null) {
            text.append(report.instalments(named, amounts));
        }
        if (budgetYear != null) {
            text.append(report.budgetYears(budgetYear, amounts));
        }
        realCost.comparisons(assessment, session, output.language())
                .forEach(comparison -> text.append(report.comparison(comparison)));
        text.append(output.report(session.console()).decisions(assessment.call(), assessment.agencyReadings()));
        return text.toString();
    }

    private String json(Assessment assessment, @Nullable PaymentSchedule named) {
        if (named != null) {
            return ResultJson.instalments(named, assessment);
        }
        return budgetYear != null ? ResultJson.budgetYears(budgetYear, assessment) : ResultJson.plans(assessment);
    }
}
