package fr.tempspartage.finance;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.List;
import java.util.Optional;

/**
 * Way in which a call pays (<em>modalités de financement</em>): a formula of this module with the figures that the call
 * prints, for example {@link fr.tempspartage.finance.monthly.MonthlyFlatScheme}, or a formula of one's own, made with
 * {@link FundingPlan#of} and {@link fr.tempspartage.finance.plan.FundingAlternative#builder}: only {@link #plan} has to be
 * written.
 *
 * <p>Every answer depends on its arguments only. An implementation is immutable and thread-safe.
 */
public interface FundingScheme {

    /**
     * What the agency pays on these terms.
     *
     * @param terms the request, its dates and posts; what is left out is not known
     * @param readings the choices made among {@link #interpretations()}; other keys are ignored
     * @throws IllegalArgumentException if a choice does not exist or the text excludes it
     */
    FundingPlan plan(FundingTerms terms, Readings readings);

    /**
     * Lowest and highest amount on these terms, as {@link FundingPlan#range()} of the plan gives them; for many dossiers,
     * where nobody asks for lines and texts. A scheme may override it to answer without making the plan.
     *
     * @param terms the request, its dates and posts; what is left out is not known, and names of partners and their agreed
     *     split, on which no amount depends, may be left out
     * @param readings the choices made among {@link #interpretations()}; other keys are ignored
     * @return the bounds, equal if the amount is decided; empty if it is unknown
     * @throws IllegalArgumentException if a choice does not exist or the text excludes it
     */
    default Optional<EurosRange> range(FundingTerms terms, Readings readings) {
        return plan(terms, readings).range();
    }

    /** Printed figures beside recomputed ones; empty where the call prints nothing to recompute, as unless said otherwise. */
    default Optional<Reconciliation> reconciliation() {
        return Optional.empty();
    }

    /**
     * What the agency may claim back from a recruiter after an early end; not stated unless the scheme says otherwise.
     *
     * @param claim the contract, its end and what was delegated
     * @param readings the choices made among {@link #interpretations()}; other keys are ignored
     * @throws IllegalArgumentException if a choice does not exist or the text excludes it, or more was delegated than
     *     {@link #mostAwarded}
     */
    default ClawbackResult clawback(ClawbackClaim claim, Readings readings) {
        return ClawbackResult.notStated(List.of());
    }

    /**
     * Most that any reading of the text awards for the contract of a claim (<em>montant maximal attribuable</em>): no more
     * can have been delegated.
     *
     * @param claim the contract, its working time and its posts
     * @param readings the choices made among {@link #interpretations()}; other keys are ignored
     * @return the bound, in euros; empty where the text gives none
     */
    default Optional<Euros> mostAwarded(ClawbackClaim claim, Readings readings) {
        return Optional.empty();
    }

    /** Every interpretation that this scheme reads, in order; none unless the scheme says otherwise. */
    default List<Interpretation> interpretations() {
        return List.of();
    }
}
