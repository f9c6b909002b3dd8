/**
 * Checks that several calls share (<i>contrôles communs</i>): the partner that recruits, the filing, the documents,
 * and facts on which a register has more to say than the dossier.
 *
 * <p>A rule of a call borrows a check from here and adds its own clauses, sentence and words. A check comes here when
 * a second call needs it; one that a single call uses stays with that call. No clause, figure or interpretation of any
 * call is named here.
 */
@AspStyle
@NullMarked
package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
