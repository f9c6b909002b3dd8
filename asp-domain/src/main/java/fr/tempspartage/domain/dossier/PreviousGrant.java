package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.partner.Siren;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Previous grant (<i>financement antérieur</i>): that whose renewal is asked, or one that the dossier tells of.
 *
 * <p>People state whether project, partners and candidate are the same; identifiers confirm or contradict it.
 */
@Described(fr = "financement antérieur", en = "previous grant")
@Value.Immutable
public sealed interface PreviousGrant extends WithPreviousGrant permits ImmutablePreviousGrant {

    /** Identifier of the project that was funded. */
    @Fact(
            fr = "identifiant du projet du financement antérieur",
            en = "project id of the previous grant",
            input = "PREVIOUS_PROJECT")
    Optional<@Size(max = 64) String> getProjectId();

    /** Whether the project is the one that was funded (<i>même projet</i>), as the dossier states it. */
    @Fact(fr = "même projet qu’au financement antérieur", en = "same project as in the previous grant")
    Optional<Boolean> getSameProject();

    /** SIREN of the legal persons that were its partners. */
    @Fact(
            fr = "partenaires du financement antérieur",
            en = "partners of the previous grant",
            input = "PREVIOUS_PARTNERS")
    Optional<@Size(max = 10) ImmutableList<Siren>> getPartners();

    /** Whether the partners are those of that grant (<i>mêmes partenaires</i>), as the dossier states it. */
    @Fact(fr = "mêmes partenaires qu’au financement antérieur", en = "same partners as in the previous grant")
    Optional<Boolean> getSamePartners();

    /** RPPS number of its candidate. */
    @Fact(
            fr = "RPPS du candidat du financement antérieur",
            en = "RPPS number of the candidate of the previous grant",
            input = "PREVIOUS_CANDIDATE")
    @Value.Redacted
    Optional<Rpps> getCandidate();

    /** Whether the candidate is that of that grant (<i>même candidat</i>), as the dossier states it. */
    @Fact(fr = "même candidat qu’au financement antérieur", en = "same candidate as in the previous grant")
    Optional<Boolean> getSameCandidate();

    /** Months of the first award (<i>mois financés</i>). */
    @Fact(fr = "mois du financement antérieur", en = "months of the previous grant", input = "PREVIOUS_MONTHS")
    Optional<@Min(1) @Max(120) Integer> getMonths();

    /** Months of each earlier renewal (<i>renouvellements antérieurs</i>); empty list where there was none. */
    @Fact(fr = "renouvellements antérieurs du financement", en = "earlier renewals of the award")
    Optional<@Size(max = 10) ImmutableList<@Min(1) @Max(120) Integer>> getEarlierRenewals();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link PreviousGrant}. */
    final class Builder extends ImmutablePreviousGrant.Builder {

        Builder() {}
    }
}
