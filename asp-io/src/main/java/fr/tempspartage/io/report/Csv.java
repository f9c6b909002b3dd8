package fr.tempspartage.io.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV in the manner of RFC 4180, except for semicolons between the cells, as spreadsheets in French expect, and LF. A
 * cell with a semicolon, a quote or a line break is quoted; one that a spreadsheet would take for a formula starts with
 * an apostrophe.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\n"));
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
