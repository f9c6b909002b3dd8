package fr.tempspartage.io.register;

import java.time.LocalDate;
import java.util.Optional;

/** Days on which something holds, both bounds inclusive, each of which may not be stated. */
final class Days {

    private Days() {}

    static boolean within(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
