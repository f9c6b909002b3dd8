/** Cost references and cost items. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.cost;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
