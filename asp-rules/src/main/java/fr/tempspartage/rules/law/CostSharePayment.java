package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.share.CostShareFigures;
import fr.tempspartage.finance.share.CostShareScheme;

/** Share of the cost that the partners state (<i>part du coût déclaré</i>), of all posts together. */
public final class CostSharePayment extends Payment<CostSharePayment> {

    private final Parameter<Rate> rate;

    CostSharePayment(Parameter<Rate> rate) {
        this.rate = rate;
    }

    @Override
    CostSharePayment self() {
        return this;
    }

    @Override
    Bilingual formula() {
        return Bilingual.of(
                "{" + rate + "} du coût que déclarent les partenaires",
                "{" + rate + "} of the cost that the partners state");
    }

    @Override
    FundingScheme scheme(PaidClause clause) {
        At at = new At(clause);
        return CostShareScheme.of(CostShareFigures.builder()
                .label(at.label())
                .payer(at.payer())
                .rate(rate.get())
                .citations(at.citations())
                .payeeCitations(at.payee())
                .payeeSilence(at.payeeSilence())
                .clawbackSilence(at.clawbackSilence())
                .silences(at.silences())
                .build());
    }

    @Override
    ImmutableList<Parameter<?>> parameters() {
        return ImmutableList.of(rate);
    }
}
