package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.inquiry.NextQuestions.Answer;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.rules.inquiry.NextQuestions.Together;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What is told of a question that can decide (<i>rédaction d'une question</i>): why it is asked, and where answers lead. */
final class QuestionMaker {

    /** Types whose values are all tried, beside enumerations. */
    private static final Set<String> LISTED = Set.of("boolean", "specialty", "department", "territorialHospitalGroup");

    private final Suppositions suppositions;
    private final Place place;
    private final List<Rule> rules;

    private QuestionMaker(Suppositions suppositions, Place place) {
        this.suppositions = suppositions;
        this.place = place;
        this.rules = suppositions.start().call().rules();
    }

    /** Makes a question from suppositions under which it decides. */
    static Question make(Suppositions suppositions, Place place, SortedMap<Place, Object> supposed) {
        return new QuestionMaker(suppositions, place).make(supposed);
    }

    private Question make(SortedMap<Place, Object> supposed) {
        SortedMap<Place, Object> needed = needed(supposed);
        ImmutableList<Rule> asking = asking(needed);
        return new Question(
                place.input(),
                place.pointer(),
                label(place),
                asking.stream()
                        .map(rule -> Bearing.of(rule.kind()))
                        .min(Bearing::compareTo)
                        .orElse(Bearing.AMOUNT),
                asking,
                together(needed),
                answers(needed));
    }

    private ImmutableList<Together> together(SortedMap<Place, Object> needed) {
        ImmutableList.Builder<Together> together = ImmutableList.builder();
        for (Map.Entry<Place, Object> one : needed.entrySet()) {
            Place other = one.getKey();
            SortedMap<Place, Object> rest = new TreeMap<>(needed);
            rest.remove(other);
            together.add(new Together(
                    other.input(),
                    other.pointer(),
                    label(other),
                    new AnswerLabel(call(), start().dossier(), other, rest).of(List.of(one.getValue()), true)));
        }
        return together.build();
    }

    private Assessment start() {
        return suppositions.start();
    }

    private CallDefinition call() {
        return start().call();
    }

    private Bilingual label(Place of) {
        return Evidence.MissingFact.at(
                        of.input(), of.pointer(), suppositions.start().dossier())
                .label();
    }

    /** The fewest of the suppositions under which two answers differ in a rule, or else in the amount. */
    private SortedMap<Place, Object> needed(SortedMap<Place, Object> supposed) {
        boolean rule = tells(supposed, this::outcomes);
        Function<Assessment, Object> respect = rule ? this::outcomes : Assessment::amount;
        SortedMap<Place, Object> needed = new TreeMap<>(supposed);
        needed.remove(place);
        SortedMap<Place, Object> read = new TreeMap<>(needed);
        read.keySet()
                .removeIf(other -> rules.stream()
                        .noneMatch(one -> one.inputs().contains(other.input())
                                && one.inputs().contains(place.input())
                                && Result.counts(one)));
        for (SortedMap<Place, Object> fewer : List.of(new TreeMap<Place, Object>(), read)) {
            if (tells(fewer, respect)) {
                needed = new TreeMap<>(fewer);
                break;
            }
        }
        for (Place other : ImmutableList.copyOf(needed.keySet())) {
            SortedMap<Place, Object> less = new TreeMap<>(needed);
            less.remove(other);
            if (tells(less, respect)) {
                needed = less;
            }
        }
        return needed;
    }

    private boolean tells(SortedMap<Place, Object> supposed, Function<Assessment, Object> respect) {
        return suppositions.differ(place, supposed, respect);
    }

    /** Outcomes of the rules that count. */
    private Object outcomes(Assessment assessment) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (Result.counts(rules.get(i))) {
                outcomes.add(assessment.codes().get(i));
            }
        }
        return outcomes;
    }

    /** Rules that lack the fact now, and those whose outcome depends on it where it decides. */
    private ImmutableList<Rule> asking(SortedMap<Place, Object> needed) {
        return rules.stream()
                .filter(rule -> Result.counts(rule) && rule.inputs().contains(place.input()))
                .filter(rule -> suppositions.start().finding(rule.id()).missing().stream()
                                .anyMatch(missing -> missing.pointer().equals(place.pointer()))
                        || tells(needed, one -> one.outcome(rule.id())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Answers by what they lead to. */
    private ImmutableList<Answer> answers(SortedMap<Place, Object> needed) {
        Optional<Assessment> without = suppositions.assess(needed);
        Map<Led, List<Object>> alike = new LinkedHashMap<>();
        if (without.isPresent()) {
            for (ImmutableList<Object> values : suppositions.classes(place)) {
                SortedMap<Place, Object> with = new TreeMap<>(needed);
                with.put(place, values.get(0));
                // What cannot stand with the suppositions is an answer nevertheless.
                suppositions
                        .assess(with)
                        .or(() -> suppositions.assess(alone(values.get(0))))
                        .ifPresent(then -> alike.computeIfAbsent(led(without.get(), then), led -> new ArrayList<>())
                                .addAll(values));
            }
        }
        AnswerLabel label = new AnswerLabel(call(), start().dossier(), place, needed);
        ImmutableList.Builder<Answer> answers = ImmutableList.builder();
        alike.forEach((led, values) -> answers.add(new Answer(
                label.of(values, isListed()),
                ImmutableList.copyOf(values),
                isListed(),
                led.verdict(),
                led.amount(),
                led.settled())));
        return answers.build();
    }

    private SortedMap<Place, Object> alone(Object value) {
        SortedMap<Place, Object> alone = new TreeMap<>();
        alone.put(place, value);
        return alone;
    }

    /** What an answer leads to. */
    private record Led(Verdict verdict, Optional<EurosRange> amount, ImmutableMap<Rule, Outcome> settled) {}

    private boolean isListed() {
        return place.input().type() instanceof ScalarType<?> scalar
                && (!scalar.allowed().isEmpty() || LISTED.contains(scalar.name()));
    }

    private Led led(Assessment before, Assessment after) {
        ImmutableMap.Builder<Rule, Outcome> settled = ImmutableMap.builder();
        for (int i = 0; i < rules.size(); i++) {
            Outcome outcome = after.codes().get(i);
            if (Result.counts(rules.get(i)) && before.codes().get(i) != outcome) {
                settled.put(rules.get(i), outcome);
            }
        }
        return new Led(after.verdict(), after.amount(), settled.buildOrThrow());
    }
}
