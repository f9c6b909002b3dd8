package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.EnumSet;
import java.util.function.ToIntFunction;

/** Condition with another that is asked where it does not apply (<i>à défaut</i>). */
final class Otherwise<S> extends Test<S> {

    private final Test<S> test;
    private final Test<S> other;

    Otherwise(Test<S> test, Test<S> other) {
        this.test = test;
        this.other = other;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Outcomes found = test.of(seen);
        if (!found.has(Outcome.NOT_APPLICABLE)) {
            return found;
        }
        Outcomes instead = other.of(seen);
        Outcomes both = found.without(Outcomes.NOT_APPLICABLE).orAlso(instead);
        if (found != Outcomes.NOT_APPLICABLE && !both.certain()) {
            seen.trace().say(Trace.MISSING);
        }
        return both;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return Silent.otherwise(test.silent(chosen), other.silent(chosen));
    }

    @Override
    protected Outcomes reachable() {
        return test.reachable().without(Outcomes.NOT_APPLICABLE).orAlso(other.reachable());
    }

    @Override
    protected void tell(Contents contents) {
        contents.partWithout(test, EnumSet.of(Outcome.NOT_APPLICABLE));
        contents.part(other);
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.readBack();
        Bilingual instead = other.enclosed();
        return Bilingual.of(words.fr() + "\u00a0; sinon, " + instead.fr(), words.en() + "; otherwise, " + instead.en());
    }
}
