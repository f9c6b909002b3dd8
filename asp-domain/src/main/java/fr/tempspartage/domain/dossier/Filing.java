package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Filing of the dossier (<i>dépôt</i>).
 *
 * <p>Example: filed by the candidate on the online platform at 2026-05-16T10:12:00+02:00.
 */
@Value.Immutable
public sealed interface Filing extends WithFiling permits ImmutableFiling {

    /**
     * State of the filing (<i>état</i>): a draft is not filed.
     *
     * @return state of the filing; empty where not known
     */
    Optional<FilingState> getState();

    /**
     * Instant of the filing, with its offset (<i>date et heure de dépôt</i>).
     *
     * @return instant of the filing, with its offset; empty where not known
     */
    Optional<OffsetDateTime> getFiledAt();

    /**
     * Who filed (<i>déposant</i>).
     *
     * @return who filed; empty where not known
     */
    Optional<SubmitterRole> getSubmitter();

    /**
     * Channel used (<i>voie de dépôt</i>).
     *
     * @return channel used; empty where not known
     */
    Optional<FilingChannel> getChannel();

    /**
     * Address to which the dossier was sent (<i>adresse utilisée</i>).
     *
     * @return address to which the dossier was sent; empty where not known
     */
    Optional<@Size(max = 254) String> getAddress();

    /**
     * Parts of the form that are filled in (<i>parties du dossier</i>).
     *
     * @return parts of the form that are filled in; empty where not known
     */
    Optional<@Size(max = 10) ImmutableList<FormPart>> getFormParts();

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Filing}. */
    final class Builder extends ImmutableFiling.Builder {

        Builder() {}
    }
}
