package fr.tempspartage.io.register;

import fr.tempspartage.domain.dossier.Profession;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Content of one file, with the days on which it holds.
 *
 * @param name name and version, shown beside each answer
 * @param day the day whose state it is, as of an extraction; empty where it is of no day
 * @param from the first day on which it holds, inclusive; empty where it is not stated
 * @param until the last day, inclusive; empty where it is not stated
 * @param profession the profession whose zoning it is
 */
record Part<T>(
        T content,
        String name,
        Optional<LocalDate> day,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Profession profession) {

    boolean isOn(LocalDate asked) {
        return Days.within(from, until, asked);
    }

    <U> Part<U> with(U other) {
        return new Part<>(other, name, day, from, until, profession);
    }
}
