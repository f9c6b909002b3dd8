/** What a call for projects is, and the registry of calls. */
@AspStyle
@NullMarked
package fr.tempspartage.rules.call;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
