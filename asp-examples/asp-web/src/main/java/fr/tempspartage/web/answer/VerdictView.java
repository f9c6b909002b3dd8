package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.VerdictInWords;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.stream.Collectors;

/**
 * Verdict in its three levels side by side (<i>avis</i>), none folded into another.
 *
 * @param filing one mark for each status
 */
public record VerdictView(Mark eligibility, Mark completeness, ImmutableList<Mark> filing) {

    /** View of the verdict of an assessment. */
    static VerdictView of(Assessment assessment, Language language) {
        Verdict verdict = assessment.verdict();
        return new VerdictView(
                Mark.of(VerdictInWords.outcome(verdict.eligibility()), Phrases.of(verdict.eligibility(), language)),
                Mark.of(
                        VerdictInWords.outcome(verdict.completeness()),
                        VerdictInWords.completeness(assessment, language)),
                verdict.filing().stream()
                        .map(status -> Mark.of(
                                VerdictInWords.outcome(status), VerdictInWords.filing(assessment, status, language)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Each level with its name, as "Éligibilité\u00a0: non éligible". */
    ImmutableList<String> named(Language language) {
        return ImmutableList.of(
                AnswerView.labelled("eligibility", eligibility.word(), language),
                AnswerView.labelled("dossier", completeness.word(), language),
                AnswerView.labelled(
                        "filing", filing.stream().map(Mark::word).collect(Collectors.joining(", ")), language));
    }
}
