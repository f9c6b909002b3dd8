package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.register.ZoneRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Zoning of all files of a folder. A place is looked for under its own code, else under that of the commune of which it is
 * part today, else under those of the communes that became part of it, where they all are of one class.
 */
final class DatedZones implements ZoneRegister {

    private final Parts<Zones> parts;
    private final Optional<Communes> communes;

    DatedZones(Parts<Zones> parts, Optional<Communes> communes) {
        this.parts = parts;
        this.communes = communes;
    }

    @Override
    public Optional<ZoningClass> zone(
            Profession profession, InseeCode commune, Optional<String> priorityDistrict, LocalDate date) {
        List<Zones> maps = parts.on(date).stream()
                .filter(part -> part.profession() == profession)
                .map(Part::content)
                .toList();
        return priorityDistrict
                .flatMap(district -> maps.stream()
                        .flatMap(zones -> zones.ofDistrict(district).stream())
                        .findFirst())
                .or(() -> of(commune.toString(), maps))
                .or(() -> communes.flatMap(known -> merged(commune.toString(), known, maps)));
    }

    private static Optional<ZoningClass> of(String commune, List<Zones> maps) {
        return maps.stream()
                .flatMap(zones ->
                        zones.of(commune, maps.stream().flatMap(other -> other.territoryOf(commune).stream())).stream())
                .findFirst();
    }

    private static Optional<ZoningClass> merged(String commune, Communes known, List<Zones> maps) {
        Optional<ZoningClass> today = known.merged(commune).flatMap(into -> of(into.into(), maps));
        if (today.isPresent()) {
            return today;
        }
        Stream<Optional<ZoningClass>> before = known.before(commune).stream().map(code -> of(code, maps));
        ImmutableSet<Optional<ZoningClass>> classes = before.collect(ImmutableSet.toImmutableSet());
        return classes.size() == 1 ? classes.iterator().next() : Optional.empty();
    }

    @Override
    public String name() {
        return parts.name();
    }

    @Override
    public String name(LocalDate date) {
        return parts.name(date);
    }
}
