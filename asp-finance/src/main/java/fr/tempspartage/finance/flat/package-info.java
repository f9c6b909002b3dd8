/**
 * Flat sum for each post (<i>montant forfaitaire</i>): figures, scheme, and every reading side by side.
 *
 * <p>Start at {@link fr.tempspartage.finance.flat.FlatSumScheme}.
 */
@AspStyle
@NullMarked
package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
