/** Posts, periods of service and time allocations. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.post;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
