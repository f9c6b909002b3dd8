/**
 * What a call pays (<em>financement</em>): formulas and their results, without a single figure of a call.
 *
 * <p>A call hands its printed figures and its interpretations to a scheme, for example {@link MonthlyFlatFigures} to
 * {@link MonthlyFlatScheme}. From {@link FundingTerms} and the readings in force, the scheme makes a {@link FundingPlan}:
 * one {@link FundingAlternative} if the amount is decided, several if the text can be read in several ways and none is
 * preferred, none if the amount is unknown; the plan then says why, what is missing and what to ask, and may show
 * options, which are never the result. An alternative carries its reading, its total, and one {@link FundingLine} for
 * each contract month; lines, months, calendar years, posts, parts of partners and instalments of a
 * {@link PaymentSchedule} add up to the cent. A {@link ClawbackResult} tells what an early end changes, a
 * {@link Reconciliation} how the printed figures relate to each other. Intermediate steps are exact fractions; amounts
 * are rounded once, half up, at the end.
 */
@AspStyle
@NullMarked
package fr.tempspartage.finance;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
