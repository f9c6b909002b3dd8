package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import fr.tempspartage.io.spreadsheet.DossierBinding.ListRow;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.table.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Rows of the sheet of a list, dossier by dossier. The sheet is read beside that of the dossiers: where both have the same
 * order one dossier is in memory, and of rows in another order those that are passed over.
 */
final class ListCursor {

    private final Sheet sheet;
    private final TableHeader header;
    private final Map<String, Integer> lastRows = new HashMap<>();
    private final ListMultimap<String, ListRow> passed = ArrayListMultimap.create();
    private final Iterator<Row> rows;
    private int at;

    /** Cursor of a sheet whose header is read; goes through it once to know where each dossier ends. */
    ListCursor(Sheet sheet, TableHeader header) {
        this.sheet = sheet;
        this.header = header;
        Iterator<Row> all = below(sheet);
        while (all.hasNext()) {
            Row row = all.next();
            lastRows.put(DossierBinding.id(row.text(header.dossier())), row.number());
        }
        this.rows = below(sheet);
    }

    /** Last row of each dossier that the sheet names; the empty identifier for rows that name none. */
    Map<String, Integer> lastRows() {
        return lastRows;
    }

    String sheet() {
        return sheet.name();
    }

    int dossierColumn() {
        return header.dossier();
    }

    /** Rows of a dossier, in their order. */
    List<ListRow> take(String id) {
        int last = lastRows.getOrDefault(id, 0);
        while (at < last && rows.hasNext()) {
            Row row = rows.next();
            at = row.number();
            passed.put(DossierBinding.id(row.text(header.dossier())), new ListRow(row, header, sheet.name()));
        }
        return new ArrayList<>(passed.removeAll(id));
    }

    /** Rows that are not blank, after the header. */
    static Iterator<Row> below(Sheet sheet) {
        Iterator<Row> rows = new NotBlank(sheet.rows());
        if (rows.hasNext()) {
            rows.next();
        }
        return rows;
    }

    /** Rows in which something can be seen. */
    static final class NotBlank implements Iterator<Row> {

        private final Iterator<Row> rows;
        private Optional<Row> next = Optional.empty();

        NotBlank(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && rows.hasNext()) {
                Row row = rows.next();
                next = row.isBlank() ? Optional.empty() : Optional.of(row);
            }
            return next.isPresent();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There is no other row.\nMaybe ask hasNext() first.");
            }
            Row row = next.orElseThrow();
            next = Optional.empty();
            return row;
        }
    }
}
