package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Reference cost as a call prints it (<em>coût de référence imprimé</em>): components, monthly total, share paid, so
 * that each can be recomputed from the others by {@link Reconciliation#of}.
 */
@Value.Immutable
public sealed interface PrintedCost extends WithPrintedCost permits ImmutablePrintedCost {

    /**
     * Components: items in euros per month are added, then raised by the items that are shares; items in euros per year
     * take part only through {@link #getYearlyItem()}.
     */
    CostReference getReference();

    /** Day on which the components hold. */
    LocalDate getDay();

    /** Identifier of the monthly item that is printed rounded, such as {@code baseSalary}. */
    Optional<String> getRoundedItem();

    /** Identifier of the yearly item from which the rounded item comes, such as {@code yearlySalary}. */
    Optional<String> getYearlyItem();

    /** Printed monthly total, in euros. */
    Euros getMonthlyTotal();

    /** Share of the total that the agency pays, from 0 to 1. */
    Rate getShare();

    /** Printed monthly amount that the agency pays, in euros. */
    Euros getMonthlyShare();

    /** Numbers of months for which the sum of printed amounts is compared with the exact product, such as 24. */
    List<Integer> getMonths();

    /** Rounding of the recomputed figures. */
    @Value.Default
    default Rounding getRounding() {
        return Rounding.HALF_UP;
    }

    /** Clauses that print the totals. */
    List<Citation> getCitations();

    /** Refuses a rounded item without its yearly item, an unknown item, and months below 1. */
    @Value.Check
    default void check() {
        if (getRoundedItem().isPresent() != getYearlyItem().isPresent()) {
            throw new IllegalArgumentException("The rounded item " + getRoundedItem() + " and the yearly item "
                    + getYearlyItem() + " go together.\nMaybe leave both out.");
        }
        for (Optional<String> item : List.of(getRoundedItem(), getYearlyItem())) {
            item.ifPresent(this::item);
        }
        for (int months : getMonths()) {
            if (months < 1) {
                throw new IllegalArgumentException(
                        "A comparison over " + months + " months is refused.\nMaybe give 12 or 24.");
            }
        }
    }

    /**
     * Component of this identifier.
     *
     * @throws IllegalArgumentException if none holds on the day
     */
    default CostItem item(String id) {
        return getReference()
                .item(id, getDay())
                .orElseThrow(() -> new IllegalArgumentException("No cost item '" + id + "' holds on " + getDay()
                        + ".\nMaybe one of "
                        + getReference().items().stream().map(CostItem::id).toList() + "."));
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PrintedCost}. */
    final class Builder extends ImmutablePrintedCost.Builder {

        Builder() {}
    }
}
