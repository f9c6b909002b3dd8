package fr.tempspartage.io.register;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.table.Sheet;
import fr.tempspartage.io.table.Workbook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Zoning as a workbook (<i>classeur de zonage</i>): {@code Zonage_communes} and whatever other sheets have columns of a
 * zoning, such as one of priority districts. Titles may stand above the headers; other sheets are left aside, which is said.
 */
final class ZoneWorkbook {

    /** Rows in which the headers are looked for. */
    private static final int TITLES = 20;

    private final Said said;
    private final Zones.Builder zones;
    private Optional<LocalDate> day = Optional.empty();

    ZoneWorkbook(Said said, Zones.Builder zones) {
        this.said = said;
        this.zones = zones;
    }

    /** Last day of recording that the rows name; empty where they name none. */
    Optional<LocalDate> day() {
        return day;
    }

    void read(Workbook workbook) throws IOException {
        for (Sheet sheet : workbook.sheets()) {
            said.in(sheet.name());
            read(sheet);
        }
        said.inNone();
    }

    private void read(Sheet sheet) throws IOException {
        Iterator<Row> rows = sheet.rows();
        for (int titles = 0; titles < TITLES && rows.hasNext(); titles++) {
            Row headers = rows.next();
            int columns = headers.cells().isEmpty()
                    ? 0
                    : headers.cells().get(headers.cells().size() - 1).column();
            Table table = Table.of(row(headers, columns), () -> next(rows, columns), said);
            if (ZoneTable.isHeader(table)) {
                ZoneTable reader = new ZoneTable(said, zones);
                reader.read(table);
                day = Stream.concat(day.stream(), reader.day().stream()).max(Comparator.naturalOrder());
                return;
            }
        }
        String name = ScalarReading.shown(sheet.name());
        said.value(
                1,
                1,
                Bilingual.of(
                        "la feuille «\u00a0" + name + "\u00a0» n’a pas les colonnes d’un zonage",
                        "the sheet '" + name + "' does not have the columns of a zoning"));
    }

    private static Table.@Nullable Row next(Iterator<Row> rows, int columns) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.isBlank()) {
                return row(row, columns);
            }
        }
        return null;
    }

    private static Table.Row row(Row row, int columns) {
        List<String> cells = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            cells.add(row.text(column));
        }
        return new Table.Row(row.number(), cells);
    }
}
