package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One table of an export: a row of headers, and a row for each dossier or each row of a repeated block. */
final class ExportTable {

    private final Optional<String> sheet;
    private final Iterator<Row> rows;
    private final List<Cell> headers;

    private ExportTable(Optional<String> sheet, Iterator<Row> rows, List<Cell> headers) {
        this.sheet = sheet;
        this.rows = rows;
        this.headers = headers;
    }

    /** Table of rows of which the first has the headers; empty if there is no row, or no header tells the dossier. */
    static Optional<ExportTable> of(Optional<String> sheet, Iterator<Row> rows) {
        if (!rows.hasNext()) {
            return Optional.empty();
        }
        List<Cell> headers = rows.next().cells();
        ExportTable table = new ExportTable(sheet, rows, headers);
        return table.column(ExportColumns.NUMBER).isPresent() ? Optional.of(table) : Optional.empty();
    }

    Iterator<Row> rows() {
        return rows;
    }

    /** Says of each column of the platform that stands twice that neither is taken: which is the form's cannot be told. */
    void checkHeaders(Found found) {
        Set<String> seen = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (Cell header : headers) {
            String plain = Spelling.plain(header.text());
            if (ExportColumns.isOwn(header.text()) && !seen.add(plain) && said.add(plain)) {
                found.add(
                        IssueCode.AMBIGUOUS_COLUMN,
                        "",
                        place(header),
                        Map.of("label", ScalarReading.shown(header.text())));
            }
        }
    }

    Node.Place place(Cell cell) {
        return new Node.Place(cell.row(), cell.column(), sheet);
    }

    Node.Place place(Row row) {
        return new Node.Place(row.number(), 1, sheet);
    }

    /** The one column that gives a fact of the platform; empty where there is none or several. */
    Optional<Cell> column(String fact) {
        List<Cell> named = headers.stream()
                .filter(header -> ExportColumns.fact(header.text()).equals(Optional.of(fact)))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    Optional<Cell> cell(Row row, String fact) {
        return column(fact).flatMap(header -> row.cell(header.column())).filter(cell -> !cell.isBlank());
    }

    /** Number of a row of a block; empty where it has none. */
    Optional<String> line(Row row) {
        return headers.stream()
                .filter(header -> ExportColumns.isRow(header.text()))
                .findFirst()
                .flatMap(header -> row.cell(header.column()))
                .map(Cell::text);
    }

    /** Fields of a row: the columns of the form, and those of the platform of which one cannot tell whose they are. */
    ImmutableList<FormField> fields(Row row, Found found) {
        ImmutableList.Builder<FormField> fields = ImmutableList.builder();
        Set<Integer> headed = new HashSet<>();
        for (Cell header : headers) {
            headed.add(header.column());
            if (!ExportColumns.isOwn(header.text()) || isRepeated(header)) {
                fields.add(field(header.text(), header, row.cell(header.column()), row, found));
            }
        }
        for (Cell cell : row.cells()) {
            if (!headed.contains(cell.column()) && !cell.isBlank()) {
                fields.add(field("?", cell, Optional.of(cell), row, found));
            }
        }
        return fields.build();
    }

    private boolean isRepeated(Cell header) {
        String plain = Spelling.plain(header.text());
        return headers.stream()
                        .filter(other -> Spelling.plain(other.text()).equals(plain))
                        .count()
                > 1;
    }

    private FormField field(String label, Cell header, Optional<Cell> cell, Row row, Found found) {
        Node.Place place = cell.map(this::place).orElse(new Node.Place(row.number(), header.column(), sheet));
        return new FormField(
                "",
                label,
                FormKind.OTHER,
                true,
                cell.map(c -> answer(c, label, found)).orElse(Answer.NONE),
                "",
                place);
    }

    /** Answer of a cell; a formula is not computed here, and what it shows may come from another file. */
    private Answer answer(Cell cell, String label, Found found) {
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            found.add(
                    IssueCode.BAD_VALUE,
                    "",
                    place(cell),
                    Map.of(
                            "text",
                            ScalarReading.shown(cell.text()),
                            "expected",
                            Bilingual.of(
                                    "une valeur dans la colonne «\u00a0" + ScalarReading.shown(label)
                                            + "\u00a0», et non une formule",
                                    "a value in the column '" + ScalarReading.shown(label) + "', and no formula"),
                            "example",
                            Bilingual.of("faut-il y coller la valeur seule", "paste the value alone")));
            return Answer.NONE;
        }
        if (cell.isBlank()) {
            return Answer.NONE;
        }
        String text = cell.text();
        boolean box = text.equals("on") || text.equals("off");
        return box ? Answer.box(text.equals("on")) : Answer.of(Optional.of(text));
    }

    /** Rows of a block by the number of their dossier. */
    void collect(Map<String, List<NumberedRow>> into, Found found, List<Node.Place> orphans) {
        while (rows.hasNext()) {
            Row row = rows.next();
            Optional<String> number = cell(row, ExportColumns.NUMBER).map(Cell::text);
            if (number.isEmpty()) {
                orphans.add(place(row));
            } else {
                into.computeIfAbsent(number.get(), key -> new ArrayList<>())
                        .add(new NumberedRow(line(row), place(row), fields(row, found)));
            }
        }
    }

    /**
     * Row of a repeated block.
     *
     * @param line the number that the export gives it
     */
    record NumberedRow(Optional<String> line, Node.Place place, ImmutableList<FormField> fields) {}
}
