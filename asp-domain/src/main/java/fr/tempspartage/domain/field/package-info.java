/** One description of each record type, field by field. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.field;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
