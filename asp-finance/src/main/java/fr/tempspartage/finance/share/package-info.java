/** Share of the cost that the partners state (<i>part du coût déclaré</i>). */
@AspStyle
@NullMarked
package fr.tempspartage.finance.share;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
