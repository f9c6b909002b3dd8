/**
 * Exact money and shares (<i>montants et taux</i>): euros to the cent, rates as fractions, and the named roundings that
 * lead from one to the other.
 *
 * <p>No {@code double} and no rounding that nobody asked for: intermediate steps stay fractions, and an
 * {@link fr.tempspartage.domain.money.Euros} is made from one only with a
 * {@link fr.tempspartage.domain.money.Rounding}. What is paid, when and by whom is computed in asp-finance.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.money;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
