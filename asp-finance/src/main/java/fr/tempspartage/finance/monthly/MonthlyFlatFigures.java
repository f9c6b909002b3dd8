package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.formula.Defaults;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.formula.Slug;
import fr.tempspartage.finance.formula.StartCount;
import fr.tempspartage.finance.plan.Silence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a call prints of a monthly flat amount (<em>forfait mensuel par poste</em>), and how it may be read, for example
 * 3249.79 euros a month and post.
 */
@Value.Immutable
public sealed interface MonthlyFlatFigures extends WithMonthlyFlatFigures permits ImmutableMonthlyFlatFigures {

    /** What is paid, in both languages, for the lines of a plan. */
    Bilingual getLabel();

    /** Who pays, in both languages. */
    Bilingual getPayer();

    /** Printed amount (<em>montant imprimé</em>) for one contract month of one post, in euros, at least 0.00. */
    Euros getMonthlyAmount();

    /** Clauses that print the amount. */
    List<Citation> getCitations();

    /** Clauses that say that the recruiter is paid. */
    List<Citation> getPayeeCitations();

    /**
     * Lengths of a contract that the call funds (<em>durées financées</em>), in months; empty where any length has its
     * price. A contract of another length has no amount, unless it is less than a month away from one of them.
     */
    Set<Integer> getLengths();

    /** Clauses on the lengths. */
    List<Citation> getLengthCitations();

    /** What the text does not state about the money. */
    List<Silence> getSilences();

    /** Reading of a part-time post: {@code flat}, {@code in-proportion}; it may have no default. */
    Interpretation getPartTime();

    /** Reading of partial months: {@code whole-months}, {@code thirtieths}, {@code actual-days}; with a default. */
    Interpretation getPartialMonths();

    /**
     * From which day months are counted: {@code anniversary-or-first-worked-day}, {@code anniversary},
     * {@code start-month}; with a default.
     */
    Interpretation getStartCount();

    /**
     * What a declared interruption changes: {@code continued}, {@code suspended}, {@code extended}; it may have no
     * default. Left out where the call has no such reading: an interruption then changes nothing, and the plan warns.
     */
    Optional<Interpretation> getInterruptions();

    /**
     * Interpretations under whose defaults the printed amount holds, whatever their slugs. Under another choice the
     * amount is unknown, since the text prints no other.
     */
    List<Interpretation> getPrintedUnder();

    /** How the rest is shared: {@code as-agreed}, {@code equal}, {@code recruiter-alone}; as agreed if left out. */
    Optional<Interpretation> getRestSplit();

    /** Clause on early ends; left out where the text has none. */
    Optional<ClawbackFigures> getClawback();

    /** Printed figures beside recomputed ones. */
    Optional<Reconciliation> getReconciliation();

    /** Refuses a negative amount, a choice without formula, and a missing default where one is needed. */
    @Value.Check
    default void check() {
        if (getMonthlyAmount().isNegative()) {
            throw new IllegalArgumentException("The monthly amount " + getMonthlyAmount()
                    + " is refused: it is not negative.\nMaybe write it without its sign.");
        }
        Slug.check(getPartTime(), PartTime.ALL);
        Slug.check(getPartialMonths(), PartialMonths.ALL);
        Slug.check(getStartCount(), StartCount.ALL);
        getRestSplit().ifPresent(rest -> Slug.check(rest, RestSplit.ALL));
        getInterruptions().ifPresent(leave -> Slug.check(leave, InterruptionEffect.ALL));
        Defaults.require(getPartialMonths());
        Defaults.require(getStartCount());
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
