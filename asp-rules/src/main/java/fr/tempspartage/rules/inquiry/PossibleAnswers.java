package fr.tempspartage.rules.inquiry;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.inquiry.ReadingTree.Reading;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers that a dossier may get over all readings of a text (<i>réponses possibles selon les lectures</i>): verdict, totals
 * and priority under every choice that may decide of the questions that the dossier really raises.
 *
 * <p>Example: an eligible dossier of Nouvelle-Aquitaine raises 19 questions with 3.5 million combinations of choices, and they
 * give a few answers; each comes with the fewest questions that have to be read otherwise than now for it.
 *
 * <p>Each rule is asked under the choices of its own questions alone, and so is the money; {@link ReadingWays} joins them.
 * A default may be left to hold by itself; a question without one, on which nothing is decided now, is decided here.
 */
public final class PossibleAnswers {

    private static final ImmutableList<RuleKind> DECIDING =
            ImmutableList.of(RuleKind.CONDITION, RuleKind.DOCUMENT, RuleKind.FILING, RuleKind.PRIORITY);

    private final Assessment assessment;
    private final ImmutableList<OpenPoint> points;
    private final Predicate<Interpretation> asked;
    private final Map<Map<OpenPoint, Reading>, Assessment> read = new HashMap<>();
    private final Set<OpenPoint> raised = new LinkedHashSet<>();
    private final ImmutableMap<RuleKind, ImmutableList<ReadingTree>> rules;
    private final ReadingTree money;
    private final Supplier<ImmutableList<PossibleAnswer>> answers = Suppliers.memoize(this::search);

    private PossibleAnswers(Assessment assessment, Predicate<Interpretation> asked) {
        this.assessment = assessment;
        this.asked = asked;
        this.points = assessment.call().interpretations();
        ImmutableMap.Builder<RuleKind, ImmutableList<ReadingTree>> trees = ImmutableMap.builder();
        for (RuleKind kind : DECIDING) {
            trees.put(
                    kind,
                    assessment.call().rules().stream()
                            .filter(rule -> rule.kind() == kind)
                            .map(rule -> ofRule(rule, Map.of()))
                            .collect(ImmutableList.toImmutableList()));
        }
        this.rules = trees.buildOrThrow();
        this.money = ofMoney(Map.of());
    }

    /** Looks at every reading of the questions that an assessed dossier raises. */
    public static PossibleAnswers of(Assessment assessment) {
        return new PossibleAnswers(assessment, question -> true);
    }

    /**
     * Looks at every reading of some of the questions that an assessed dossier raises; the others stay as they are read now,
     * undecided ones included.
     *
     * @param questions the questions to read in every way; those that the dossier does not raise change nothing
     */
    public static PossibleAnswers of(Assessment assessment, Set<Interpretation> questions) {
        return new PossibleAnswers(assessment, questions::contains);
    }

    /** The distinct answers, those that need the fewest other readings first. */
    public ImmutableList<PossibleAnswer> answers() {
        return answers.get();
    }

    /** Questions among those looked at that the dossier raises under some choice of the others, in the order of the call. */
    public ImmutableList<Interpretation> raised() {
        return points.stream()
                .filter(raised::contains)
                .map(OpenPoint::interpretation)
                .collect(ImmutableList.toImmutableList());
    }

    /** Number of combinations of the choices that may decide of these questions. */
    public BigInteger combinations() {
        return raised().stream()
                .map(question -> BigInteger.valueOf(question.openChoices().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * Levels of eligibility, each with the fewest questions that have to be read otherwise than now for it.
     *
     * @return the levels, those that need the fewest first; one alone is the same under all readings
     */
    public ImmutableMap<Eligibility, ImmutableMap<Interpretation, Choice>> eligibility() {
        return respect(trees(RuleKind.CONDITION), under -> under.verdict().eligibility());
    }

    /** Levels of completeness, in the manner of {@link #eligibility}. */
    public ImmutableMap<Completeness, ImmutableMap<Interpretation, Choice>> completeness() {
        return respect(trees(RuleKind.DOCUMENT), under -> under.verdict().completeness());
    }

    /** Statuses of the filing, in the manner of {@link #eligibility}. */
    public ImmutableMap<ImmutableSet<FilingStatus>, ImmutableMap<Interpretation, Choice>> filing() {
        return respect(trees(RuleKind.FILING), under -> under.verdict().filing());
    }

    /** Totals in euros of each group of posts that are paid alike, in the manner of {@link #eligibility}. */
    public ImmutableMap<ImmutableList<ImmutableSet<Euros>>, ImmutableMap<Interpretation, Choice>> totals() {
        return respect(ImmutableList.of(money), under -> PossibleAnswer.totals(under.plans()));
    }

    /** Reasons of priority, in the manner of {@link #eligibility}. */
    public ImmutableMap<PossibleAnswer.Reasons, ImmutableMap<Interpretation, Choice>> priority() {
        return respect(
                trees(RuleKind.PRIORITY), under -> PossibleAnswer.of(under).priority());
    }

    /** Whether the answer is the same under all readings. */
    public boolean isSame() {
        return eligibility().size() == 1
                && completeness().size() == 1
                && filing().size() == 1
                && totals().size() == 1
                && priority().size() == 1;
    }

    private ImmutableList<ReadingTree> trees(RuleKind kind) {
        return rules.getOrDefault(kind, ImmutableList.of());
    }

    private ImmutableList<PossibleAnswer> search() {
        ImmutableList<ReadingTree> trees = Stream.concat(
                        rules.values().stream().flatMap(List::stream), Stream.of(money))
                .collect(ImmutableList.toImmutableList());
        return respect(trees, PossibleAnswer::of).entrySet().stream()
                .map(entry -> entry.getKey().under(entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What some parts of the answer may come to together, each with the fewest changes for it. */
    private <T> ImmutableMap<T, ImmutableMap<Interpretation, Choice>> respect(
            ImmutableList<ReadingTree> trees, Function<Assessment, T> respect) {
        Map<T, ImmutableMap<Interpretation, Choice>> all = ways(trees, this::isRead, respect);
        Map<T, ImmutableMap<Interpretation, Choice>> least = ways(trees, (point, reading) -> true, respect);
        return all.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), least.getOrDefault(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a reading decides: a choice, or a default that holds by itself. */
    private boolean isRead(OpenPoint point, Reading reading) {
        return reading.isChoice() || point.interpretation().defaultChoice().isPresent();
    }

    private <T> Map<T, ImmutableMap<Interpretation, Choice>> ways(
            ImmutableList<ReadingTree> trees,
            BiPredicate<OpenPoint, Reading> allowed,
            Function<Assessment, T> respect) {
        Map<T, ImmutableMap<Interpretation, Choice>> found = new LinkedHashMap<>();
        for (Map<OpenPoint, Reading> readings : ReadingWays.of(trees, this::changes, allowed)) {
            found.merge(
                    respect.apply(under(readings)),
                    choices(readings),
                    (one, other) -> other.size() < one.size() ? other : one);
        }
        return found;
    }

    private ImmutableMap<Interpretation, Choice> choices(Map<OpenPoint, Reading> readings) {
        ImmutableMap.Builder<Interpretation, Choice> choices = ImmutableMap.builder();
        for (OpenPoint point : points) {
            Reading reading = readings.getOrDefault(point, Reading.AS_IT_STANDS);
            if (changes(point, reading)) {
                choices.put(
                        point.interpretation(), point.interpretation().choices().get(reading.place()));
            }
        }
        return choices.buildOrThrow();
    }

    private boolean changes(OpenPoint point, Reading reading) {
        return reading.isChoice()
                && !Optional.of(point.interpretation()
                                .choices()
                                .get(reading.place())
                                .slug())
                        .equals(chosen(point));
    }

    /** Choice that was made, as against a default that holds by itself. */
    private Optional<String> chosen(OpenPoint point) {
        return Optional.ofNullable(assessment.context().readings().chosen().get(point.key()));
    }

    private ReadingTree ofRule(Rule rule, Map<OpenPoint, Reading> readings) {
        Assessment under = under(readings);
        return tree(
                under.finding(rule.id()).interpretations().keySet().stream()
                        .map(question -> point(question.key()))
                        .collect(ImmutableList.toImmutableList()),
                readings,
                more -> ofRule(rule, more),
                decided(rule, under.outcome(rule.id())));
    }

    /** What an outcome of a rule does to the answer. */
    private static Object decided(Rule rule, Outcome outcome) {
        boolean harmless = outcome != Outcome.NOT_SATISFIED && outcome != Outcome.UNKNOWN;
        return switch (rule.kind()) {
            case CONDITION, DOCUMENT -> harmless ? ReadingTree.NOTHING : new Reached(rule.kind(), outcome);
            case FILING -> new ReachedInFiling(rule.filingAspect().orElseThrow(), outcome);
            case PRIORITY -> new ReachedByRule(rule, outcome);
            case REMARK, COMMITTEE -> ReadingTree.NOTHING;
        };
    }

    private record Reached(RuleKind kind, Outcome outcome) {}

    private record ReachedInFiling(FilingAspect aspect, Outcome outcome) {}

    private record ReachedByRule(Rule rule, Outcome outcome) {}

    private ReadingTree ofMoney(Map<OpenPoint, Reading> readings) {
        Assessment under = under(readings);
        var plans = under.plans();
        Set<OpenPoint> found = new LinkedHashSet<>(assessment.call().fundingQuestions());
        plans.forEach(plan -> plan.interpretations().keySet().forEach(key -> found.add(point(key))));
        return tree(found, readings, this::ofMoney, PossibleAnswer.totals(plans));
    }

    private OpenPoint point(String key) {
        return points.stream()
                .filter(point -> point.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The call " + assessment.call().id() + " has no question " + key
                                + ", which its answer names.\nMaybe verify the call with CallContract."));
    }

    /** Tree of the first question that is not read yet; a leaf where all are. */
    private ReadingTree tree(
            Iterable<OpenPoint> found,
            Map<OpenPoint, Reading> readings,
            Function<Map<OpenPoint, Reading>, ReadingTree> further,
            Object leaf) {
        for (OpenPoint point : found) {
            if (!asked.test(point.interpretation())) {
                continue;
            }
            raised.add(point);
            if (!readings.containsKey(point)) {
                Map<Reading, ReadingTree> branches = new LinkedHashMap<>();
                for (Reading reading : readings(point)) {
                    branches.put(
                            reading,
                            further.apply(ImmutableMap.<OpenPoint, Reading>builder()
                                    .putAll(readings)
                                    .put(point, reading)
                                    .buildOrThrow()));
                }
                return ReadingTree.asking(point, branches);
            }
        }
        return ReadingTree.leaf(leaf);
    }

    private List<Reading> readings(OpenPoint point) {
        ImmutableList.Builder<Reading> readings = ImmutableList.builder();
        if (chosen(point).isEmpty()) {
            readings.add(Reading.AS_IT_STANDS);
        }
        point.interpretation().openChoices().forEach(choice -> readings.add(new Reading(point.placeOf(choice.slug()))));
        return readings.build();
    }

    private Assessment under(Map<OpenPoint, Reading> readings) {
        Assessment known = read.get(readings);
        if (known == null) {
            AssessmentContext context = assessment.context();
            for (Map.Entry<OpenPoint, Reading> entry : readings.entrySet()) {
                OpenPoint point = entry.getKey();
                if (entry.getValue().isChoice()) {
                    context = context.interpreting(
                            point.key(),
                            point.interpretation()
                                    .choices()
                                    .get(entry.getValue().place())
                                    .slug());
                }
            }
            known = Assessor.of(assessment.call(), context).assess(assessment.dossier());
            read.put(readings, known);
        }
        return known;
    }
}
