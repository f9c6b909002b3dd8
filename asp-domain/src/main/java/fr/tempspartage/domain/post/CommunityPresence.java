package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.partner.PartnerKey;
import java.util.Optional;
import org.immutables.value.Value;

/** Presence in a community structure (<i>exercice en ville</i>): where, and in which mode. */
@Described(fr = "exercice en ville", en = "presence in the community", inputs = "COMMUNITY")
@Value.Immutable
public sealed interface CommunityPresence extends WithCommunityPresence permits ImmutableCommunityPresence {

    /** Community structure where the doctor practises. */
    @Fact(
            fr = "structure où l’assistant exerce en ville",
            en = "structure where the assistant practises in the community")
    PartnerKey getPartner();

    /** Mode of practice there (<i>mode d'exercice</i>). */
    @Fact(fr = "mode d’exercice en ville", en = "mode of practice in the community")
    Optional<CommunityPracticeMode> getMode();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link CommunityPresence}. */
    final class Builder extends ImmutableCommunityPresence.Builder {

        Builder() {}
    }
}
