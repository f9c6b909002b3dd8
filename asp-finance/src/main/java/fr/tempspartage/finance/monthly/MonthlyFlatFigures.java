package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.draft.Defaults;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.plan.Silence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a call prints of an amount for each month of a post (<em>forfait mensuel par poste</em>), or of a yearly cost and
 * the share of it that is paid, and how it may be read: for example 3249.79 euros a month and post, or 80 % of 37945.00
 * euros a year.
 */
@Value.Immutable
public sealed interface MonthlyFlatFigures extends WithMonthlyFlatFigures permits ImmutableMonthlyFlatFigures {

    /** Count of months where the call does not ask how they are counted. */
    MonthCount USUAL_COUNT = MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY;

    /** What is paid, in both languages, for the lines of a plan. */
    Bilingual getLabel();

    /** Who pays, in both languages. */
    Bilingual getPayer();

    /**
     * Printed amount (<em>montant imprimé</em>) of one post for {@link #getAmountMonths} contract months, in euros, at
     * least 0.00.
     */
    Euros getAmount();

    /** Contract months for which the amount is printed: 1 for an amount a month, 12 for an amount a year; 1 if left out. */
    @Value.Default
    default int getAmountMonths() {
        return 1;
    }

    /**
     * Share of the amount that the agency pays (<em>taux de prise en charge</em>), where the call prints a cost and a
     * share of it, such as 80 % of 37945.00; left out where the amount itself is paid.
     */
    Optional<Rate> getRate();

    /** Clauses that print the amount. */
    List<Citation> getCitations();

    /** Clauses that say that the recruiter is paid; none where the call does not say who is. */
    List<Citation> getPayeeCitations();

    /** Clauses that note that the payee is not stated. */
    List<Citation> getPayeeSilence();

    /**
     * Lengths of a contract that the call funds (<em>durées financées</em>), in months; empty where any length has its
     * price. A contract of another length has no amount, unless it is less than a month away from one of them.
     */
    Set<Integer> getLengths();

    /** Clauses on the lengths. */
    List<Citation> getLengthCitations();

    /** What the text does not state about the money. */
    List<Silence> getSilences();

    /**
     * Reading of a part-time post, by {@link PartTime}; it may have no default. Left out where the call does not ask: a
     * post that is not full time then has no amount.
     */
    Optional<Interpretation> getPartTime();

    /**
     * Reading of partial months, by {@link PartialMonths}; with a default. Left out where the call does not ask: only
     * whole months have an amount then.
     */
    Optional<Interpretation> getPartialMonths();

    /**
     * From which day months are counted, by {@link MonthCount}; with a default. Left out where the call does not ask: from
     * the start, or from the 1st where it is the first worked day.
     */
    Optional<Interpretation> getStartCount();

    /**
     * What a declared interruption changes, by {@link InterruptionEffect}; it may have no default. Left out where the call has no such reading: an interruption then changes nothing, and the plan warns.
     */
    Optional<Interpretation> getInterruptions();

    /**
     * Interpretations under whose defaults the printed amount holds, whatever their slugs. Under another choice the
     * amount is unknown, since the text prints no other.
     */
    List<Interpretation> getPrintedUnder();

    /** How the rest is shared, by {@link RestSplit}; as agreed if left out. */
    Optional<Interpretation> getRestSplit();

    /** Clause on early ends; left out where the text has none. */
    Optional<ClawbackFigures> getClawback();

    /** Printed figures beside recomputed ones. */
    Optional<Reconciliation> getReconciliation();

    /** Refuses a negative amount, a choice without formula, and a missing default where one is needed. */
    @Value.Check
    default void check() {
        if (getAmount().isNegative() || getAmountMonths() < 1) {
            throw new IllegalArgumentException("The amount " + getAmount() + " for " + getAmountMonths()
                    + " months is refused: it is not negative, and is for 1 month at least.\n"
                    + "Maybe write it without its sign.");
        }
        getPartTime().ifPresent(partTime -> Slugs.check(partTime, PartTime.class));
        getPartialMonths().ifPresent(partial -> Slugs.check(partial, PartialMonths.class));
        getStartCount().ifPresent(count -> Slugs.check(count, MonthCount.class));
        getRestSplit().ifPresent(rest -> Slugs.check(rest, RestSplit.class));
        getInterruptions().ifPresent(leave -> Slugs.check(leave, InterruptionEffect.class));
        getPartialMonths().ifPresent(Defaults::require);
        getStartCount().ifPresent(Defaults::require);
        getPrintedUnder().forEach(Defaults::require);
        getRestSplit().ifPresent(Defaults::require);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link MonthlyFlatFigures}. */
    final class Builder extends ImmutableMonthlyFlatFigures.Builder {

        Builder() {}
    }
}
