/**
 * The text of a call, named exactly enough to be checked: its clauses in our own words, the lines where they stand, the
 * citations of answers, and the points that the text leaves open, with the ways to read them.
 *
 * <p>An {@link fr.tempspartage.domain.source.Interpretation} is data, and
 * {@link fr.tempspartage.domain.source.Readings} are the choices made among them. The clauses and interpretations of a
 * given call stand with that call, in asp-rules; the calls' own sentences are not copied into the project.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.source;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
