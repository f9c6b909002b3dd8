package fr.tempspartage.io.table;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.scalar.ScalarReading;
import org.jspecify.annotations.Nullable;

/** Addresses of the rows and cells of one sheet of .xlsx: inside a sheet, and in the order in which the reader takes them. */
final class SheetPlaces {

    /** Last column, XFD. */
    static final int MAX_COLUMN = 16_384;

    static final int MAX_ROW = 1_048_576;

    /** Most places in the rows of one sheet, from the first column to the last cell of each row. */
    static final long MAX_PLACES = 100_000_000;

    private final String part;
    private int row;
    private int column;
    private boolean rowsNumbered;
    private boolean cellsAddressed;
    private long places;

    SheetPlaces(String part) {
        this.part = part;
    }

    /** Takes the number of the next row, if it has one. */
    void row(@Nullable String written) {
        end();
        int next = written == null ? row + 1 : CellAddress.number(written);
        if (next < 1 || next > MAX_ROW) {
            throw address(written == null ? Integer.toString(next) : written);
        }
        // Rows are numbered by all or by none: the reader counts them in another way else.
        if (next <= row || (row > 0 && rowsNumbered != (written != null))) {
            throw order(written == null ? Integer.toString(next) : written);
        }
        rowsNumbered = written != null;
        row = next;
        column = 0;
        cellsAddressed = false;
    }

    /** Takes the address of the next cell, if it has one. */
    void cell(@Nullable String written) {
        int next = written == null ? column + 1 : CellAddress.column(written);
        if (next < 1 || next > MAX_COLUMN || (written != null && CellAddress.row(written) > MAX_ROW)) {
            throw address(written == null ? Integer.toString(next) : written);
        }
        if (row > 0
                && (next <= column
                        || (column > 0 && cellsAddressed != (written != null))
                        || (written != null && rowsNumbered && CellAddress.row(written) != row))) {
            throw order(written == null ? Integer.toString(next) : written);
        }
        cellsAddressed = written != null;
        column = next;
    }

    /** Ends a row, the last one of the sheet perhaps. */
    void end() {
        places += column;
        if (places > MAX_PLACES) {
            throw XmlScan.tooLong(part, Bilingual.of("trop de cellules", "too many cells"));
        }
    }

    private UnreadableTableException address(String written) {
        String shown = ScalarReading.shown(written);
        return UnreadableTableException.unsafe(
                Bilingual.of(
                        "la partie «\u00a0" + part + "\u00a0» contient l’adresse «\u00a0" + shown
                                + "\u00a0», hors d’une feuille de tableur (XFD1048576 au plus)",
                        "the part '" + part + "' holds the address '" + shown
                                + "', outside a sheet of a spreadsheet (XFD1048576 at most)"),
                Bilingual.of("vient-il d’une autre source qu’un tableur", "it does not come from a spreadsheet"));
    }

    /** Refusal of an address that is not where the order of cells has it. */
    UnreadableTableException order(String written) {
        String shown = ScalarReading.shown(written);
        return UnreadableTableException.damaged(Bilingual.of(
                "l’adresse «\u00a0" + shown + "\u00a0» n’est pas à sa place dans la partie «\u00a0" + part + "\u00a0»",
                "the address '" + shown + "' is not in its place in the part '" + part + "'"));
    }
}
