package fr.tempspartage.domain.register;

import java.time.LocalDate;

/** Register (<i>référentiel</i>) with a name that is shown beside each of its answers. */
public interface Register {

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
