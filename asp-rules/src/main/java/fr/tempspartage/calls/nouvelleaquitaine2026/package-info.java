/** The call of Nouvelle-Aquitaine, 2026. */
@AspStyle
@NullMarked
package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
