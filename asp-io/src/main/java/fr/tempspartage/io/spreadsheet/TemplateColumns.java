package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.dossier.CandidateFields;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.io.spreadsheet.ColumnType.Step;
import fr.tempspartage.io.spreadsheet.ColumnType.Use;
import fr.tempspartage.io.spreadsheet.TableLayout.ListSheet;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecidingFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Columns of the template of a call: the facts that it reads, and those by which people find a dossier again. */
final class TemplateColumns {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[A-Za-z]*]");

    /** Lists of which every dossier has something: nobody needs a column to say that there is none. */
    private static final Set<String> NEVER_NONE = Set.of("posts", "partners", "segments", "sites");

    /** How many elements the template has room for; a writer adds what dossiers need. */
    private static final Map<String, Integer> ROOM = Map.of("posts", 1, "segments", 1, "partners", 3, "sites", 3);

    private static final int USUAL_ROOM = 2;
    private static final int MOST_DOCUMENTS = 12;
    private static final String NAME = "name";

    private final CallDefinition call;
    private final List<Input<?>> facts;

    private TemplateColumns(CallDefinition call) {
        this.call = call;
        this.facts = new ArrayList<>();
        DecidingFacts.of(call).inOrder().forEach(fact -> facts.add(fact.input()));
    }

    static TemplateColumns of(CallDefinition call) {
        return new TemplateColumns(call);
    }

    /** Columns of the table of dossiers, with or without those of the lists that have sheets. */
    SortedSet<Column> dossiers(boolean withoutSheets) {
        return columns(
                TableLayout.MAIN,
                "",
                type -> withoutSheets && TableLayout.LIST_SHEETS.stream().anyMatch(sheet -> sheet.holds(type)));
    }

    /** Columns of the sheet of a list; none if the call does not read it. */
    SortedSet<Column> list(ListSheet list) {
        return columns(list.types(), list.listPath() + "[].", type -> false);
    }

    private SortedSet<Column> columns(ColumnTypes types, String base, Predicate<ColumnType> leftOut) {
        SortedSet<Column> columns = new TreeSet<>();
        List<ColumnType> read = types.all().stream()
                .filter(type -> !leftOut.test(type) && isRead(type, base))
                .toList();
        for (ColumnType type : types.all()) {
            boolean beside = !leftOut.test(type)
                    && (identifies(type, base) || (type.required() && type.use() != Use.RECORDS))
                    && (type.path().equals(DossierFields.ID.name())
                            || type.path().equals(DossierFields.CALL.name())
                            || read.stream().anyMatch(other -> around(other).startsWith(around(type))));
            if (read.contains(type) || beside) {
                place(type, columns);
            }
        }
        return columns;
    }

    /** Path of the record or list around a fact. */
    private static String around(ColumnType type) {
        String path = type.path();
        return path.substring(0, path.lastIndexOf('.') + 1);
    }

    private static boolean identifies(ColumnType type, String base) {
        Step last = type.steps().get(type.steps().size() - 1);
        String path = base + type.path();
        return last.name().equals(NAME)
                && (path.equals(DossierFields.CANDIDATE.name() + "." + CandidateFields.NAME.name())
                        || path.startsWith(TableLayout.PARTNERS.listPath()));
    }

    private boolean isRead(ColumnType type, String base) {
        String path = base + type.path();
        if (type.use() == Use.RECORD || type.use() == Use.VARIANT) {
            return false;
        }
        if (type.use() == Use.RECORDS) {
            return !NEVER_NONE.contains(
                            type.steps().get(type.steps().size() - 1).name())
                    && facts.stream()
                            .anyMatch(fact ->
                                    path(fact).equals(path) || path(fact).startsWith(path + "[]"));
        }
        return facts.stream()
                .anyMatch(fact -> path(fact).equals(path)
                        ? type.label().fr().contains(fact.label().fr())
                        : path.startsWith(path(fact) + "[].") && isReadAsAWhole(path(fact)));
    }

    /** Whether a list is read, and no single fact in it. */
    private boolean isReadAsAWhole(String list) {
        return facts.stream().noneMatch(fact -> path(fact).startsWith(list + "[]"));
    }

    private static String path(Input<?> input) {
        return IN_BRACKETS.matcher(input.name()).replaceAll("[]");
    }

    /** Adds a column for each element that there is room for. */
    private void place(ColumnType type, SortedSet<Column> columns) {
        List<List<Integer>> numbers = new ArrayList<>(List.of(List.of()));
        for (Step step : type.steps()) {
            if (step.element().isPresent()) {
                List<List<Integer>> deeper = new ArrayList<>();
                for (List<Integer> one : numbers) {
                    for (int i = 0; i < room(step.name()); i++) {
                        List<Integer> more = new ArrayList<>(one);
                        more.add(i);
                        deeper.add(more);
                    }
                }
                numbers = deeper;
            }
        }
        numbers.forEach(each -> columns.add(Column.of(type, each)));
    }

    private int room(String list) {
        return list.equals(DossierFields.DOCUMENTS.name())
                ? Math.max(1, Math.min(MOST_DOCUMENTS, call.documents().size()))
                : ROOM.getOrDefault(list, USUAL_ROOM);
    }
}
