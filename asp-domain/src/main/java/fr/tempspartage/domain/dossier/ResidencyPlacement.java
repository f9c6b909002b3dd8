package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.ServicePeriod;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Placement as final-phase resident (<i>stage de docteur junior</i>). */
@Described(fr = "stage de docteur junior", en = "placement as final-phase resident", inputs = "PLACEMENT")
@Value.Immutable
public sealed interface ResidencyPlacement extends WithResidencyPlacement permits ImmutableResidencyPlacement {

    /** Place of the placement (<i>terrain de stage</i>). */
    @Fact(fr = "lieu du stage", en = "place of the placement")
    Optional<@Size(max = 200) String> getPlace();

    /** Partner where it took place, if it is one of the project's. */
    @Fact(fr = "partenaire d’accueil du stage", en = "partner where the placement takes place")
    Optional<PartnerKey> getPartner();

    /**
     * First day, inclusive.
     *
     * @return first day, inclusive; empty where not known
     */
    @Fact(fr = "premier jour du stage", en = "first day of the placement")
    Optional<LocalDate> getStart();

    /**
     * Last day, inclusive.
     *
     * @return last day, inclusive; empty where not known
     */
    @Fact(fr = "dernier jour du stage", en = "last day of the placement")
    Optional<LocalDate> getEnd();

    /** Refuses a placement that ends before it starts. */
    @Value.Check
    default void check() {
        getStart().ifPresent(start -> getEnd().ifPresent(end -> ServicePeriod.ofClosed(start, end)));
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link ResidencyPlacement}. */
    final class Builder extends ImmutableResidencyPlacement.Builder {

        Builder() {}
    }
}
