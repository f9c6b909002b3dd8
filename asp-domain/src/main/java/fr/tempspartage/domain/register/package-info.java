/** Reference registers that a dossier is compared with. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.register;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
