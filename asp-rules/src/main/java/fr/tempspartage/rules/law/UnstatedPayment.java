package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.Silence;
import java.util.List;

/** Amount that the text does not state (<i>montant non précisé</i>). */
public final class UnstatedPayment extends Payment<UnstatedPayment> {

    private final String why;

    UnstatedPayment(String why) {
        this.why = why;
    }

    @Override
    UnstatedPayment self() {
        return this;
    }

    @Override
    Bilingual formula() {
        return Bilingual.of("un montant que le texte ne dit pas", "an amount that the text does not state");
    }

    @Override
    FundingScheme scheme(PaidClause clause) {
        At at = new At(clause);
        Bilingual because = clause.said("why", why);
        List<Silence> silences = at.silences();
        return (terms, readings) -> {
            FundingPlan plan = FundingPlan.unknown(Payee.of(terms, at.payee(), at.payeeSilence()), because);
            for (Silence silence : silences) {
                plan = plan.silent(silence);
            }
            return plan;
        };
    }
}
