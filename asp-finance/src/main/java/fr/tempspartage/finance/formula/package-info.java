/**
 * What formulas compute where a text can be read in several ways (<i>lectures calculables</i>): each enum is the set of
 * the choices of one question, which a call may ask or leave out. {@code WHOLE_MONTHS} stands for the choice {@code
 * whole-months}.
 */
@NullMarked
package fr.tempspartage.finance.formula;

import org.jspecify.annotations.NullMarked;
