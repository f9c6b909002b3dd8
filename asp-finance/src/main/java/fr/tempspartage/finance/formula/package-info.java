/**
 * What the formulas share: the choices that they compute by slug, and plans under construction. Not part of the API.
 */
@NullMarked
package fr.tempspartage.finance.formula;

import org.jspecify.annotations.NullMarked;
