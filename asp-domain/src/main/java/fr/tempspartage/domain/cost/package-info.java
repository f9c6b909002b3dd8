/**
 * The figures that a call or a decree prints (<i>référentiel de coût</i>): each with its unit, its source and the days on
 * which it holds.
 *
 * <p>Printed figures are law and are kept as printed. What is computed from them is in asp-finance, and the figures of
 * each call stand with that call, in asp-rules.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.cost;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
