package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.procedure.ExportTable.NumberedRow;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.table.CsvRows;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.table.Sheet;
import fr.tempspartage.io.table.TableText;
import fr.tempspartage.io.table.UnreadableTableException;
import fr.tempspartage.io.table.Workbook;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Export of instructors: a CSV of one table, or a workbook with « Dossiers » and a sheet for each repeated block, joined by
 * « Dossier ID ». Everything is found by its header, and times without zone are those of Paris.
 */
final class ExportFile implements FormSource {

    private static final String DOSSIERS = "Dossiers";
    private static final Comparator<NumberedRow> BY_LINE = Comparator.comparingInt(row -> row.line()
            .filter(line -> FactPath.isNumber(line) && line.length() < 10)
            .map(Integer::parseInt)
            .orElse(Integer.MAX_VALUE));

    private final Path file;
    private final Optional<Workbook> workbook;
    private final Found found;
    private final Map<String, Map<String, List<NumberedRow>>> blocks = new LinkedHashMap<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private int dossiers;

    private ExportFile(Path file, Optional<Workbook> workbook, Found found) {
        this.file = file;
        this.workbook = workbook;
        this.found = found;
    }

    static Optional<FormSource> csv(Path file, Found found) {
        return opened(file, Optional::empty, found);
    }

    static Optional<FormSource> workbook(Path file, Found found) {
        return opened(file, () -> Optional.of(Workbook.open(file)), found);
    }

    /** Way to a workbook. */
    private interface Opening {

        Optional<Workbook> open();
    }

    private static Optional<FormSource> opened(Path file, Opening opening, Found found) {
        try {
            ExportFile export = new ExportFile(file, opening.open(), found);
            export.look();
            return Optional.of(export);
        } catch (UnreadableTableException e) {
            unreadable(e, found);
            return Optional.empty();
        }
    }

    private static void unreadable(UnreadableTableException e, Found found) {
        Issue issue = e.issue();
        found.add(
                issue.code(),
                issue.pointer(),
                new Node.Place(issue.line(), issue.column(), issue.sheet()),
                issue.message());
    }

    @Override
    public int dossiers() {
        return dossiers;
    }

    @Override
    public boolean hasBlocks() {
        return workbook.isPresent();
    }

    @Override
    public void close() throws IOException {
        if (workbook.isPresent()) {
            workbook.get().close();
        }
    }

    /** Counts the dossiers, and reads the blocks, whose rows need not stand in the order of the dossiers. */
    private void look() {
        each((table, row) -> {
            if (dossiers++ == 0) {
                table.checkHeaders(found);
                table.column("filedAt").ifPresent(header -> found.add(IssueCode.LOCAL_TIME, "", table.place(header)));
            }
            table.cell(row, ExportColumns.NUMBER).ifPresent(cell -> numbers.add(cell.text()));
        });
        for (Sheet sheet : workbook.map(Workbook::sheets).orElse(ImmutableList.of())) {
            if (!sheet.name().equals(DOSSIERS)) {
                block(sheet);
            }
        }
    }

    private void block(Sheet sheet) {
        Iterator<Row> rows = sheet.rows();
        if (!rows.hasNext()) {
            return;
        }
        Optional<ExportTable> table = ExportTable.of(Optional.of(sheet.name()), rows);
        if (table.isEmpty()) {
            found.add(
                    IssueCode.UNREAD_SHEET,
                    "",
                    new Node.Place(1, 1, Optional.of(sheet.name())),
                    Map.of("sheet", sheet.name()));
            return;
        }
        List<Node.Place> orphans = new ArrayList<>();
        Map<String, List<NumberedRow>> byDossier = new LinkedHashMap<>();
        table.get().collect(byDossier, found, orphans);
        byDossier.forEach((number, lines) -> {
            lines.sort(BY_LINE);
            if (!numbers.contains(number)) {
                lines.forEach(line -> orphans.add(line.place()));
            }
        });
        if (!orphans.isEmpty()) {
            found.add(
                    IssueCode.ORPHAN_ROWS, "", orphans.get(0), Map.of("sheet", sheet.name(), "count", orphans.size()));
        }
        blocks.put(sheet.name(), byDossier);
    }

    @Override
    public void revisions(Revisions into) {
        // An export has the labels of its fields alone.
    }

    @Override
    public void forms(Revisions revisions, Consumer<FormDossier> taker) {
        each((table, row) -> taker.accept(form(table, row)));
    }

    private FormDossier form(ExportTable table, Row row) {
        Found own = new Found();
        List<FormField> fields = new ArrayList<>(table.fields(row, own));
        String number = table.cell(row, ExportColumns.NUMBER).map(Cell::text).orElse("");
        blocks.forEach((name, byDossier) -> {
            List<NumberedRow> rows = byDossier.getOrDefault(number, List.of());
            Node.Place place = rows.isEmpty() ? table.place(row) : rows.get(0).place();
            Answer answer = Answer.rows(rows.stream().map(NumberedRow::fields).toList());
            fields.add(new FormField("", name, FormKind.REPETITION, true, answer, "", place));
        });
        return new FormDossier(
                number, "", table.place(row), OwnFacts.ofExport(table, row), ImmutableList.copyOf(fields), true, own);
    }

    /** What is done with each row of the dossiers. */
    private interface Taker {

        void take(ExportTable table, Row row);
    }

    private void each(Taker taker) {
        try {
            if (workbook.isPresent()) {
                each(workbook.get().sheet(DOSSIERS).map(Sheet::rows), Optional.of(DOSSIERS), taker);
            } else {
                try (CsvRows rows = new CsvRows(TableText.of(Files.newInputStream(file)))) {
                    each(Optional.of(rows), Optional.empty(), taker);
                }
            }
        } catch (UnreadableTableException e) {
            unreadable(e, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(Optional<? extends Iterator<Row>> rows, Optional<String> sheet, Taker taker) {
        Optional<ExportTable> table = rows.flatMap(all -> ExportTable.of(sheet, all));
        if (table.isEmpty()) {
            found.add(IssueCode.NO_FORM, "", new Node.Place(1, 1, sheet));
            return;
        }
        Iterator<Row> each = table.get().rows();
        while (each.hasNext()) {
            Row row = each.next();
            if (!row.isBlank()) {
                taker.take(table.get(), row);
            }
        }
    }
}
