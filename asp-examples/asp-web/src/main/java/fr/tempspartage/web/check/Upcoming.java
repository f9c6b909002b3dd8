package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The few questions that come next, found fast: the weightiest facts that are missing are tried first, as if nobody knew the
 * others, and more of them only where none of these can decide. What is asked can decide; what decides is asked in the end.
 */
final class Upcoming {

    private static final int FIRST = 7;
    private static final int WIDER = 4;

    private Upcoming() {}

    /** Questions that can still decide, the weightiest first; none if and only if there is none at all. */
    static ImmutableList<NextQuestions.Question> of(Assessment assessment, Set<String> notTold) {
        Set<String> open = new LinkedHashSet<>();
        for (OpenQuestions.Question question : assessment.openQuestions()) {
            open.add(question.input().placeWithin(question.pointer()));
        }
        open.removeAll(notTold);
        for (int most = FIRST; most < open.size(); most *= WIDER) {
            Set<String> left = new LinkedHashSet<>(notTold);
            open.stream().skip(most).forEach(left::add);
            ImmutableList<NextQuestions.Question> found =
                    NextQuestions.of(assessment, left).questions();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return NextQuestions.of(assessment, notTold).questions();
    }
}
