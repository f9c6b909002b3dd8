package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.finance.FundingScheme;
import java.util.function.Supplier;

/** Formula of the call's own (<i>formule libre</i>). */
public final class OwnPayment extends Payment<OwnPayment> {

    private final Supplier<FundingScheme> made;

    OwnPayment(Supplier<FundingScheme> made) {
        this.made = made;
    }

    @Override
    OwnPayment self() {
        return this;
    }

    @Override
    Bilingual formula() {
        return Bilingual.of("selon une formule écrite à la main", "by a formula written by hand");
    }

    @Override
    FundingScheme scheme(PaidClause clause) {
        return made.get();
    }
}
