package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
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
 * {@link #builder()}, or read a file with the module asp-io. Like every value of the domain, a dossier is immutable and
 * thread-safe; its builder is neither.
 */
@ConsistentDossier
@Described(fr = "dossier", en = "dossier", root = true)
@Value.Immutable
public sealed interface Dossier extends WithDossier permits ImmutableDossier {

    /** Identifier of the dossier, chosen by whoever keeps it. */
    @Fact(fr = "identifiant du dossier", en = "dossier id", input = "DOSSIER_ID")
    @NotBlank
    @Size(max = 64)
    String getId();

    /**
     * Call that the dossier answers (<i>appel à candidatures</i>).
     *
     * @return the identifier of the call
     */
    @Fact(fr = "appel à candidatures", en = "call for applications")
    CallId getCall();

    /** Kind of request (<i>nature de la demande</i>). */
    @Fact(fr = "nature de la demande", en = "kind of request")
    Optional<RequestKind> getRequest();

    /** Filing (<i>dépôt</i>). */
    @Fact(fr = "dépôt", en = "filing")
    Optional<@Valid Filing> getFiling();

    /** Candidate (<i>candidat</i>). */
    @Fact(fr = "candidat", en = "candidate")
    Optional<@Valid Candidate> getCandidate();

    /** Shared medical project (<i>projet médical partagé</i>). */
    @Fact(fr = "projet médical partagé", en = "shared medical project")
    Optional<@Valid SharedMedicalProject> getProject();

    /** Posts asked for (<i>postes</i>). */
    @Fact(fr = "postes demandés", en = "posts asked for")
    Optional<@Size(max = 10) ImmutableList<@Valid Post>> getPosts();

    /** Documents in the file (<i>pièces</i>). */
    @Fact(fr = "pièces", en = "documents")
    Optional<@Size(max = 60) ImmutableList<@Valid SupportingDocument>> getDocuments();

    /** Identifiers of the other dossiers of the same project (<i>binôme, trinôme</i>). */
    @Fact(fr = "dossiers liés", en = "linked dossiers")
    Optional<@Size(max = 10) ImmutableList<@Size(max = 64) String>> getLinkedDossiers();

    /** Previous grant, where a renewal is asked (<i>financement antérieur</i>). */
    @Fact(fr = "financement antérieur", en = "previous grant")
    Optional<@Valid PreviousGrant> getPreviousGrant();

    /** Departure (<i>fin de fonctions</i>), once it is known. */
    @Fact(fr = "fin de fonctions", en = "departure")
    Optional<@Valid Departure> getDeparture();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Dossier}. */
    final class Builder extends ImmutableDossier.Builder {

        Builder() {}
    }
}
