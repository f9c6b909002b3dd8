package fr.tempspartage.finance.monthly;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.finance.cost.PrintedCosts;
import fr.tempspartage.finance.cost.Reconciliation;
import java.util.List;
import java.util.Optional;

/**
 * Call with another parameter (<em>simulation de réforme</em>), to tell what a change would cost. Its amounts are marked
 * as simulated and cite no clause: no call prints them.
 */
public final class Reform {

    private static final Citation SIMULATED = Citation.outside(Bilingual.of("réforme simulée", "simulated reform"));

    private Reform() {}

    /** Scheme with another monthly amount (<em>autre forfait mensuel</em>), in euros, at least 0.00. */
    public static MonthlyFlatScheme monthlyAmount(MonthlyFlatScheme scheme, Euros amount) {
        return MonthlyFlatScheme.of(simulated(scheme)
                .amount(amount)
                .amountMonths(1)
                .rate(Optional.empty())
                .build());
    }

    private static MonthlyFlatFigures.Builder simulated(MonthlyFlatScheme scheme) {
        MonthlyFlatFigures figures = scheme.figures();
        MonthlyFlatFigures.Builder changed = MonthlyFlatFigures.builder();
        changed.from(figures.withCitations(List.of(SIMULATED))
                .withReconciliation(Optional.empty())
                .withLabel(Bilingual.of(
                        figures.getLabel().fr() + " (simulé)",
                        figures.getLabel().en() + " (simulated)")));
        return changed;
    }

    /**
     * Scheme that pays another share of the printed cost (<em>autre taux de prise en charge</em>): 60 % of 6499.58 gives
     * 3899.75. Where the call prints a cost and a rate, the rate is changed and no month is rounded.
     *
     * @throws IllegalArgumentException if the scheme has no printed cost
     */
    public static MonthlyFlatScheme share(MonthlyFlatScheme scheme, Rate share) {
        if (scheme.figures().getRate().isPresent()) {
            return MonthlyFlatScheme.of(simulated(scheme).rate(share).build());
        }
        return monthlyAmount(scheme, cost(scheme).getMonthlyTotal().times(share, Rounding.HALF_UP));
    }

    /**
     * Scheme whose reference cost has another value for one item (<em>autre élément de coût</em>), such as a territorial
     * allowance of 1000: the exact components, the salary as a twelfth of its yearly source, times the share, rounded
     * once, half up.
     *
     * @param id the identifier of the item
     * @param value the new figure in the unit of the item
     * @throws IllegalArgumentException if the scheme has no printed cost, or it has no such item
     */
    public static MonthlyFlatScheme item(MonthlyFlatScheme scheme, String id, Rate value) {
        PrintedCost cost = cost(scheme);
        CostItem old = cost.item(id);
        CostReference reference = cost.getReference()
                .amendedBy(ImmutableList.of(
                        new CostItem(id, old.label(), value.fraction(), old.unit(), old.from(), old.to(), SIMULATED)));
        PrintedCost changed = cost.withReference(reference);
        return monthlyAmount(
                scheme,
                Euros.round(
                        PrintedCosts.recomputed(changed)
                                .multiply(cost.getShare().fraction()),
                        Rounding.HALF_UP));
    }

    private static PrintedCost cost(MonthlyFlatScheme scheme) {
        return scheme.reconciliation()
                .flatMap(Reconciliation::cost)
                .orElseThrow(() -> new IllegalArgumentException(
                        "This scheme has no printed cost to change.\nMaybe change its monthly amount."));
    }
}
