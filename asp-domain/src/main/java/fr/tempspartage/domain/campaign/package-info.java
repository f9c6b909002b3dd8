/** Campaigns, their calendars and filing channels. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
