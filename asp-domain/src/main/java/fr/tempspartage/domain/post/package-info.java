/**
 * The post (<i>poste</i>) and its time: status, contract, interruptions, and how the time is split between partners.
 *
 * <p>Periods count in contract months ({@link fr.tempspartage.domain.post.ServicePeriod}) and shares are exact fractions
 * ({@link fr.tempspartage.domain.post.TimeShares}); calendar days are never counted. Which share or duration a call asks
 * for is not said here.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.post;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
