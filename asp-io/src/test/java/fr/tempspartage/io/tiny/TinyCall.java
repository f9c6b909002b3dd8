package fr.tempspartage.io.tiny;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.monthly.MonthlyFlatFigures;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.plan.Silence;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Question;
import fr.tempspartage.rules.law.QuestionBook;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Documents;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Call made for the tests of what is written about calls: one rule of each kind, one amount, one of everything. */
public final class TinyCall implements CallDefinition {

    private enum PartTime {
        FULL_TIME_ONLY,
        ANY,
        HALF_TIME,
        NONE
    }

    private enum Paid {
        FLAT,
        IN_PROPORTION
    }

    private enum Partial {
        WHOLE_MONTHS,
        THIRTIETHS,
        ACTUAL_DAYS
    }

    private enum Count {
        ANNIVERSARY
    }

    private enum Back {
        WAIVED,
        NOT_SERVED,
        ALL_DELEGATED
    }

    private static final Texts TEXTS = Texts.load(TinyCall.class::getResourceAsStream, "tiny");
    private static final ImmutableList<Clause> CLAUSES = ImmutableList.of(
            clause("TINY-01", "1", "item 1", "2", Treatment.RULE),
            clause("TINY-02", "1", "item 2", "3", Treatment.RULE),
            clause("TINY-03", "title", "title", "1,9", Treatment.RULE),
            clause("TINY-04", "2", "item 1", "5", Treatment.RULE),
            clause("TINY-05", "2", "item 2", "6-7", Treatment.RULE),
            clause("TINY-06", "3", "paragraph 1", "10", Treatment.AMOUNT),
            new Clause(
                    ClauseId.parse("TINY-07"),
                    "silent",
                    "silent",
                    ImmutableList.of(),
                    Treatment.SILENT,
                    TEXTS.get("TINY-07"),
                    Optional.of(new SourcePage("https://ars.example.org/appel", LocalDate.of(2026, 11, 21)))),
            clause("TINY-08", "1", "item 3", "4", Treatment.RULE),
            clause("TINY-09", "intro", "paragraph 1", "8", Treatment.RULE));

    private final QuestionBook book = new QuestionBook(English.load(TinyCall.class::getResourceAsStream));
    private final Question<PartTime> partTime = book.ask(
                    "I-TINY-1", PartTime.class, "Un poste à temps partiel est-il admis ?", "Le texte ne le dit pas.")
            .about("TINY-02")
            .choice(PartTime.FULL_TIME_ONLY, "non")
            .choice(PartTime.ANY, "oui")
            .shownOnly(PartTime.HALF_TIME, "à mi-temps au moins")
            .rejected(PartTime.NONE, "aucun poste")
            .byDefault(PartTime.FULL_TIME_ONLY, Effect.VERDICT);
    private final Question<Paid> paid = book.ask(
                    "I-TINY-2", Paid.class, "Comment un temps partiel est-il payé ?", "Le texte ne le dit pas.")
            .about("TINY-06")
            .choice(Paid.FLAT, "forfait entier")
            .choice(Paid.IN_PROPORTION, "en proportion")
            .undecided(Effect.AMOUNT);
    private final Question<Partial> partial = book.ask(
                    "I-TINY-3", Partial.class, "Que vaut un mois incomplet ?", "Le texte ne le dit pas.")
            .about("TINY-06")
            .choice(Partial.WHOLE_MONTHS, "rien")
            .choice(Partial.THIRTIETHS, "en trentièmes")
            .choice(Partial.ACTUAL_DAYS, "au jour")
            .byDefault(Partial.WHOLE_MONTHS, Effect.AMOUNT);
    private final Question<Count> count = book.ask(
                    "I-TINY-4", Count.class, "À partir de quel jour compte-t-on les mois ?", "Le texte ne le dit pas.")
            .about("TINY-06")
            .choice(Count.ANNIVERSARY, "du début du contrat")
            .byDefault(Count.ANNIVERSARY, Effect.AMOUNT);
    private final Question<Back> back = book.ask(
                    "I-TINY-5", Back.class, "Que reprend l’agence en cas de départ ?", "Le texte ne le dit pas.")
            .about("TINY-07")
            .choice(Back.WAIVED, "rien")
            .choice(Back.NOT_SERVED, "les mois non servis")
            .choice(Back.ALL_DELEGATED, "tout")
            .undecided(Effect.AMOUNT);

    private final ImmutableList<Rule> rules = ImmutableList.of(
            Rule.of(RuleKind.CONDITION, "TINY-01", TEXTS)
                    .reading(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END)
                    .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN)
                    .forEachPost()
                    .check(TinyCall::atMostTwoYears),
            Rule.of(RuleKind.CONDITION, "TINY-02", TEXTS)
                    .reading(DossierInputs.WORKING_TIME)
                    .interpreting(partTime)
                    .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN)
                    .forEachPost()
                    .check(this::fullTime),
            Rule.of(RuleKind.FILING, "TINY-03", TEXTS)
                    .answering(FilingAspect.DEADLINE)
                    .reading(DossierInputs.FILING_STATE, DossierInputs.FILED_AT)
                    .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE)
                    .check((facts, trace) ->
                            Filings.before(facts, facts.firstLateInstant().orElseThrow(), trace)),
            Rule.of(RuleKind.DOCUMENT, "TINY-04", TEXTS)
                    .reading(DossierInputs.DOCUMENTS, DossierInputs.FILING_STATE)
                    .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN)
                    .check((facts, trace) -> joined(facts, DocumentType.CURRICULUM_VITAE, trace)),
            Rule.of(RuleKind.DOCUMENT, "TINY-05", TEXTS)
                    .reading(DossierInputs.DOCUMENTS, DossierInputs.FILING_STATE, DossierInputs.PARTNERS)
                    .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN)
                    .check((facts, trace) -> joined(facts, DocumentType.SERVICE_HEAD_OPINION, trace)),
            Rule.of(RuleKind.PRIORITY, "TINY-08", TEXTS)
                    .reading(DossierInputs.TEACHING)
                    .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN)
                    .check(TinyCall::teaches),
            Rule.of(RuleKind.COMMITTEE, "TINY-09", TEXTS)
                    .reaching(Outcome.FOR_COMMITTEE)
                    .check((facts, trace) -> trace.forCommittee("judges")));

    private final ImmutableList<DocumentRequirement> documents = ImmutableList.of(
            new DocumentRequirement(
                    RuleId.parse("TINY-04"),
                    DocumentType.CURRICULUM_VITAE,
                    TEXTS.get("cv"),
                    false,
                    (facts, partner, trace) -> joined(facts, DocumentType.CURRICULUM_VITAE, trace)),
            new DocumentRequirement(
                    RuleId.parse("TINY-05"),
                    DocumentType.SERVICE_HEAD_OPINION,
                    TEXTS.get("opinion"),
                    true,
                    (facts, partner, trace) -> partner < 0
                            ? joined(facts, DocumentType.SERVICE_HEAD_OPINION, trace)
                            : joinedFor(facts, DocumentType.SERVICE_HEAD_OPINION, partner, trace)));

    private final FundingScheme scheme = MonthlyFlatScheme.of(MonthlyFlatFigures.builder()
            .label(TEXTS.get("amount"))
            .payer(TEXTS.get("authority"))
            .amount(Euros.parse("1000.50"))
            .addCitations(cite("TINY-06"))
            .addPayeeCitations(cite("TINY-06"))
            .addSilences(new Silence(TEXTS.get("schedule"), List.of(cite("TINY-07"))))
            .partTime(paid.interpretation())
            .partialMonths(partial.interpretation())
            .startCount(count.interpretation())
            .clawback(ClawbackFigures.builder()
                    .amount(back.interpretation())
                    .addNamedReasons(DepartureReason.CHIEF_RESIDENT)
                    .addCitations(cite("TINY-07"))
                    .build())
            .reconciliation(Reconciliation.of(PrintedCost.builder()
                    .reference(CostReference.of(
                            TEXTS.get("amount"),
                            ImmutableList.of(
                                    item("base", "1389.59", CostUnit.EUROS_PER_MONTH),
                                    item("charges", "0.44", CostUnit.SHARE))))
                    .day(LocalDate.of(2026, 11, 1))
                    .monthlyTotal(Euros.parse("2001.00"))
                    .share(Rate.HALF)
                    .monthlyShare(Euros.parse("1000.50"))
                    .addCitations(cite("TINY-06"))
                    .build()))
            .build());

    /** Makes the call. */
    public TinyCall() {}

    @Override
    public CallId id() {
        return CallId.parse("tiny-2026");
    }

    @Override
    public Campaign campaign() {
        return Campaign.builder()
                .title(TEXTS.get("title"))
                .region(TEXTS.get("region"))
                .regionCode("00")
                .edition(TEXTS.get("edition"))
                .authority(TEXTS.get("authority"))
                .calendar(Calendar.builder()
                        .submitter(SubmitterRole.CANDIDATE)
                        .channel(FilingChannel.EMAIL)
                        .deadline(LocalDate.of(2026, 5, 1))
                        .build())
                .source(SourceDocument.of(TEXTS.get("title"), "0".repeat(64), 12))
                .notice(TEXTS.get("notice"))
                .build();
    }

    @Override
    public ImmutableList<Clause> clauses() {
        return CLAUSES;
    }

    @Override
    public ImmutableList<Rule> rules() {
        return rules;
    }

    @Override
    public ImmutableList<DocumentRequirement> documents() {
        return documents;
    }

    @Override
    public FundingScheme fundingScheme() {
        return scheme;
    }

    @Override
    public ImmutableList<OpenPoint> interpretations() {
        return book.all();
    }

    @Override
    public ImmutableList<ParameterValue> parameters() {
        return ImmutableList.of(new ParameterValue(
                "deadline",
                "2026-05-01",
                Bilingual.of("1er\u00a0mai 2026", "1 May 2026"),
                ImmutableList.of(ClauseId.parse("TINY-03"))));
    }

    @Override
    public ImmutableList<Datum> data() {
        return ImmutableList.of(
                new Datum(
                        "filingDeadline",
                        TEXTS.get("deadline"),
                        Optional.of(Bilingual.of("1er\u00a0mai 2026", "1 May 2026")),
                        ImmutableList.of(ClauseId.parse("TINY-03"))),
                new Datum(
                        "paymentSchedule",
                        TEXTS.get("schedule"),
                        Optional.empty(),
                        ImmutableList.of(ClauseId.parse("TINY-07"))));
    }

    private static Outcome atMostTwoYears(Facts facts, Trace trace) {
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        Optional<ServicePeriod> contract = facts.post().contract();
        if (contract.isEmpty()) {
            return trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        }
        LocalDate last = contract.get().getStart().plusMonths(24).minusDays(1);
        trace.value("last", last);
        return trace.either(!contract.get().getEnd().isAfter(last), "short", "long");
    }

    private Outcome fullTime(Facts facts, Trace trace) {
        trace.read(DossierInputs.WORKING_TIME);
        Optional<Rate> time = facts.post().getWorkingTime();
        if (time.isEmpty()) {
            return trace.lacking(DossierInputs.WORKING_TIME);
        }
        String reading = facts.reading(partTime, trace);
        Rate least = reading.equals("any") ? Rate.ZERO : reading.equals("half-time") ? Rate.HALF : Rate.ONE;
        return trace.either(time.get().compareTo(least) >= 0, "enough", "part");
    }

    private static Outcome teaches(Facts facts, Trace trace) {
        trace.read(DossierInputs.TEACHING);
        Optional<Boolean> teaching = facts.project().getTeaching();
        return teaching.isEmpty()
                ? trace.lacking(DossierInputs.TEACHING)
                : trace.either(teaching.get(), "teaches", "teachesNot");
    }

    private static Clause clause(String id, String section, String place, String lines, Treatment treatment) {
        return new Clause(ClauseId.parse(id), section, place, LineRange.parseAll(lines), treatment, TEXTS.get(id));
    }

    private static Citation cite(String id) {
        return Citation.of(CLAUSES.stream()
                .filter(clause -> clause.id().toString().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static CostItem item(String id, String value, CostUnit unit) {
        return new CostItem(
                id,
                TEXTS.get("amount"),
                Rate.parse(value).fraction(),
                unit,
                LocalDate.of(2023, 7, 1),
                Optional.empty(),
                cite("TINY-06"));
    }

    private static Outcome joined(Facts facts, DocumentType type, Trace trace) {
        trace.read(DossierInputs.DOCUMENTS);
        trace.value("document", type);
        return facts.documents().has(type) ? trace.satisfied("present") : Documents.absent(facts, trace);
    }

    private static Outcome joinedFor(Facts facts, DocumentType type, int partner, Trace trace) {
        trace.read(DossierInputs.DOCUMENTS);
        trace.value("document", type);
        trace.value("partner", facts.partners().get(partner));
        if (facts.documents().has(type, partner)) {
            return trace.satisfied("present");
        }
        return facts.documents().hasUnnamed(type) ? trace.unknown("unnamed") : Documents.absent(facts, trace);
    }
}
