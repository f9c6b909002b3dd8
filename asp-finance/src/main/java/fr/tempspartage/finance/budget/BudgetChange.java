package fr.tempspartage.finance.budget;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two budgets (<em>écart entre deux budgets</em>): each bound of the second less that of the first.
 *
 * @param before the first total
 * @param after the second total
 * @param low difference of the lower bounds, negative where the second is lower
 * @param high difference of the upper bounds
 * @param lowByYear differences of the lower bounds by budget year, zeros included
 * @param highByYear differences of the upper bounds by budget year, zeros included
 * @param years the budget years, those of the second
 * @param notCounted why the dossier of which the cost was asked is refused and not counted, so that nothing differs; empty
 *     in every other case
 */
public record BudgetChange(
        EurosRange before,
        EurosRange after,
        Euros low,
        Euros high,
        SortedMap<Integer, Euros> lowByYear,
        SortedMap<Integer, Euros> highByYear,
        BudgetYear years,
        List<Reservation> notCounted) {

    /** Keeps copies of the maps and of the list. */
    public BudgetChange {
        lowByYear = Collections.unmodifiableSortedMap(new TreeMap<>(lowByYear));
        highByYear = Collections.unmodifiableSortedMap(new TreeMap<>(highByYear));
        notCounted = List.copyOf(notCounted);
    }

    /** Same difference, of a dossier that is refused and not counted. */
    BudgetChange notCounting(List<Reservation> refusals) {
        return new BudgetChange(before, after, low, high, lowByYear, highByYear, years, refusals);
    }

    /**
     * Difference of two budgets, the second less the first.
     *
     * @throws IllegalArgumentException if their budget years differ
     */
    public static BudgetChange between(BudgetAmounts before, BudgetAmounts after) {
        if (!before.years().equals(after.years())) {
            throw new IllegalArgumentException("Budgets by years from " + before.years() + " and from " + after.years()
                    + " cannot be compared year by year.\nMaybe count both by the same years.");
        }
        SortedMap<Integer, Euros> low = new TreeMap<>();
        SortedMap<Integer, Euros> high = new TreeMap<>();
        TreeSet<Integer> years = new TreeSet<>(before.byYear().keySet());
        years.addAll(after.byYear().keySet());
        for (Integer year : years) {
            EurosRange first = before.byYear().getOrDefault(year, EurosRange.ZERO);
            EurosRange second = after.byYear().getOrDefault(year, EurosRange.ZERO);
            low.put(year, second.min().minus(first.min()));
            high.put(year, second.max().minus(first.max()));
        }
        return new BudgetChange(
                before.total(),
                after.total(),
                after.total().min().minus(before.total().min()),
                after.total().max().minus(before.total().max()),
                low,
                high,
                after.years(),
                List.of());
    }
}
