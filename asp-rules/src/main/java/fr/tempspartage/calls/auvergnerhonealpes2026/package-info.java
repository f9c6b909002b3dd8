/** The call of Auvergne-Rhône-Alpes, 2026. */
@AspStyle
@NullMarked
package fr.tempspartage.calls.auvergnerhonealpes2026;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
