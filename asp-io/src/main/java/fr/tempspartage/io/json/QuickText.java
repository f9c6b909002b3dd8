package fr.tempspartage.io.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Usual notations of texts, days, instants and numbers, read by hand; null or a negative number for every other one. */
final class QuickText {

    /** Hundredths in ten thousand. */
    static final int MOST_HUNDREDTHS = 1_000_000;

    private static final int DAY = 10;
    private static final int MINUTES_AT = 16;
    private static final int SECONDS_AT = 19;
    private static final int LONGEST_NUMBER = 9;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private QuickText() {}

    /** Whether a text has at most so many characters, none that may be refused, and one that everybody sees. */
    static boolean isPlain(String text, int maxLength) {
        int length = text.length();
        boolean seen = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u007F') {
                seen = true;
            } else if (c != ' ' && (c < '\u00C0' || c > '\u017F') && !isTypographic(c)) {
                return false;
            }
        }
        return seen && length <= maxLength;
    }

    /** Characters that French texts have beside letters. */
    private static boolean isTypographic(char c) {
        return c == '\u2019' || c == '\u00A0' || c == '\u202F' || c == '\u00AB' || c == '\u00BB' || c == '\u2013';
    }

    /** Day such as {@code 2026-11-01}. */
    static @Nullable LocalDate day(String text) {
        return text.length() == DAY ? dayAtStart(text) : null;
    }

    private static @Nullable LocalDate dayAtStart(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, DAY);
        if (text.charAt(4) != '-' || text.charAt(7) != '-' || month < 0 || day < 0) {
            return null;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Instant such as {@code 2026-05-17T23:59:59+02:00}, or without its seconds, or in UTC. */
    static @Nullable OffsetDateTime instant(String text) {
        if (text.length() <= MINUTES_AT || text.charAt(DAY) != 'T' || text.charAt(13) != ':') {
            return null;
        }
        LocalDate day = dayAtStart(text);
        boolean seconds = text.charAt(MINUTES_AT) == ':' && text.length() > SECONDS_AT;
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, MINUTES_AT);
        int second = seconds ? digits(text, 17, SECONDS_AT) : 0;
        ZoneOffset offset = offset(text, seconds ? SECONDS_AT : MINUTES_AT);
        if (day == null || offset == null || hour < 0 || minute < 0 || second < 0) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    day.getYear(), day.getMonthValue(), day.getDayOfMonth(), hour, minute, second, 0, offset);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        char sign = text.charAt(at);
        if (sign == 'Z') {
            return text.length() == at + 1 ? ZoneOffset.UTC : null;
        }
        if ((sign != '+' && sign != '-') || text.length() != at + 6 || text.charAt(at + 3) != ':') {
            return null;
        }
        int hours = digits(text, at + 1, at + 3);
        int minutes = digits(text, at + 4, at + 6);
        if (hours < 0 || minutes < 0 || hours > 17 || minutes > 59) {
            return null;
        }
        int all = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -all : all) * 60);
    }

    /** Number of hundredths of a number without sign or exponent and with two decimals at most; -1 for every other one. */
    static int hundredths(String text) {
        int length = text.length();
        int dot = text.indexOf('.');
        int decimals = dot < 0 ? 0 : length - dot - 1;
        if (length > LONGEST_NUMBER || decimals > 2 || dot == length - 1) {
            return -1;
        }
        int whole = digits(text, 0, dot < 0 ? length : dot);
        int rest = decimals == 0 ? 0 : digits(text, dot + 1, length);
        if (whole < 0 || rest < 0 || whole > Integer.MAX_VALUE / 100 - 1) {
            return -1;
        }
        return whole * 100 + (decimals == 1 ? rest * 10 : rest);
    }

    /** Number of the digits of a part of a text, nine at most; -1 if it is empty or has something else. */
    private static int digits(String text, int from, int to) {
        int number = from == to ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return number;
    }
}
