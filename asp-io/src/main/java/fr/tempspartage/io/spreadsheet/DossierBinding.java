package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.spreadsheet.TableLayout.ListSheet;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.tree.AfterReading;
import fr.tempspartage.io.tree.Binder;
import fr.tempspartage.io.tree.CallCheck;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.GroupCheck;
import fr.tempspartage.io.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dossiers of rows: cells by their columns, bound with every issue at its cell.
 *
 * @param checked whether it is looked at whether the parts of a dossier agree
 * @param after what else is done with a dossier
 */
record DossierBinding(CallCheck calls, GroupCheck groups, boolean checked, AfterReading after) {

    private static final int MOST_POSTS = 10;

    /** Row of the table of dossiers, and the header of its table. */
    record MainRow(Row row, TableHeader header, Optional<String> sheet) {

        String id() {
            return DossierBinding.id(row.text(header.dossier()));
        }

        Node.Place place() {
            return new Node.Place(row.number(), Math.max(1, header.dossier()), sheet);
        }
    }

    /** Row of the sheet of a list. */
    record ListRow(Row row, TableHeader header, String sheet) {}

    /** Identifier as rows of several sheets name it, whatever the spaces around. */
    static String id(String written) {
        return written.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    ReadResult<Dossier> read(MainRow main, ImmutableListMultimap<ListSheet, ListRow> lists, Found found) {
        RowTree tree = new RowTree(found, main.place());
        cells(main.row(), main.header(), List.of(), main.sheet(), tree, found);
        lists.asMap().forEach((sheet, rows) -> list(sheet, List.copyOf(rows), tree, found));
        if (calls.asked().isPresent() && !tree.has(List.of(DossierFields.CALL.name()))) {
            tree.put(
                    DossierFields.CALL.name(),
                    new Node.Scalar(
                            main.place(), Node.Kind.TEXT, calls.asked().get().toString()));
        }
        Binder binder = new Binder(found, true, groups);
        Optional<Node> node = Optional.of(tree.build());
        return after.of(checked ? binder.dossier(node, calls) : binder.read(DossierFields.TYPE, node, calls), binder);
    }

    private static void cells(
            Row row, TableHeader header, List<Object> base, Optional<String> sheet, RowTree tree, Found found) {
        for (Cell cell : row.cells()) {
            if (cell.isBlank() || header.isBeside(cell.column())) {
                continue;
            }
            Optional<PlacedColumn> column = header.column(cell.column());
            if (column.isPresent()) {
                tree.put(base, column.get(), cell, sheet);
            } else {
                found.add(
                        IssueCode.OUTSIDE_COLUMNS,
                        "",
                        new Node.Place(cell.row(), cell.column(), sheet),
                        Map.of("text", ScalarReading.shown(cell.text())));
            }
        }
    }

    private static void list(ListSheet list, List<ListRow> rows, RowTree tree, Found found) {
        Map<Integer, Integer> next = new HashMap<>();
        for (ListRow row : rows) {
            Optional<String> sheet = Optional.of(row.sheet());
            int post = post(row, found);
            int element = next.merge(post, 1, Integer::sum) - 1;
            List<Object> keys = list.keys(post, element);
            if (element == 0 && tree.has(keys.subList(0, keys.size() - 1))) {
                found.add(
                        IssueCode.CELLS_DISAGREE,
                        "",
                        new Node.Place(row.row().number(), 1, sheet),
                        Map.of(
                                "reason",
                                Bilingual.of(
                                        "cette liste est déjà renseignée dans la feuille des dossiers",
                                        "this list is given in the sheet of dossiers already")));
                return;
            }
            cells(row.row(), row.header(), keys, sheet, tree, found);
        }
    }

    /** Place of the post that a row is about, from 0; the first where none is written. */
    private static int post(ListRow row, Found found) {
        Optional<Cell> cell = row.header().post() == 0
                ? Optional.empty()
                : row.row().cell(row.header().post()).filter(written -> !written.isBlank());
        if (cell.isEmpty()) {
            return 0;
        }
        String text = cell.get().text().strip();
        if (text.matches("[1-9]|10")) {
            return Integer.parseInt(text) - 1;
        }
        found.add(
                IssueCode.BAD_VALUE,
                "",
                new Node.Place(cell.get().row(), cell.get().column(), Optional.of(row.sheet())),
                Map.of(
                        "text",
                        ScalarReading.shown(text),
                        "expected",
                        Bilingual.of(
                                "le numéro du poste, de 1 à " + MOST_POSTS,
                                "the number of the post, from 1 to " + MOST_POSTS),
                        "example",
                        Bilingual.of("1, ou rien s’il n’y en a qu’un", "1, or nothing if there is one alone")));
        return 0;
    }
}
