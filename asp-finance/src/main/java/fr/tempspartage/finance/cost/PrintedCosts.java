package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.source.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact sums of the components of a printed cost. */
public final class PrintedCosts {

    private PrintedCosts() {}

    /** Monthly total, from the yearly item where there is one, otherwise from the components as printed. */
    public static BigFraction recomputed(PrintedCost cost) {
        return fromYearly(cost).orElseGet(() -> fromComponents(cost));
    }

    /** Monthly total from the components as they are printed. */
    static BigFraction fromComponents(PrintedCost cost) {
        return monthly(cost, BigFraction.ZERO);
    }

    /** Monthly total with a twelfth of the yearly item in place of the rounded one. */
    static Optional<BigFraction> fromYearly(PrintedCost cost) {
        return cost.getRoundedItem()
                .flatMap(rounded ->
                        cost.getYearlyItem().map(yearly -> monthly(cost, correction(cost, rounded, yearly))));
    }

    /** Twelfth of the yearly item. */
    static BigFraction twelfth(CostItem yearly) {
        return yearly.value().divide(12);
    }

    private static BigFraction correction(PrintedCost cost, String rounded, String yearly) {
        return twelfth(cost.item(yearly)).subtract(cost.item(rounded).value());
    }

    private static BigFraction monthly(PrintedCost cost, BigFraction correction) {
        return sum(cost, CostUnit.EUROS_PER_MONTH)
                .add(correction)
                .multiply(sum(cost, CostUnit.SHARE).add(BigFraction.ONE));
    }

    static BigFraction sum(PrintedCost cost, CostUnit unit) {
        BigFraction sum = BigFraction.ZERO;
        for (CostItem item : cost.getReference().items()) {
            if (item.unit() == unit && item.holdsOn(cost.getDay())) {
                sum = sum.add(item.value());
            }
        }
        return sum;
    }

    /** Clauses that print the totals, then the sources of the components, each once. */
    static List<Citation> citations(PrintedCost cost) {
        Map<String, Citation> citations = new LinkedHashMap<>();
        cost.getCitations().forEach(citation -> citations.putIfAbsent(citation.toString(), citation));
        cost.getReference().items().stream()
                .filter(item -> item.holdsOn(cost.getDay()))
                .map(CostItem::source)
                .forEach(source -> citations.putIfAbsent(source.toString(), source));
        return List.copyOf(citations.values());
    }
}
