/** Checks that several calls share. */
@AspStyle
@NullMarked
package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
