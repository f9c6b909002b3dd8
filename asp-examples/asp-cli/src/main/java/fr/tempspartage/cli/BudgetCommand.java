package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.finance.Budget;
import fr.tempspartage.finance.BudgetAmounts;
import fr.tempspartage.finance.BudgetChange;
import fr.tempspartage.finance.BudgetEntry;
import fr.tempspartage.finance.BudgetHospital;
import fr.tempspartage.finance.BudgetTables;
import fr.tempspartage.finance.BudgetYear;
import fr.tempspartage.finance.PaymentSchedule;
import fr.tempspartage.io.json.MoneyResultJson;
import fr.tempspartage.io.report.BudgetCsv;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DossierTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        CallDefinition call = session.call(callId);
        if (table.isAsked() && output.isJson()) {
            throw CsvOptions.twoFormats();
        }
        if (csv && output.isJson()) {
            throw new UsageException(
                    "--csv et --format json sont deux formats.\nPeut-être faut-il retirer l’un des deux.",
                    "--csv and --format json are two formats.\nMaybe leave one out.");
        }
        AssessmentContext day = context.context(call, session.console(), output);
        List<BudgetEntry> entries = new ArrayList<>();
        if (!read(call, day, accepted, BudgetEntry.Standing.ACCEPTED, entries)
                || !read(call, day, waiting, BudgetEntry.Standing.WAITING, entries)) {
            return ExitCode.INPUT;
        }
        Budget all = Budget.of(call.fundingScheme(), day.readings(), entries).by(budgetYear);
        Budget budget = scenario(includeRefused ? all.includingRefused() : all);
        Optional<List<BudgetEntry>> more = more(call, day);
        if (more.isEmpty()) {
            return ExitCode.INPUT;
        }
        write(call, budget, changes.of(call, budget, day.readings(), more.get()));
        return ExitCode.DONE;
    }

    private boolean read(
            CallDefinition call,
            AssessmentContext day,
            List<String> files,
            BudgetEntry.Standing standing,
            List<BudgetEntry> entries) {
        boolean all = true;
        for (String file : files) {
            Optional<Dossier> dossier = session.read(file, call, output.language());
            dossier.ifPresent(read -> entries.add(entry(call, day, read, standing)));
            all &= dossier.isPresent();
        }
        return all;
    }

    private static BudgetEntry entry(
            CallDefinition call, AssessmentContext day, Dossier dossier, BudgetEntry.Standing standing) {
        Optional<Establishment> recruiter = dossier.getProject()
                .flatMap(project -> project.getRecruiters()
                        .filter(keys -> keys.size() == 1)
                        .flatMap(keys -> project.getPartners().stream()
                                .flatMap(List::stream)
                                .filter(partner -> partner.getKey().equals(keys.get(0)))
                                .filter(Establishment.class::isInstance)
                                .map(Establishment.class::cast)
                                .findFirst()));
        Assessment assessment = call.assess(dossier, day);
        return new BudgetEntry(
                dossier.getId(),
                standing,
                assessment.reservations(),
                !assessment.priority().reasons().isEmpty(),
                recruiter
                        .map(partner -> BudgetHospital.of(dossier.getId(), partner))
                        .orElse(BudgetHospital.NOT_KNOWN),
                recruiter
                        .flatMap(Establishment::getDepartment)
                        .map(d -> d.toString())
                        .orElse(""),
                DossierTerms.of(call, dossier));
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

    /** Dossiers of which the price is asked; empty where one cannot be read. */
    private Optional<List<BudgetEntry>> more(CallDefinition call, AssessmentContext day) {
        List<BudgetEntry> more = new ArrayList<>();
        return read(call, day, changes.plus(), BudgetEntry.Standing.ACCEPTED, more)
                ? Optional.of(more)
                : Optional.empty();
    }

    private void write(CallDefinition call, Budget budget, Map<String, BudgetChange> differences) {
        BudgetAmounts committed = budget.commitments();
        BudgetAmounts paid =
                budget.payments(schedule == PaymentSchedule.YEARLY ? PaymentSchedule.yearly(budgetYear) : schedule);
        BudgetTables tables = budget.tables();
        Bilingual title = call.campaign().getTitle();
        if (csv || table.isAsked()) {
            session.console()
                    .text(BudgetCsv.write(tables, committed, paid, differences, output.language(), table.dialect()));
        } else if (output.isJson()) {
            session.console().json(MoneyResultJson.budget(title, tables, committed, paid, differences));
        } else {
            MoneyReport report =
                    MoneyReport.in(output.language(), session.console().layout());
            session.console().text(report.budget(title, tables, committed, paid));
            differences.forEach((name, change) ->
                    session.console().text(report.change(changes.label(name).in(output.language()), change)));
        }
    }
}
