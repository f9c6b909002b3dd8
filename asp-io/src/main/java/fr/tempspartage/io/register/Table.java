package fr.tempspartage.io.register;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Table with a line of headers: its rows one after the other, and columns found by their names. */
final class Table {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9+]+");

    private final List<String> headers;
    private final Rows rows;
    private final Said said;

    private Table(List<String> headers, Rows rows, Said said) {
        this.headers = headers;
        this.rows = rows;
        this.said = said;
    }

    /** Row of cells and its number, from 1. */
    record Row(int number, List<String> cells) {}

    /** Rows of a file, one in memory at a time. */
    interface Rows {

        /** Next row that is not empty, or null after the last. */
        @Nullable
        Row next() throws IOException;
    }

    /** Table whose first row names the columns; empty where there is no row at all. */
    static Optional<Table> of(Rows rows, Said said) throws IOException {
        Row first = rows.next();
        return first == null ? Optional.empty() : Optional.of(of(first, rows, said));
    }

    /** Table whose headers have been read. */
    static Table of(Row headers, Rows rows, Said said) {
        return new Table(headers.cells.stream().map(Table::plain).toList(), rows, said);
    }

    /** Table in a text; lines that start with # are passed over. */
    static Optional<Table> of(TextLines lines, Said said) throws IOException {
        Character[] separator = {null};
        return of(
                () -> {
                    for (String line = lines.next(); line != null; line = lines.next()) {
                        if (line.isBlank() || line.startsWith("#")) {
                            continue;
                        }
                        if (separator[0] == null) {
                            separator[0] = Cells.separator(line);
                        }
                        List<String> cells = lines.isCut() ? null : Cells.of(line, separator[0]);
                        if (cells != null) {
                            return new Row(lines.number(), cells);
                        }
                        said.line(lines.number(), "un guillemet n’est pas fermé", "a quote is not closed");
                    }
                    return null;
                },
                said);
    }

    /** Name without case, accents and punctuation. */
    static String plain(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        return OTHER.matcher(letters).replaceAll(" ").strip();
    }

    /** Place of the first of these columns, by plain names or, where they end with *, by their start; -1 if there is none. */
    int column(String... names) {
        return Stream.of(names)
                .flatMap(name -> place(name).stream())
                .findFirst()
                .orElse(-1);
    }

    private Optional<Integer> place(String name) {
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (name.endsWith("*") ? header.startsWith(name.substring(0, name.length() - 1)) : header.equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    int columns() {
        return headers.size();
    }

    /** Next row with as many cells as there are columns; others are said. */
    @Nullable
    Row next() throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row.cells.size() == headers.size()) {
                return row;
            }
            said.line(
                    row.number,
                    row.cells.size() + " colonnes au lieu de " + headers.size(),
                    row.cells.size() + " columns instead of " + headers.size());
        }
        return null;
    }

    /** Cell without spaces around it; empty where there is no such column. */
    static String cell(Row row, int column) {
        return column < 0 ? "" : row.cells.get(column).strip();
    }
}
