package fr.tempspartage.domain.money;

import fr.tempspartage.domain.Language;

/** Amounts as text, without regular expressions or locales. */
final class EurosText {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private EurosText() {}

    static long parse(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int dot = text.indexOf('.');
        int wholeEnd = dot < 0 ? length : dot;
        int decimals = dot < 0 ? 0 : length - dot - 1;
        if (wholeEnd == first || (dot >= 0 && (decimals < 1 || decimals > 2))) {
            throw refused(text);
        }
        // Counted downwards, since the lowest long has no opposite.
        long cents = 0;
        try {
            for (int i = first; i < length; i++) {
                if (i != dot) {
                    cents = Math.subtractExact(Math.multiplyExact(cents, 10L), digit(text, i));
                }
            }
            for (int i = decimals; i < 2; i++) {
                cents = Math.multiplyExact(cents, 10L);
            }
            return first == 1 ? cents : Math.negateExact(cents);
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "Amount '" + text + "' is outside the amounts that can be counted, " + format(Long.MIN_VALUE)
                            + " to " + format(Long.MAX_VALUE)
                            + ".\nMaybe two amounts were written one after the other.",
                    overflow);
        }
    }

    private static int digit(String text, int index) {
        char c = text.charAt(index);
        if (c < '0' || c > '9') {
            throw refused(text);
        }
        return c - '0';
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "Amount '" + text + "' is not a number of euros with at most two decimals.\n"
                        + "Maybe write it with a dot and without spaces, as in 3249.79.");
    }

    static String format(long cents) {
        StringBuilder text = new StringBuilder(24);
        appendSign(text, cents);
        text.append(Math.abs(cents / 100));
        appendDecimals(text, '.', cents);
        return text.toString();
    }

    static String format(long cents, Language language) {
        StringBuilder text = new StringBuilder(32);
        if (cents < 0) {
            text.append('\u2212');
        }
        switch (language) {
            case FRENCH -> {
                appendGrouped(text, cents, NO_BREAK_SPACE);
                appendDecimals(text, ',', cents);
                text.append(NO_BREAK_SPACE).append('€');
            }
            case ENGLISH -> {
                text.append('€');
                appendGrouped(text, cents, ',');
                appendDecimals(text, '.', cents);
            }
        }
        return text.toString();
    }

    private static void appendSign(StringBuilder text, long cents) {
        if (cents < 0) {
            text.append('-');
        }
    }

    private static void appendGrouped(StringBuilder text, long cents, char separator) {
        String whole = Long.toString(Math.abs(cents / 100));
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(separator);
            }
            text.append(whole.charAt(i));
        }
    }

    private static void appendDecimals(StringBuilder text, char mark, long cents) {
        long rest = Math.abs(cents % 100);
        text.append(mark).append((char) ('0' + rest / 10)).append((char) ('0' + rest % 10));
    }
}
