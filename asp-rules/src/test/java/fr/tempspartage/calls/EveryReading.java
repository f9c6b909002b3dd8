package fr.tempspartage.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.PossibleAnswer;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Holds the possible answers of a dossier against its assessments under the readings themselves. */
public final class EveryReading {

    private static final int DRAWS = 30;
    private static final int MOST_QUESTIONS = 10;
    private static final int MOST_COMBINATIONS = 400;

    private EveryReading() {}

    /**
     * Each answer is that of its choices, none of which can be left out; readings drawn at random lead to no other; and of
     * some questions drawn at random, each combination leads to one of their answers, and no fewer changes do.
     */
    public static void agrees(Assessment assessment, Random random) {
        PossibleAnswers possible = PossibleAnswers.of(assessment);
        Map<PossibleAnswer, Integer> known = changes(possible);
        for (PossibleAnswer answer : possible.answers()) {
            PossibleAnswer bare = bare(answer);
            assertThat(under(assessment, answer.choices())).isEqualTo(bare);
            for (Interpretation left : answer.choices().keySet()) {
                Map<Interpretation, Choice> fewer = new LinkedHashMap<>(answer.choices());
                fewer.remove(left);
                assertThat(under(assessment, fewer)).as("without " + left.key()).isNotEqualTo(bare);
            }
        }
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<Interpretation, Choice> read = new LinkedHashMap<>();
            for (OpenPoint point : assessment.call().interpretations()) {
                List<Optional<Choice>> ways = ways(assessment, point.interpretation(), false);
                ways.get(random.nextInt(ways.size())).ifPresent(choice -> read.put(point.interpretation(), choice));
            }
            assertThat(known).containsKey(under(assessment, read));
        }
        List<Interpretation> some = new ArrayList<>(possible.raised());
        Collections.shuffle(some, random);
        agreesOnAll(assessment, some.subList(0, Math.min(some.size(), random.nextInt(MOST_QUESTIONS + 1))));
    }

    private static void agreesOnAll(Assessment assessment, List<Interpretation> questions) {
        List<Map<Interpretation, Choice>> combinations = List.of(Map.of());
        for (Interpretation question : questions) {
            List<Map<Interpretation, Choice>> longer = new ArrayList<>();
            for (Map<Interpretation, Choice> before : combinations) {
                for (Optional<Choice> way : ways(assessment, question, true)) {
                    Map<Interpretation, Choice> more = new LinkedHashMap<>(before);
                    way.ifPresent(choice -> more.put(question, choice));
                    longer.add(more);
                }
            }
            if (longer.size() > MOST_COMBINATIONS) {
                break;
            }
            combinations = longer;
        }
        Set<Interpretation> tried = new LinkedHashSet<>();
        combinations.forEach(combination -> tried.addAll(combination.keySet()));
        Map<PossibleAnswer, Integer> least = new LinkedHashMap<>();
        Set<PossibleAnswer> decided = new LinkedHashSet<>();
        for (Map<Interpretation, Choice> choices : combinations) {
            PossibleAnswer answer = under(assessment, choices);
            int changes = (int) choices.entrySet().stream()
                    .filter(entry -> isChange(assessment, entry.getKey(), entry.getValue()))
                    .count();
            least.merge(answer, changes, Math::min);
            if (tried.stream()
                    .allMatch(question -> choices.containsKey(question)
                            || question.defaultChoice().isPresent())) {
                decided.add(answer);
            }
        }
        least.keySet().retainAll(decided);
        assertThat(changes(PossibleAnswers.of(assessment, tried))).isEqualTo(least);
    }

    private static Map<PossibleAnswer, Integer> changes(PossibleAnswers possible) {
        Map<PossibleAnswer, Integer> known = new LinkedHashMap<>();
        for (PossibleAnswer answer : possible.answers()) {
            assertThat(known.put(bare(answer), answer.changes())).isNull();
        }
        return known;
    }

    private static boolean isChange(Assessment assessment, Interpretation question, Choice choice) {
        return !choice.slug().equals(assessment.context().readings().chosen().get(question.key()));
    }

    /** Ways to read a question: each open choice, and left to its default; undecided too where that is asked for. */
    private static List<Optional<Choice>> ways(Assessment assessment, Interpretation question, boolean undecidedToo) {
        List<Optional<Choice>> ways = new ArrayList<>();
        question.openChoices().forEach(choice -> ways.add(Optional.of(choice)));
        boolean chosen = assessment.context().readings().chosen().containsKey(question.key());
        if (!chosen && (undecidedToo || question.defaultChoice().isPresent())) {
            ways.add(Optional.empty());
        }
        return ways;
    }

    private static PossibleAnswer bare(PossibleAnswer answer) {
        return new PossibleAnswer(answer.verdict(), answer.totals(), answer.priority(), ImmutableMap.of());
    }

    private static PossibleAnswer under(Assessment assessment, Map<Interpretation, Choice> choices) {
        AssessmentContext context = assessment.context();
        for (Map.Entry<Interpretation, Choice> choice : choices.entrySet()) {
            context = context.interpreting(
                    choice.getKey().key(), choice.getValue().slug());
        }
        return PossibleAnswer.of(assessment.call().assess(assessment.dossier(), context));
    }
}
