package fr.tempspartage.finance.share;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.Silence;
import fr.tempspartage.finance.text.Texts;
import java.util.Optional;

/**
 * Share of the cost that the partners state (<em>part du coût déclaré</em>), for example 60 % of 155989.92 euros, which
 * are 93593.95. The cost is that of all the posts over the whole period: it is shared once, and rounded once, half up; a
 * working time that is not full stands in it already. Without a stated cost the amount is unknown, and no other call's
 * cost is ever put in its place.
 */
public final class CostShareScheme implements FundingScheme {

    private final CostShareFigures figures;

    private CostShareScheme(CostShareFigures figures) {
        this.figures = figures;
    }

    /** Scheme with these figures. */
    public static CostShareScheme of(CostShareFigures figures) {
        return new CostShareScheme(figures);
    }

    /** Figures of this scheme. */
    public CostShareFigures figures() {
        return figures;
    }

    @Override
    public FundingPlan plan(FundingTerms terms, Readings readings) {
        Payee payee = Payee.of(terms, figures.getPayeeCitations(), figures.getPayeeSilence());
        FundingPlan plan = terms.getStatedCost()
                .map(cost -> FundingPlan.of(payee, amount(cost, payee, terms)))
                .orElseGet(() -> FundingPlan.unknown(
                        payee,
                        Bilingual.of(
                                "L’agence finance une part du coût du poste, et le dossier n’en déclare pas le coût.",
                                "The agency pays a share of the cost of the post, and the dossier states no cost."),
                        MissingInput.statedCost(MissingInput.Need.AMOUNT)));
        for (Silence silence : figures.getSilences()) {
            plan = plan.silent(silence);
        }
        return plan;
    }

    private FundingAlternative amount(Euros cost, Payee payee, FundingTerms terms) {
        Citation[] citations = figures.getCitations().toArray(new Citation[0]);
        Euros amount = Euros.round(cost.exact().multiply(figures.getRate().fraction()), Rounding.HALF_UP);
        var built = FundingAlternative.builder(figures.getLabel())
                .payer(figures.getPayer())
                .payee(payee)
                .citing(citations)
                .perPost(amount)
                .formula(Texts.both(language -> figures.getRate().format(language) + " × " + cost.format(language)))
                .from(ExplanationNode.amount(
                        ExplanationNode.Kind.COMPUTED,
                        Bilingual.of("coût déclaré par le dossier", "cost that the dossier states"),
                        cost,
                        figures.getCitations()))
                .leaving(RestSplit.AS_AGREED.rest(cost, amount, terms, Optional.empty()));
        terms.getPeriod()
                .map(MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY::counted)
                .ifPresent(contract -> built.over(PartialMonths.ACTUAL_DAYS.funded(contract)));
        return built.build();
    }

    @Override
    public ClawbackResult clawback(ClawbackClaim claim, Readings readings) {
        return ClawbackResult.notStated(figures.getClawbackSilence());
    }
}
