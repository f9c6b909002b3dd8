package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.post.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Dossier (<i>dossier de candidature</i>): one application to one call, as far as it is known.
 *
 * <p>Every field but the identifier and the call may be missing, and a field that is missing is not known. Start at
 * {@link #builder()}, or read a file with the module asp-io.
 */
@ConsistentDossier
@Value.Immutable
public sealed interface Dossier extends WithDossier permits ImmutableDossier {

    /**
     * Identifier of the dossier, chosen by whoever keeps it.
     *
     * @return the identifier
     */
    @NotBlank
    @Size(max = 64)
    String getId();

    /**
     * Call that the dossier answers (<i>appel à candidatures</i>).
     *
     * @return the identifier of the call
     */
    CallId getCall();

    /**
     * Kind of request (<i>nature de la demande</i>).
     *
     * @return kind of request; empty where not known
     */
    Optional<RequestKind> getRequest();

    /**
     * Filing (<i>dépôt</i>).
     *
     * @return filing; empty where not known
     */
    Optional<@Valid Filing> getFiling();

    /**
     * Candidate (<i>candidat</i>).
     *
     * @return candidate; empty where not known
     */
    Optional<@Valid Candidate> getCandidate();

    /**
     * Shared medical project (<i>projet médical partagé</i>).
     *
     * @return shared medical project; empty where not known
     */
    Optional<@Valid SharedMedicalProject> getProject();

    /**
     * Posts asked for (<i>postes</i>).
     *
     * @return posts asked for; empty where not known
     */
    Optional<@Size(max = 10) ImmutableList<@Valid Post>> getPosts();

    /**
     * Documents in the file (<i>pièces</i>).
     *
     * @return documents in the file; empty where not known
     */
    Optional<@Size(max = 60) ImmutableList<@Valid SupportingDocument>> getDocuments();

    /**
     * Identifiers of the other dossiers of the same project (<i>binôme, trinôme</i>).
     *
     * @return identifiers of the other dossiers of the same project; empty where not known
     */
    Optional<@Size(max = 10) ImmutableList<@Size(max = 64) String>> getLinkedDossiers();

    /**
     * Previous grant, where a renewal is asked (<i>financement antérieur</i>).
     *
     * @return previous grant, where a renewal is asked; empty where not known
     */
    Optional<@Valid PreviousGrant> getPreviousGrant();

    /**
     * Departure (<i>fin de fonctions</i>), once it is known.
     *
     * @return departure; empty where not known
     */
    Optional<@Valid Departure> getDeparture();

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Dossier}. */
    final class Builder extends ImmutableDossier.Builder {

        Builder() {}
    }
}
