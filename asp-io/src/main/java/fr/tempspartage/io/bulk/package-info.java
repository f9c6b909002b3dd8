/**
 * Very many dossiers (<i>examen en nombre</i>): from files of lines or tables to a line or a row for each record, with
 * memory that does not grow, on all cores, in the order of the file, and to be taken up again after an interruption.
 */
@NullMarked
package fr.tempspartage.io.bulk;

import org.jspecify.annotations.NullMarked;
