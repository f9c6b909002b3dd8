package fr.tempspartage.io.spreadsheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.IssueList;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.spreadsheet.DossierBinding.ListRow;
import fr.tempspartage.io.spreadsheet.DossierBinding.MainRow;
import fr.tempspartage.io.spreadsheet.TableLayout.ListSheet;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.table.Sheet;
import fr.tempspartage.io.table.UnreadableTableException;
import fr.tempspartage.io.table.Workbook;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dossiers of a workbook: rows of the sheet of dossiers, with their rows in the sheets of lists. */
final class WorkbookDossiers implements DossierRows {

    /** Most identifiers among which the nearest is looked for. */
    private static final int FEW = 2_000;

    private final DossierBinding binding;
    private final Supplier<Workbook> opening;
    private final Map<ListSheet, ListCursor> lists = new LinkedHashMap<>();
    private final Map<String, int[]> ids = new HashMap<>();
    private final ArrayDeque<TableDossier> ready = new ArrayDeque<>();
    private @Nullable Workbook workbook;
    private @Nullable TableHeader header;
    private @Nullable Sheet main;
    private @Nullable Iterator<Row> rows;
    private boolean ended;
    private int number;

    /** Sheet of a list whose header was read. */
    private record OpenList(ListSheet list, Sheet sheet, TableHeader header) {}

    WorkbookDossiers(Supplier<Workbook> opening, DossierBinding binding) {
        this.opening = opening;
        this.binding = binding;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            try {
                if (rows == null) {
                    open();
                } else {
                    advance(rows);
                }
            } catch (UnreadableTableException e) {
                refused(e.issue().line(), List.of(e.issue()));
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public TableDossier next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no other dossier.\nMaybe ask hasNext() first.");
        }
        return ready.remove();
    }

    @Override
    public void close() {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused(int row, List<Issue> issues) {
        ended = true;
        ready.add(new TableDossier(0, row, ReadResult.of(Optional.empty(), issues)));
    }

    /** Reads the headers of all sheets, and who stands where; then the rows may come. */
    private void open() {
        Workbook opened = opening.get();
        workbook = opened;
        Optional<Sheet> dossiers = main(opened);
        if (dossiers.isEmpty()) {
            refused(0, List.of(noMainSheet(opened)));
            return;
        }
        Sheet sheet = dossiers.get();
        Found found = new Found();
        Iterator<Row> first = new ListCursor.NotBlank(sheet.rows());
        if (!first.hasNext()) {
            refused(0, List.of(CsvDossiers.empty(Optional.of(sheet.name()))));
            return;
        }
        TableHeader columns = TableHeader.ofDossiers(
                first.next(), Optional.of(sheet.name()), binding.calls().asked().isPresent(), found);
        List<OpenList> openLists = new ArrayList<>();
        listSheets(opened, sheet, found).forEach((list, each) -> {
            Iterator<Row> start = new ListCursor.NotBlank(each.rows());
            if (start.hasNext()) {
                openLists.add(new OpenList(
                        list, each, TableHeader.ofList(list, start.next(), Optional.of(each.name()), found)));
            }
        });
        if (found.inOrder().stream().anyMatch(Issue::isError)) {
            refused(1, found.inOrder());
            return;
        }
        while (first.hasNext()) {
            Row row = first.next();
            ids.merge(DossierBinding.id(row.text(columns.dossier())), new int[] {row.number(), 0}, (one, other) ->
                    new int[] {one[0], one[1] == 0 ? other[0] : one[1]});
        }
        openLists.forEach(each -> lists.put(each.list(), new ListCursor(each.sheet(), each.header())));
        strangers();
        main = sheet;
        header = columns;
        rows = ListCursor.below(sheet);
    }

    private void advance(Iterator<Row> from) {
        if (!from.hasNext()) {
            ended = true;
            if (number == 0 && main != null) {
                refused(0, List.of(CsvDossiers.empty(Optional.of(main.name()))));
            }
            return;
        }
        Row row = from.next();
        MainRow dossier = new MainRow(
                row, requireNonNull(header), Optional.of(requireNonNull(main).name()));
        String id = dossier.id();
        Found found = new Found(row.number());
        ImmutableListMultimap.Builder<ListSheet, ListRow> own = ImmutableListMultimap.builder();
        int[] places = ids.getOrDefault(id, new int[2]);
        if (!id.isEmpty() && places[1] != 0) {
            // Whose the rows of the other sheets are, nobody can tell.
            CsvDossiers.duplicate(dossier, row.number() == places[0] ? places[1] : places[0], found);
        } else if (!id.isEmpty()) {
            lists.forEach((list, cursor) -> own.putAll(list, cursor.take(id)));
        }
        number++;
        ready.add(new TableDossier(number, row.number(), binding.read(dossier, own.build(), found)));
    }

    /** Rows of lists that name no dossier of the table. */
    private void strangers() {
        IssueList strangers = new IssueList();
        for (ListCursor cursor : lists.values()) {
            cursor.lastRows().entrySet().stream()
                    .filter(entry -> entry.getKey().isEmpty() || !ids.containsKey(entry.getKey()))
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(entry -> strangers.add(
                            IssueCode.UNKNOWN_DOSSIER.severity(),
                            () -> stranger(entry.getKey(), entry.getValue(), cursor)));
        }
        if (strangers.count() > 0) {
            List<Issue> issues = strangers.inOrder();
            ready.add(new TableDossier(0, issues.get(0).line(), ReadResult.of(Optional.empty(), issues)));
        }
    }

    private Issue stranger(String id, int row, ListCursor cursor) {
        Bilingual reason = id.isEmpty()
                ? Bilingual.of("Cette ligne ne nomme aucun dossier", "This row names no dossier")
                : Bilingual.of(
                        "La feuille des dossiers n’a aucun dossier «\u00a0" + ScalarReading.shown(id) + "\u00a0»",
                        "The sheet of dossiers has no dossier '" + ScalarReading.shown(id) + "'");
        Bilingual nearest = id.isEmpty() || ids.isEmpty() || ids.size() > FEW
                ? Bilingual.of("faut-il corriger l’identifiant", "correct the identifier")
                : nearest(id);
        return Issue.at(
                        IssueCode.UNKNOWN_DOSSIER,
                        "",
                        row,
                        cursor.dossierColumn(),
                        IssueCode.UNKNOWN_DOSSIER.message(Map.of("reason", reason, "nearest", nearest)))
                .in(Optional.of(cursor.sheet()));
    }

    private Bilingual nearest(String id) {
        String near = ScalarReading.shown(
                Nearest.sorted(id, List.copyOf(ids.keySet())).get(0));
        return Bilingual.of("«\u00a0" + near + "\u00a0»", "'" + near + "'");
    }

    /** The sheet of dossiers by its name, or the one sheet that is shown. */
    private static Optional<Sheet> main(Workbook workbook) {
        Optional<Sheet> named = workbook.sheet(TableLayout.DOSSIERS.fr());
        List<Sheet> shown =
                workbook.sheets().stream().filter(sheet -> !sheet.isHidden()).toList();
        return named.isPresent() || shown.size() != 1 ? named : Optional.of(shown.get(0));
    }

    private static Issue noMainSheet(Workbook workbook) {
        List<String> names = workbook.sheets().stream()
                .map(sheet -> ScalarReading.shown(sheet.name()))
                .toList();
        return Issue.at(
                IssueCode.NO_DOSSIER,
                "",
                0,
                0,
                IssueCode.NO_DOSSIER.message(Map.of(
                        "reason",
                        Bilingual.of(
                                "Le classeur n’a pas de feuille «\u00a0Dossiers\u00a0», mais\u00a0: "
                                        + String.join(", ", names),
                                "The workbook has no sheet 'Dossiers', but: " + String.join(", ", names)))));
    }

    /** Sheets of lists, by their names in either language; one that only looks like such a sheet is said. */
    private static Map<ListSheet, Sheet> listSheets(Workbook workbook, Sheet main, Found found) {
        Map<ListSheet, Sheet> lists = new LinkedHashMap<>();
        for (Sheet sheet : workbook.sheets()) {
            Optional<ListSheet> list = TableLayout.LIST_SHEETS.stream()
                    .filter(each -> isNamed(sheet, each.name()))
                    .findFirst();
            if (list.isPresent() && !lists.containsKey(list.get())) {
                lists.put(list.get(), sheet);
            } else if (sheet != main && !sheet.isHidden() && looksLikeOne(sheet)) {
                List<String> names = new ArrayList<>();
                TableLayout.LIST_SHEETS.forEach(each -> names.addAll(
                        Stream.of(each.name().fr(), each.name().en()).distinct().toList()));
                found.add(
                        IssueCode.UNKNOWN_SHEET,
                        "",
                        new Node.Place(1, 1, Optional.of(sheet.name())),
                        Map.of(
                                "text",
                                ScalarReading.shown(sheet.name()),
                                "nearest",
                                Nearest.proposal(sheet.name(), names)));
            }
        }
        return lists;
    }

    private static boolean isNamed(Sheet sheet, Bilingual name) {
        String plain = Spelling.plain(sheet.name());
        return plain.equals(Spelling.plain(name.fr())) || plain.equals(Spelling.plain(name.en()));
    }

    /** Whether the first row of a sheet names dossiers, as those of lists do. */
    private static boolean looksLikeOne(Sheet sheet) {
        Iterator<Row> rows = new ListCursor.NotBlank(sheet.rows());
        return rows.hasNext() && TableHeader.namesDossiers(rows.next());
    }
}
