package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.post.PostFields;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** First row of a table: which fact stands in which column, whatever their order. */
final class TableHeader {

    /** Start of the name of a column that is not read. */
    static final String NOTE = "#";

    private static final Headers MAIN = new Headers(TableLayout.MAIN);

    private final Map<Integer, PlacedColumn> columns = new LinkedHashMap<>();
    private final Set<Integer> notes = new HashSet<>();
    private int dossier;
    private int post;

    private TableHeader() {}

    /** Header of the table of dossiers; the call may be missing where it is known from elsewhere. */
    static TableHeader ofDossiers(Row row, Optional<String> sheet, boolean callKnown, Found found) {
        TableHeader header = new TableHeader();
        header.read(row, sheet, MAIN, Optional.empty(), found);
        header.columns.forEach((number, column) -> {
            if (column.column().type().path().equals(DossierFields.ID.name())) {
                header.dossier = number;
            }
        });
        header.require(header.dossier > 0, DossierFields.ID.label(), row, sheet, found);
        boolean call = header.columns.values().stream()
                .anyMatch(column -> column.column().type().path().equals(DossierFields.CALL.name()));
        header.require(callKnown || call, DossierFields.CALL.label(), row, sheet, found);
        return header;
    }

    /** Header of a sheet of one list. */
    static TableHeader ofList(TableLayout.ListSheet list, Row row, Optional<String> sheet, Found found) {
        TableHeader header = new TableHeader();
        header.read(row, sheet, new Headers(list.types()), Optional.of(list), found);
        header.require(header.dossier > 0, DossierFields.ID.label(), row, sheet, found);
        for (ColumnType type : list.types().all()) {
            boolean there = header.columns.values().stream()
                    .anyMatch(column -> column.column().type().path().equals(type.path()));
            if (type.required() && type.lists() == 0 && type.use() != ColumnType.Use.RECORDS) {
                header.require(there, type.label(), row, sheet, found);
            }
        }
        return header;
    }

    /** Whether a row starts a sheet of a list: one of its cells names the dossier. */
    static boolean namesDossiers(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> MAIN.find(cell.text()).stream()
                        .anyMatch(column -> column.type().path().equals(DossierFields.ID.name())));
    }

    /** Column of the dossier, from 1. */
    int dossier() {
        return dossier;
    }

    /** Column of the number of the post, from 1; 0 if there is none. */
    int post() {
        return post;
    }

    /** Fact in a column, from 1. */
    Optional<PlacedColumn> column(int number) {
        return Optional.ofNullable(columns.get(number));
    }

    /** Whether a column is not one of facts: the dossier or the post of a row, or a note. */
    boolean isBeside(int number) {
        return notes.contains(number) || (!columns.containsKey(number) && (number == dossier || number == post));
    }

    private void read(
            Row row, Optional<String> sheet, Headers headers, Optional<TableLayout.ListSheet> list, Found found) {
        Map<Column, Integer> seen = new HashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            Node.Place place = new Node.Place(cell.row(), cell.column(), sheet);
            if (cell.text().strip().startsWith(NOTE)) {
                notes.add(cell.column());
            } else if (list.isPresent() && isDossier(cell)) {
                duplicate(dossier, cell, place, found);
                dossier = cell.column();
            } else if (list.isPresent() && list.get().ofPost() && isPost(cell)) {
                duplicate(post, cell, place, found);
                post = cell.column();
            } else {
                fact(cell, place, headers, seen, found);
            }
        }
    }

    private static boolean isDossier(Cell cell) {
        return MAIN.find(cell.text()).stream()
                .anyMatch(column -> column.type().path().equals(DossierFields.ID.name()));
    }

    private static boolean isPost(Cell cell) {
        String plain = Spelling.plain(cell.text());
        return plain.equals(Spelling.plain(PostFields.TYPE.label().fr()))
                || plain.equals(Spelling.plain(PostFields.TYPE.label().en()));
    }

    private void fact(Cell cell, Node.Place place, Headers headers, Map<Column, Integer> seen, Found found) {
        List<Column> meant = headers.find(cell.text());
        if (meant.isEmpty()) {
            found.add(
                    IssueCode.UNKNOWN_COLUMN,
                    "",
                    place,
                    () -> IssueCode.UNKNOWN_COLUMN.message(Map.of(
                            "text", ScalarReading.shown(cell.text()), "nearest", headers.proposal(cell.text()))));
        } else if (meant.size() > 1) {
            Bilingual candidates = Bilingual.of(
                    String.join(", ", meant.stream().map(c -> c.type().path()).toList()),
                    String.join(", ", meant.stream().map(c -> c.type().path()).toList()));
            found.add(
                    IssueCode.AMBIGUOUS,
                    "",
                    place,
                    Map.of("text", ScalarReading.shown(cell.text()), "candidates", candidates));
        } else {
            Integer first = seen.putIfAbsent(meant.get(0), cell.column());
            duplicate(first == null ? 0 : first, cell, place, found);
            columns.put(cell.column(), new PlacedColumn(meant.get(0)));
        }
    }

    private static void duplicate(int first, Cell cell, Node.Place place, Found found) {
        if (first > 0) {
            found.add(
                    IssueCode.DUPLICATE_COLUMN,
                    "",
                    place,
                    Map.of("text", ScalarReading.shown(cell.text()), "column", Integer.toString(first)));
        }
    }

    private void require(boolean there, Bilingual label, Row row, Optional<String> sheet, Found found) {
        if (!there) {
            found.add(IssueCode.MISSING_COLUMN, "", new Node.Place(row.number(), 1, sheet), Map.of("label", label));
        }
    }
}
