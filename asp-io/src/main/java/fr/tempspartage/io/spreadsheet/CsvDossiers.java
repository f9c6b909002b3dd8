package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.table.CsvRows;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.table.TableText;
import fr.tempspartage.io.table.UnreadableTableException;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dossiers of a CSV file: one row each, one in memory at a time. */
final class CsvDossiers implements DossierRows {

    private final DossierBinding binding;
    private final InputStream in;
    private final SeenIds seen = new SeenIds();
    private @Nullable CsvRows rows;
    private @Nullable TableHeader header;
    private Optional<TableDossier> next = Optional.empty();
    private boolean ended;
    private int number;

    CsvDossiers(InputStream in, DossierBinding binding) {
        this.in = in;
        this.binding = binding;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            try {
                advance();
            } catch (UnreadableTableException e) {
                end(e.issue().line(), List.of(e.issue()));
            }
        }
        return next.isPresent();
    }

    @Override
    public TableDossier next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no other dossier.\nMaybe ask hasNext() first.");
        }
        TableDossier read = next.orElseThrow();
        next = Optional.empty();
        return read;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance() {
        if (rows == null) {
            rows = new CsvRows(TableText.of(in));
        }
        Optional<Row> row = nextRow(rows);
        if (row.isEmpty()) {
            ended = true;
            if (number == 0) {
                end(0, List.of(empty(Optional.empty())));
            }
            return;
        }
        if (header == null) {
            Found found = new Found();
            header = TableHeader.ofDossiers(
                    row.get(), Optional.empty(), binding.calls().asked().isPresent(), found);
            if (found.inOrder().stream().anyMatch(Issue::isError)) {
                end(row.get().number(), found.inOrder());
            }
            return;
        }
        number++;
        next = Optional.of(new TableDossier(number, row.get().number(), read(row.get(), header)));
    }

    private ReadResult<Dossier> read(Row row, TableHeader columns) {
        Found found = new Found(row.number());
        DossierBinding.MainRow main = new DossierBinding.MainRow(row, columns, Optional.empty());
        seen.before(main.id(), row.number()).ifPresent(first -> duplicate(main, first, found));
        return binding.read(main, ImmutableListMultimap.of(), found);
    }

    static void duplicate(DossierBinding.MainRow main, int other, Found found) {
        found.add(
                IssueCode.DUPLICATE_DOSSIER,
                "",
                new Node.Place(main.row().number(), main.header().dossier(), main.sheet()),
                Map.of("text", ScalarReading.shown(main.id()), "row", Integer.toString(other)));
    }

    /** Issue of a table without dossiers. */
    static Issue empty(Optional<String> sheet) {
        return Issue.at(
                        IssueCode.NO_ROWS,
                        "",
                        sheet.isPresent() ? 1 : 0,
                        sheet.isPresent() ? 1 : 0,
                        IssueCode.NO_ROWS.message(Map.of()))
                .in(sheet);
    }

    private void end(int row, List<Issue> issues) {
        ended = true;
        next = Optional.of(new TableDossier(0, row, ReadResult.of(Optional.empty(), issues)));
    }

    /** Next row that is not blank, without the apostrophes before what a spreadsheet would compute. */
    private static Optional<Row> nextRow(CsvRows rows) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.isBlank()) {
                return Optional.of(
                        row.cells().stream().anyMatch(cell -> cell.text().startsWith("'")) ? bare(row) : row);
            }
        }
        return Optional.empty();
    }

    private static Row bare(Row row) {
        return new Row(
                row.number(),
                row.cells().stream()
                        .map(cell -> new Cell(cell.row(), cell.column(), cell.kind(), Apostrophe.without(cell.text())))
                        .collect(ImmutableList.toImmutableList()));
    }
}
