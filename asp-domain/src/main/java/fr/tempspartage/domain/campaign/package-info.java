/**
 * One edition of a call (<i>campagne d'appel à candidatures</i>): who publishes it, for which region and edition, and its
 * calendar: who files, by which channel, until when, for posts that begin in which months; and what the agency has decided
 * since on what the text leaves open.
 *
 * <p>What the text does not state is empty here; the figures that it prints are in {@code domain.cost}, its clauses in
 * {@code domain.source}. Whether a dossier is late is a rule's matter, in asp-rules.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
