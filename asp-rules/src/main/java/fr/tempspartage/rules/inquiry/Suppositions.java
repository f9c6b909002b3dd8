package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FoundInconsistency;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.DossierTerms;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.OutcomeCodes;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Dossier with some of its unknown facts supposed (<i>hypothèses</i>): what it comes to under answers to them.
 *
 * <p>Answers that cannot stand together, such as a private hospital of the kind CHU, are no answers.
 */
final class Suppositions {

    /** Values of a fact beyond which those that nothing tells apart are put together. */
    private static final int MANY = 8;

    /** What weighs against a dossier: one refusal more than all documents, one document more than all that is open. */
    private static final int REFUSED = 1_000_000;

    private static final int INCOMPLETE = 10_000;
    private static final int OPEN = 20;

    private final Assessment start;
    private final Assessor assessor;
    private final PossibleValues possible;
    private final Set<FoundInconsistency> errors;
    private final List<Rule> rules;
    private final ImmutableSet<Input<?>> funding;
    private final Map<Place, ImmutableList<ImmutableList<Object>>> classes = new HashMap<>();

    Suppositions(Assessment start) {
        this.start = start;
        this.assessor = Assessor.of(start.call(), start.context());
        this.possible = new PossibleValues(start);
        this.errors = errorsOf(start.dossier());
        this.rules = start.call().rules();
        this.funding = ImmutableSet.<Input<?>>builder()
                .addAll(DossierTerms.INPUTS)
                .addAll(start.call().fundingInputs())
                .build();
    }

    /** Facts on which the amount depends. */
    ImmutableSet<Input<?>> funding() {
        return funding;
    }

    Assessment start() {
        return start;
    }

    /** Whether a fact is not stated and can be, which one in a list that is not known cannot. */
    boolean canAnswer(Place place) {
        return !place.isStated(start.dossier())
                && classes(place).stream()
                        .anyMatch(values ->
                                place.stating(start.dossier(), values.get(0)).isPresent());
    }

    /** Classes of values that nothing tells apart, the first value of each standing for all. */
    ImmutableList<ImmutableList<Object>> classes(Place place) {
        return classes.computeIfAbsent(
                place, p -> possible.of(p).stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList()));
    }

    /** Values that stand for all answers, that of some suppositions first. */
    List<Object> answersInOrder(Place place, Map<Place, Object> preferred) {
        Set<Object> answers = new LinkedHashSet<>();
        Object first = preferred.get(place);
        if (first != null) {
            answers.add(first);
        }
        classes(place).forEach(values -> answers.add(values.get(0)));
        return new ArrayList<>(answers);
    }

    /** The dossier under suppositions; empty where it cannot exist. */
    private Optional<Dossier> dossier(Map<Place, Object> supposed) {
        Optional<Dossier> dossier = Optional.of(start.dossier());
        for (Map.Entry<Place, Object> one : supposed.entrySet()) {
            if (dossier.isPresent()) {
                dossier = one.getKey().stating(dossier.get(), one.getValue());
            }
        }
        return dossier;
    }

    private boolean isConsistent(Dossier dossier) {
        return errors.containsAll(errorsOf(dossier));
    }

    private static Set<FoundInconsistency> errorsOf(Dossier dossier) {
        Set<FoundInconsistency> found = new HashSet<>();
        for (FoundInconsistency one : DossierConsistency.of(dossier)) {
            if (one.check().isError()) {
                found.add(one);
            }
        }
        return found;
    }

    /** Assessment under suppositions; empty where they cannot stand together. */
    Optional<Assessment> assess(SortedMap<Place, Object> supposed) {
        return dossier(supposed).filter(this::isConsistent).map(assessor::assess);
    }

    /** The dossier under suppositions with an answer to one more question, for many answers. */
    private Function<Object, Optional<Dossier>> answered(Place place, SortedMap<Place, Object> without) {
        boolean encloses =
                without.keySet().stream().anyMatch(other -> other.pointer().startsWith(place.pointer() + "/"));
        if (encloses) {
            return value -> {
                SortedMap<Place, Object> with = new TreeMap<>(without);
                with.put(place, value);
                return dossier(with);
            };
        }
        Optional<Dossier> ground = dossier(without);
        return value -> ground.flatMap(dossier -> place.stating(dossier, value));
    }

    private static SortedMap<Place, Object> without(Place place, SortedMap<Place, Object> supposed) {
        SortedMap<Place, Object> without = new TreeMap<>(supposed);
        without.remove(place);
        return without;
    }

    /** Assessments with no answer to a question and with each one, whether or not they can stand together. */
    List<Assessment> eachAnswer(Place place, SortedMap<Place, Object> supposed) {
        SortedMap<Place, Object> without = without(place, supposed);
        Function<Object, Optional<Dossier>> answered = answered(place, without);
        List<Assessment> assessments = new ArrayList<>();
        dossier(without).map(assessor::assess).ifPresent(assessments::add);
        for (ImmutableList<Object> values : classes(place)) {
            answered.apply(values.get(0)).map(assessor::assess).ifPresent(assessments::add);
        }
        return assessments;
    }

    /** Assessments with no answer to a question and with each one, everything else as supposed. */
    List<Assessment> ofAnswers(Place place, SortedMap<Place, Object> supposed) {
        return eachAnswer(place, supposed).stream()
                .filter(assessment -> isConsistent(assessment.dossier()))
                .toList();
    }

    /** Whether a fact is missing and two answers to it give two results, everything else as supposed. */
    boolean decides(Place place, SortedMap<Place, Object> supposed) {
        return differ(place, supposed, Result::of)
                && dossier(without(place, supposed))
                        .map(assessor::assess)
                        .filter(assessment -> isMissing(place, assessment))
                        .isPresent();
    }

    /** Whether a rule that counts misses a fact, or the amount may depend on it. */
    boolean isMissing(Place place, Assessment assessment) {
        if (funding.contains(place.input())) {
            return true;
        }
        for (int i = 0; i < rules.size(); i++) {
            if (assessment.codes().get(i) == Outcome.UNKNOWN && Result.counts(rules.get(i))) {
                for (Evidence.MissingFact missing :
                        assessment.finding(rules.get(i).id()).missing()) {
                    if (Place.of(missing.input(), missing.pointer()).contains(place)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether two answers to a question differ in something, everything else as supposed. */
    boolean differ(Place place, SortedMap<Place, Object> supposed, Function<Assessment, Object> respect) {
        Map<Object, List<Assessment>> by = new LinkedHashMap<>();
        eachAnswer(place, supposed)
                .forEach(assessment -> by.computeIfAbsent(respect.apply(assessment), r -> new ArrayList<>())
                        .add(assessment));
        // Whether answers can stand together is looked at last, since it takes long.
        return by.size() > 1
                && by.values().stream()
                                .filter(alike ->
                                        alike.stream().anyMatch(assessment -> isConsistent(assessment.dossier())))
                                .limit(2)
                                .count()
                        > 1;
    }

    /** Suppositions with the answer to one more question under which the dossier gets furthest. */
    SortedMap<Place, Object> withBestAnswer(SortedMap<Place, Object> supposed, Place place) {
        SortedMap<Place, Object> without = without(place, supposed);
        Function<Object, Optional<Dossier>> answered = answered(place, without);
        Object best = supposed.get(place);
        int most = best == null ? Integer.MIN_VALUE : worth(answered.apply(best));
        for (ImmutableList<Object> values : classes(place)) {
            Optional<Dossier> dossier = answered.apply(values.get(0));
            int worth = worth(dossier);
            if (worth > most && dossier.filter(this::isConsistent).isPresent()) {
                most = worth;
                best = values.get(0);
            }
        }
        if (best != null) {
            without.put(place, best);
        }
        return without;
    }

    /** Adds, where the partners are not known, those of the suppositions with all that lets the dossier get furthest. */
    SortedMap<Place, Object> withTypicalPartners(SortedMap<Place, Object> supposed) {
        Place partners = new Place(DossierInputs.PARTNERS, "/project/partners");
        Optional<Dossier> dossier = supposed.containsKey(partners) ? dossier(supposed) : Optional.empty();
        if (dossier.isEmpty()) {
            return supposed;
        }
        Suppositions inside = new Suppositions(assessor.assess(dossier.get()));
        SortedMap<Place, Object> described = new TreeMap<>();
        for (int before = -1; before != described.size(); ) {
            before = described.size();
            for (OpenQuestions.Question open :
                    inside.assess(described).orElse(inside.start).openQuestions()) {
                Place place = new Place(open.input(), open.pointer());
                if (open.pointer().startsWith(partners.pointer() + "/") && inside.canAnswer(place)) {
                    described = inside.withBestAnswer(described, place);
                }
            }
        }
        Dossier typical = inside.dossier(described).orElse(dossier.get());
        Object list = typical.getProject().orElseThrow().getPartners().orElseThrow();
        classes.put(
                partners,
                ImmutableList.<ImmutableList<Object>>builder()
                        .add(ImmutableList.of(list))
                        .addAll(classes(partners))
                        .build());
        SortedMap<Place, Object> with = new TreeMap<>(supposed);
        with.put(partners, list);
        return with;
    }

    /** Suppositions with other answers where one alone gets the dossier further. */
    SortedMap<Place, Object> repaired(SortedMap<Place, Object> supposed, Set<Place> kept, int rounds) {
        SortedMap<Place, Object> better = supposed;
        for (int round = 0; round < rounds; round++) {
            SortedMap<Place, Object> before = better;
            for (Place place : ImmutableList.copyOf(supposed.keySet())) {
                if (!kept.contains(place)) {
                    better = withBestAnswer(better, place);
                }
            }
            if (better.equals(before)) {
                return better;
            }
        }
        return better;
    }

    /** How far a dossier gets: fewest refusals, then fewest answers that are open. */
    private int worth(Optional<Dossier> dossier) {
        if (dossier.isEmpty()) {
            return Integer.MIN_VALUE;
        }
        OutcomeCodes codes = assessor.assess(dossier.get()).codes();
        int worth = 0;
        for (int i = 0; i < rules.size(); i++) {
            worth += worth(rules.get(i).kind(), codes.get(i));
        }
        return worth;
    }

    private static int worth(RuleKind kind, Outcome outcome) {
        boolean counts = kind == RuleKind.CONDITION || kind == RuleKind.FILING || kind == RuleKind.DOCUMENT;
        return switch (outcome) {
            case NOT_SATISFIED -> kind == RuleKind.DOCUMENT ? -INCOMPLETE : counts ? -REFUSED : -1;
            case UNKNOWN -> counts ? -OPEN : -1;
            case SATISFIED, NOT_APPLICABLE, FOR_COMMITTEE -> 0;
        };
    }

    /** Puts together values that nothing tells apart, where a fact has many. */
    void tellApart(Set<Place> open, SortedMap<Place, Object> best) {
        for (Place place : open) {
            if (classes(place).size() > MANY) {
                classes.put(place, toldApart(place, open, best));
            }
        }
    }

    /** Classes by what is answered with each value, whatever else is told of the same partner or post. */
    private ImmutableList<ImmutableList<Object>> toldApart(
            Place place, Set<Place> open, SortedMap<Place, Object> best) {
        List<Dossier> grounds = new ArrayList<>();
        grounds.add(start.dossier());
        SortedMap<Place, Object> without = without(place, best);
        dossier(without).ifPresent(grounds::add);
        String record = place.pointer().substring(0, place.pointer().lastIndexOf('/') + 1);
        for (Place other : open) {
            if (!other.equals(place)
                    && other.pointer().startsWith(record)
                    && classes(other).size() <= MANY) {
                SortedMap<Place, Object> ground = new TreeMap<>(without);
                for (ImmutableList<Object> values : classes(other)) {
                    ground.put(other, values.get(0));
                    dossier(ground).ifPresent(grounds::add);
                }
            }
        }
        Map<List<Object>, List<Object>> alike = new LinkedHashMap<>();
        for (ImmutableList<Object> values : classes(place)) {
            List<Object> signs = new ArrayList<>();
            for (Dossier ground : grounds) {
                Optional<Assessment> assessment =
                        place.stating(ground, values.get(0)).map(assessor::assess);
                signs.add(assessment.map(Assessment::codes));
                signs.add(assessment.flatMap(Assessment::amount));
            }
            alike.computeIfAbsent(signs, s -> new ArrayList<>()).addAll(values);
        }
        return alike.values().stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
