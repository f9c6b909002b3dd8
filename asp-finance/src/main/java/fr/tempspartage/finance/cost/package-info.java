/**
 * Costs of a post (<i>coûts</i>): the one that a call prints, recomputed, and the real one of an employer, never
 * mixed.
 */
@AspStyle
@NullMarked
package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
