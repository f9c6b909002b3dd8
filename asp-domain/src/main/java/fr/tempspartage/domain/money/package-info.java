/** Amounts in euros, rates and named roundings. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.money;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
