/**
 * What a call pays (<em>financement</em>): formulas and their results, without a single figure of a call.
 *
 * <p>{@link fr.tempspartage.finance.FundingScheme} is the way in which a call pays; around it:
 *
 * <ul>
 *   <li>{@link fr.tempspartage.finance.plan}: what is paid on which terms, month by month
 *   <li>{@link fr.tempspartage.finance.payment}: when it is paid
 *   <li>{@link fr.tempspartage.finance.monthly} and {@link fr.tempspartage.finance.flat}: the two formulas
 *   <li>{@link fr.tempspartage.finance.clawback}: what an early end changes
 *   <li>{@link fr.tempspartage.finance.cost}: the printed cost and the real one
 *   <li>{@link fr.tempspartage.finance.budget}: the money of many dossiers
 * </ul>
 *
 * <p>A call hands its printed figures and its interpretations to a scheme, for example {@code MonthlyFlatFigures} to
 * {@code MonthlyFlatScheme}. From {@code FundingTerms} and the readings in force, the scheme makes a {@code
 * FundingPlan}: one {@code FundingAlternative} if the amount is decided, several if the text can be read in several
 * ways and none is preferred, none if the amount is unknown; the plan then says why, what is missing and what to
 * ask, and may show options, which are never the result. An alternative carries its reading, its total, and one
 * {@code FundingLine} for each contract month; lines, months, calendar years, posts, parts of partners and
 * instalments of a {@code PaymentSchedule} add up to the cent. A {@code ClawbackResult} tells what an early end
 * changes, a {@code Reconciliation} how the printed figures relate to each other. Intermediate steps are exact
 * fractions; amounts are rounded once, half up, at the end.
 *
 * <p>Two costs are never mixed: the reference cost that a call fixes, and the {@code EmployerCost} of the pay scale
 * and the real split, which the agency does not pay on: {@code CostComparison} shows both. Every amount explains
 * itself ({@code ExplanationNode}); {@code Delegation} tells what a schedule has paid by a day; a {@code Budget}
 * adds up many dossiers by calendar or {@code BudgetYear}, and {@code Reform} prices them otherwise. A {@code
 * FlatSumTable} shows every reading of a flat sum side by side, those that the text rejects included.
 *
 * <table>
 *   <caption>Worked examples, in euros, recomputed by a test</caption>
 *   <tr><th scope="col">case</th><th scope="col">amounts</th></tr>
 *   <tr><td>Nouvelle-Aquitaine, 12 months from 1 November 2026</td><td>38997.48</td></tr>
 *   <tr><td>Nouvelle-Aquitaine, 24 months from 1 November 2026</td><td>77994.96</td></tr>
 *   <tr><td>Nouvelle-Aquitaine, 24 months, a pair</td><td>155989.92</td></tr>
 *   <tr><td>Nouvelle-Aquitaine, 24 months, a trio</td><td>233984.88</td></tr>
 *   <tr><td>Nouvelle-Aquitaine, 24 months from 1 May 2027, by calendar year</td><td>25998.32 + 38997.48 + 12999.16</td></tr>
 *   <tr><td>Nouvelle-Aquitaine, end after 8 months, all in advance: waived, not served, all delegated</td><td>0.00, 51996.64, 77994.96</td></tr>
 *   <tr><td>Nouvelle-Aquitaine, end after 8 months, yearly instalments: waived, not served, all delegated</td><td>0.00, 19498.74, 45497.06</td></tr>
 *   <tr><td>Nouvelle-Aquitaine, end after 8 months, monthly instalments: waived, not served, all delegated</td><td>0.00, 0.00, 25998.32</td></tr>
 *   <tr><td>Real cost of a year, 0 half-days away on one other site</td><td>65898.91</td></tr>
 *   <tr><td>Real cost of a year, 1 half-days away on one other site</td><td>70218.91</td></tr>
 *   <tr><td>Real cost of a year, 3 half-days away on one other site</td><td>73674.91</td></tr>
 *   <tr><td>Real cost of a year, 4 half-days away on one other site</td><td>77994.91</td></tr>
 *   <tr><td>Real cost of a year, 5 half-days away on one other site</td><td>83178.91</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, per-contract</td><td>32000.00</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, per-year</td><td>64000.00</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: CAP WHOLE on hospital-half of 155989.92</td><td>31197.98</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: CAP WHOLE on whole-post of 155989.92</td><td>32000.00</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: CAP WHOLE on hospital-quota of 155989.92</td><td>24958.39</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: CAP PER_YEAR on hospital-half of 155989.92</td><td>31197.98</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: CAP PER_YEAR on whole-post of 155989.92</td><td>62395.97</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: CAP PER_YEAR on hospital-quota of 155989.92</td><td>24958.39</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: FLOOR WHOLE on hospital-half of 155989.92</td><td>32000.00</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: FLOOR WHOLE on whole-post of 155989.92</td><td>62395.97</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: FLOOR WHOLE on hospital-quota of 155989.92</td><td>32000.00</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: FLOOR PER_YEAR on hospital-half of 155989.92</td><td>64000.00</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: FLOOR PER_YEAR on whole-post of 155989.92</td><td>64000.00</td></tr>
 *   <tr><td>Auvergne-Rhône-Alpes, rejected: FLOOR PER_YEAR on hospital-quota of 155989.92</td><td>64000.00</td></tr>
 * </table>
 */
@NullMarked
package fr.tempspartage.finance;

import org.jspecify.annotations.NullMarked;
