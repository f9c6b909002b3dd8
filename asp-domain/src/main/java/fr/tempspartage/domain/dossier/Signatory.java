package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.partner.PartnerKey;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Signatory of a document (<i>signataire</i>). */
@Value.Immutable
public sealed interface Signatory extends WithSignatory permits ImmutableSignatory {

    /**
     * Name (<i>nom</i>).
     *
     * @return name; empty where not known
     */
    @Value.Redacted
    Optional<@Size(max = 200) String> getName();

    /**
     * Quality in which the person signs (<i>qualité</i>).
     *
     * @return quality in which the person signs; empty where not known
     */
    Optional<SignatoryQuality> getQuality();

    /**
     * Partner for which the person signs.
     *
     * @return partner for which the person signs; empty where not known
     */
    Optional<PartnerKey> getPartner();

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Signatory}. */
    final class Builder extends ImmutableSignatory.Builder {

        Builder() {}
    }
}
