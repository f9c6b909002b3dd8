package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Commitment of a partner (<i>engagement</i>) towards the project, apart from the documents of the list. */
@Value.Immutable
public sealed interface Commitment extends WithCommitment permits ImmutableCommitment {

    /**
     * Partner that commits itself.
     *
     * @return partner that commits itself; empty where not known
     */
    Optional<PartnerKey> getPartner();

    /**
     * Quality of the person who commits (<i>qualité</i>).
     *
     * @return the quality
     */
    SignatoryQuality getQuality();

    /**
     * Date of the commitment.
     *
     * @return date of the commitment; empty where not known
     */
    Optional<LocalDate> getDate();

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Commitment}. */
    final class Builder extends ImmutableCommitment.Builder {

        Builder() {}
    }
}
