package fr.tempspartage.io.table;

import fr.tempspartage.domain.field.Characters;

/**
 * Cell of a table that is not empty (<i>cellule</i>).
 *
 * @param row the row, from 1
 * @param column the column, from 1
 * @param text what stands in it: the text, the number with all its decimals, {@code true} or {@code false}, the date as
 *     2027-10-31 or 2027-10-31T23:59:00, the time of day as 23:59:00, the formula without its equals sign, the error
 */
public record Cell(int row, int column, Kind kind, String text) {

    /** What stands in a cell, as far as the file says; every cell of CSV is text. */
    public enum Kind {
        /** A text, also one of digits alone, such as a FINESS number in a cell of the text format. */
        TEXT,
        /** A number, with the decimals that were typed. */
        NUMBER,
        /** Yes or no as spreadsheets have it. */
        BOOLEAN,
        /** A day, or a day and a time without zone. */
        DATE,
        /** A time of day without day. */
        TIME,
        /** A formula, which is not computed, and whose last value is not taken: it may come from another file. */
        FORMULA,
        /** An error of the spreadsheet, such as #N/A. */
        ERROR
    }

    /** Whether nobody can see anything in the cell. */
    public boolean isBlank() {
        return Characters.isBlank(text);
    }
}
