package fr.tempspartage.io.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Dossiers as CSV for spreadsheets: one row each, numbered columns for what lies in lists. */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTable() {}

    static void write(List<Dossier> dossiers, Language language, OutputStream out) {
        write(new TreeSet<>(), dossiers, language, out);
    }

    /** Writes some columns, and those that the dossiers need besides. */
    static void write(SortedSet<Column> columns, List<Dossier> dossiers, Language language, OutputStream out) {
        List<SortedMap<Column, CellValue>> rows = new ArrayList<>();
        SortedSet<Column> all = new TreeSet<>(columns);
        TableLayout.MAIN.all().stream()
                .filter(type ->
                        type.required() && type.lists() == 0 && type.steps().size() == 1)
                .forEach(type -> all.add(Column.first(type)));
        for (Dossier dossier : dossiers) {
            SortedMap<Column, CellValue> cells = DossierCells.main(dossier, false);
            rows.add(cells);
            all.addAll(cells.keySet());
        }
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(all.stream().map(column -> column.header(language)).toList());
            for (SortedMap<Column, CellValue> row : rows) {
                csv.writeRecord(all.stream()
                        .map(column -> row.containsKey(column)
                                ? Apostrophe.with(row.get(column).text(language))
                                : "")
                        .toList());
            }
            csv.flush();
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
