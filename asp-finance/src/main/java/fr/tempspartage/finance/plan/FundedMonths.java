package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ContractMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Contract months that are paid (<em>mois financés</em>), each with what it counts for.
 *
 * @param months the months, in order
 * @param weights what each counts for: 1, or a part if it is cut short
 */
public record FundedMonths(List<ContractMonth> months, List<BigFraction> weights) {

    /** Keeps copies of the lists; refuses months without a weight each. */
    public FundedMonths {
        months = List.copyOf(months);
        weights = List.copyOf(weights);
        if (months.size() != weights.size()) {
            throw new IllegalArgumentException(weights.size() + " weights for " + months.size()
                    + " months refused: each month has one.\nMaybe leave out the months that are not paid.");
        }
    }

    /** Sum of the weights. */
    public BigFraction total() {
        BigFraction total = BigFraction.ZERO;
        for (BigFraction weight : weights) {
            total = total.add(weight);
        }
        return total;
    }

    /** Parts of an amount by month, in proportion to the weights; they add up to it. */
    List<Euros> split(Euros amount) {
        return months.isEmpty()
                ? List.of()
                : amount.split(weights.stream().map(Rate::of).toList());
    }

    /**
     * Parts of an amount by month, which add up to it and to its split by calendar years: the years first, in
     * proportion to their months, then each year over its months.
     */
    List<Euros> splitByYears(Euros amount) {
        if (months.isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, BigFraction> years = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            years.merge(months.get(i).calendarYear(), weights.get(i), BigFraction::add);
        }
        List<Euros> byYear = amount.split(years.values().stream().map(Rate::of).toList());
        List<Euros> parts = new ArrayList<>();
        int next = 0;
        for (Euros ofYear : byYear) {
            int from = next;
            int year = months.get(from).calendarYear();
            while (next < months.size() && months.get(next).calendarYear() == year) {
                next++;
            }
            parts.addAll(ofYear.split(
                    weights.subList(from, next).stream().map(Rate::of).toList()));
        }
        return List.copyOf(parts);
    }
}
