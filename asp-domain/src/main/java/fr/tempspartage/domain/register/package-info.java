/**
 * Questions to reference data (<i>référentiels</i>): the zone of a place, the group of a hospital, the kind of an
 * establishment, each on a given day.
 *
 * <p>Only the questions are here, as small interfaces; asp-io answers them from the official files. Where a dossier
 * declares one thing and a register says another, both are shown and the register decides: the rules see to that.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.register;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
