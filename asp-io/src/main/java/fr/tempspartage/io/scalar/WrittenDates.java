package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.campaign.Calendar;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people and reports write them: 31/10/2027, 1er novembre 2026, 17 May 2026, 23:59. */
final class WrittenDates {

    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:er|st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern TIME = Pattern.compile("(?i)(.+?)(?:,? ?à ?|,? at |, ?| |t)"
            + "([0-9]{1,2})(?::([0-9]{2})(?::([0-9]{2}))?| ?h ?(?:([0-9]{2})(?: ?m?i?n?)?)?)"
            + "(?: ?\\(?(z|utc|[+-][0-9]{2}:[0-9]{2}|europe/paris|heure de paris|paris time)\\)?)?");
    private static final int DATE_WORDS = 3;
    private static final Map<String, Integer> MONTHS = months();

    private WrittenDates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (Language language : Language.values()) {
                String name = Dates.month(YearMonth.of(2000, month), language);
                months.put(Spelling.plain(name.substring(0, name.indexOf(' '))), month);
            }
        }
        return months;
    }

    /** Day as 2026-11-01, whether or not it exists. */
    static Optional<String> day(String text) {
        if (ISO.matcher(text).matches()) {
            return Optional.of(text);
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return Optional.of(iso(figures.group(3), figures.group(2), figures.group(1)));
        }
        List<String> words = List.of(Spelling.plain(text).split(" ", -1));
        if (words.size() != DATE_WORDS || !YEAR.matcher(words.get(2)).matches()) {
            return Optional.empty();
        }
        // "15 January 2027", or "January 15, 2027".
        int first = MONTHS.containsKey(words.get(0)) ? 1 : 0;
        Matcher day = DAY.matcher(words.get(first));
        Integer month = MONTHS.get(words.get(1 - first));
        return day.matches() && month != null
                ? Optional.of(iso(words.get(2), month.toString(), day.group(1)))
                : Optional.empty();
    }

    /** Instant with its offset; a time without one is that of Paris. */
    static Optional<String> instant(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        Optional<String> day = day(time.group(1));
        String minutes = time.group(3) != null ? time.group(3) : time.group(5) != null ? time.group(5) : "00";
        String clock = two(time.group(2)) + ":" + minutes + (time.group(4) != null ? ":" + time.group(4) : "");
        String zone = time.group(6) == null
                ? ""
                : time.group(6).toUpperCase(Locale.ROOT).replace("UTC", "Z");
        boolean offset = zone.equals("Z") || zone.startsWith("+") || zone.startsWith("-");
        return day.flatMap(d -> offset ? Optional.of(d + "T" + clock + zone) : inParis(d + "T" + clock));
    }

    private static Optional<String> inParis(String local) {
        try {
            LocalDateTime time = LocalDateTime.parse(local);
            List<ZoneOffset> offsets = Calendar.PARIS.getRules().getValidOffsets(time);
            return offsets.size() == 1 ? Optional.of(local + offsets.get(0)) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + two(month) + "-" + two(day);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
