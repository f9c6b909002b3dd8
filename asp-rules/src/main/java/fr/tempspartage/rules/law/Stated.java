package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.function.ToIntFunction;

/** Test of whether a fact is stated (<i>donnée indiquée</i>); no value of it would refuse. */
final class Stated<S, T> extends Test<S> {

    private static final Outcomes NOT_YET = Outcomes.YES.orAlso(Outcomes.OPEN);

    private final Fact<S, T> fact;
    private final String yes;

    Stated(Fact<S, T> fact) {
        this.fact = fact;
        this.yes = fact.name() + ":stated";
    }

    @Override
    protected Outcomes answer(Case seen) {
        boolean known = fact.read(seen) != null;
        seen.trace().say(known ? yes : Trace.MISSING);
        return known ? Outcomes.YES : NOT_YET;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.Stated<>(fact);
    }

    @Override
    protected Outcomes reachable() {
        return NOT_YET;
    }

    @Override
    protected void tell(Contents contents) {
        fact.tell(contents);
        Bilingual value = fact.with(Bilingual.of("{" + fact.name() + "}.", "{" + fact.name() + "}."));
        contents.says(Outcome.SATISFIED, yes, value);
    }

    @Override
    public Bilingual readBack() {
        return fact.with(Bilingual.of("à indiquer", "to be stated"));
    }
}
