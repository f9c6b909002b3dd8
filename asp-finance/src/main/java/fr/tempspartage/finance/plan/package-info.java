/**
 * What the agency pays on which terms (<i>plan de financement</i>): amounts, their lines by contract month, and why.
 *
 * <p>Start at {@link fr.tempspartage.finance.plan.FundingTerms} and {@link
 * fr.tempspartage.finance.plan.FundingPlan}.
 */
@AspStyle
@NullMarked
package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
