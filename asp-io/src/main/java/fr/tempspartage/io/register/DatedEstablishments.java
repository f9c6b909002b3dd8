package fr.tempspartage.io.register;

import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.register.EstablishmentRegister;
import java.time.LocalDate;
import java.util.Optional;

/** Establishments of all FINESS files of a folder. */
final class DatedEstablishments implements EstablishmentRegister {

    private final Parts<Establishments> parts;

    DatedEstablishments(Parts<Establishments> parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Entry> establishment(Finess finess, LocalDate date) {
        return parts.on(date).stream()
                .flatMap(part -> part.content().on(finess, date).stream())
                .findFirst();
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
