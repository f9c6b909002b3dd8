/**
 * Amounts that depend on the dossier (<i>cas prévus par l'appel</i>): one scheme for each case, of which the first that
 * applies pays.
 */
@NullMarked
package fr.tempspartage.finance.cases;

import org.jspecify.annotations.NullMarked;
