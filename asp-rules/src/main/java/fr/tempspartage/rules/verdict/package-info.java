/**
 * Rules, their answers and the verdict (<i>règles, constats, avis</i>).
 *
 * <p>A {@link fr.tempspartage.rules.verdict.Rule} carries one {@link fr.tempspartage.rules.verdict.Check}, a pure
 * function of {@link fr.tempspartage.rules.verdict.Facts} and a {@link fr.tempspartage.rules.verdict.Trace}. With a
 * silent trace it gives an {@link fr.tempspartage.rules.verdict.Outcome} and nothing else; with a recording one the
 * same check gives the {@link fr.tempspartage.rules.verdict.Evidence} of a {@link
 * fr.tempspartage.rules.verdict.Finding}, and the two must agree. Missing is not false: a check that lacks a fact
 * answers {@code UNKNOWN}, and one more fact never turns a yes into a no. The {@link
 * fr.tempspartage.rules.verdict.Verdict} sets eligibility, completeness and filing side by side.
 */
@AspStyle
@NullMarked
package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
