/**
 * What the author of a call writes (<i>le texte de l'appel</i>): clauses in the order of the text, and conditions as
 * trees that can be looked into.
 *
 * <p>A {@link fr.tempspartage.rules.law.CallText} is written clause by clause; each {@link
 * fr.tempspartage.rules.law.Statement} says what its clause is. A condition is a {@link fr.tempspartage.rules.law.Test}
 * of a subject, made from the facts of {@code rules.vocabulary}, or {@link fr.tempspartage.rules.law.ByHand} where no
 * tree says it better. A tree knows the facts it reads, the questions and parameters it uses, what it may answer and the
 * sentences it answers with, and says itself in words: nothing of this is declared beside it.
 *
 * <pre>{@code
 * clause("NA-43", "paragraph 1", "58", "L’établissement recruteur est un établissement public de santé.")
 *         .condition(recruiter(legalStatus().is(PUBLIC_HEALTH_ESTABLISHMENT).no("notPublic")))
 *         .says("notPublic", "Le recruteur n’est pas un établissement public de santé : {legalStatus}.");
 * }</pre>
 */
@NullMarked
package fr.tempspartage.rules.law;

import org.jspecify.annotations.NullMarked;
