package fr.tempspartage.cli;

import fr.tempspartage.finance.BudgetYear;
import fr.tempspartage.finance.FundingAlternative;
import fr.tempspartage.finance.FundingPlan;
import fr.tempspartage.finance.PaymentSchedule;
import fr.tempspartage.io.json.MoneyResultJson;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Finding;
import java.util.List;
import java.util.Optional;
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
        Optional<Assessment> assessment = terms.assess(session, context, output, "fund");
        if (assessment.isEmpty()) {
            return ExitCode.INPUT;
        }
        write(assessment.get());
        return ExitCode.DONE;
    }

    private void write(Assessment assessment) {
        CallDefinition call = assessment.call();
        List<FundingPlan> plans = assessment.plans();
        List<Finding> refusals = assessment.shortfalls();
        List<FundingAlternative> amounts =
                plans.stream().flatMap(plan -> plan.alternatives().stream()).toList();
        PaymentSchedule named = schedule == PaymentSchedule.YEARLY && budgetYear != null
                ? PaymentSchedule.yearly(budgetYear)
                : schedule;
        if (output.isJson()) {
            session.console().json(json(call, plans, refusals, named, amounts));
        } else {
            session.console().text(output.report(session.console()).plans(call, plans, refusals, byMonth));
            if (named != null) {
                session.console()
                        .text(MoneyReport.in(
                                        output.language(), session.console().layout())
                                .instalments(named, amounts));
            }
            if (budgetYear != null) {
                session.console()
                        .text(MoneyReport.in(
                                        output.language(), session.console().layout())
                                .budgetYears(budgetYear, amounts));
            }
            realCost.comparisons(assessment, session, output.language())
                    .forEach(comparison -> session.console()
                            .text(MoneyReport.in(
                                            output.language(), session.console().layout())
                                    .comparison(comparison)));
        }
    }

    private String json(
            CallDefinition call,
            List<FundingPlan> plans,
            List<Finding> refusals,
            @Nullable PaymentSchedule named,
            List<FundingAlternative> amounts) {
        if (named != null) {
            return MoneyResultJson.instalments(named, amounts);
        }
        return budgetYear != null
                ? MoneyResultJson.budgetYears(budgetYear, amounts)
                : ResultJson.plans(call, plans, refusals);
    }
}
