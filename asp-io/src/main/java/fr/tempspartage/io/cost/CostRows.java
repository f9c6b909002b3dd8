package fr.tempspartage.io.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.StatutoryItem;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.IssueList;
import fr.tempspartage.io.scalar.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a cost file, read once. */
final class CostRows {

    static final List<String> COLUMNS = List.of("id", "unit", "amount", "from", "to", "source");

    private static final Bilingual RECORD = Bilingual.of("fichier de coûts", "cost file");

    private final IssueList issues = new IssueList();
    private final List<Placed> items = new ArrayList<>();
    private List<String> header = List.of();

    /** Item with the line on which it stands. */
    private record Placed(int line, CostItem item) {}

    List<Issue> issues() {
        return issues.inOrder();
    }

    List<CostItem> read(String text) {
        int line = 0;
        int row = 0;
        for (String content : text.split("\r?\n", -1)) {
            line++;
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            if (header.isEmpty()) {
                header(content, line);
                if (!issues.inOrder().isEmpty()) {
                    return List.of();
                }
            } else {
                row(content, line, row++);
            }
        }
        if (header.isEmpty()) {
            add(IssueCode.SYNTAX, "", line, 1, Map.of("found", Bilingual.of("fin du fichier", "end of file")));
        }
        overlapsAndGaps();
        return items.stream().map(Placed::item).toList();
    }

    private void header(String content, int line) {
        header = List.of(content.split(";", -1));
        Map<String, Integer> seen = new LinkedHashMap<>();
        int column = 1;
        for (String name : header) {
            if (!COLUMNS.contains(name)) {
                add(
                        IssueCode.UNKNOWN_FIELD,
                        "/" + name,
                        line,
                        column,
                        Map.of("record", RECORD, "name", name, "nearest", Nearest.proposal(name, COLUMNS)));
            } else if (seen.putIfAbsent(name, line) != null) {
                add(IssueCode.DUPLICATE_FIELD, "/" + name, line, column, Map.of("name", name, "line", line));
            }
            column += length(name) + 1;
        }
        for (String name : COLUMNS) {
            if (!header.contains(name)) {
                add(
                        IssueCode.MISSING_FIELD,
                        "/" + name,
                        line,
                        1,
                        Map.of("record", RECORD, "name", name, "label", Bilingual.of("colonne", "column")));
            }
        }
    }

    private void row(String content, int line, int row) {
        String[] cells = content.split(";", -1);
        if (cells.length != header.size()) {
            add(
                    IssueCode.SYNTAX,
                    "/" + row,
                    line,
                    1,
                    Map.of(
                            "found",
                            Bilingual.of(
                                    cells.length + " cellules au lieu de " + header.size(),
                                    cells.length + " cells instead of " + header.size())));
            return;
        }
        Map<String, CostCells.Cell> byName = new LinkedHashMap<>();
        int column = 1;
        for (int i = 0; i < cells.length; i++) {
            byName.put(header.get(i), new CostCells.Cell(cells[i], "/" + row + "/" + header.get(i), line, column));
            column += length(cells[i]) + 1;
        }
        new CostCells(byName, issues).item().ifPresent(item -> items.add(new Placed(line, item)));
    }

    private void overlapsAndGaps() {
        for (StatutoryItem known : StatutoryItem.all()) {
            List<Placed> dated = items.stream()
                    .filter(placed -> placed.item().id().equals(known.id()))
                    .sorted(Comparator.comparing(
                            (Placed placed) -> placed.item().from()))
                    .toList();
            for (int i = 1; i < dated.size(); i++) {
                neighbours(dated.get(i - 1), dated.get(i));
            }
        }
    }

    private void neighbours(Placed before, Placed after) {
        Optional<java.time.LocalDate> next = before.item().to().map(day -> day.plusDays(1));
        String id = after.item().id();
        if (next.isEmpty() || next.get().isAfter(after.item().from())) {
            impossible(
                    after,
                    Bilingual.of(
                            "«\u00a0" + id + "\u00a0» a déjà une valeur le "
                                    + after.item().from() + ", ligne " + before.line(),
                            "'" + id + "' already has a value on "
                                    + after.item().from() + ", line " + before.line()));
        } else if (next.get().isBefore(after.item().from())) {
            impossible(
                    after,
                    Bilingual.of(
                            "«\u00a0" + id + "\u00a0» n’a pas de valeur du " + next.get() + " au "
                                    + after.item().from().minusDays(1) + ", après la ligne " + before.line(),
                            "'" + id + "' has no value from " + next.get() + " to "
                                    + after.item().from().minusDays(1) + ", after line " + before.line()));
        }
    }

    private void impossible(Placed placed, Bilingual reason) {
        add(IssueCode.IMPOSSIBLE, "", placed.line(), 1, Map.of("reason", reason));
    }

    private void add(IssueCode code, String pointer, int line, int column, Map<String, ?> values) {
        issues.add(code.severity(), () -> Issue.at(code, pointer, line, column, code.message(values)));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
