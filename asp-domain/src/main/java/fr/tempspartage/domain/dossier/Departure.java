package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Departure (<i>fin de fonctions</i>) before or at the committed end. */
@Described(fr = "fin de fonctions", en = "departure", inputs = "DEPARTURE")
@Value.Immutable
public sealed interface Departure extends WithDeparture permits ImmutableDeparture {

    /** Last day of service, inclusive. */
    @Fact(fr = "dernier jour de fonctions", en = "last day in post")
    LocalDate getEnd();

    /** Reason of leaving (<i>motif</i>). */
    @Fact(fr = "motif de la fin de fonctions", en = "reason for the departure")
    Optional<DepartureReason> getReason();

    /** Credits that the agency has delegated so far, in euros (<i>crédits délégués</i>). */
    @Fact(fr = "crédits délégués à ce jour", en = "funds delegated so far")
    Optional<Euros> getDelegated();

    /** Refuses an amount that is negative or above 999999999.99. */
    @Value.Check
    default void check() {
        getDelegated().ifPresent(ScalarType::amount);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Departure}. */
    final class Builder extends ImmutableDeparture.Builder {

        Builder() {}
    }
}
