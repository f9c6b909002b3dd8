package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.rules.verdict.Evaluation;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.OutcomeCodes;
import fr.tempspartage.rules.verdict.Priority;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Verdict;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assessment of a dossier by a call (<i>évaluation d'un dossier</i>): the entry point to every answer.
 *
 * <p>The outcomes are computed at once; the verdict, the findings with their evidence, the documents, the plan and the
 * priority are drawn from them when asked for. The same call, dossier and context always give the same answers. An assessment is immutable and
 * thread-safe.
 */
public final class Assessment {

    private final Assessor assessor;
    private final CallDefinition call;
    private final AssessmentContext context;
    private final Dossier dossier;
    private final Evaluation evaluation;

    private final boolean keeps;

    // Kept where that is asked for; whichever thread makes them, they are the same.
    private @Nullable ImmutableList<Finding> findings;
    private @Nullable DocumentChecklist documents;
    private @Nullable ImmutableList<FundingPlan> plans;

    Assessment(Assessor assessor, Dossier dossier, Evaluation evaluation) {
        this(assessor, dossier, evaluation, false);
    }

    private Assessment(Assessor assessor, Dossier dossier, Evaluation evaluation, boolean keeps) {
        this.keeps = keeps;
        this.assessor = assessor;
        this.call = assessor.call();
        this.context = assessor.context();
        this.dossier = dossier;
        this.evaluation = evaluation;
    }

    /**
     * Same assessment, which keeps its findings, its list of documents and its plans once they are made: for one who asks for them
     * several times, and then lets go of it.
     */
    public Assessment keeping() {
        return keeps ? this : new Assessment(assessor, dossier, evaluation, true);
    }

    /** Assessment of the same dossier with another choice of one interpretation. */
    Assessment under(String key, String slug) {
        return assessor.under(key, slug).assess(dossier);
    }

    /** Call that was asked. */
    public CallDefinition call() {
        return call;
    }

    /** Context in which it was asked. */
    public AssessmentContext context() {
        return context;
    }

    /** Dossier that was assessed. */
    public Dossier dossier() {
        return dossier;
    }

    /** Outcome of every rule, in the order of the call's rules. */
    public OutcomeCodes codes() {
        return evaluation.codes();
    }

    /**
     * Outcome of one rule.
     *
     * @param id the identifier, such as {@code NA-16}
     * @throws IllegalArgumentException if the call has no such rule
     */
    public Outcome outcome(RuleId id) {
        return evaluation.codes().get(indexOf(id));
    }

    /** Verdict in three levels. */
    public Verdict verdict() {
        return Verdict.of(evaluation, assessor.documentsStated());
    }

    /** Findings of all the rules, with their evidence, in the order of the text. */
    public ImmutableList<Finding> findings() {
        ImmutableList<Finding> made = findings;
        if (made == null) {
            ImmutableList.Builder<Finding> all = ImmutableList.builder();
            for (int i = 0; i < codes().size(); i++) {
                all.add(evaluation.finding(i));
            }
            made = all.build();
            findings = keeps ? made : null;
        }
        return made;
    }

    /**
     * Finding of one rule, with its evidence.
     *
     * @param id the identifier, such as {@code NA-16}
     * @throws IllegalArgumentException if the call has no such rule
     */
    public Finding finding(RuleId id) {
        return finding(indexOf(id));
    }

    private Finding finding(int place) {
        ImmutableList<Finding> made = findings;
        return made == null ? evaluation.finding(place) : made.get(place);
    }

    /**
     * Places of the facts that keep a rule open, which its {@link #finding} has with their labels: for many dossiers.
     *
     * @param id the identifier, such as {@code NA-16}
     * @return the JSON pointers, without repetition; none unless the rule is UNKNOWN
     * @throws IllegalArgumentException if the call has no such rule
     */
    public ImmutableSet<String> missingPlaces(RuleId id) {
        return evaluation.missingPlaces(indexOf(id));
    }

    /**
     * Findings by which the dossier is refused: the conditions and the terms of the filing that it does not meet.
     *
     * @return the findings in the order of the text; none while the dossier is not refused
     */
    public ImmutableList<Finding> refusals() {
        ImmutableList.Builder<Finding> refusals = ImmutableList.builder();
        for (int i = 0; i < codes().size(); i++) {
            RuleKind kind = evaluation.evaluator().rules().get(i).kind();
            if ((kind == RuleKind.CONDITION || kind == RuleKind.FILING) && codes().get(i) == Outcome.NOT_SATISFIED) {
                refusals.add(finding(i));
            }
        }
        return refusals.build();
    }

    /** Whether there are {@link #refusals}. */
    boolean isRefused() {
        for (int i = 0; i < codes().size(); i++) {
            RuleKind kind = evaluation.evaluator().rules().get(i).kind();
            if ((kind == RuleKind.CONDITION || kind == RuleKind.FILING) && codes().get(i) == Outcome.NOT_SATISFIED) {
                return true;
            }
        }
        return false;
    }

    /**
     * Findings of what the dossier does not meet: conditions, terms of the filing, documents.
     *
     * @return the findings in the order of the text
     */
    public ImmutableList<Finding> shortfalls() {
        ImmutableList.Builder<Finding> shortfalls = ImmutableList.builder();
        for (int i = 0; i < codes().size(); i++) {
            RuleKind kind = evaluation.evaluator().rules().get(i).kind();
            boolean due = kind == RuleKind.CONDITION || kind == RuleKind.FILING || kind == RuleKind.DOCUMENT;
            if (due && codes().get(i) == Outcome.NOT_SATISFIED) {
                shortfalls.add(finding(i));
            }
        }
        return shortfalls.build();
    }

    /**
     * Reservations about the money: by what the dossier is refused or still to be confirmed.
     *
     * @return the reservations, refusals first; none where the dossier is eligible, complete and filed as the call says
     */
    public ImmutableList<Reservation> reservations() {
        return Reservations.of(verdict());
    }

    /** Checklist of the documents. */
    public DocumentChecklist documents() {
        DocumentChecklist made = documents;
        if (made == null) {
            made = DocumentChecklist.of(call, evaluation);
            documents = keeps ? made : null;
        }
        return made;
    }

    /**
     * Clauses from which it is seen that the text does not state which documents are due, or not all of them.
     *
     * @return the citations; none where the text states them, or where the plug-in names no clause
     */
    public ImmutableList<Citation> documentSilence() {
        ImmutableList<ClauseId> silent =
                call.documentSilence().map(Datum::clauses).orElse(ImmutableList.of());
        return call.clauses().stream()
                .filter(clause -> silent.contains(clause.id()))
                .map(Citation::of)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Documents that are missing or not as they must be, those that a draft does not hold yet included.
     *
     * @return the items of {@link #documents} that are NOT_SATISFIED or UNKNOWN
     */
    public ImmutableList<DocumentChecklist.Item> missingDocuments() {
        return documents().items().stream()
                .filter(item -> item.finding().outcome() == Outcome.NOT_SATISFIED
                        || item.finding().outcome() == Outcome.UNKNOWN)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Facts that are missing and keep answers open.
     *
     * @return the questions to ask, those that decide first before the others
     */
    public ImmutableList<OpenQuestions.Question> openQuestions() {
        return OpenQuestions.of(this);
    }

    /**
     * What to ask the agency, since the text says nothing.
     *
     * @return the questions in the order of the rules, each once; those of the money stand in the plans
     */
    public ImmutableList<AgencyQuestions.Question> agencyQuestions() {
        return AgencyQuestions.of(this);
    }

    /**
     * Funding plans, computed from what is known whatever the verdict: one for all the posts that share their terms.
     *
     * @return the plans, in the order of the posts; a plan without amount says what is missing
     */
    public ImmutableList<FundingPlan> plans() {
        ImmutableList<FundingPlan> made = plans;
        if (made == null) {
            made = DossierTerms.of(this).stream()
                    .map(terms -> call.fundingScheme().plan(terms, context.readings()))
                    .collect(ImmutableList.toImmutableList());
            plans = keeps ? made : null;
        }
        return made;
    }

    /**
     * Interpretations that a rule consulted for this dossier, and those that the funding may consult, by key: under another
     * choice of any other one, everything is the same.
     *
     * @return empty unless findings are kept, since it takes all of them
     */
    Optional<Set<String>> consulted() {
        if (!keeps) {
            return Optional.empty();
        }
        Set<String> keys = new HashSet<>();
        findings().forEach(finding -> finding.interpretations().keySet().forEach(one -> keys.add(one.key())));
        call.fundingScheme().interpretations().forEach(one -> keys.add(one.key()));
        return Optional.of(keys);
    }

    /**
     * Lowest and highest amount that the agency pays for all the posts together, as the plans give them, without their
     * lines and texts: for many dossiers.
     *
     * @return the bounds, equal if every amount is decided; empty if that of a post is unknown
     */
    public Optional<EurosRange> amount() {
        ImmutableList<FundingTerms> groups = DossierTerms.ofAmounts(this);
        Optional<EurosRange> sum = amount(groups.get(0));
        for (int i = 1; i < groups.size() && sum.isPresent(); i++) {
            sum = amount(groups.get(i)).map(sum.get()::plus);
        }
        return sum;
    }

    private Optional<EurosRange> amount(FundingTerms terms) {
        return call.fundingScheme().range(terms, context.readings());
    }

    /** Whether the conditions hold on which the amount depends; one that the dossier leaves open is left out. */
    Map<String, Boolean> fundingConditions() {
        return call.fundingConditions(evaluation);
    }

    /** Reasons of priority. */
    public Priority priority() {
        return Priority.of(evaluation.evaluator().rules(), evaluation.codes());
    }

    /**
     * First instant that is too late to file: that of the context, else that of the campaign.
     *
     * @return the instant, exclusive; empty where none is stated
     */
    public Optional<ZonedDateTime> deadline() {
        return context.deadline()
                .map(AssessmentContext.StatedDeadline::firstLateInstant)
                .or(() -> call.campaign().getCalendar().firstLateInstant());
    }

    /**
     * First instant that is too late to file under the readings in force, which may move that of {@link #deadline}.
     *
     * @return the instant, exclusive; empty where none is stated
     */
    public Optional<ZonedDateTime> deadlineInForce() {
        return Deadlines.inForce(this);
    }

    /**
     * Day of the filing in Paris.
     *
     * @return the day; empty where it is not stated
     */
    public Optional<LocalDate> filedOn() {
        return Deadlines.filedOn(this);
    }

    /**
     * Readings that matter for this dossier: those that were chosen, and those under which the verdict, an open condition or a
     * decided amount would be otherwise.
     */
    public ImmutableList<ReadingsThatMatter.Item> readingsThatMatter() {
        return ReadingsThatMatter.of(this);
    }

    /**
     * Decisions of the agency that were used: its readings that a rule or the funding consulted, and its deadline.
     *
     * @return the entries and the hash of their file; empty where the context applies no file
     */
    public Optional<AppliedReadings.Used> agencyReadings() {
        return AppliedReadings.usedBy(this);
    }

    /**
     * Short answer for people: who is concerned, the verdict, why not, what is missing, the deadline, the priority, the
     * amount, and which readings matter.
     *
     * @return at most {@value ShortAnswer#LINES} lines of at most {@value ShortAnswer#WIDTH} characters, each ended by a
     *     line feed; not to be parsed
     */
    public String summary(Language language) {
        return ShortAnswer.of(this, language).text(ShortAnswer.WIDTH);
    }

    /**
     * Outcome of one rule under another choice of one interpretation, everything else the same.
     *
     * @param slug the choice, which may be one shown for information only
     */
    public Outcome outcomeUnder(RuleId id, OpenPoint point, String slug) {
        return evaluation.outcomeUnder(
                indexOf(id), point, point.interpretation().choice(slug).slug());
    }

    /** Dossier and verdict in one line; not meant to be read back. */
    @Override
    public String toString() {
        Verdict verdict = verdict();
        return dossier.getId() + ": " + verdict.eligibility() + ", " + verdict.completeness() + ", " + verdict.filing();
    }

    private int indexOf(RuleId id) {
        int place = evaluation.evaluator().placeOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("No rule '" + id + "' in " + call.id() + ".\nMaybe one of "
                    + evaluation.evaluator().rules() + ".");
        }
        return place;
    }
}
