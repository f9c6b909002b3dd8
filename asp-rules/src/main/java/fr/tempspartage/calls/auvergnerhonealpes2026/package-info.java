/**
 * The call of Auvergne-Rhône-Alpes, 2026-2028 (<i>assistants spécialistes à temps partagé ville / établissements</i>).
 *
 * <p>A public hospital and a town structure share a doctor, one of them at least in a zone that lacks doctors, for two
 * years and a flat sum of 32 000 euros. {@code AuvergneRhoneAlpes2026} is the call in the order of its text, each
 * clause with what it is and, where it is a rule, with its condition; {@code english.properties} holds the same sentences
 * in English. The conditions are checks that stand beside it by theme. What the text leaves open is in {@code
 * AuvergneRhoneAlpes2026Interpretations}, its figures are in {@code AuvergneRhoneAlpes2026Costs}.
 */
@AspStyle
@NullMarked
package fr.tempspartage.calls.auvergnerhonealpes2026;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
