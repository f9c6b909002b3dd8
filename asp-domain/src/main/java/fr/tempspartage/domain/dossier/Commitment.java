package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Commitment of a partner (<i>engagement</i>) towards the project, apart from the documents of the list. */
@Described(fr = "engagement", en = "commitment", inputs = "COMMITMENT")
@Value.Immutable
public sealed interface Commitment extends WithCommitment permits ImmutableCommitment {

    /** Partner that commits itself. */
    @Fact(fr = "partenaire qui s’engage", en = "partner that commits itself")
    Optional<PartnerKey> getPartner();

    /** Quality of the person who commits (<i>qualité</i>). */
    @Fact(fr = "qualité de la personne qui s’engage", en = "capacity of the person who commits")
    SignatoryQuality getQuality();

    /** Date of the commitment. */
    @Fact(fr = "date de l’engagement", en = "date of the commitment")
    Optional<LocalDate> getDate();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Commitment}. */
    final class Builder extends ImmutableCommitment.Builder {

        Builder() {}
    }
}
