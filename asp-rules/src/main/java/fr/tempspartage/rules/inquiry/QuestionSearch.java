package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecidingFacts;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Search for the questions that can still decide (<i>recherche des questions</i>).
 *
 * <p>First the answers are found under which the dossier gets as far as it can; from there, and from the dossier as it is,
 * each question is tried. What does not decide there is looked for along the ways of each rule that reads it: which other
 * facts it lacks, with every value that these may have.
 */
final class QuestionSearch {

    /** Steps along the ways of one rule after which a fact counts as one that cannot decide. */
    private static final int MOST_STEPS = 300;

    private static final SortedMap<Place, Object> NOTHING = ImmutableSortedMap.of();
    private static final int MOST_REPAIRS = 4;
    private static final int ROUNDS = 3;

    private final Assessment start;
    private final Suppositions suppositions;
    private final Set<String> notTold;
    private final ImmutableList<Rule> rules;
    private final Set<Place> found = new LinkedHashSet<>();
    private final Queue<Place> toTry = new ArrayDeque<>();
    private SortedMap<Place, Object> best = new TreeMap<>();
    private int steps;
    private int repairs;
    private boolean whole = true;

    QuestionSearch(Assessment start, Set<String> notTold) {
        this.start = start;
        this.suppositions = new Suppositions(start);
        this.notTold = notTold;
        this.rules = start.call().rules();
    }

    Suppositions suppositions() {
        return suppositions;
    }

    /** Facts that a rule misses under some answers to others. */
    Set<Place> found() {
        return found;
    }

    NextQuestions search() {
        List<NextQuestions.Question> questions = new ArrayList<>();
        if (!Result.of(start).refused()) {
            lookAround();
            reachBest();
            suppositions.tellApart(found, best);
            found.stream().toList().forEach(this::lookBehind);
            while (!toTry.isEmpty()) {
                Place place = toTry.remove();
                witness(place).ifPresent(supposed -> questions.add(QuestionMaker.make(suppositions, place, supposed)));
            }
            DecidingFacts order = DecidingFacts.of(start.call());
            questions.sort(Comparator.comparing(NextQuestions.Question::bearing)
                    .thenComparing(question -> -question.asking().size())
                    .thenComparing(question -> order.placeOf(question.input()))
                    .thenComparing(NextQuestions.Question::pointer));
        }
        Set<String> asked = new LinkedHashSet<>();
        questions.forEach(question -> asked.add(question.pointer()));
        return new NextQuestions(
                ImmutableList.copyOf(questions),
                start.openQuestions().stream()
                        .filter(open -> !asked.contains(open.pointer()) && !notTold.contains(open.pointer()))
                        .collect(ImmutableList.toImmutableList()),
                whole);
    }

    /** Facts that are missing now, and those on which the amount depends. */
    private void lookAround() {
        start.openQuestions()
                .forEach(open -> Place.of(open.input(), open.pointer()).forEach(this::add));
        for (Input<?> input : suppositions.funding()) {
            for (Reading<?> reading : input.read(start.dossier())) {
                if (reading.value().isEmpty()) {
                    add(new Place(input, input.placeWithin(reading.pointer())));
                }
            }
        }
    }

    private void add(Place place) {
        if (!notTold.contains(place.pointer()) && suppositions.canAnswer(place) && found.add(place)) {
            toTry.add(place);
        }
    }

    /** Finds the answers under which the dossier gets as far as it can. */
    private void reachBest() {
        for (int before = -1; before != found.size(); ) {
            before = found.size();
            for (Place place : ImmutableList.copyOf(found)) {
                if (!best.containsKey(place)) {
                    best = suppositions.withBestAnswer(best, place);
                }
            }
            suppositions
                    .assess(best)
                    .ifPresent(assessment -> assessment
                            .openQuestions()
                            .forEach(open ->
                                    Place.of(open.input(), open.pointer()).forEach(this::add)));
        }
        best = suppositions.repaired(suppositions.withTypicalPartners(best), Set.of(), ROUNDS);
    }

    /** Facts that rules miss once a question is answered. */
    private void lookBehind(Place place) {
        for (SortedMap<Place, Object> supposed : List.of(NOTHING, best)) {
            for (Assessment then : suppositions.eachAnswer(place, supposed)) {
                for (Rule rule : rules) {
                    if (Result.counts(rule) && rule.inputs().contains(place.input())) {
                        lacking(then, rule);
                    }
                }
            }
        }
    }

    /** What may be supposed of other facts so that two answers give two results; empty where nothing may. */
    private Optional<SortedMap<Place, Object>> witness(Place place) {
        for (SortedMap<Place, Object> supposed : List.of(NOTHING, best)) {
            if (suppositions.decides(place, supposed)) {
                return Optional.of(supposed);
            }
        }
        repairs = 0;
        boolean cut = false;
        for (Rule rule : rules) {
            if (Result.counts(rule) && rule.inputs().contains(place.input())) {
                steps = 0;
                Optional<SortedMap<Place, Object>> witness = alongWays(place, rule, NOTHING, Set.of());
                if (witness.isPresent()) {
                    return witness;
                }
                cut |= steps > MOST_STEPS || repairs >= MOST_REPAIRS;
            }
        }
        whole &= !cut;
        return Optional.empty();
    }

    /** Looks for a witness where a rule lacks the fact, on every way to there. */
    private Optional<SortedMap<Place, Object>> alongWays(
            Place place, Rule rule, SortedMap<Place, Object> way, Set<Place> unanswered) {
        Optional<Assessment> here = suppositions.assess(way);
        steps++;
        if (here.isEmpty() || steps > MOST_STEPS || Result.of(here.get()).refused()) {
            return Optional.empty();
        }
        Set<Place> lacking = lacking(here.get(), rule);
        if (lacking.remove(place)) {
            Optional<SortedMap<Place, Object>> witness = from(place, rule, way, lacking);
            if (witness.isPresent()) {
                return witness;
            }
            lacking.removeAll(unanswered);
            if (lacking.isEmpty()) {
                suppositions.eachAnswer(place, way).forEach(then -> lacking.addAll(lacking(then, rule)));
                lacking.remove(place);
            }
        }
        lacking.removeAll(unanswered);
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        Place next = lacking.iterator().next();
        for (Object answer : suppositions.answersInOrder(next, best)) {
            SortedMap<Place, Object> further = new TreeMap<>(way);
            further.put(next, answer);
            Optional<SortedMap<Place, Object>> witness = alongWays(place, rule, further, unanswered);
            if (witness.isPresent()) {
                return witness;
            }
        }
        Set<Place> more = new LinkedHashSet<>(unanswered);
        more.add(next);
        return alongWays(place, rule, way, more);
    }

    /** Facts that a rule misses. */
    private Set<Place> lacking(Assessment assessment, Rule rule) {
        Set<Place> lacking = new LinkedHashSet<>();
        if (assessment.outcome(rule.id()) == Outcome.UNKNOWN) {
            for (Evidence.MissingFact missing : assessment.finding(rule.id()).missing()) {
                lacking.addAll(Place.of(missing.input(), missing.pointer()));
            }
            lacking.forEach(this::add);
            lacking.retainAll(found);
        }
        return lacking;
    }

    /** Tries a fact where a rule lacks it: with nothing else, with the best answers, and without those that it lacks too. */
    private Optional<SortedMap<Place, Object>> from(
            Place place, Rule rule, SortedMap<Place, Object> way, Set<Place> lacking) {
        SortedMap<Place, Object> far = new TreeMap<>(best);
        far.remove(place);
        far.putAll(way);
        SortedMap<Place, Object> open = new TreeMap<>(far);
        open.keySet().removeIf(other -> lacking.contains(other) && !way.containsKey(other));
        for (SortedMap<Place, Object> supposed : List.of(way, far, open)) {
            if (suppositions.decides(place, supposed)) {
                return Optional.of(supposed);
            }
        }
        if (repairs < MOST_REPAIRS) {
            for (SortedMap<Place, Object> supposed : List.of(far, open)) {
                if (suppositions.differ(place, supposed, one -> one.outcome(rule.id()))) {
                    repairs++;
                    Set<Place> kept = new LinkedHashSet<>(way.keySet());
                    kept.add(place);
                    kept.addAll(lacking);
                    SortedMap<Place, Object> repaired = suppositions.repaired(supposed, kept, 1);
                    if (suppositions.decides(place, repaired)) {
                        return Optional.of(repaired);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
