package fr.tempspartage.domain.post;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Worked days (<i>jours ouvrés</i>): Monday to Friday, less the public holidays of metropolitan France.
 *
 * <p>Example: the first worked day of November 2026 is 2 November, since the 1st is a Sunday and a public holiday; that
 * of May 2027 is Monday 3 May. Source of the holidays: Code du travail, art. L. 3133-1. Local holidays of Alsace,
 * Moselle and overseas are not counted.
 */
public final class WorkedDays {

    private WorkedDays() {}

    /**
     * Tells whether a day is worked.
     *
     * @return true from Monday to Friday outside public holidays
     */
    public static boolean isWorked(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        return week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY && !isPublicHoliday(day);
    }

    /**
     * Tells whether a day is a public holiday (<i>jour férié</i>).
     *
     * @return true on the eleven days of the Code du travail
     */
    public static boolean isPublicHoliday(LocalDate day) {
        switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 1_01, 5_01, 5_08, 7_14, 8_15, 11_01, 11_11, 12_25 -> {
                return true;
            }
            default -> {
                return isMovable(day);
            }
        }
    }

    /** Easter Monday, Ascension and Whit Monday. */
    private static boolean isMovable(LocalDate day) {
        if (day.getMonthValue() < 3 || day.getMonthValue() > 6) {
            return false;
        }
        int afterEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return afterEaster == 1 || afterEaster == 39 || afterEaster == 50;
    }

    /** Finds the first worked day of the month of a day. */
    public static LocalDate firstOfMonth(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        while (!isWorked(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    /**
     * Gives the day from which a contract counts: the 1st of the month if the contract starts on the first worked day,
     * otherwise the start itself.
     */
    public static LocalDate countedFrom(LocalDate start) {
        return start.getDayOfMonth() > 1 && start.getDayOfMonth() < 8 && start.equals(firstOfMonth(start))
                ? start.withDayOfMonth(1)
                : start;
    }

    /** Gregorian Easter Sunday, by the anonymous algorithm (Nature, 20 April 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
