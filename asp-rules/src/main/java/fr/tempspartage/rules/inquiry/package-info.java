/** Questions about a verdict: what next, what instead. */
@AspStyle
@NullMarked
package fr.tempspartage.rules.inquiry;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
