package fr.tempspartage.io.scalar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that somebody meant by a day that does not exist, or that is written in another order. */
final class MeantDay {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final int MONTHS = 12;

    private MeantDay() {}

    /** Year, month and day of a text that starts with them, whether or not such a day exists. */
    record Parts(int year, int month, int day, String rest) {

        boolean isMonth() {
            return month >= 1 && month <= MONTHS;
        }

        int lastDay() {
            return YearMonth.of(year, month).lengthOfMonth();
        }

        boolean exists() {
            return isMonth() && day >= 1 && day <= lastDay();
        }

        private String with(int newMonth, int newDay) {
            return "%04d-%02d-%02d%s".formatted(year, newMonth, newDay, rest);
        }
    }

    static Optional<Parts> parts(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Parts(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                text.substring(matcher.end())));
    }

    /** Likely days: the month and the day swapped, the last day of the month, a zero added. */
    static List<String> of(String text) {
        List<String> days = new ArrayList<>();
        parts(text).ifPresent(parts -> {
            if (parts.isMonth()) {
                days.add(parts.with(parts.month(), Math.max(1, Math.min(parts.day(), parts.lastDay()))));
            } else {
                days.add(parts.with(parts.day(), parts.month()));
            }
        });
        return days;
    }

    /** Likely instants: as for a day, and with the offset of France where there is none. */
    static List<String> ofInstant(String text) {
        List<String> instants = new ArrayList<>(of(text));
        instants.add(text.replaceFirst("^([0-9-]{10})[ t]", "$1T"));
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            instants.add(text + local.atZone(FRANCE).getOffset());
        } catch (DateTimeException noLocalTime) {
            // Another form: nothing is proposed for it.
        }
        return instants;
    }
}
