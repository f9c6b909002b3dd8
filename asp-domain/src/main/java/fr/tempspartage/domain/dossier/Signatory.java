package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.partner.PartnerKey;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Signatory of a document (<i>signataire</i>). */
@Described(fr = "signataire", en = "signatory", inputs = "SIGNATORY")
@Value.Immutable
public sealed interface Signatory extends WithSignatory permits ImmutableSignatory {

    /** Name (<i>nom</i>). */
    @Fact(fr = "nom du signataire", en = "name of the signatory")
    @Value.Redacted
    Optional<@Size(max = 200) String> getName();

    /** Quality in which the person signs (<i>qualité</i>). */
    @Fact(fr = "qualité du signataire", en = "capacity of the signatory")
    Optional<SignatoryQuality> getQuality();

    /** Partner for which the person signs. */
    @Fact(fr = "partenaire pour lequel il est signé", en = "partner signed for")
    Optional<PartnerKey> getPartner();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Signatory}. */
    final class Builder extends ImmutableSignatory.Builder {

        Builder() {}
    }
}
