package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.function.ToIntFunction;

/** Condition that is presumed to hold while it is not known (<i>présomption</i>); what is known may exclude it. */
final class Presumed<S> extends Test<S> {

    private final Test<S> test;

    Presumed(Test<S> test) {
        this.test = test;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Outcomes found = test.of(seen);
        return found.has(Outcome.SATISFIED) ? Outcomes.YES : found;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.Presumed(test.silent(chosen));
    }

    @Override
    protected Outcomes reachable() {
        return test.reachable();
    }

    @Override
    protected void tell(Contents contents) {
        contents.part(test);
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.enclosed();
        return Bilingual.of(words.fr() + ", ou on ne le sait pas", words.en() + ", or that is not known");
    }
}
