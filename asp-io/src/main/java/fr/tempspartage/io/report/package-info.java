/**
 * Reports for people: answers as plain text, in French and in English.
 *
 * <p>{@link fr.tempspartage.io.report.TextReport} is where to start. A report is drawn from the answers of the library
 * and decides nothing; what a program needs is in {@link fr.tempspartage.io.json.ResultJson}.
 */
@NullMarked
package fr.tempspartage.io.report;

import org.jspecify.annotations.NullMarked;
