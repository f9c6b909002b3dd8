package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;

/** Fields of a {@link SupportingDocument} (<i>pièce</i>) as they stand in files. */
public final class SupportingDocumentFields {

    private static final RecordType.Description<SupportingDocument, SupportingDocument.Builder> DESCRIPTION =
            RecordType.describe(
                    SupportingDocument.class,
                    "supportingDocument",
                    "pièce",
                    "document",
                    SupportingDocument::builder,
                    SupportingDocument.Builder::build,
                    SupportingDocument.Builder::from);

    /** Types (<i>nature</i>). */
    public static final Field<SupportingDocument, ImmutableList<DocumentType>> TYPES = DESCRIPTION.required(
            "types",
            "nature de la pièce",
            "kind of document",
            ListType.of(ScalarType.coded(DocumentType.class), 10),
            SupportingDocument::getTypes,
            SupportingDocument.Builder::types);

    /** Partners concerned (<i>partenaires concernés</i>). */
    public static final Field<SupportingDocument, ImmutableList<PartnerKey>> PARTNERS = DESCRIPTION.optional(
            "partners",
            "partenaires concernés par la pièce",
            "partners that the document concerns",
            ListType.of(PartnerFields.KEY_TYPE, 10),
            SupportingDocument::getPartners,
            SupportingDocument.Builder::partners);

    /** Date (<i>date</i>). */
    public static final Field<SupportingDocument, LocalDate> DATE = DESCRIPTION.optional(
            "date",
            "date de la pièce",
            "date of the document",
            ScalarType.DATE,
            SupportingDocument::getDate,
            SupportingDocument.Builder::date);

    /** Signatories (<i>signataires</i>). */
    public static final Field<SupportingDocument, ImmutableList<Signatory>> SIGNATORIES = DESCRIPTION.optional(
            "signatories",
            "signataires de la pièce",
            "signatories of the document",
            ListType.of(SignatoryFields.TYPE, 10),
            SupportingDocument::getSignatories,
            SupportingDocument.Builder::signatories);

    /** Favourable opinion (<i>avis favorable</i>). */
    public static final Field<SupportingDocument, Boolean> FAVOURABLE = DESCRIPTION.optional(
            "favourable",
            "avis favorable",
            "favourable opinion",
            ScalarType.BOOLEAN,
            SupportingDocument::getFavourable,
            SupportingDocument.Builder::favourable);

    /** Subjects of the commitment (<i>objets de l'engagement</i>). */
    public static final Field<SupportingDocument, ImmutableList<CommitmentSubject>> SUBJECTS = DESCRIPTION.optional(
            "subjects",
            "objets de l’engagement",
            "subjects of the commitment",
            ListType.of(ScalarType.coded(CommitmentSubject.class), 2),
            SupportingDocument::getSubjects,
            SupportingDocument.Builder::subjects);

    /** On the model (<i>établie sur le modèle</i>). */
    public static final Field<SupportingDocument, Boolean> ON_MODEL = DESCRIPTION.optional(
            "onModel",
            "lettre établie sur le modèle",
            "letter on the model",
            ScalarType.BOOLEAN,
            SupportingDocument::getOnModel,
            SupportingDocument.Builder::onModel);

    /** File name (<i>nom du fichier</i>). */
    public static final Field<SupportingDocument, String> FILE_NAME = DESCRIPTION.optional(
            "fileName",
            "nom du fichier",
            "file name",
            ScalarType.line(255),
            SupportingDocument::getFileName,
            SupportingDocument.Builder::fileName);

    /** Checksum (<i>empreinte</i>). */
    public static final Field<SupportingDocument, String> CHECKSUM = DESCRIPTION.optional(
            "checksum",
            "empreinte du fichier",
            "checksum of the file",
            ScalarType.line(128),
            SupportingDocument::getChecksum,
            SupportingDocument.Builder::checksum);

    /** The record with all its fields. */
    public static final RecordType<SupportingDocument> TYPE = DESCRIPTION.end();

    private SupportingDocumentFields() {}
}
