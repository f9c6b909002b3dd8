/**
 * Dossiers in spreadsheets (<i>dossiers en tableaux</i>): templates of each call, and tables .xlsx, .ods and .csv read and
 * written.
 *
 * <p>{@link fr.tempspartage.io.spreadsheet.DossierTables} reads and writes, {@link fr.tempspartage.io.spreadsheet.DossierTemplate}
 * makes the empty form of a call. Columns are found by their headers alone: the French or English label of a fact, its
 * path such as {@code candidate.rpps}, or its JSON pointer.
 */
@NullMarked
package fr.tempspartage.io.spreadsheet;

import org.jspecify.annotations.NullMarked;
