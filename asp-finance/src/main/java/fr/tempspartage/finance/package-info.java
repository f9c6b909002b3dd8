/** Funding schemes, plans and payment schedules. */
@AspStyle
@NullMarked
package fr.tempspartage.finance;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
