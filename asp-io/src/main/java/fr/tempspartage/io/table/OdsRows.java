package fr.tempspartage.io.table;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one sheet of an .ods that are not empty. A row or a cell that is repeated stands at each of its places; one that is
 * repeated beyond the end of a sheet, or more often than a table may, ends the reading with an issue.
 */
final class OdsRows implements Iterator<Row> {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /** Most cells that are made of repeated ones. */
    static final long MAX_REPEATED = 5_000_000;

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final Pattern YES_OR_NO = Pattern.compile("(of:|oooc:)?=(TRUE|FALSE)\\(\\)");
    private static final Pattern DURATION = Pattern.compile("PT([0-9]{1,3})H([0-9]{1,2})M([0-9]{1,2})([.,][0-9]*)?S");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})([.,][0-9]*)?");

    private final XMLStreamReader xml;
    private final String sheet;
    private final ArrayDeque<Row> pending = new ArrayDeque<>();
    private int row;
    private long repeated;
    private int repeats;
    private List<Cell> again = List.of();
    private boolean ended;

    OdsRows(XMLStreamReader xml, String sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    @Override
    public boolean hasNext() {
        try {
            while (pending.isEmpty() && (repeats > 0 || !ended)) {
                if (repeats > 0) {
                    repeats--;
                    pending.add(at(++row, again));
                } else {
                    advance();
                }
            }
            return !pending.isEmpty();
        } catch (UnreadableTableException e) {
            throw e.in(sheet);
        } catch (XMLStreamException | RuntimeException e) {
            throw UnreadableTableException.damaged(
                            Bilingual.of(
                                    "la feuille n’est plus lisible après la ligne " + row,
                                    "the sheet cannot be read after row " + row),
                            row + 1,
                            1)
                    .in(sheet);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no other row.\nMaybe ask hasNext() first.");
        }
        return pending.remove();
    }

    private static Row at(int number, List<Cell> cells) {
        return new Row(
                number,
                cells.stream()
                        .map(cell -> new Cell(number, cell.column(), cell.kind(), cell.text()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Goes to the next row or the end of the sheet; groups and headers of rows are walked into. */
    private void advance() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "table-row" -> row();
                case "table-row-group", "table-rows", "table-header-rows" -> {}
                case "table-source" ->
                    throw new UnreadableTableException(
                            IssueCode.UNSAFE_FILE,
                            1,
                            1,
                            Map.of(
                                    "reason",
                                    Bilingual.of(
                                            "la feuille vient d’un autre fichier, par un lien",
                                            "the sheet comes from another file, by a link"),
                                    "hint",
                                    Bilingual.of("faut-il rompre ce lien", "break this link")));
                default -> skip();
            }
        } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("table")) {
            ended = true;
        } else if (event == XMLStreamReader.END_DOCUMENT) {
            ended = true;
        }
    }

    private void row() throws XMLStreamException {
        int times = repetition("number-rows-repeated");
        List<Cell> cells = cells();
        if (cells.isEmpty()) {
            row = (int) Math.min(SheetPlaces.MAX_ROW, (long) row + times);
            return;
        }
        if ((long) row + times > SheetPlaces.MAX_ROW) {
            throw tooFar(row + 1, 1);
        }
        count((long) cells.size() * times, row + 1);
        again = cells;
        repeats = times;
    }

    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = 1;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (!name.equals("table-cell") && !name.equals("covered-table-cell")) {
                    skip();
                    continue;
                }
                int times = repetition("number-columns-repeated");
                Cell cell = cell(column);
                if (!cell.text().isEmpty()) {
                    if ((long) column + times - 1 > SheetPlaces.MAX_COLUMN) {
                        throw tooFar(row + 1, column);
                    }
                    count(times - 1, row + 1);
                    for (int i = 0; i < times; i++) {
                        cells.add(new Cell(row + 1, column + i, cell.kind(), cell.text()));
                    }
                }
                column = (int) Math.min(SheetPlaces.MAX_COLUMN + 1, (long) column + times);
            }
        }
        return cells;
    }

    private void count(long more, int at) {
        repeated += more;
        if (repeated > MAX_REPEATED) {
            throw tooFar(at, 1);
        }
    }

    private static UnreadableTableException tooFar(int row, int column) {
        return new UnreadableTableException(
                IssueCode.UNSAFE_FILE,
                row,
                column,
                Map.of(
                        "reason",
                        Bilingual.of(
                                "une cellule est répétée plus de fois qu’une feuille ne le permet",
                                "a cell is repeated more often than a sheet allows"),
                        "hint",
                        Bilingual.of("faut-il effacer ce qui suit le tableau", "clear what follows the table")));
    }

    private int repetition(String name) {
        String written = xml.getAttributeValue(TABLE, name);
        if (written == null) {
            return 1;
        }
        // Ten digits at most: what is larger is as far out of any sheet.
        long times = written.matches("[0-9]{1,10}")
                ? Long.parseLong(written)
                : written.matches("[0-9]+") ? Long.MAX_VALUE : 0;
        if (times < 1) {
            throw UnreadableTableException.damaged(
                    Bilingual.of("une répétition n’est pas un nombre", "a repetition is no number"), row + 1, 1);
        }
        return (int) Math.min(times, Integer.MAX_VALUE);
    }

    /** Cell at which the reader stands, and goes to its end; without text where it is empty. */
    private Cell cell(int column) throws XMLStreamException {
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String formula = xml.getAttributeValue(TABLE, "formula");
        String value = value(type);
        String text = new OdsText(xml, row + 1, column).read();
        if (formula != null && !(YES_OR_NO.matcher(formula).matches() && "boolean".equals(type))) {
            return new Cell(row + 1, column, Cell.Kind.FORMULA, formula.substring(formula.indexOf('=') + 1));
        }
        if (type == null || type.equals("string")) {
            return new Cell(row + 1, column, Cell.Kind.TEXT, value == null ? text : value);
        }
        if (value == null) {
            return new Cell(row + 1, column, Cell.Kind.ERROR, text.isEmpty() ? "?" : text);
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number(column, value, text);
            case "boolean" -> new Cell(row + 1, column, Cell.Kind.BOOLEAN, value);
            case "date" -> date(column, value);
            case "time" -> time(column, value);
            default -> new Cell(row + 1, column, Cell.Kind.ERROR, text.isEmpty() ? "?" : text);
        };
    }

    private @Nullable String value(@Nullable String type) {
        return xml.getAttributeValue(
                OFFICE,
                type == null
                        ? "value"
                        : switch (type) {
                            case "string" -> "string-value";
                            case "boolean" -> "boolean-value";
                            case "date" -> "date-value";
                            case "time" -> "time-value";
                            default -> "value";
                        });
    }

    private Cell number(int column, String value, String text) {
        Optional<BigDecimal> number = value.length() > XmlScan.MAX_NUMBER ? Optional.empty() : decimal(value);
        return number.map(n -> new Cell(row + 1, column, Cell.Kind.NUMBER, NumberFormats.plain(n)))
                .orElseGet(() -> new Cell(row + 1, column, Cell.Kind.ERROR, text.isEmpty() ? "?" : text));
    }

    private static Optional<BigDecimal> decimal(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Cell date(int column, String value) {
        Matcher time = DAY_AND_TIME.matcher(value);
        String shown = DAY.matcher(value).matches() ? value : time.matches() ? time.group(1) : "";
        String day = shown.endsWith("T00:00:00") ? shown.substring(0, shown.indexOf('T')) : shown;
        return shown.isEmpty()
                ? new Cell(row + 1, column, Cell.Kind.ERROR, value)
                : new Cell(row + 1, column, Cell.Kind.DATE, day);
    }

    private Cell time(int column, String value) {
        Matcher time = DURATION.matcher(value);
        return time.matches()
                ? new Cell(
                        row + 1,
                        column,
                        Cell.Kind.TIME,
                        two(time.group(1)) + ":" + two(time.group(2)) + ":" + two(time.group(3)))
                : new Cell(row + 1, column, Cell.Kind.ERROR, value);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
