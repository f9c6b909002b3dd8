package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.finance.Budget;
import fr.tempspartage.finance.BudgetAmounts;
import fr.tempspartage.finance.BudgetChange;
import fr.tempspartage.finance.BudgetEntry;
import fr.tempspartage.finance.MonthlyFlatScheme;
import fr.tempspartage.finance.PaymentSchedule;
import fr.tempspartage.finance.Reform;
import fr.tempspartage.io.json.MoneyResultJson;
import fr.tempspartage.io.report.BudgetCsv;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DossierTerms;
import java.util.ArrayList;
import java.util.List;
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
        description = "Adds up what many dossiers commit and pay, by calendar year, hospital and department.",
        footer = {"", "Example: asp budget nouvelle-aquitaine-2026 a.json b.json --waiting c.json --share 60%%"})
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

    @Parameters(index = "0", paramLabel = "CALL", description = "The call, as listed by the command calls.")
    private String callId = "";

    @Parameters(index = "1..*", paramLabel = "DOSSIER", description = "Accepted dossiers.")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--waiting", paramLabel = "DOSSIER", description = "Dossier that waits; may be repeated.")
    private List<String> waiting = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = "accepted",
            description = "Which dossiers count: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Scenario scenario = Scenario.accepted;

    @Option(
            names = "--first",
            paramLabel = "N",
            description = "Count the first N dossiers in the order of the command line; wins over --scenario.")
    private @Nullable Integer first;

    @Option(
            names = "--schedule",
            paramLabel = Schedules.NAMES,
            converter = Schedules.class,
            defaultValue = "monthly",
            description = "When it is paid (default: ${DEFAULT-VALUE}); the calls state no schedule.")
    private PaymentSchedule schedule = PaymentSchedule.MONTHLY;

    @Option(names = "--share", paramLabel = "RATE", description = "Also show what another share would change, as 60%%.")
    private @Nullable String share;

    @Option(names = "--csv", description = "Write CSV.")
    private boolean csv;

    BudgetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        if (share != null && (csv || output.isJson())) {
            throw new UsageException(
                    "L’effet d’une autre part n’est montré qu’en texte.\n"
                            + "Peut-être faut-il retirer --csv ou --format json.",
                    "What another share would change is shown as text only.\nMaybe leave --csv or"
                            + " --format json out.");
        }
        AssessmentContext day = context.context(call, session.console(), output);
        List<BudgetEntry> entries = new ArrayList<>();
        if (!read(call, day, accepted, BudgetEntry.Standing.ACCEPTED, entries)
                || !read(call, day, waiting, BudgetEntry.Standing.WAITING, entries)) {
            return ExitCode.INPUT;
        }
        try {
            write(call, scenario(Budget.of(call.fundingScheme(), day.readings(), entries)), day);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
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
        return new BudgetEntry(
                dossier.getId(),
                standing,
                !call.assess(dossier, day).priority().reasons().isEmpty(),
                recruiter.map(e -> e.getName().orElse(e.getKey().toString())).orElse(""),
                recruiter
                        .flatMap(Establishment::getDepartment)
                        .map(d -> d.toString())
                        .orElse(""),
                DossierTerms.of(dossier));
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

    private void write(CallDefinition call, Budget budget, AssessmentContext day) {
        BudgetAmounts committed = budget.commitments();
        BudgetAmounts paid = budget.payments(schedule);
        MoneyReport report = MoneyReport.in(output.language());
        if (csv) {
            session.console().text(BudgetCsv.write(committed, paid));
        } else if (output.isJson()) {
            session.console().json(MoneyResultJson.budget(call.campaign().getTitle(), committed, paid));
        } else {
            session.console().text(report.budget(call.campaign().getTitle(), committed, paid));
        }
        String other = share;
        if (other != null) {
            if (!(call.fundingScheme() instanceof MonthlyFlatScheme scheme)) {
                throw new UsageException(
                        "L’appel " + call.id() + " ne verse pas une part d’un coût imprimé.\n"
                                + "Peut-être faut-il retirer --share.",
                        "The call " + call.id() + " pays no share of a printed cost.\nMaybe leave --share out.");
            }
            session.console()
                    .text(report.change(BudgetChange.between(
                            committed,
                            budget.under(Reform.share(scheme, Rate.parse(other)), day.readings())
                                    .commitments())));
        }
    }
}
