/**
 * What an early end changes (<i>récupération des crédits</i>): clause, claim and result.
 *
 * <p>The computation stands with the formula whose months it counts.
 */
@AspStyle
@NullMarked
package fr.tempspartage.finance.clawback;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
