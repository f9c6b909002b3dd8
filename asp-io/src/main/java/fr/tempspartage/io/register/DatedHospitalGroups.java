package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hospital groups of all files of a folder. Members are legal entities: an establishment that is no member by its own number
 * is one by that of its legal entity, where FINESS is at hand and tells it.
 */
final class DatedHospitalGroups implements HospitalGroupRegister {

    private final Parts<HospitalGroups> parts;
    private final Optional<EstablishmentRegister> establishments;

    DatedHospitalGroups(Parts<HospitalGroups> parts, Optional<EstablishmentRegister> establishments) {
        this.parts = parts;
        this.establishments = establishments;
    }

    @Override
    public Optional<Entry> group(Finess finess, LocalDate date) {
        return of(finess, date)
                .or(() -> establishments
                        .flatMap(register -> register.establishment(finess, date))
                        .flatMap(EstablishmentRegister.Entry::legalEntity)
                        .filter(entity -> !entity.equals(finess))
                        .flatMap(entity -> of(entity, date)));
    }

    private Optional<Entry> of(Finess number, LocalDate date) {
        return parts.on(date).stream()
                .flatMap(part -> part.content().on(number, date).stream())
                .findFirst();
    }

    @Override
    public ImmutableSet<TerritorialHospitalGroup> groups(LocalDate date) {
        return parts.on(date).stream()
                .flatMap(part -> part.content().groups(date).stream())
                .collect(ImmutableSet.toImmutableSet());
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
