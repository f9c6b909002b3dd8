package fr.tempspartage.io.procedure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final List<Cell> fields;
    private final Map<String, Cell> facts = new HashMap<>();
    private final Optional<Cell> lines;

    private ExportTable(Optional<String> sheet, Iterator<Row> rows, List<Cell> headers) {
        this.sheet = sheet;
        this.rows = rows;
        this.headers = headers;
        this.fields = headers.stream()
                .filter(header -> !ExportColumns.isOwn(header.text()) || isRepeated(header))
                .toList();
        this.lines = headers.stream()
                .filter(header -> ExportColumns.isRow(header.text()))
                .findFirst();
        ListMultimap<String, Cell> named = ArrayListMultimap.create();
        headers.forEach(header -> ExportColumns.fact(header.text()).ifPresent(fact -> named.put(fact, header)));
        named.asMap().forEach((fact, columns) -> {
            if (columns.size() == 1) {
                facts.put(fact, columns.iterator().next());
            }
        });
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
            String plain = PlainLabel.of(header.text());
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
        return Optional.ofNullable(facts.get(fact));
    }

    Optional<Cell> cell(Row row, String fact) {
        return column(fact).flatMap(header -> row.cell(header.column())).filter(cell -> !cell.isBlank());
    }

    /** Number of a row of a block; empty where it has none. */
    Optional<String> line(Row row) {
        return lines.flatMap(header -> row.cell(header.column())).map(Cell::text);
    }

    /** Fields of a row: the columns of the form, and those of the platform of which one cannot tell whose they are. */
    ImmutableList<FormField> fields(Row row, Found found) {
        ImmutableList.Builder<FormField> all = ImmutableList.builder();
        Map<Integer, Cell> cells = new HashMap<>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        for (Cell header : fields) {
            all.add(field(header.text(), header, Optional.ofNullable(cells.get(header.column())), row, found));
        }
        headers.forEach(header -> cells.remove(header.column()));
        for (Cell cell : cells.values()) {
            if (!cell.isBlank()) {
                all.add(field("?", cell, Optional.of(cell), row, found));
            }
        }
        return all.build();
    }

    private boolean isRepeated(Cell header) {
        String plain = PlainLabel.of(header.text());
        return headers.stream()
                        .filter(other -> PlainLabel.of(other.text()).equals(plain))
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
