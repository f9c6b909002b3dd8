package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Departure;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.AssessmentCsv;
import fr.tempspartage.io.report.BudgetCsv;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.DossierCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.call.DossierTerms;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** The whole way of a dossier: read, assessed by both calls on several days, and written in every form there is. */
final class Journey {

    private static final List<CallDefinition> CALLS = Calls.load().all();
    private static final Path LOGS = Path.of("target");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(2026, 5, 17),
            LocalDate.of(2026, 5, 18),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2999, 12, 31),
            LocalDate.of(9999, 12, 31));

    private static final List<PaymentSchedule> SCHEDULES = List.of(
            PaymentSchedule.MONTHLY,
            PaymentSchedule.QUARTERLY,
            PaymentSchedule.YEARLY,
            PaymentSchedule.DOWN_PAYMENT,
            PaymentSchedule.yearly(BudgetYear.parse("09-01")));

    private static final List<CsvDialect> DIALECTS = List.of(CsvDialect.values());

    private static final List<BudgetYear> YEARS =
            List.of(BudgetYear.CALENDAR, BudgetYear.parse("09-01"), BudgetYear.parse("12-31"));

    private static final List<List<String>> COMMANDS = List.of(
            List.of("check", "-"),
            List.of("check", "-", "--lang", "en"),
            List.of("check", "-", "--format", "json"),
            List.of("check", "-", "--format", "jsonl"),
            List.of("check", "-", "--format", "csv"),
            List.of("fund", "-", "--by-month"),
            List.of("fund", "-", "--schedule", "quarterly", "--lang", "en"),
            List.of("fund", "-", "--budget-year", "09-01"),
            List.of("fund", "-", "--real-cost", "1"),
            List.of("fund", "-", "--format", "json"),
            List.of("documents", "-"),
            List.of("explain-amount", "-"),
            List.of("explain-amount", "-", "--markdown", "--lang", "en"),
            List.of("explain-amount", "-", "--format", "json"),
            List.of("readings", "-"),
            List.of("readings", "-", "--markdown"),
            List.of("budget", "-"),
            List.of("budget", "-", "--csv", "--scenario", "all", "--schedule", "yearly"),
            List.of("budget", "-", "--format", "json", "--budget-year", "09-01"),
            List.of("diff", "-", "--to", "auvergne-rhone-alpes-2026"),
            List.of("diff", "-", "--to", "nouvelle-aquitaine-2026", "--format", "json"),
            List.of("rank", "-", "--lang", "en"),
            List.of("rank", "-", "--format", "svg"),
            List.of("rank", "-", "--format", "json"),
            List.of("clawback", "-"),
            List.of("clawback", "-", "--end", "2027-06-30", "--reason", "chiefResident", "--schedule", "yearly"),
            List.of("clawback", "-", "--end", "2999-12-31", "--delegated", "45497.06", "--format", "json"));

    private final Random random;

    Journey(Random random) {
        this.random = random;
    }

    /** Reads a text; where it is accepted, goes the whole way once by each call, with a command or two. */
    Optional<Dossier> once(String text) {
        Optional<Dossier> dossier = read(text);
        if (dossier.isPresent()) {
            for (CallDefinition call : CALLS) {
                goOn(dossier.get(), call, context(call, pick(DAYS)));
            }
            command(text, dossier.get(), pick(COMMANDS));
        }
        return dossier;
    }

    /** Reads a text that must be accepted, goes the whole way by each call on three days, and gives every command. */
    void everyWay(String text) {
        Dossier dossier = read(text).orElseThrow();
        for (CallDefinition call : CALLS) {
            goOn(dossier, call, AssessmentContext.on(LocalDate.of(2026, 5, 20)));
            goOn(dossier, call, context(call, pick(DAYS)));
            goOn(dossier, call, context(call, pick(DAYS)));
        }
        COMMANDS.forEach(command -> command(text, dossier, command));
    }

    /** A dossier, or issues with words in both languages. */
    static Optional<Dossier> read(String text) {
        ReadResult<Dossier> read = AspJson.standard().readDossier(text);
        read.issues().forEach(issue -> {
            for (Language language : Language.values()) {
                assertThat(issue.format(language)).isNotBlank();
            }
        });
        assertThat(read.value().isPresent()).isEqualTo(read.errors().isEmpty());
        read.value()
                .ifPresent(dossier -> assertThat(AspJson.standard()
                                .readDossier(AspJson.standard().writeDossier(dossier))
                                .value())
                        .contains(dossier));
        return read.value();
    }

    private void goOn(Dossier dossier, CallDefinition call, AssessmentContext context) {
        Assessment assessment = call.assess(dossier, context);
        assertThat(assessment.verdict().filing()).isNotNull();
        assessment.priority();
        List<FundingPlan> plans = assessment.plans();
        assessment.amount();
        assessment.openQuestions();
        assessment.refusals();
        assessment.missingDocuments();
        InterpretationExplorer.changes(assessment);
        for (Language language : Language.values()) {
            for (Finding finding : assessment.findings()) {
                assertThat(finding.reason(language)).isNotBlank();
            }
            TextReport report = TextReport.in(language);
            assertThat(report.assessment(assessment)).isNotBlank();
            assertThat(report.documents(assessment)).isNotBlank();
            assertThat(report.shortAnswer(assessment).lines()).hasSizeBetween(8, ShortAnswer.LINES);
            DossierRow row = DossierRow.of("a.json", OptionalInt.of(1), assessment, language);
            assertThat(report.overview(call, context, List.of(row, row))).isNotBlank();
            assertThat(DossierCsv.in(language, pick(DIALECTS)).row(row)).isNotBlank();
            assertThat(report.plans(call, plans, assessment.findings(), true)).isNotBlank();
            assertThat(AssessmentCsv.rows(assessment, language, pick(DIALECTS))).isNotBlank();
            money(assessment, plans, language);
        }
        ResultJson.assessment(assessment);
        ResultJson.assessmentLine(assessment);
        ResultJson.documents(assessment);
        ResultJson.plans(call, plans, assessment.findings());
        budget(assessment);
        clawback(assessment);
    }

    private void money(Assessment assessment, List<FundingPlan> plans, Language language) {
        Bilingual title = assessment.call().campaign().getTitle();
        MoneyReport report = MoneyReport.in(language);
        List<FundingAlternative> amounts =
                plans.stream().flatMap(plan -> plan.alternatives().stream()).toList();
        List<ExplanationNode> trees =
                plans.stream().flatMap(plan -> plan.explain().stream()).toList();
        report.explanation(title, trees);
        report.explanationMarkdown(title, trees);
        ResultJson.explanation(trees);
        PaymentSchedule schedule = pick(SCHEDULES);
        report.instalments(schedule, amounts);
        ResultJson.instalments(schedule, amounts);
        for (FundingAlternative amount : amounts) {
            report.delegation(
                    schedule, schedule.delegation(amount, assessment.context().date()));
        }
        BudgetYear years = pick(YEARS);
        report.budgetYears(years, amounts);
        ResultJson.budgetYears(years, amounts);
        if (assessment.call().fundingScheme() instanceof FlatSumScheme scheme) {
            for (FundingTerms terms : DossierTerms.of(assessment.call(), assessment.dossier())) {
                FlatSumTable table = scheme.table(
                        terms,
                        DossierTerms.hospitalPart(assessment.dossier()),
                        assessment.context().readings());
                report.readings(title, table);
                report.readingsMarkdown(title, table);
                ResultJson.readings(assessment.call().id(), table);
            }
        }
    }

    private void budget(Assessment assessment) {
        Bilingual title = assessment.call().campaign().getTitle();
        List<BudgetEntry> entries = new ArrayList<>();
        for (BudgetEntry.Standing standing : BudgetEntry.Standing.values()) {
            entries.add(new BudgetEntry(
                    standing + assessment.dossier().getId(),
                    standing,
                    assessment.reservations(),
                    !assessment.priority().reasons().isEmpty(),
                    new BudgetHospital(BudgetHospital.Scheme.PARTNER, "CH", "CH"),
                    "",
                    DossierTerms.of(assessment.call(), assessment.dossier())));
        }
        BudgetEntry more = new BudgetEntry(
                "more",
                BudgetEntry.Standing.ACCEPTED,
                assessment.reservations(),
                false,
                BudgetHospital.NOT_KNOWN,
                "",
                DossierTerms.of(assessment.call(), assessment.dossier()));
        Budget budget = Budget.of(
                assessment.call().fundingScheme(), assessment.context().readings(), entries);
        Budget scenario = pick(List.of(
                budget,
                budget.includingRefused(),
                budget.allAccepted(),
                budget.priorityOnly(),
                budget.by(pick(YEARS))));
        BudgetAmounts committed = scenario.commitments();
        scenario.waiting();
        BudgetAmounts paid = scenario.payments(pick(SCHEDULES));
        MoneyReport.in(Language.FRENCH).budget(title, scenario.tables(), committed, paid);
        ResultJson.budget(title, scenario.tables(), committed, paid);
        BudgetCsv.write(
                scenario.tables(),
                committed,
                paid,
                Map.of("more", scenario.costOf(more)),
                List.of(),
                Language.FRENCH,
                pick(DIALECTS));
    }

    private void clawback(Assessment assessment) {
        Optional<Departure> departure = assessment.dossier().getDeparture();
        for (Post post : assessment.dossier().getPosts().orElse(ImmutableList.of())) {
            if (post.contract().isPresent()) {
                clawback(assessment, post, post.contract().get(), departure);
            }
        }
    }

    private void clawback(Assessment assessment, Post post, ServicePeriod contract, Optional<Departure> departure) {
        List<LocalDate> ends =
                new ArrayList<>(List.of(contract.getStart().minusDays(1), contract.getStart(), contract.getEnd()));
        departure
                .map(Departure::getEnd)
                .filter(end -> !end.isBefore(ends.get(0)) && !end.isAfter(contract.getEnd()))
                .ifPresent(ends::add);
        for (LocalDate end : ends) {
            ClawbackClaim claim = ClawbackClaim.builder()
                    .contract(contract)
                    .serviceEnd(end)
                    .reason(pick(List.of(DepartureReason.values())))
                    .delegated(departure.flatMap(Departure::getDelegated).filter(amount -> !amount.isNegative()))
                    .workingTime(post.getWorkingTime())
                    .interruptions(post.getInterruptions().orElse(ImmutableList.of()))
                    .build();
            claimed(assessment, claim);
            claimed(assessment, claim.withDelegated(Euros.parse("45497.06")));
        }
    }

    private static void claimed(Assessment assessment, ClawbackClaim claim) {
        CallDefinition call = assessment.call();
        Optional<Euros> most =
                call.fundingScheme().mostAwarded(claim, assessment.context().readings());
        Optional<Euros> delegated = claim.getDelegated();
        if (most.isPresent() && delegated.isPresent() && delegated.get().compareTo(most.get()) > 0) {
            return; // a mistake of the caller, which is refused
        }
        ClawbackResult result =
                call.fundingScheme().clawback(claim, assessment.context().readings());
        ResultJson.clawback(call, result);
        for (Language language : Language.values()) {
            assertThat(TextReport.in(language).clawback(call, result)).isNotBlank();
        }
    }

    private void command(String text, Dossier dossier, List<String> command) {
        List<String> args = new ArrayList<>(command);
        args.add(1, dossier.getCall().toString());
        args.addAll(List.of("--on", "2026-05-20"));
        Run run = Run.of(
                CALLS, LOGS, text.replace("\n", " ").getBytes(StandardCharsets.UTF_8), args.toArray(String[]::new));
        assertThat(run.code())
                .as("%s%n%s", String.join(" ", args), run.err())
                .isIn(ExitCode.DONE, ExitCode.MATCHED, ExitCode.INPUT, ExitCode.USAGE);
    }

    private <E> E pick(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A context with one or the other of the choices, the registers and a deadline. */
    private AssessmentContext context(CallDefinition call, LocalDate day) {
        AssessmentContext context = AssessmentContext.on(day);
        for (OpenPoint point : call.interpretations()) {
            List<Choice> open = point.interpretation().choices().stream()
                    .filter(Choice::isOpen)
                    .toList();
            if (random.nextInt(4) == 0 && !open.isEmpty()) {
                context = context.interpreting(point.key(), pick(open).slug());
            }
        }
        if (random.nextBoolean()) {
            Register register = new Register(random.nextBoolean());
            context = context.with((ZoneRegister) register)
                    .with((HospitalGroupRegister) register)
                    .with((EstablishmentRegister) register);
        }
        if (random.nextInt(3) == 0) {
            String deadline = random.nextBoolean() ? "2026-05-18T00:00:00+02:00" : "9999-12-31T23:59:59+14:00";
            context = context.withDeadline(
                    OffsetDateTime.parse(deadline).toZonedDateTime(), Bilingual.of("site de l’ARS", "agency's site"));
        }
        return context;
    }

    /** Registers that know everything or nothing. */
    private record Register(boolean knows) implements ZoneRegister, HospitalGroupRegister, EstablishmentRegister {

        @Override
        public Optional<ZoningClass> zone(
                Profession profession, InseeCode commune, Optional<String> priorityDistrict, LocalDate date) {
            return knows ? Optional.of(ZoningClass.PRIORITY_INTERVENTION) : Optional.empty();
        }

        @Override
        public Optional<HospitalGroupRegister.Entry> group(Finess finess, LocalDate date) {
            return knows
                    ? Optional.of(new HospitalGroupRegister.Entry(
                            TerritorialHospitalGroup.parse("limousin"), GroupMembership.MEMBER))
                    : Optional.empty();
        }

        @Override
        public Optional<EstablishmentRegister.Entry> establishment(Finess finess, LocalDate date) {
            return knows
                    ? Optional.of(new EstablishmentRegister.Entry(
                            "CH",
                            Optional.of(EstablishmentKind.HOSPITAL_CENTRE),
                            Optional.of(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT),
                            Department.parse("87")))
                    : Optional.empty();
        }

        @Override
        public String name() {
            return "test register";
        }
    }
}
