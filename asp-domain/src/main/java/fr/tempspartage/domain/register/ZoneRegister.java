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
public interface ZoneRegister {

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

    /**
     * Name and version, shown beside each answer.
     *
     * @return the name, such as "zonage médecins ARA 2026"
     */
    String name();

    /**
     * Name and version of what answers on a day, where a register holds several.
     *
     * @param date the day on which it is asked
     * @return that name; {@link #name()} unless the register says otherwise
     */
    default String name(LocalDate date) {
        return name();
    }
}
