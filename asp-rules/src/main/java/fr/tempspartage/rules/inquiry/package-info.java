/**
 * Questions asked of an assessment or of a call after the fact, such as what would change under another
 * reading.
 *
 * <p>Everything here is drawn from {@link fr.tempspartage.rules.call.Assessment} by asking it again; nothing here decides
 * anything. What a rule answers, and why, is in {@code rules.verdict}.
 */
@AspStyle
@NullMarked
package fr.tempspartage.rules.inquiry;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
