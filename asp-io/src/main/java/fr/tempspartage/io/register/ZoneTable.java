package fr.tempspartage.io.register;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.io.scalar.ScalarReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Table of a zoning (<i>zonage</i>), whatever its layout: the national workbook, the files of the regions, exports.
 *
 * <p>Columns are found by their headers. The place is a priority district where there is such a column, else a commune, else
 * a territory ({@code TVS}); a table of communes and territories without classes tells which territory a commune is in. The
 * qualification of the regional decree decides over the national one, which stands where the region has none. Zeros lost at
 * the start of the codes of communes and territories are put back, which is said once.
 */
final class ZoneTable {

    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{4}");
    private static final Pattern TERRITORY = Pattern.compile("[0-9][0-9A-Z][0-9A-Z_]{3,8}");

    private final Said said;
    private final Zones.Builder zones;
    private Optional<LocalDate> day = Optional.empty();

    ZoneTable(Said said, Zones.Builder zones) {
        this.said = said;
        this.zones = zones;
    }

    /** Where the columns of a table are; -1 for one that it does not have. */
    private record Columns(int district, int commune, int territory, int regional, int national, int day) {

        static Columns of(Table table) {
            return new Columns(
                    table.column("code qpv", "qpv", "code du qpv", "code quartier", "code du quartier prioritaire"),
                    table.column(
                            "code de la commune", "code commune", "code insee", "codgeo", "depcom", "insee", "code"),
                    table.column("code du territoire de vie sante", "code tvs", "tvs"),
                    table.column(
                            "qualification attribuee par l arrete regional",
                            "qualification de l arrete regional",
                            "zonage regional",
                            "zonage mg*",
                            "zonage ars",
                            "zonage"),
                    table.column("qualification nationale*"),
                    table.column("date enregistrement"));
        }

        boolean hasClass() {
            return regional >= 0 || national >= 0;
        }
    }

    /** Whether a table is of zones, or of the territories of communes. */
    static boolean isHeader(Table table) {
        Columns columns = Columns.of(table);
        boolean place = columns.district >= 0 || columns.commune >= 0 || columns.territory >= 0;
        return (place && columns.hasClass()) || (columns.commune >= 0 && columns.territory >= 0);
    }

    /** Last day of recording that the rows name; empty where they name none. */
    Optional<LocalDate> day() {
        return day;
    }

    void read(Table table) throws IOException {
        Columns columns = Columns.of(table);
        for (Table.Row row = table.next(); row != null && zones.size() < Zones.MOST; row = table.next()) {
            row(row, columns);
        }
    }

    private void row(Table.Row row, Columns columns) {
        recorded(row, columns.day);
        Optional<ZoneLabel> label = columns.hasClass() ? label(row, columns) : Optional.empty();
        if (columns.district >= 0) {
            String district = Table.cell(row, columns.district);
            label.ifPresent(known -> zones.district(district, known, row.number(), said));
        } else if (columns.commune >= 0) {
            Optional<InseeCode> commune = commune(row, columns.commune);
            label.ifPresent(known -> commune.ifPresent(code -> zones.commune(code, known, row.number(), said)));
            if (columns.territory >= 0 && commune.isPresent()) {
                territory(row, columns.territory).ifPresent(code -> zones.inTerritory(commune.get(), code));
            }
        } else {
            Optional<String> territory = territory(row, columns.territory);
            label.ifPresent(known -> territory.ifPresent(code -> zones.territory(code, known, row.number(), said)));
        }
    }

    private void recorded(Table.Row row, int column) {
        String text = Table.cell(row, column);
        Optional<LocalDate> recorded = text.isEmpty()
                ? Optional.empty()
                : ScalarReading.ofPeople(ScalarType.DATE, text).value();
        if (recorded.isPresent() && day.map(recorded.get()::isAfter).orElse(true)) {
            day = recorded;
        }
    }

    private Optional<ZoneLabel> label(Table.Row row, Columns columns) {
        String regional = Table.cell(row, columns.regional);
        int column = regional.isEmpty() ? columns.national : columns.regional;
        String text = Table.cell(row, column);
        Optional<ZoneLabel> label = ZoneLabel.of(text);
        if (label.isEmpty()) {
            String shown = ScalarReading.shown(text);
            said.value(
                    row.number(),
                    column + 1,
                    text.isEmpty()
                            ? Bilingual.of("aucune qualification", "no qualification")
                            : Bilingual.of(
                                    "«\u00a0" + shown
                                            + "\u00a0» n’est pas une qualification connue (ZIP, ZAC, hors zonage)",
                                    "'" + shown + "' is no qualification that is known (ZIP, ZAC, outside)"));
        }
        return label;
    }

    private Optional<InseeCode> commune(Table.Row row, int column) {
        String text = padded(Table.cell(row, column));
        Optional<InseeCode> code = ScalarReading.of(InseeCode.TYPE, text).value();
        if (code.isEmpty()) {
            said.value(row.number(), column + 1, Said.refusal(InseeCode.TYPE, text));
        }
        return code;
    }

    private Optional<String> territory(Table.Row row, int column) {
        String text = padded(Table.cell(row, column));
        if (!TERRITORY.matcher(text).matches()) {
            String shown = ScalarReading.shown(text);
            said.value(
                    row.number(),
                    column + 1,
                    Bilingual.of(
                            "«\u00a0" + shown + "\u00a0» n’est pas le code d’un territoire de vie-santé",
                            "'" + shown + "' is not the code of a territory (TVS)"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private String padded(String code) {
        if (SHORT_CODE.matcher(code).matches()) {
            zones.pad();
            return "0" + code;
        }
        return code;
    }
}
