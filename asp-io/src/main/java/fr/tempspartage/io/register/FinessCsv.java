package fr.tempspartage.io.register;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Finess;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * FINESS extraction as CSV of 32 columns without headers (<i>extraction étalab</i>): the first line names the day,
 * {@code finess;etalab;111;2026-05-12}, each {@code structureet} is an establishment, {@code geolocalisation} is passed over.
 *
 * <p>UTF-8, or ISO-8859-15 as the format has been declared since its beginning; no other character set is looked for. The file
 * gives the number of the legal entity of each establishment and nothing else of it.
 */
final class FinessCsv {

    static final String FIRST = "finess";
    static final String ESTABLISHMENT = "structureet";

    private static final String COORDINATES = "geolocalisation";
    private static final int COLUMNS = 32;

    private static final int NUMBER = 1;
    private static final int LEGAL_ENTITY = 2;
    private static final int NAME = 3;
    private static final int LONG_NAME = 4;
    private static final int COMMUNE = 12;
    private static final int DEPARTMENT = 13;
    private static final int CATEGORY = 18;
    private static final int AGGREGATE = 20;
    private static final int ESPIC = 26;
    private static final int OPENED = 28;

    private final Said said;
    private final FinessPlace places = new FinessPlace();
    private final Establishments.Builder all = new Establishments.Builder();
    private Optional<LocalDate> day = Optional.empty();
    private int number;

    FinessCsv(Said said) {
        this.said = said;
    }

    /** Day of the extraction; empty where the file does not say it. */
    Optional<LocalDate> day() {
        return day;
    }

    /** Establishments of a text; null where it has none. */
    @Nullable
    Establishments read(TextLines lines) throws IOException {
        for (String line = lines.next(); line != null && !all.isFull(); line = lines.next()) {
            number = lines.number();
            if (line.isEmpty() || line.startsWith(COORDINATES + ";")) {
                continue;
            }
            if (number == 1 && line.startsWith(FIRST + ";")) {
                first(line);
            } else {
                establishment(line, lines.isCut());
            }
        }
        if (all.isFull()) {
            said.line(
                    number,
                    "plus de " + Establishments.MOST + " établissements, les suivants ne sont pas lus",
                    "more than " + Establishments.MOST + " establishments, those after are not read");
        }
        if (all.isEmpty()) {
            said.refused(
                    number,
                    1,
                    "Aucun établissement n’a pu être lu dans cette extraction de FINESS",
                    "No establishment could be read in this FINESS extraction");
            return null;
        }
        all.addLegalEntitiesAlone();
        return all.build();
    }

    private void first(String line) {
        String[] cells = line.split(";", -1);
        day = day(cells[cells.length - 1], cells.length);
    }

    private void establishment(String line, boolean cut) {
        List<String> cells = cut ? null : Cells.of(line, ';');
        if (cells == null) {
            said.line(number, "un guillemet n’est pas fermé", "a quote is not closed");
        } else if (!cells.get(0).equals(ESTABLISHMENT)) {
            said.line(
                    number,
                    "elle ne commence pas par «\u00a0" + ESTABLISHMENT + "\u00a0»",
                    "it does not begin with '" + ESTABLISHMENT + "'");
        } else if (cells.size() != COLUMNS) {
            said.line(
                    number,
                    cells.size() + " colonnes au lieu de " + COLUMNS,
                    cells.size() + " columns instead of " + COLUMNS);
        } else {
            finess(cells.get(NUMBER))
                    .ifPresentOrElse(
                            et -> row(et, cells),
                            () -> said.line(number, NUMBER + 1, Said.refusal(Finess.TYPE, cells.get(NUMBER))));
        }
    }

    private void row(Finess finess, List<String> cells) {
        Integer before = all.lineOf(finess);
        if (before != null) {
            said.duplicate(number, NUMBER + 1, finess.toString(), before);
            return;
        }
        Establishments.Row row = new Establishments.Row(finess);
        row.name = cells.get(NAME).isEmpty() ? cells.get(LONG_NAME) : cells.get(NAME);
        String espic = cells.get(ESPIC);
        row.kind = FinessCategory.kind(cells.get(CATEGORY), cells.get(AGGREGATE), espic);
        row.status = FinessCategory.status(espic);
        row.commune = places.of(cells.get(DEPARTMENT), cells.get(COMMUNE));
        if (row.commune.isEmpty() && !(cells.get(DEPARTMENT) + cells.get(COMMUNE)).isEmpty()) {
            String place = cells.get(DEPARTMENT) + "/" + cells.get(COMMUNE);
            said.value(
                    number,
                    COMMUNE + 1,
                    Bilingual.of(
                            "«\u00a0" + place + "\u00a0» n’est le département et la commune d’aucun code INSEE",
                            "'" + place + "' is the department and the commune of no INSEE code"));
        }
        row.legalEntity = finess(cells.get(LEGAL_ENTITY));
        if (row.legalEntity.isEmpty() && !cells.get(LEGAL_ENTITY).isEmpty()) {
            said.value(number, LEGAL_ENTITY + 1, Said.refusal(Finess.TYPE, cells.get(LEGAL_ENTITY)));
        }
        row.opened = day(cells.get(OPENED), OPENED + 1);
        all.add(row, number);
    }

    private Optional<LocalDate> day(String text, int column) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            said.value(number, column, Said.refusal(ScalarType.DATE, text));
            return Optional.empty();
        }
    }

    static Optional<Finess> finess(String text) {
        try {
            return Optional.of(Finess.parse(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
