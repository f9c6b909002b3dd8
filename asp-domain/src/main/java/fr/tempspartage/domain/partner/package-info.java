/** Partners of a project and their identifiers. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
