package fr.tempspartage.io.report;

import fr.tempspartage.domain.money.Euros;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dialect of CSV (<i>variante de CSV</i>): semicolons between the cells, quoted as in RFC 4180; see {@link Escape#CSV}.
 */
public enum CsvDialect {
    /** For programs: LF, amounts with a dot. */
    PLAIN("", "\n", '.'),
    /** For Excel in French: a byte order mark, CRLF, amounts with a comma. */
    EXCEL("\ufeff", "\r\n", ',');

    private final String start;
    private final String lineEnd;
    private final char decimal;

    CsvDialect(String start, String lineEnd, char decimal) {
        this.start = start;
        this.lineEnd = lineEnd;
        this.decimal = decimal;
    }

    /**
     * First row of a file.
     *
     * @param names the names of the columns
     * @return the row, after the byte order mark where there is one
     */
    public String header(List<String> names) {
        return start + row(names);
    }

    /**
     * Row of a file.
     *
     * @param cells what the cells hold
     * @return the row, ended by a line break
     */
    public String row(List<String> cells) {
        return cells.stream().map(Escape.CSV::of).collect(Collectors.joining(";", "", lineEnd));
    }

    /**
     * Row of texts and amounts, which stay numbers where they are negative.
     *
     * @param texts what the first cells hold
     * @param amounts the amounts after them
     * @return the row, ended by a line break
     */
    public String row(List<String> texts, List<Euros> amounts) {
        String start = texts.stream().map(Escape.CSV::of).collect(Collectors.joining(";"));
        return start
                + amounts.stream().map(amount -> ";" + amount(amount)).collect(Collectors.joining("", "", lineEnd));
    }

    /**
     * Amount as the dialect writes it.
     *
     * @return the amount with two decimals, such as {@code 3249,79}
     */
    public String amount(Euros amount) {
        return amount.toString().replace('.', decimal);
    }
}
