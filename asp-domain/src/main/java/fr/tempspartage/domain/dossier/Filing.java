package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Filing of the dossier (<i>dépôt</i>).
 *
 * <p>Example: filed by the candidate on the online platform at 2026-05-16T10:12:00+02:00.
 */
@Described(fr = "dépôt", en = "filing")
@Value.Immutable
public sealed interface Filing extends WithFiling permits ImmutableFiling {

    /** State of the filing (<i>état</i>): a draft is not filed. */
    @Fact(fr = "état du dépôt", en = "state of the filing", input = "FILING_STATE")
    Optional<FilingState> getState();

    /** Instant of the filing, with its offset (<i>date et heure de dépôt</i>). */
    @Fact(fr = "date et heure du dépôt", en = "date and time of the filing")
    Optional<OffsetDateTime> getFiledAt();

    /** Who filed (<i>déposant</i>). */
    @Fact(fr = "déposant du dossier", en = "who files the dossier")
    Optional<SubmitterRole> getSubmitter();

    /** Channel used (<i>voie de dépôt</i>). */
    @Fact(fr = "voie de dépôt du dossier", en = "filing channel")
    Optional<FilingChannel> getChannel();

    /** Address to which the dossier was sent (<i>adresse utilisée</i>). */
    @Fact(fr = "adresse électronique du dépôt", en = "e-mail address of the filing", input = "FILING_ADDRESS")
    Optional<@Size(max = 254) String> getAddress();

    /** Parts of the form that are filled in (<i>parties du dossier</i>). */
    @Fact(fr = "parties du dossier remplies", en = "parts of the form filled in")
    Optional<@Size(max = 10) ImmutableList<FormPart>> getFormParts();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Filing}. */
    final class Builder extends ImmutableFiling.Builder {

        Builder() {}
    }
}
