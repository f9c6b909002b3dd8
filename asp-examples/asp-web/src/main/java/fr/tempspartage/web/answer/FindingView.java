package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.Map;

/**
 * One finding as it is read (<i>constat</i>).
 *
 * @param rule the identifier of its rule
 * @param mark the outcome; a remark is neither well nor ill
 * @param reason why, with the values that were read
 * @param sentence what is asked, in our own words
 * @param clause where the text says so
 * @param others where it says so as well
 * @param asksFirst whether the reason only says what is missing, or that people judge, so that what is asked stands before it
 * @param readings the readings that it used
 * @param otherwise the readings under which it would be otherwise, and how
 */
public record FindingView(
        String rule,
        Mark mark,
        String reason,
        String sentence,
        ImmutableList<ClauseLink> clause,
        ImmutableList<ClauseLink> others,
        boolean asksFirst,
        ImmutableList<String> readings,
        ImmutableList<String> otherwise) {

    /** View of a finding. */
    static FindingView of(Assessment assessment, Finding finding, Language language) {
        boolean remark = finding.rule().kind() == RuleKind.REMARK;
        return new FindingView(
                finding.rule().id().toString(),
                Mark.of(
                        remark ? Outcome.NOT_APPLICABLE : finding.outcome(),
                        finding.label().in(language)),
                Lines.onOneLine(finding.reason(language)),
                finding.rule().sentence().in(language),
                ClauseLink.of(
                        assessment.call(), ImmutableList.of(finding.rule().id().clause()), language),
                ClauseLink.of(
                        assessment.call(),
                        finding.rule().clauses().stream()
                                .filter(id -> !id.equals(finding.rule().id().clause()))
                                .toList(),
                        language),
                !finding.missing().isEmpty() || finding.outcome() == Outcome.FOR_COMMITTEE,
                finding.interpretations().entrySet().stream()
                        .map(used -> reading(used, language))
                        .collect(ImmutableList.toImmutableList()),
                InterpretationExplorer.otherwise(assessment, finding).stream()
                        .map(other -> otherwise(finding, other, language))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String reading(Map.Entry<Interpretation, String> used, Language language) {
        Interpretation question = used.getKey();
        String choice = used.getValue().equals(OpenPoint.UNDECIDED)
                ? AnswerView.TEXTS.get("undecided").in(language)
                : question.choice(used.getValue()).label().in(language);
        return question.key() + " – " + choice;
    }

    private static String otherwise(Finding finding, InterpretationExplorer.Otherwise other, Language language) {
        return other.interpretation().key() + " – "
                + other.choice().label().in(language) + " ("
                + finding.label(other.outcome()).in(language) + ")";
    }
}
