package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.io.interview.Statement;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Interview on the terminal: the questions that can still decide, one after the other, until none is left or the person
 * ends it.
 */
final class Interview {

    private final Assessor assessor;
    private final Terminal terminal;
    private final TextReport report;
    private final Set<String> notTold = new HashSet<>();
    private Dossier dossier;

    Interview(Assessor assessor, Dossier start, Terminal terminal, TextReport report) {
        this.assessor = assessor;
        this.dossier = start;
        this.terminal = terminal;
        this.report = report;
    }

    /** Asks, and returns the dossier of what was answered. */
    Dossier run() {
        terminal.say(Bilingual.of(
                "Une question à la fois. Réponse vide\u00a0: je ne sais pas. «\u00a0?\u00a0»\u00a0: pourquoi cette question."
                        + " «\u00a0fin\u00a0»\u00a0: terminer.",
                "One question at a time. Empty answer: I do not know. '?': why this question. 'end': stop."));
        for (Optional<Question> next = next(); next.isPresent() && !terminal.isOver(); next = next()) {
            ask(next.get());
        }
        return dossier;
    }

    private Optional<Question> next() {
        return NextQuestions.of(assessor.assess(dossier), notTold).questions().stream()
                .findFirst();
    }

    private void ask(Question question) {
        terminal.blank();
        AnswerReader reader = new AnswerReader(terminal, assessor.assess(dossier), question);
        reader.introduce();
        while (!terminal.isOver()) {
            AnswerReader.Said said = reader.read();
            switch (said.kind()) {
                case OVER -> {
                    return;
                }
                case NOT_KNOWN -> {
                    notTold.add(question.pointer());
                    return;
                }
                case EXPLAIN -> {
                    Assessment assessment = assessor.assess(dossier);
                    terminal.text(report.nextQuestion(assessment, question));
                }
                case ANSWER -> {
                    if (state(question.input(), question.pointer(), said.value())) {
                        return;
                    }
                }
                case AGAIN -> {
                    // the reason was said
                }
            }
        }
    }

    /** Takes an answer, unless it contradicts what was said before. */
    private boolean state(Input<?> input, String pointer, Object value) {
        Statement stated = Statement.of(dossier, input, pointer, value);
        stated.refusals().forEach(terminal::say);
        dossier = stated.dossier();
        return stated.isTaken();
    }
}
