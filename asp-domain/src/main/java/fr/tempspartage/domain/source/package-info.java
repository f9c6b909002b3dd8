/** Source documents, clauses, citations and interpretations. */
@AspStyle
@NullMarked
package fr.tempspartage.domain.source;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
