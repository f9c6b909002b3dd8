/**
 * What a call is (<i>appel à candidatures</i>), where calls are found, and how a dossier is assessed by one.
 *
 * <p>{@link fr.tempspartage.rules.call.CallDefinition} is the one interface that a plug-in implements; {@link
 * fr.tempspartage.rules.call.Calls} loads the plug-ins, and a broken one is a {@link
 * fr.tempspartage.rules.call.CallLoadingIssue} that hides no other. {@link fr.tempspartage.rules.call.Assessment} is
 * the entry point to every answer: verdict, findings, documents, funding. It depends on the call, the dossier and the
 * {@link fr.tempspartage.rules.call.AssessmentContext} alone: the day, the registers and the readings are given, never
 * looked up.
 */
@AspStyle
@NullMarked
package fr.tempspartage.rules.call;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
