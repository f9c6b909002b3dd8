/**
 * The call of Nouvelle-Aquitaine, 2026 (<i>assistants spécialistes à temps partagé entre établissements de santé</i>).
 *
 * <p>Two or three establishments share an assistant whom a public hospital among them recruits, for one or two years,
 * and half of the time at least is spent in the peripheral one; the agency pays 3 249,79 euros a month for each post.
 * {@code NouvelleAquitaine2026} is the call in the order of its text, each clause with what it is and, where it is a
 * rule, with its condition; {@code english.properties} holds the same sentences in English. Conditions that no tree says
 * better are checks beside it by theme. What the text leaves open is in {@code NouvelleAquitaine2026Interpretations},
 * its figures are in {@code NouvelleAquitaine2026Costs}.
 */
@AspStyle
@NullMarked
package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
