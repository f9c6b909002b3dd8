package fr.tempspartage.io.report;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions.Answer;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions that can still decide, each with why it is asked and where its answers lead. */
final class NextQuestionsText {

    /** Rules of which the sentence is shown; of more, the numbers. */
    private static final int SENTENCES = 2;

    private final Words words;
    private final Assessment assessment;

    NextQuestionsText(Words words, Assessment assessment) {
        this.words = words;
        this.assessment = assessment;
    }

    String write(NextQuestions next) {
        Page page = words.page()
                .title(words.labelled("dossier", assessment.dossier().getId()))
                .line(words.of(assessment.call().campaign().getTitle()))
                .line(words.word("assessedOn")
                        .replace("{day}", words.value(assessment.context().date())))
                .line(words.labelled("possible.now", assessment.verdict().summarize(words.language())))
                .blank();
        int count = next.questions().size();
        page.line(count == 0 ? words.word("next.none") : words.counted("next.count", count));
        Optional<Bearing> last = Optional.empty();
        int number = 0;
        for (Question question : next.questions()) {
            if (!last.equals(Optional.of(question.bearing()))) {
                last = Optional.of(question.bearing());
                String heading = words.value(question.bearing());
                page.heading(heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1));
            }
            number++;
            page.line(number + ". " + words.of(question.label()));
            explain(page, question);
        }
        if (next.questions().stream()
                .anyMatch(question -> question.input().equals(DossierInputs.PARTNERS)
                        || question.input().equals(DossierInputs.POSTS))) {
            page.blank().line(words.word("next.lists"));
        }
        if (!next.withoutEffect().isEmpty()) {
            page.blank()
                    .line(words.labelled(
                            "next.withoutEffect",
                            words.join(next.withoutEffect().stream()
                                    .map(OpenQuestions.Question::label)
                                    .map(words::of)
                                    .toList())));
        }
        if (!next.whole()) {
            page.blank().line(words.word("next.notWhole"));
        }
        return page.blank()
                .line(words.of(assessment.call().campaign().getNotice()))
                .toString();
    }

    String write(Question question) {
        Page page = words.page();
        explain(page, question);
        return page.toString();
    }

    private void explain(Page page, Question question) {
        List<Rule> asking = question.asking();
        if (asking.isEmpty()) {
            page.line("   " + words.labelled("next.why", words.word("next.amountOnly")));
        }
        for (Rule rule : asking.subList(0, Math.min(SENTENCES, asking.size()))) {
            boolean more = rule.equals(asking.get(Math.min(SENTENCES, asking.size()) - 1)) && asking.size() > SENTENCES;
            page.line("   "
                    + words.labelled("next.why", words.of(rule.sentence()))
                    + " ["
                    + words.clauses(assessment.call(), rule.clauses().subList(0, 1))
                    + "]"
                    + (more
                            ? " ("
                                    + words.word("next.alsoAsked")
                                            .replace("{rules}", ids(asking.subList(SENTENCES, asking.size())))
                                    + ")"
                            : ""));
        }
        if (!question.together().isEmpty()) {
            page.line("   "
                    + words.labelled(
                            "next.together",
                            words.join(question.together().stream()
                                    .map(other -> words.of(other.label()) + " = " + words.of(other.supposed()))
                                    .toList())));
        }
        for (Answer answer : question.answers()) {
            page.hanging("   - ", words.of(answer.label()) + " → " + effect(answer));
        }
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::toString).collect(Collectors.joining(", "));
    }

    /** What an answer leads to: what becomes of the verdict, then the rules that it settles. */
    private String effect(Answer answer) {
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
}
