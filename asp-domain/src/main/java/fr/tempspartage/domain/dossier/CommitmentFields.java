package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;

/** Fields of a {@link Commitment} (<i>engagement</i>) as they stand in files. */
public final class CommitmentFields {

    private static final RecordType.Description<Commitment, Commitment.Builder> DESCRIPTION = RecordType.describe(
            Commitment.class,
            "commitment",
            "engagement",
            "commitment",
            Commitment::builder,
            Commitment.Builder::build,
            Commitment.Builder::from);

    /** Partner (<i>partenaire</i>). */
    public static final Field<Commitment, PartnerKey> PARTNER = DESCRIPTION.optional(
            "partner",
            "partenaire qui s’engage",
            "partner that commits itself",
            PartnerFields.KEY_TYPE,
            Commitment::getPartner,
            Commitment.Builder::partner);

    /** Quality (<i>qualité</i>). */
    public static final Field<Commitment, SignatoryQuality> QUALITY = DESCRIPTION.required(
            "quality",
            "qualité de la personne qui s’engage",
            "capacity of the person who commits",
            ScalarType.coded(SignatoryQuality.class),
            Commitment::getQuality,
            Commitment.Builder::quality);

    /** Date (<i>date</i>). */
    public static final Field<Commitment, LocalDate> DATE = DESCRIPTION.optional(
            "date",
            "date de l’engagement",
            "date of the commitment",
            ScalarType.DATE,
            Commitment::getDate,
            Commitment.Builder::date);

    /** The record with all its fields. */
    public static final RecordType<Commitment> TYPE = DESCRIPTION.end();

    private CommitmentFields() {}
}
