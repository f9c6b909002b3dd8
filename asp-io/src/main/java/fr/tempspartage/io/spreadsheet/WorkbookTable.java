package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.post.PostFields;
import fr.tempspartage.io.spreadsheet.DossierCells.ListCells;
import fr.tempspartage.io.spreadsheet.TableLayout.ListSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;

/** Workbook of dossiers: a sheet of dossiers, sheets of their lists, the values to choose from, and how to fill it in. */
final class WorkbookTable {

    /** Rows that are prepared for people who fill in a template. */
    static final int PREPARED = 1_000;

    private final Language language;
    private final List<Dossier> dossiers;
    private final SortedSet<Column> main;
    private final Map<ListSheet, SortedSet<Column>> lists;

    private WorkbookTable(
            Language language,
            List<Dossier> dossiers,
            SortedSet<Column> main,
            Map<ListSheet, SortedSet<Column>> lists) {
        this.language = language;
        this.dossiers = dossiers;
        this.main = new TreeSet<>(main);
        this.lists = new LinkedHashMap<>(lists);
    }

    /** Row of any sheet: the dossier, the post where the sheet tells it, and the cells. */
    record SheetRow(String dossier, int post, SortedMap<Column, CellValue> cells) {}

    /** Writes the columns that dossiers need. */
    static void write(List<Dossier> dossiers, Language language, OutputStream out) {
        write(new TreeSet<>(), Map.of(), Optional.empty(), dossiers, language, out);
    }

    /** Writes some columns, and those that the dossiers need besides. */
    static void write(
            SortedSet<Column> main,
            Map<ListSheet, SortedSet<Column>> lists,
            Optional<String> call,
            List<Dossier> dossiers,
            Language language,
            OutputStream out) {
        new WorkbookTable(language, dossiers, main, lists).write(call, out);
    }

    private void write(Optional<String> call, OutputStream out) {
        List<SheetRow> rows = rows();
        Map<ListSheet, List<SheetRow>> listRows = listRows();
        try {
            Workbook workbook = new Workbook(out, "asp", "1.0");
            SheetWriter writer = new SheetWriter(workbook, language, call);
            HelpSheet help = new HelpSheet(language);
            writer.sheet(TableLayout.DOSSIERS, List.of(), new ArrayList<>(main), rows);
            help.add(TableLayout.DOSSIERS, List.of(), main);
            for (ListSheet list : TableLayout.LIST_SHEETS) {
                SortedSet<Column> columns = lists.getOrDefault(list, new TreeSet<>());
                List<SheetRow> own = listRows.getOrDefault(list, List.of());
                if (!columns.isEmpty()) {
                    List<Bilingual> before = new ArrayList<>(List.of(DossierFields.ID.label()));
                    if (own.stream().anyMatch(row -> row.post() > 0)) {
                        before.add(PostFields.TYPE.label());
                    }
                    writer.sheet(list.name(), before, new ArrayList<>(columns), own);
                    help.add(list.name(), before, columns);
                }
            }
            help.write(workbook.newWorksheet(TableLayout.HELP.in(language)));
            writer.lists(TableLayout.LISTS.in(language));
            workbook.finish();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        TableLayout.MAIN.all().stream()
                .filter(type ->
                        type.required() && type.lists() == 0 && type.steps().size() == 1)
                .forEach(type -> main.add(Column.first(type)));
        for (Dossier dossier : dossiers) {
            SortedMap<Column, CellValue> cells = DossierCells.main(dossier, true);
            main.addAll(cells.keySet());
            rows.add(new SheetRow(dossier.getId(), 0, cells));
        }
        return rows;
    }

    private Map<ListSheet, List<SheetRow>> listRows() {
        Map<ListSheet, List<SheetRow>> rows = new LinkedHashMap<>();
        for (ListSheet list : TableLayout.LIST_SHEETS) {
            SortedSet<Column> columns = new TreeSet<>(lists.getOrDefault(list, new TreeSet<>()));
            for (Dossier dossier : dossiers) {
                for (ListCells cells : DossierCells.rows(dossier, list)) {
                    columns.addAll(cells.cells().keySet());
                    rows.computeIfAbsent(list, key -> new ArrayList<>())
                            .add(new SheetRow(dossier.getId(), cells.post(), new TreeMap<>(cells.cells())));
                }
            }
            lists.put(list, columns);
        }
        return rows;
    }
}
