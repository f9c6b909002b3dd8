/**
 * A next edition of a call, as an exercise (<i>édition suivante, exercice</i>): what an officer writes in an hour where only
 * dates, figures and lists change.
 */
@NullMarked
package fr.tempspartage.examples.nouvelleaquitaine2027draft;

import org.jspecify.annotations.NullMarked;
