package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.function.ToIntFunction;

/** Fact of which every value will do (<i>sans exclusion</i>), known or not. */
final class Whatever<S, T> extends Test<S> {

    private final Fact<S, T> fact;
    private final String known;
    private final String unknown;

    Whatever(Fact<S, T> fact, String known, String unknown) {
        this.fact = fact;
        this.known = known;
        this.unknown = unknown;
    }

    @Override
    protected Outcomes answer(Case seen) {
        seen.trace().say(fact.read(seen) == null ? unknown : known);
        return Outcomes.YES;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return Silent.constant(Outcomes.YES);
    }

    @Override
    protected Outcomes reachable() {
        return Outcomes.YES;
    }

    @Override
    protected void tell(Contents contents) {
        fact.tell(contents);
        contents.says(Outcome.SATISFIED, known);
        contents.says(Outcome.SATISFIED, unknown);
    }

    @Override
    public Bilingual readBack() {
        return fact.with(Bilingual.of("sans exclusion", "none left out"));
    }
}
