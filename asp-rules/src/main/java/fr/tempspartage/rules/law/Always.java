package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;

/** Condition that always holds (<i>sans condition</i>), for a choice that asks nothing. */
final class Always<S> extends Test<S> {

    @Override
    protected Outcomes answer(Case seen) {
        return Outcomes.YES;
    }

    @Override
    protected Outcomes reachable() {
        return Outcomes.YES;
    }

    @Override
    protected void tell(Contents contents) {}

    @Override
    public Bilingual readBack() {
        return Bilingual.of("sans condition", "without condition");
    }
}
