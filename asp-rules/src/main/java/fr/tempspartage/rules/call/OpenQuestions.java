package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Open questions (<i>informations à demander</i>): the missing facts that keep answers open, first those that keep a
 * condition open, and among them in the order of {@link DecidingFacts}. Which of them can still decide, and with which
 * answers, {@code rules.inquiry} tells.
 *
 * <p>Example: {@code /posts/0/contractEnd} keeps NA-41 and NA-16 open.
 */
public final class OpenQuestions {

    private OpenQuestions() {}

    /**
     * Finds what to ask; nothing where the dossier is a draft that can no longer be filed in time.
     *
     * @return the questions, the most useful first; facts that only remarks lack come last
     */
    public static ImmutableList<Question> of(Assessment assessment) {
        if (assessment.verdict().filing().contains(FilingStatus.DEADLINE_PASSED)) {
            return ImmutableList.of();
        }
        Map<Evidence.MissingFact, List<Finding>> blocked = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            for (Evidence.MissingFact fact : finding.missing()) {
                blocked.computeIfAbsent(fact, f -> new ArrayList<>()).add(finding);
            }
        }
        List<Question> questions = new ArrayList<>();
        blocked.forEach((fact, findings) -> questions.add(
                new Question(fact.input(), fact.pointer(), fact.label(), ImmutableList.copyOf(findings))));
        DecidingFacts order = DecidingFacts.of(assessment.call());
        questions.sort(Comparator.comparing(Question::bearing)
                .thenComparingInt((Question question) -> order.placeOf(question.input())));
        return ImmutableList.copyOf(questions);
    }

    /**
     * Question to ask.
     *
     * @param input the missing fact
     * @param pointer the place where it is missing
     * @param label the label of the fact, with the partner or the post concerned
     * @param keepsOpen the findings that it keeps open
     */
    public record Question(Input<?> input, String pointer, Bilingual label, ImmutableList<Finding> keepsOpen) {

        /** What the answer bears on, the weightiest of what it keeps open. */
        public DecidingFacts.Bearing bearing() {
            DecidingFacts.Bearing bearing = DecidingFacts.Bearing.INFORMATION;
            for (Finding finding : keepsOpen) {
                DecidingFacts.Bearing of =
                        DecidingFacts.Bearing.of(finding.rule().kind());
                bearing = of.compareTo(bearing) < 0 ? of : bearing;
            }
            return bearing;
        }
    }
}
