package fr.tempspartage.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Dates as people read them (<i>dates en toutes lettres</i>): {@code 1er novembre 2026} and {@code 1 November 2026}. */
public final class Dates {

    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /**
     * Writes a day.
     *
     * @return the day, the month in words and the year; the first of a month is {@code 1er} in French
     */
    public static String day(LocalDate day, Language language) {
        boolean first = language == Language.FRENCH && day.getDayOfMonth() == 1;
        return (first ? "1er" : Integer.toString(day.getDayOfMonth())) + " " + month(YearMonth.from(day), language);
    }

    /**
     * Writes a month.
     *
     * @return the month in words and the year, such as {@code novembre 2026}
     */
    public static String month(YearMonth month, Language language) {
        return (language == Language.FRENCH ? FRENCH : ENGLISH).get(month.getMonthValue() - 1) + " " + month.getYear();
    }
}
