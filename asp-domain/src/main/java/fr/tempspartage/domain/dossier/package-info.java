/** Dossiers, candidates and supporting documents. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
