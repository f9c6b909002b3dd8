package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.text.Texts;

/**
 * Reference cost of a call beside the real cost of the employer (<em>coût de référence et coût réel employeur</em>), over
 * the same months and posts. The two are never mixed: the agency pays on the reference cost, whatever the real cost is
 * (I-NA-15), and the gap falls on the partners.
 *
 * @param months the contract months, at least 1
 * @param posts the posts, at least 1
 * @param reference the reference cost: printed monthly total, times months and posts
 * @param real the real cost: exact monthly cost times months, rounded once for each post, times posts
 * @param agency what the agency pays, from the plan
 */
public record CostComparison(int months, int posts, Euros reference, Euros real, Euros agency) {

    /** Refuses fewer than one month or post. */
    public CostComparison {
        if (months < 1 || posts < 1) {
            throw new RefusedException(
                    "Aucune comparaison sur " + months + " mois et " + posts
                            + " poste\u00a0: il en faut au moins un de chaque.\nPeut-être les dates du contrat sont-elles à vérifier.",
                    "A comparison over " + months + " months and " + posts
                            + " posts is refused.\nMaybe give 12 or 24 months, and at least 1 post.");
        }
    }

    /**
     * Compares the two costs over the months of an amount.
     *
     * @param cost the real cost of one post
     * @param printed the reference cost that the call prints
     * @param amount what the agency pays
     * @throws IllegalArgumentException if the amount pays for no month
     */
    public static CostComparison of(EmployerCost cost, PrintedCost printed, FundingAlternative amount) {
        return onePost(cost, printed, amount).times(amount.posts());
    }

    /**
     * Compares the two costs of one post over the months of an amount.
     *
     * @param cost the real cost of that post
     * @param printed the reference cost that the call prints
     * @param amount what the agency pays, of which one post is taken
     * @throws IllegalArgumentException if the amount pays for no month
     */
    public static CostComparison onePost(EmployerCost cost, PrintedCost printed, FundingAlternative amount) {
        int months = amount.months().size();
        return new CostComparison(
                months, 1, printed.getMonthlyTotal().times(months), cost.months(months), amount.perPost());
    }

    private CostComparison times(int count) {
        return new CostComparison(months, count, reference.times(count), real.times(count), agency.times(count));
    }

    /** Real cost less the reference cost; negative where the post costs less than the call counts. */
    public Euros gap() {
        return real.minus(reference);
    }

    /** What is left of the real cost once the agency has paid; negative where it pays more than the post costs. */
    public Euros realRest() {
        return real.minus(agency);
    }

    /** What would be left of the reference cost once the agency has paid. */
    public Euros referenceRest() {
        return reference.minus(agency);
    }

    /** Part of the real cost that the agency pays, exact; 0 where there is no cost. */
    public Rate agencyShareOfReal() {
        return real.isZero() ? Rate.ZERO : Rate.of(agency.exact().divide(real.exact()));
    }

    /** Same comparison with another real cost: the reference cost and what the agency pays do not move. */
    public CostComparison withReal(EmployerCost cost) {
        return new CostComparison(months, posts, reference, cost.months(months).times(posts), agency);
    }

    /** What the comparison says, in both languages. */
    public Bilingual summary() {
        return Texts.both(
                language -> Texts.word(language, "Coût de référence de l’appel ", "Reference cost of the call ")
                        + reference.format(language)
                        + Texts.word(language, ", coût réel employeur ", ", real cost of the employer ")
                        + real.format(language)
                        + Texts.word(language, ", écart ", ", gap ")
                        + gap().format(language)
                        + Texts.word(
                                language,
                                "\u00a0; la part de l’agence ne change pas\u00a0: ",
                                "; what the agency takes charge of does not change: ")
                        + agency.format(language)
                        + ".");
    }

    /** Named rounding of the real cost. */
    public Rounding rounding() {
        return Rounding.HALF_UP;
    }
}
