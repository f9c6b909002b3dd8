package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ScalarType.Shape;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Values of cells, as the reader of trees takes them; what no cell of a table may hold is said here. */
final class CellNodes {

    /** Words for a list that is known to hold nothing. */
    static final Bilingual NONE = Bilingual.of("aucun", "none");

    /** Words for a record of which nothing is known but that it is there. */
    static final Bilingual NO_DETAILS = Bilingual.of("sans précision", "no details");

    private static final Set<String> NONE_WORDS = Set.of("aucun", "aucune", "none", "0");
    private static final Set<String> NO_DETAILS_WORDS = Set.of("sans precision", "no details");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern SEMICOLON = Pattern.compile("[;\\n\\r]");
    private static final Pattern COMMA = Pattern.compile("[;,\\n\\r]");
    private static final int DAY_DIGITS = 6;

    /** Longest cell that is cut into the values of a list; a longer one is no such value. */
    private static final int LONGEST_LIST = 10_000;

    private final Found found;
    private final PlacedColumn column;

    CellNodes(Found found, PlacedColumn column) {
        this.found = found;
        this.column = column;
    }

    /** Value of a cell that holds one. */
    Node.Scalar scalar(ScalarType<?> type, Cell cell, Node.Place place) {
        return switch (cell.kind()) {
            case FORMULA -> refused(IssueCode.FORMULA, place, Map.of("text", ScalarReading.shown("=" + cell.text())));
            case ERROR -> refused(IssueCode.CELL_ERROR, place, Map.of("text", ScalarReading.shown(cell.text())));
            case NUMBER -> number(type, cell, place);
            case BOOLEAN ->
                new Node.Scalar(place, type.shape() == Shape.BOOLEAN ? Kind.BOOLEAN : plain(type), cell.text());
            case DATE, TIME -> date(type, cell, place);
            case TEXT -> new Node.Scalar(place, plain(type), column.forPrograms(type, cell.text()));
        };
    }

    /** A text stands as it is; what another value may be, its type tells. */
    private static Kind plain(ScalarType<?> type) {
        return type.name().equals("text") ? Kind.TEXT : Kind.PLAIN;
    }

    private Node.Scalar number(ScalarType<?> type, Cell cell, Node.Place place) {
        if (type.name().equals("date") || type.name().equals("instant")) {
            boolean day = cell.text().length() < DAY_DIGITS;
            return bad(
                    cell,
                    place,
                    Bilingual.of("une date, et ceci est un nombre", "a date, and this is a number"),
                    day
                            ? Bilingual.of(
                                    "faut-il donner à la cellule le format d’une date",
                                    "give the cell the format of a date")
                            : Bilingual.of("comme ceci\u00a0: 31/10/2027", "as in 31/10/2027"));
        }
        boolean number = type.shape() == Shape.INTEGER || type.shape() == Shape.DECIMAL || type.shape() == Shape.RATIO;
        return new Node.Scalar(place, number ? Kind.NUMBER : plain(type), cell.text());
    }

    private Node.Scalar date(ScalarType<?> type, Cell cell, Node.Place place) {
        if (type.shape() == Shape.RATIO) {
            return bad(
                    cell,
                    place,
                    Bilingual.of(
                            "une part, et le tableur en a fait une date",
                            "a share, and the spreadsheet made a date of it"),
                    Bilingual.of(
                            "comme ceci\u00a0: 50\u00a0%, ou 1/2 dans une cellule au format texte",
                            "as in 50%, or 1/2 in a cell of the text format"));
        }
        return new Node.Scalar(place, plain(type), cell.text());
    }

    private Node.Scalar bad(Cell cell, Node.Place place, Bilingual expected, Bilingual example) {
        return refused(
                IssueCode.BAD_VALUE,
                place,
                Map.of("text", ScalarReading.shown(cell.text()), "expected", expected, "example", example));
    }

    private Node.Scalar refused(IssueCode code, Node.Place place, Map<String, ?> values) {
        found.add(code, "", place, values);
        return new Node.Scalar(place, Kind.BROKEN, "");
    }

    /** Values of a cell that holds all those of a list; empty where it says that there is none. */
    List<Node> scalars(ListType<?> list, Cell cell, Node.Place place) {
        ScalarType<?> type = (ScalarType<?>) list.element();
        List<Node> values = new ArrayList<>();
        if (isNone(cell)) {
            return values;
        }
        if (cell.kind() != Cell.Kind.TEXT
                || type.name().equals("text")
                || cell.text().length() > LONGEST_LIST) {
            values.add(scalar(type, cell, place));
            return values;
        }
        // A label may hold a comma; a key or a number does not.
        Pattern separator = type.allowed().isEmpty() ? COMMA : SEMICOLON;
        for (String each : separator.split(cell.text(), -1)) {
            Cell part = new Cell(cell.row(), cell.column(), Cell.Kind.TEXT, each.strip());
            if (!part.isBlank()) {
                values.add(scalar(type, part, place));
            }
        }
        return values;
    }

    /** Whether a cell says that a list holds nothing. */
    static boolean isNone(Cell cell) {
        return NONE_WORDS.contains(Spelling.plain(cell.text()));
    }

    /** How many records a list has. */
    OptionalInt count(Cell cell, Node.Place place) {
        if (isNone(cell)) {
            return OptionalInt.of(0);
        }
        String text = cell.text().strip();
        if ((cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER)
                && COUNT.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            scalar(ScalarType.integer(0, 999), cell, place);
        } else {
            bad(
                    cell,
                    place,
                    Bilingual.of("«\u00a0aucun\u00a0» ou leur nombre", "'none' or how many there are"),
                    Bilingual.of(
                            "faut-il remplir les colonnes numérotées, ou la feuille de cette liste",
                            "fill in the numbered columns, or the sheet of this list"));
        }
        return OptionalInt.empty();
    }

    /** Whether a cell says that a record is there without details; anything else is said. */
    boolean noDetails(Cell cell, Node.Place place) {
        if (NO_DETAILS_WORDS.contains(Spelling.plain(cell.text()))) {
            return true;
        }
        bad(
                cell,
                place,
                Bilingual.of("«\u00a0sans précision\u00a0» ou rien", "'no details' or nothing"),
                Bilingual.of("faut-il remplir les colonnes qui suivent", "fill in the columns that follow"));
        return false;
    }
}
