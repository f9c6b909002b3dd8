package fr.tempspartage.io.table;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Workbook .xlsx; whatever its reader throws is one issue, at the last row that was read. */
final class XlsxWorkbook extends Workbook {

    /** Character that XML cannot hold, as spreadsheets write it in texts. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String YES = "TRUE()";
    private static final String NO = "FALSE()";

    private final ReadableWorkbook workbook;
    private final ImmutableList<Sheet> sheets;

    private XlsxWorkbook(ReadableWorkbook workbook) {
        this.workbook = workbook;
        this.sheets = workbook.getSheets().map(XlsxSheet::new).collect(ImmutableList.toImmutableList());
    }

    /** Opens what the guard has looked at: the file, or the bytes where there is none. */
    static XlsxWorkbook open(Optional<Path> file, byte[] bytes) throws IOException {
        ReadingOptions options = new ReadingOptions(true, true);
        try {
            return new XlsxWorkbook(
                    file.isPresent()
                            ? new ReadableWorkbook(file.get().toFile(), options)
                            : new ReadableWorkbook(new ByteArrayInputStream(bytes), options));
        } catch (RuntimeException e) {
            throw notWorkbook();
        }
    }

    private static UnreadableTableException notWorkbook() {
        return UnreadableTableException.damaged(Bilingual.of(
                "une partie du classeur manque ou n’est pas lisible",
                "a part of the workbook is missing or cannot be read"));
    }

    @Override
    public ImmutableList<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** One sheet. */
    private final class XlsxSheet implements Sheet {

        private final org.dhatim.fastexcel.reader.Sheet sheet;

        XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return sheet.getName() == null ? "" : sheet.getName();
        }

        @Override
        public boolean isHidden() {
            return sheet.getVisibility() != SheetVisibility.VISIBLE;
        }

        @Override
        public Iterator<Row> rows() {
            try {
                return new Rows(name(), sheet.openStream().iterator());
            } catch (IOException | RuntimeException e) {
                throw notWorkbook().in(name());
            }
        }
    }

    /** Rows that are not empty. */
    private final class Rows implements Iterator<Row> {

        private final String sheet;
        private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
        private Optional<Row> next = Optional.empty();
        private int last;
        private boolean started;
        /** The reader counts rows that have no number from 0. */
        private int first;

        Rows(String sheet, Iterator<org.dhatim.fastexcel.reader.Row> rows) {
            this.sheet = sheet;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next.isEmpty() && rows.hasNext()) {
                    Row row = row(rows.next());
                    last = row.number();
                    next = row.cells().isEmpty() ? Optional.empty() : Optional.of(row);
                }
                return next.isPresent();
            } catch (UnreadableTableException e) {
                throw e.in(sheet);
            } catch (RuntimeException e) {
                throw UnreadableTableException.damaged(
                                Bilingual.of(
                                        "la feuille n’est plus lisible après la ligne " + last,
                                        "the sheet cannot be read after row " + last),
                                last + 1,
                                1)
                        .in(sheet);
            }
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

        private Row row(org.dhatim.fastexcel.reader.Row row) {
            first = !started && row.getRowNum() == 0 ? 1 : first;
            started = true;
            int number = row.getRowNum() + first;
            ImmutableList.Builder<Cell> cells = ImmutableList.builder();
            for (org.dhatim.fastexcel.reader.Cell cell : row) {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    Cell read = cell(number, cell);
                    if (!read.text().isEmpty()) {
                        cells.add(read);
                    }
                }
            }
            return new Row(number, cells.build());
        }
    }

    private Cell cell(int row, org.dhatim.fastexcel.reader.Cell cell) {
        int column = cell.getColumnIndex() + 1;
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case STRING -> new Cell(row, column, Cell.Kind.TEXT, unescaped(text(cell, row, column)));
            case BOOLEAN -> new Cell(row, column, Cell.Kind.BOOLEAN, raw.equals("1") ? "true" : "false");
            case NUMBER -> number(row, column, raw, cell.getDataFormatString());
            case FORMULA -> formula(row, column, cell, raw);
            case ERROR -> new Cell(row, column, Cell.Kind.ERROR, raw);
            case EMPTY -> new Cell(row, column, Cell.Kind.TEXT, "");
        };
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell, int row, int column) {
        if (cell.getValue() == null) {
            throw UnreadableTableException.damaged(
                    Bilingual.of("un texte du classeur manque", "a text of the workbook is missing"), row, column);
        }
        return cell.getValue().toString();
    }

    private Cell number(int row, int column, String raw, String format) {
        BigDecimal number = new BigDecimal(raw);
        Optional<String> day = format != null && NumberFormats.isDay(format)
                ? NumberFormats.day(number, workbook.isDate1904())
                : Optional.empty();
        if (day.isPresent()) {
            return new Cell(row, column, Cell.Kind.DATE, day.get());
        }
        Optional<String> time =
                format != null && NumberFormats.isTime(format) ? NumberFormats.time(number) : Optional.empty();
        return time.map(clock -> new Cell(row, column, Cell.Kind.TIME, clock))
                .orElseGet(() -> new Cell(row, column, Cell.Kind.NUMBER, NumberFormats.plain(number)));
    }

    /** A formula; LibreOffice writes a yes or no as one, and that one is taken. */
    private static Cell formula(int row, int column, org.dhatim.fastexcel.reader.Cell cell, String raw) {
        String formula = cell.getFormula() == null ? "" : cell.getFormula();
        if (formula.equals(YES) || formula.equals(NO)) {
            boolean yes = formula.equals(YES);
            if (raw.equals(yes ? "1" : "0")) {
                return new Cell(row, column, Cell.Kind.BOOLEAN, Boolean.toString(yes));
            }
        }
        return new Cell(row, column, Cell.Kind.FORMULA, formula.isEmpty() ? "?" : formula);
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escaped.find()) {
            char c = (char) Integer.parseInt(escaped.group(1), 16);
            escaped.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return escaped.appendTail(plain).toString();
    }
}
