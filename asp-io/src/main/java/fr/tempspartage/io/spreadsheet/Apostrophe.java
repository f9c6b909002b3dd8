package fr.tempspartage.io.spreadsheet;

import java.util.regex.Pattern;

/** Apostrophe before a text of CSV that a spreadsheet would take for a formula; written, and taken away when read. */
final class Apostrophe {

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\u00a0]*[=+@\uff1d\uff0b\uff20\uff0d-]");

    private Apostrophe() {}

    static String with(String text) {
        return text.startsWith("'") || FORMULA.matcher(text).find() ? "'" + text : text;
    }

    static String without(String text) {
        return text.startsWith("'")
                        && (text.startsWith("'", 1)
                                || FORMULA.matcher(text.substring(1)).find())
                ? text.substring(1)
                : text;
    }
}
