package fr.tempspartage.domain.cost;

import com.google.common.collect.Range;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Item of a cost (<i>élément de coût</i>): a figure with its unit, its source and the days on which it holds.
 *
 * <p>Example: the base salary of a specialist assistant, 2803.59 euros a month, printed in the call.
 *
 * @param id the identifier, such as {@code baseSalary}
 * @param label the label in both languages
 * @param from the first day on which it holds, inclusive
 * @param to the last day, inclusive; empty while no end is known
 */
public record CostItem(
        String id,
        Bilingual label,
        BigFraction value,
        CostUnit unit,
        LocalDate from,
        Optional<LocalDate> to,
        Citation source) {

    /** Refuses a negative figure and a period that ends before it starts. */
    public CostItem {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    "The cost item " + id + " is negative: " + value + ".\nMaybe write it without its sign.");
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("The cost item " + id + " ends on " + to.get() + ", before it starts on "
                    + from + ".\nMaybe the two days are swapped.");
        }
    }

    /**
     * Tells whether the figure holds on a day.
     *
     * @return true from {@code from} to {@code to}, both inclusive
     */
    public boolean holdsOn(LocalDate day) {
        return days().contains(day);
    }

    /** Days on which it holds; the day after the last one is the end of them. */
    Range<LocalDate> days() {
        return to.map(end -> Range.closedOpen(from, end.plusDays(1))).orElse(Range.atLeast(from));
    }

    /** This item, ended the day before another day, unless it ends earlier anyway. */
    CostItem endingBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return to.isPresent() && to.get().isBefore(day)
                ? this
                : new CostItem(id, label, value, unit, from, Optional.of(last), source);
    }
}
