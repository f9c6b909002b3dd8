package fr.tempspartage.io.report;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.rules.verdict.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                                            .replace(
                                                    "{rules}",
                                                    QuestionInWords.ids(asking.subList(SENTENCES, asking.size())))
                                    + ")"
                            : ""));
        }
        QuestionInWords inWords = QuestionInWords.of(assessment, question, words);
        if (!inWords.together().isEmpty()) {
            page.line("   " + words.labelled("next.together", words.join(inWords.together())));
        }
        for (QuestionInWords.Effect one : inWords.effects()) {
            page.hanging("   - ", one.answer() + " → " + one.effect());
        }
    }
}
