package fr.tempspartage.web.answer;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Texts;

/** What the panel shows of one assessed dossier (<i>réponse</i>), in one language. Immutable. */
public final class AnswerView {

    /** Words of the panel, whatever page it is part of. */
    public static final Texts TEXTS = Texts.load(AnswerView.class::getResourceAsStream, "answer");

    private final Assessment assessment;
    private final Language language;

    private AnswerView(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    /** View of an assessment. */
    public static AnswerView of(Assessment assessment, Language language) {
        return new AnswerView(assessment.keeping(), language);
    }

    /** The assessment shown. */
    public Assessment assessment() {
        return assessment;
    }

    /** The three levels of the verdict in a line. */
    public String verdict() {
        return assessment.verdict().summarize(language);
    }
}
