/**
 * The structures that share a doctor (<i>structures partenaires</i>): hospitals and other establishments, practices in
 * town, and what identifies and places them: FINESS, SIRET, commune, department, GHT, zoning class.
 *
 * <p>A {@link fr.tempspartage.domain.partner.Partner} says what a structure is. What it does in a project (recruit, pay,
 * be the peripheral one) is said by the project, in {@code domain.dossier}; what official files say of it comes from
 * {@code domain.register}.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
