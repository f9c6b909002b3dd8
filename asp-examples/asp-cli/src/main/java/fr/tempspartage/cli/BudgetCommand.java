package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.BudgetCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds up the money of many dossiers. */
@Command(
        name = "budget",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp budget nouvelle-aquitaine-2026 a.json b.json --waiting c.json --share 60%%",
            "  asp budget nouvelle-aquitaine-2026 a.json --plus c.json --item pet=1000 --budget-year 09-01"
        })
final class BudgetCommand implements Callable<Integer> {

    enum Scenario {
        accepted,
        all,
        priority
    }

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1..*", paramLabel = "DOSSIER")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--waiting", paramLabel = "DOSSIER")
    private List<String> waiting = new ArrayList<>();

    @Option(names = "--lines")
    private boolean lines;

    @Option(names = "--scenario", paramLabel = "SCENARIO", defaultValue = "accepted")
    private Scenario scenario = Scenario.accepted;

    @Option(names = "--first", paramLabel = "N", converter = Whole.Count.class)
    private @Nullable Integer first;

    @Option(names = "--include-refused")
    private boolean includeRefused;

    @Option(names = "--schedule", paramLabel = Schedules.NAMES, converter = Schedules.class, defaultValue = "monthly")
    private PaymentSchedule schedule = PaymentSchedule.MONTHLY;

    @Option(names = "--budget-year", paramLabel = "MM-DD", converter = BudgetYears.class)
    private BudgetYear budgetYear = BudgetYear.CALENDAR;

    @Mixin
    private BudgetChanges changes = new BudgetChanges();

    @Option(names = "--csv")
    private boolean csv;

    @Mixin
    private CsvOptions table = new CsvOptions();

    BudgetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = context.variant(session, callId);
        if (table.isAsked() && output.isJson()) {
            throw CsvOptions.twoFormats();
        }
        if (csv && output.isJson()) {
            throw new UsageException(
                    "--csv et --format json sont deux formats.\nPeut-être faut-il retirer l’un des deux.",
                    "--csv and --format json are two formats.\nMaybe leave one out.");
        }
        Batch.once(Stream.of(accepted, waiting, changes.plus())
                .flatMap(List::stream)
                .toList());
        AssessmentContext day = context.context(call, session.console(), output);
        PaymentSchedule paying = schedule == PaymentSchedule.YEARLY ? PaymentSchedule.yearly(budgetYear) : schedule;
        BudgetEntries maker = BudgetEntries.of(call, day, budgetYear, paying);
        DossierSources sources = new DossierSources(session, output);
        Each each = new Each(maker);
        Batch batch = new Batch(session, call, output, file -> lines || DossierSources.holdsLines(file), each);
        accepted.forEach(file -> batch.read(sources.of(file)));
        each.standing = BudgetEntry.Standing.WAITING;
        waiting.forEach(file -> batch.read(sources.of(file)));
        Budget all = maker.budget(each.entries);
        Budget budget = scenario(includeRefused ? all.includingRefused() : all);
        each.entries = new ArrayList<>();
        each.standing = BudgetEntry.Standing.ACCEPTED;
        changes.plus().forEach(file -> batch.read(sources.of(file)));
        write(
                call,
                budget,
                paying,
                changes.of(call, budget, day.readings(), each.entries),
                each.leftOut,
                AppliedReadings.inForce(day));
        return batch.code(ExitCode.DONE);
    }

    /** Makes an entry of each dossier; those of which none can be made are left out and named. */
    private static final class Each implements Batch.Taker {

        private final BudgetEntries maker;
        private final List<ResultJson.Refused> leftOut = new ArrayList<>();
        private List<BudgetEntry> entries = new ArrayList<>();
        private BudgetEntry.Standing standing = BudgetEntry.Standing.ACCEPTED;

        Each(BudgetEntries maker) {
            this.maker = maker;
        }

        @Override
        public void take(String file, OptionalInt line, Dossier dossier) {
            entries.add(maker.entry(dossier, standing));
        }

        @Override
        public void notRead(String file, OptionalInt line, List<Issue> issues) {
            leftOut.add(new ResultJson.Refused(file, line, ImmutableList.copyOf(issues)));
        }

        @Override
        public void notAssessed(String file, OptionalInt line, Issue issue) {
            leftOut.add(new ResultJson.Refused(file, line, ImmutableList.of(issue)));
        }
    }

    private Budget scenario(Budget budget) {
        Integer count = first;
        if (count != null) {
            return budget.first(
                    count, budget.entries().stream().map(BudgetEntry::dossier).toList());
        }
        return switch (scenario) {
            case accepted -> budget;
            case all -> budget.allAccepted();
            case priority -> budget.priorityOnly();
        };
    }

    private void write(
            CallDefinition call,
            Budget budget,
            PaymentSchedule paying,
            Map<String, BudgetChange> differences,
            List<ResultJson.Refused> leftOut,
            Optional<AppliedReadings.Used> agency) {
        BudgetAmounts committed = budget.commitments();
        BudgetAmounts paid = budget.payments(paying);
        BudgetTables tables = budget.tables();
        Bilingual title = call.campaign().getTitle();
        List<DossierRow> rows = leftOut.stream()
                .map(one -> DossierRow.without(one.source(), one.line(), one.issues(), output.language()))
                .toList();
        if (csv || table.isAsked()) {
            session.console()
                    .text(BudgetCsv.write(
                                    tables, committed, paid, differences, rows, output.language(), table.dialect())
                            + BudgetCsv.decisions(call, agency, output.language(), table.dialect()));
        } else if (output.isJson()) {
            session.console().json(ResultJson.budget(title, tables, committed, paid, differences, leftOut, agency));
        } else {
            MoneyReport report =
                    MoneyReport.in(output.language(), session.console().layout());
            session.console().text(report.budget(title, tables, committed, paid, rows));
            differences.forEach((name, change) ->
                    session.console().text(report.change(changes.label(name).in(output.language()), change)));
            session.console().text(output.report(session.console()).decisions(call, agency));
        }
    }
}
