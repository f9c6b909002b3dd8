package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.partner.PartnerKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Supporting document (<i>pièce justificative</i>): one file, which may serve as several documents and for several
 * partners.
 *
 * <p>Example: one opinion of a director that names two hospitals.
 */
@Described(fr = "pièce", en = "document", inputs = "DOCUMENT")
@Value.Immutable
public sealed interface SupportingDocument extends WithSupportingDocument permits ImmutableSupportingDocument {

    /** What the file serves as (<i>nature</i>). */
    @Fact(fr = "nature de la pièce", en = "kind of document")
    @Size(max = 10)
    ImmutableList<DocumentType> getTypes();

    /** Partners that the document names (<i>partenaires concernés</i>). */
    @Fact(fr = "partenaires concernés par la pièce", en = "partners that the document concerns")
    Optional<@Size(max = 10) ImmutableList<PartnerKey>> getPartners();

    /** Date on the document. */
    @Fact(fr = "date de la pièce", en = "date of the document")
    Optional<LocalDate> getDate();

    /** Who signed (<i>signataires</i>). */
    @Fact(fr = "signataires de la pièce", en = "signatories of the document")
    Optional<@Size(max = 10) ImmutableList<@Valid Signatory>> getSignatories();

    /** Whether the opinion is favourable (<i>avis favorable</i>). */
    @Fact(fr = "avis favorable", en = "favourable opinion")
    Optional<Boolean> getFavourable();

    /** Subjects of a commitment letter (<i>objets</i>). */
    @Fact(fr = "objets de l’engagement", en = "subjects of the commitment")
    Optional<@Size(max = 2) ImmutableList<CommitmentSubject>> getSubjects();

    /** Whether a commitment letter follows the agency's model (<i>lettre type</i>). */
    @Fact(fr = "lettre établie sur le modèle", en = "letter on the model")
    Optional<Boolean> getOnModel();

    /** Name of the file. */
    @Fact(fr = "nom du fichier", en = "file name")
    Optional<@Size(max = 255) String> getFileName();

    /**
     * Checksum of the file, such as SHA-256 in hexadecimal.
     *
     * @return checksum of the file, such as SHA-256 in hexadecimal; empty where not known
     */
    @Fact(fr = "empreinte du fichier", en = "checksum of the file")
    Optional<@Size(max = 128) String> getChecksum();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link SupportingDocument}. */
    final class Builder extends ImmutableSupportingDocument.Builder {

        Builder() {}
    }
}
