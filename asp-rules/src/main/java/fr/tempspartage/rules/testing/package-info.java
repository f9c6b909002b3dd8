/**
 * Kit for those who write a call: what a call promises, verified with the dossiers of its author.
 *
 * <p>{@link fr.tempspartage.rules.testing.CallContract} needs no testing library; a test of any of them can ask it, and
 * fail for each {@link fr.tempspartage.rules.testing.CallContract.Issue} that is more than a note.
 */
@AspStyle
@NullMarked
package fr.tempspartage.rules.testing;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
