package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.money.Euros;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Year of a budget (<em>exercice budgétaire</em>), which may start on another day than 1 January, for example on
 * 1 September. It is named by the calendar year in which it starts; what starts on its first day belongs to it, and what
 * starts the day before to the one before.
 *
 * @param firstDay the first day, which exists every year
 */
public record BudgetYear(MonthDay firstDay) {

    /** The calendar year (<em>année civile</em>). */
    public static final BudgetYear CALENDAR = new BudgetYear(MonthDay.of(1, 1));

    /** Refuses 29 February. */
    public BudgetYear {
        if (firstDay.equals(MonthDay.of(2, 29))) {
            throw new IllegalArgumentException(
                    "A budget year that starts on 29 February is refused: that day is not in every year.\n"
                            + "Maybe 1 March, as 03-01.");
        }
    }

    /**
     * Year whose first day is written as month and day, {@code 09-01}.
     *
     * @throws IllegalArgumentException if the text has another form, or the day is not in every year
     */
    public static BudgetYear parse(String text) {
        try {
            return new BudgetYear(MonthDay.parse("--" + text));
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException(
                    "The first day '" + text + "' of a budget year is not a month and a day.\nMaybe write it as 09-01.",
                    notADay);
        }
    }

    /** Calendar year in which the budget year of a day starts. */
    public int of(LocalDate day) {
        return day.isBefore(firstDay.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    /** First day of the budget year of a day. */
    public LocalDate start(LocalDate day) {
        return firstDay.atYear(of(day));
    }

    /** Name of a budget year: {@code 2026} for a calendar year, otherwise {@code 2026-2027}. */
    public String label(int year) {
        return equals(CALENDAR) ? Integer.toString(year) : year + "-" + (year + 1);
    }

    /** Amounts by first day added up by budget year, in order; they add up to the same sum. */
    public SortedMap<Integer, Euros> sum(Map<LocalDate, Euros> amounts) {
        SortedMap<Integer, Euros> years = new TreeMap<>();
        amounts.forEach((day, amount) -> years.merge(of(day), amount, Euros::plus));
        return Collections.unmodifiableSortedMap(years);
    }

    /** Month and day of the first day, {@code 09-01}; {@link #parse(String)} reads them back. */
    @Override
    public String toString() {
        return firstDay.toString().substring(2);
    }
}
