package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.function.ToIntFunction;

/** Case that no choice of a question decides (<i>question à poser</i>): it is put to the agency. */
final class LeftOpen<S> extends Test<S> {

    private final Question<?> question;
    private final String name;

    LeftOpen(Question<?> question, String name) {
        this.question = question;
        this.name = name;
    }

    @Override
    protected Outcomes answer(Case seen) {
        seen.trace().say(name);
        seen.leftOpenBy(question);
        return Outcomes.OPEN;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return Silent.constant(Outcomes.OPEN);
    }

    @Override
    protected Outcomes reachable() {
        return Outcomes.OPEN;
    }

    @Override
    protected void tell(Contents contents) {
        contents.asks(question);
        contents.says(Outcome.UNKNOWN, name);
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of("à demander à l’ARS", "to be asked of the ARS");
    }
}
