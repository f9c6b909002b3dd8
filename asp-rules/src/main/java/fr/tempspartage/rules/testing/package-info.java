/** The contract kit for authors of calls. */
@AspStyle
@NullMarked
package fr.tempspartage.rules.testing;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
