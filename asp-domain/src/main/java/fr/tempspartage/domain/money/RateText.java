package fr.tempspartage.domain.money;

import fr.tempspartage.domain.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Rates as text, without regular expressions or locales. */
final class RateText {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Plain, no-break and narrow no-break. */
    private static final String SPACES = " \u00A0\u202F";

    private RateText() {}

    static Rate parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            BigInteger denominator = whole(text, text.substring(slash + 1));
            if (denominator.signum() == 0) {
                throw refused(text);
            }
            return Rate.of(BigFraction.of(whole(text, text.substring(0, slash)), denominator));
        }
        if (text.endsWith("%")) {
            int end = text.length() - 1;
            if (end > 0 && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return Rate.of(decimal(text, text.substring(0, end)).divide(HUNDRED));
        }
        return Rate.of(decimal(text, text));
    }

    private static BigFraction decimal(String text, String part) {
        int dot = part.indexOf('.');
        if (dot < 0) {
            return BigFraction.of(whole(text, part));
        }
        BigInteger units = whole(text, part.substring(0, dot));
        String decimals = part.substring(dot + 1);
        BigFraction rest = BigFraction.of(whole(text, decimals), BigInteger.TEN.pow(decimals.length()));
        return rest.add(units);
    }

    private static BigInteger whole(String text, String digits) {
        if (digits.isEmpty()) {
            throw refused(text);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw refused(text);
            }
        }
        return new BigInteger(digits);
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("Rate '" + text + "' is not a fraction, a decimal or a percentage.\n"
                + "Maybe write it as 1/2, 0.44 or 44%, with a dot and without a sign.");
    }

    /** Reduced fraction with its minus first, or whole number. */
    static String format(BigFraction value) {
        BigInteger denominator = value.getDenominator().abs();
        BigInteger numerator = value.getNumerator().abs();
        return (value.signum() < 0 ? "-" : "")
                + numerator
                + (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
    }

    /**
     * Two decimals at most, but four where two would make it a whole number that it is not: what lies just below 60 % is no
     * 60 %.
     */
    private static BigDecimal percent(BigFraction percent) {
        BigDecimal two = withoutZeros(Rounding.HALF_UP.hundredths(percent), 2);
        if (two.scale() > 0) {
            return two;
        }
        int order = percent.compareTo(BigFraction.of(two.unscaledValue()));
        Rounding away = order < 0 ? Rounding.DOWN : Rounding.UP;
        return order == 0 ? two : withoutZeros(away.hundredths(percent.multiply(HUNDRED)), 4);
    }

    private static BigDecimal withoutZeros(BigInteger number, int scale) {
        BigDecimal stripped = new BigDecimal(number, scale).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String format(BigFraction rate, Language language) {
        StringBuilder text = new StringBuilder(percent(rate.multiply(HUNDRED)).toPlainString());
        int dot = text.indexOf(".");
        if (dot >= 0 && language == Language.FRENCH) {
            text.setCharAt(dot, ',');
        }
        if (language == Language.FRENCH) {
            text.append(NO_BREAK_SPACE);
        }
        return text.append('%').toString();
    }
}
