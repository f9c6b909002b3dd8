/** Rules, findings and verdicts. */
@AspStyle
@NullMarked
package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
