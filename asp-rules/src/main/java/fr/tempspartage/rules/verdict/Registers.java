package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.domain.register.ZoneRegister;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers at hand (<i>référentiels</i>), each of which may be absent. Where a register answers, it decides over what
 * the dossier declares, and both are shown.
 *
 * @param zones zoning of the health professions
 * @param hospitalGroups territorial hospital groups
 */
public record Registers(
        Optional<ZoneRegister> zones,
        Optional<HospitalGroupRegister> hospitalGroups,
        Optional<EstablishmentRegister> establishments) {

    /** No register: what the dossier declares is all there is. */
    public static final Registers NONE = new Registers(Optional.empty(), Optional.empty(), Optional.empty());

    /** Adds a register of zones. */
    public Registers with(ZoneRegister register) {
        return new Registers(Optional.of(register), hospitalGroups, establishments);
    }

    /** Adds a register of hospital groups. */
    public Registers with(HospitalGroupRegister register) {
        return new Registers(zones, Optional.of(register), establishments);
    }

    /** Adds a register of establishments. */
    public Registers with(EstablishmentRegister register) {
        return new Registers(zones, hospitalGroups, Optional.of(register));
    }

    /**
     * Names and versions of those that answer on a day.
     *
     * @return the names, without repetition; none where no register is at hand
     */
    public ImmutableList<String> names(LocalDate day) {
        return Stream.of(
                        establishments.map(register -> register.name(day)),
                        hospitalGroups.map(register -> register.name(day)),
                        zones.map(register -> register.name(day)))
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
