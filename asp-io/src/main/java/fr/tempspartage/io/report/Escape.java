package fr.tempspartage.io.report;

import fr.tempspartage.domain.Lines;
import java.util.regex.Pattern;

/**
 * Escape of one format (<i>échappement</i>): what a dossier holds becomes words on one line, which neither command a
 * terminal or a spreadsheet nor add a line, a heading or a cell.
 *
 * <p>In every format, control characters, line breaks, signs that turn the direction of a text, invisible signs and
 * halves of surrogate pairs become spaces.
 */
public enum Escape {
    /** Plain text. A row of equals signs or hyphens, which would underline a heading, keeps two of them. */
    TEXT {
        @Override
        String escaped(String line) {
            return Lines.clean(line);
        }
    },
    /** Markdown of CommonMark and GitHub, at the start of a line, of a list item or of a cell. */
    MARKDOWN {
        @Override
        String escaped(String line) {
            String inside = MARKDOWN_SIGN.matcher(line.strip()).replaceAll("\\\\$0");
            return MARKDOWN_START.matcher(inside).replaceFirst("$1\\\\$2");
        }
    },
    /**
     * A cell of CSV. One with a semicolon or a quote is quoted; one that a spreadsheet would take for a formula
     * starts with an apostrophe.
     */
    CSV {
        @Override
        String escaped(String line) {
            String safe = FORMULA.matcher(line).find() ? "'" + line : line;
            return QUOTED_CELL.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
        }
    },
    /** HTML, in an element or between the quotes of an attribute. */
    HTML {
        @Override
        String escaped(String line) {
            return line.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }
    };

    private static final Pattern MARKDOWN_SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$@]|:(?=//)|(?<=(?i:www))\\.");
    private static final Pattern MARKDOWN_START = Pattern.compile("^([0-9]{1,9}|)([-+=:.)])");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@\uff1d\uff0b\uff20\uff0d-]");
    private static final Pattern QUOTED_CELL = Pattern.compile("[;\"]");

    /**
     * Escapes a text.
     *
     * @param text the text, from a dossier or our own
     * @return the text as it stands in the format, on one line
     */
    public String of(String text) {
        return escaped(Lines.onOneLine(text));
    }

    abstract String escaped(String line);
}
