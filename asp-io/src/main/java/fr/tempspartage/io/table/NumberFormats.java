package fr.tempspartage.io.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of .xlsx as the spreadsheet shows them: dates by their format, and decimals without the noise of their binary form. */
final class NumberFormats {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final int DIGITS = 15;
    private static final int MOST_ZEROS = 40;

    private NumberFormats() {}

    /** Whether a format shows a day; of its parts for negative numbers and texts the first counts. */
    static boolean isDay(String format) {
        return shows(format, "dy");
    }

    /** Whether a format shows a time of day, or months of which minutes may be meant. */
    static boolean isTime(String format) {
        return !isDay(format) && shows(format, "hs");
    }

    private static boolean shows(String format, String letters) {
        String bare = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        int end = bare.indexOf(';');
        String first = end < 0 ? bare : bare.substring(0, end);
        return !first.contains("general")
                && !first.contains("standard")
                && first.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    /** Day, with the time where there is one, of a number of days; empty if it is none. */
    static Optional<String> day(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
            return Optional.empty();
        }
        long seconds =
                number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        int days = (int) (seconds / SECONDS.intValue());
        if (!from1904 && days == LEAP_DAY_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        LocalDate first = from1904 ? FIRST_1904 : FIRST_1900.plusDays(days < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0);
        LocalDateTime time = first.plusDays(days).atStartOfDay().plusSeconds(seconds % SECONDS.intValue());
        return Optional.of(shown(time));
    }

    /** Time of day of a part of a day; empty if it is none. */
    static Optional<String> time(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        long seconds =
                number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Optional.of(clock(LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS.intValue() - 1))));
    }

    /** Day alone at midnight, else day and time with its seconds. */
    static String shown(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toLocalDate() + "T" + clock(time.toLocalTime());
    }

    private static String clock(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    /**
     * Number as it was typed. A spreadsheet keeps binary numbers and may write 1.1 as 1.1000000000000001: of the decimals
     * that are the same binary number, the one with fifteen digits is meant.
     */
    static String plain(BigDecimal number) {
        BigDecimal typed = number;
        if (number.precision() > DIGITS) {
            BigDecimal rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
            typed = Double.compare(rounded.doubleValue(), number.doubleValue()) == 0
                    ? rounded.stripTrailingZeros()
                    : number;
        }
        if (typed.signum() == 0) {
            return "0";
        }
        return Math.abs((long) typed.scale()) > MOST_ZEROS ? typed.toString() : typed.toPlainString();
    }
}
