/**
 * Money of many dossiers (<i>budget</i>): entries, sums by year and by hospital, reservations, and changes.
 *
 * <p>Start at {@link fr.tempspartage.finance.budget.Budget}.
 */
@NullMarked
package fr.tempspartage.finance.budget;

import org.jspecify.annotations.NullMarked;
