/**
 * Cells of tables (<i>cellules</i>): workbooks .xlsx and .ods behind their guard, rows of CSV, and the character set of a text.
 * Not part of the API.
 */
@NullMarked
package fr.tempspartage.io.table;

import org.jspecify.annotations.NullMarked;
