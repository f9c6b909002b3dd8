package fr.tempspartage.domain.register;

import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.ZoningClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Register of the zoning of health professions (<i>zonage</i>): the class of a place for a profession on a date.
 *
 * <p>Implementations are immutable and thread-safe, hold no clock, and answer the same question in the same way every time.
 */
public interface ZoneRegister extends Register {

    /**
     * Finds the class of a place. A priority district that the register knows overrides its commune.
     *
     * @param profession the profession whose map is asked for
     * @param priorityDistrict the code of the priority district (QPV), if the place is in one
     * @param date the day whose map is asked for
     * @return the class; empty if the register has no map for the profession on that day, or does not know the place
     */
    Optional<ZoningClass> zone(
            Profession profession, InseeCode commune, Optional<String> priorityDistrict, LocalDate date);
}
