package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.call.Assessment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brute force over all answers to all open questions at once, none included: which questions have two answers with two
 * results, under some answers to the others.
 */
public final class EveryAnswer {

    private static final int MOST = 4000;
    private static final int MOST_TAKEN = 4;
    private static final int MOST_TRIES = 200;
    private static final int IMPOSSIBLE = -1;

    private final Suppositions suppositions;
    private final NextQuestions found;
    private List<Place> places = List.of();
    private final List<List<Optional<Object>>> answers = new ArrayList<>();
    private int combinations;

    /** Dossier of which some facts were taken away, with their places. */
    public record Less(Dossier dossier, Map<Input<?>, String> taken) {}

    public EveryAnswer(Assessment assessment, Less less) {
        QuestionSearch search = new QuestionSearch(assessment, Set.of());
        this.found = search.search();
        this.suppositions = search.suppositions();
        Set<Place> open = new TreeSet<>(search.found());
        less.taken().forEach((input, pointer) -> open.addAll(Place.of(input, pointer)));
        lay(open.stream().filter(suppositions::canAnswer).toList());
        if (isFew()) {
            Set<Place> named = named();
            lay(places.stream().filter(named::contains).toList());
        }
    }

    /** Facts that are missing under some answers; what tells the same in another way is not asked for. */
    private Set<Place> named() {
        Set<Place> named = new HashSet<>();
        for (int at = 0; at < combinations; at++) {
            Optional<Assessment> assessment = suppositions.assess(supposed(at));
            for (Place place : places) {
                if (assessment.isPresent()
                        && !named.contains(place)
                        && suppositions.isMissing(place, assessment.get())) {
                    named.add(place);
                }
            }
        }
        return named;
    }

    private void lay(List<Place> all) {
        places = all;
        answers.clear();
        long product = 1;
        for (Place place : places) {
            List<Optional<Object>> each = new ArrayList<>();
            each.add(Optional.empty());
            suppositions.classes(place).forEach(values -> each.add(Optional.of(values.get(0))));
            answers.add(each);
            product = Math.min(MOST + 1, product * each.size());
        }
        combinations = (int) product;
    }

    /** Whether there are few enough combinations to look at all. */
    public boolean isFew() {
        return combinations <= MOST;
    }

    /** Places of the questions that are asked. */
    public Set<String> asked() {
        return found.questions().stream()
                .map(NextQuestions.Question::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Places of the facts that can decide. */
    public Set<String> deciding() {
        List<Optional<Assessment>> assessments = new ArrayList<>();
        int[] results = new int[combinations];
        Map<Result, Integer> numbers = new LinkedHashMap<>();
        for (int at = 0; at < combinations; at++) {
            Optional<Assessment> assessment = suppositions.assess(supposed(at));
            assessments.add(assessment);
            results[at] = assessment
                    .map(one -> numbers.computeIfAbsent(Result.of(one), r -> numbers.size()))
                    .orElse(IMPOSSIBLE);
        }
        Set<String> deciding = new TreeSet<>();
        int step = 1;
        for (int i = 0; i < places.size(); i++) {
            if (decides(
                    places.get(i), results, assessments, step, answers.get(i).size())) {
                deciding.add(places.get(i).pointer());
            }
            step *= answers.get(i).size();
        }
        return deciding;
    }

    private SortedMap<Place, Object> supposed(int at) {
        SortedMap<Place, Object> supposed = new TreeMap<>();
        int rest = at;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            answers.get(i).get(rest % answers.get(i).size()).ifPresent(value -> supposed.put(place, value));
            rest /= answers.get(i).size();
        }
        return supposed;
    }

    /** Whether two answers give two results somewhere where the fact is missing. */
    private boolean decides(Place place, int[] results, List<Optional<Assessment>> assessments, int step, int size) {
        for (int at = 0; at < results.length; at++) {
            if (at / step % size == 0) {
                Set<Integer> own = new HashSet<>();
                for (int k = 0; k < size; k++) {
                    own.add(results[at + k * step]);
                }
                own.remove(IMPOSSIBLE);
                if (own.size() > 1
                        && assessments.get(at).isPresent()
                        && suppositions.isMissing(place, assessments.get(at).get())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes a few stated facts out of a dossier; what is in its documents, these tell themselves. */
    public static Less without(Dossier dossier, Random random) {
        ImmutableList<Input<?>> inputs = Input.all(DossierFields.TYPE);
        Map<Input<?>, String> taken = new LinkedHashMap<>();
        int count = 1 + random.nextInt(MOST_TAKEN);
        Dossier less = dossier;
        for (int tries = 0; taken.size() < count && tries < MOST_TRIES; tries++) {
            Input<?> input = inputs.get(random.nextInt(inputs.size()));
            if (!taken.containsKey(input) && !input.name().startsWith("documents[")) {
                less = without(less, input, random, taken);
            }
        }
        return new Less(less, taken);
    }

    private static <T> Dossier without(Dossier dossier, Input<T> input, Random random, Map<Input<?>, String> taken) {
        List<Reading<T>> stated = input.read(dossier).stream()
                .filter(reading -> reading.value().isPresent())
                .toList();
        if (stated.isEmpty()) {
            return dossier;
        }
        String pointer = stated.get(random.nextInt(stated.size())).pointer();
        try {
            Dossier less = input.with(dossier, pointer, Optional.empty());
            taken.put(input, pointer);
            return less;
        } catch (IllegalArgumentException required) {
            return dossier;
        }
    }
}
