package fr.tempspartage.io.bulk;

import com.google.common.base.Splitter;
import fr.tempspartage.domain.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows on their way to a workbook, each a line of cells with a sign between them that no cell holds: a workbook cannot be
 * written further where it was interrupted, a file of lines can.
 */
final class CellLines {

    /** Rows of a sheet, that of the names included: the most that spreadsheets open. */
    static final int MOST_ROWS = 1 << 20;

    private static final char BETWEEN = '\u001f';
    private static final Splitter CELLS = Splitter.on(BETWEEN);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{2})?");
    private static final int FLUSHED = 1000;
    private static final int WIDE = 28;
    private static final int NARROW = 12;
    private static final int MOST_SIGNS = 32_767;

    private CellLines() {}

    /** Line of cells, ended by a line feed. */
    static String of(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : BETWEEN)
                    .append(Lines.onOneLine(cells.get(i)).replace(BETWEEN, ' '));
        }
        return line.append('\n').toString();
    }

    /**
     * Makes a workbook of the lines, one row in memory at a time; after {@link #MOST_ROWS} rows there is another sheet.
     *
     * @param names the names of the columns
     * @param numbers the columns whose cells are numbers, from 0
     * @param sheet the name of the sheets, numbered from the second on
     * @return the number of rows
     */
    static long toWorkbook(Path lines, OutputStream out, String sheet, List<String> names, List<Integer> numbers)
            throws IOException {
        long rows = 0;
        Workbook workbook = new Workbook(out, "asp", "1.0");
        try (BufferedReader in = Files.newBufferedReader(lines, StandardCharsets.UTF_8)) {
            Worksheet at = start(workbook, sheet, names, numbers);
            int row = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (row == MOST_ROWS) {
                    at.finish();
                    at = start(workbook, sheet + " " + (rows / (MOST_ROWS - 1) + 1), names, numbers);
                    row = 1;
                }
                List<String> cells = CELLS.splitToList(line);
                for (int i = 0; i < cells.size(); i++) {
                    cell(at, row, i, cells.get(i), numbers.contains(i));
                }
                row++;
                rows++;
                if (row % FLUSHED == 0) {
                    at.flush();
                }
            }
            at.finish();
        }
        workbook.finish();
        return rows;
    }

    private static Worksheet start(Workbook workbook, String name, List<String> names, List<Integer> numbers) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int i = 0; i < names.size(); i++) {
            sheet.width(i, numbers.contains(i) ? NARROW : WIDE);
            sheet.inlineString(0, i, names.get(i));
            sheet.style(0, i).bold().set();
        }
        return sheet;
    }

    private static void cell(Worksheet sheet, int row, int column, String text, boolean number) {
        if (number && NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.inlineString(row, column, text.length() > MOST_SIGNS ? text.substring(0, MOST_SIGNS) : text);
        }
    }
}
