package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.EnumSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Condition of which the text does not say what becomes of a case that does not meet it (<i>sinon, à demander</i>). */
final class Tolerated<S> extends Test<S> {

    private final Test<S> test;
    private final String open;
    private final @Nullable OpenPoint question;

    Tolerated(Test<S> test, String open, @Nullable OpenPoint question) {
        this.test = test;
        this.open = open;
        this.question = question;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Outcomes found = test.of(seen);
        if (found == Outcomes.NO) {
            seen.trace().say(open);
            if (question != null) {
                seen.leftOpenBy(question);
            }
        }
        return tolerated(found);
    }

    private static Outcomes tolerated(Outcomes found) {
        return found.has(Outcome.NOT_SATISFIED) ? found.without(Outcomes.NO).orAlso(Outcomes.OPEN) : found;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return Silent.tolerated(test.silent(chosen));
    }

    @Override
    protected Outcomes reachable() {
        return tolerated(test.reachable());
    }

    @Override
    protected void tell(Contents contents) {
        contents.partWithout(test, EnumSet.of(Outcome.NOT_SATISFIED));
        contents.says(Outcome.UNKNOWN, open);
        if (question != null) {
            contents.asks(question);
        }
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.enclosed();
        return Bilingual.of(
                words.fr() + " (sinon, à demander à l’ARS)", words.en() + " (otherwise to be asked of the ARS)");
    }
}
