/**
 * Monthly flat amount for each post (<i>forfait mensuel par poste</i>): figures, scheme, early ends, reforms.
 *
 * <p>Start at {@link fr.tempspartage.finance.monthly.MonthlyFlatScheme}.
 */
@AspStyle
@NullMarked
package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
