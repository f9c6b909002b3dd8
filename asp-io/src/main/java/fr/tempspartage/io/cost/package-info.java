/**
 * Files of dated costs (<i>fichiers de coûts</i>): pay scales and allowances that stand outside the calls.
 *
 * <p>{@link fr.tempspartage.io.cost.CostFile} reads them: one row for each figure, with its source and the days on
 * which it holds. They serve to show the real cost of a post beside the reference cost; what a call itself prints is
 * never read from a file.
 */
@NullMarked
package fr.tempspartage.io.cost;

import org.jspecify.annotations.NullMarked;
