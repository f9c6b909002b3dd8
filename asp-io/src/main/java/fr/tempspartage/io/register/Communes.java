package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.partner.InseeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Communes of the official geographic code (<i>communes</i>): those of today, those that are part of another one since, and
 * the postal codes.
 */
final class Communes {

    private final ImmutableMap<String, String> names;
    private final ImmutableMap<String, Merged> merged;
    private final ImmutableListMultimap<String, String> before;
    private final ImmutableListMultimap<String, String> byPostalCode;
    private final ImmutableSet<String> departments;

    /**
     * Communes of a file.
     *
     * @param names the name of each commune of today
     * @param merged the communes of before, each with the one of today
     * @param byPostalCode the communes of each postal code
     */
    Communes(
            ImmutableMap<String, String> names,
            ImmutableMap<String, Merged> merged,
            ImmutableListMultimap<String, String> byPostalCode) {
        this.names = names;
        this.merged = merged;
        this.byPostalCode = byPostalCode;
        ImmutableListMultimap.Builder<String, String> inverse = ImmutableListMultimap.builder();
        merged.forEach((code, into) -> inverse.put(into.into(), code));
        this.before = inverse.build();
        this.departments = names.keySet().stream()
                .flatMap(code -> Stream.of(code.substring(0, 2), code.substring(0, 3)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Commune of before.
     *
     * @param into the code of the commune of today
     * @param since the day since when; empty where the file does not say it
     */
    record Merged(String into, Optional<LocalDate> since) {}

    boolean exists(String code) {
        return names.containsKey(code);
    }

    /** Whether some commune of the same department is known: only then does a code that is not known mean anything. */
    boolean coversDepartmentOf(InseeCode code) {
        return code.department()
                .map(department -> departments.contains(department.code()))
                .orElse(false);
    }

    String named(String code) {
        String name = names.get(code);
        return name == null ? code : name + " (" + code + ")";
    }

    Optional<Merged> merged(String code) {
        return exists(code) ? Optional.empty() : Optional.ofNullable(merged.get(code));
    }

    /** Codes of the communes that are part of this one today. */
    List<String> before(String code) {
        return before.get(code);
    }

    List<String> ofPostalCode(String code) {
        return byPostalCode.get(code);
    }
}
