package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.NextQuestions.Answer;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a question is asked, in words (<i>pourquoi cette question</i>), and where each answer leads.
 *
 * @param reasons the rules that read the answer, in the order of the text; none where the amount alone depends on it
 * @param together what is supposed of other facts, as "nature de la demande = première demande"
 * @param effects the answers and what they lead to
 */
public record QuestionInWords(
        ImmutableList<Reason> reasons, ImmutableList<String> together, ImmutableList<Effect> effects) {

    /**
     * Rule that reads the answer.
     *
     * @param sentence what the rule says, in the words of the library
     */
    public record Reason(Rule rule, String sentence) {}

    /**
     * Answer and what it leads to.
     *
     * @param answer the values, in words
     * @param effect what becomes of the verdict, then the rules that are settled
     */
    public record Effect(String answer, String effect) {}

    /**
     * Puts a question into words.
     *
     * @param assessment the assessment that leaves it open
     */
    public static QuestionInWords of(Assessment assessment, Question question, Language language) {
        return of(assessment, question, new Words(language));
    }

    static QuestionInWords of(Assessment assessment, Question question, Words words) {
        return new QuestionInWords(
                question.asking().stream()
                        .map(rule -> new Reason(rule, words.of(rule.sentence())))
                        .collect(ImmutableList.toImmutableList()),
                question.together().stream()
                        .map(other -> words.of(other.label()) + " = " + words.of(other.supposed()))
                        .collect(ImmutableList.toImmutableList()),
                question.answers().stream()
                        .map(answer -> new Effect(words.of(answer.label()), effect(assessment, answer, words)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What an answer leads to: what becomes of the verdict, then the rules that it settles. */
    private static String effect(Assessment assessment, Answer answer, Words words) {
        List<String> effects = new ArrayList<>();
        Verdict now = assessment.verdict();
        Verdict then = answer.verdict();
        if (then.eligibility() != now.eligibility()) {
            effects.add(words.value(then.eligibility()));
        }
        if (then.completeness() != now.completeness()) {
            effects.add(words.word("completeness." + then.completeness().name()));
        }
        if (!then.filing().equals(now.filing())) {
            effects.add(then.filing().stream().map(words::value).collect(Collectors.joining(", ")));
        }
        Map<Outcome, List<Rule>> settled = new EnumMap<>(Outcome.class);
        answer.settles()
                .forEach((rule, outcome) ->
                        settled.computeIfAbsent(outcome, o -> new ArrayList<>()).add(rule));
        settled.forEach((outcome, rules) -> effects.add(words.pair(words.value(outcome), ids(rules))));
        boolean told = answer.amount().isPresent() && !answer.amount().equals(assessment.amount());
        if (told && then.eligibility() != Eligibility.NOT_ELIGIBLE) {
            effects.add(words.word("next.amount")
                    .replace("{amount}", words.range(answer.amount().orElseThrow())));
        }
        return effects.isEmpty() ? words.word("next.nothingYet") : words.join(effects);
    }

    static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::toString).collect(Collectors.joining(", "));
    }
}
