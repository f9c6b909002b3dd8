package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;

/** Fields of a {@link Signatory} (<i>signataire</i>) as they stand in files. */
public final class SignatoryFields {

    private static final RecordType.Description<Signatory, Signatory.Builder> DESCRIPTION = RecordType.describe(
            Signatory.class,
            "signatory",
            "signataire",
            "signatory",
            Signatory::builder,
            Signatory.Builder::build,
            Signatory.Builder::from);

    /** Name (<i>nom</i>). */
    public static final Field<Signatory, String> NAME = DESCRIPTION.optional(
            "name",
            "nom du signataire",
            "name of the signatory",
            ScalarType.line(200),
            Signatory::getName,
            Signatory.Builder::name);

    /** Quality (<i>qualité</i>). */
    public static final Field<Signatory, SignatoryQuality> QUALITY = DESCRIPTION.optional(
            "quality",
            "qualité du signataire",
            "capacity of the signatory",
            ScalarType.coded(SignatoryQuality.class),
            Signatory::getQuality,
            Signatory.Builder::quality);

    /** Partner (<i>partenaire</i>). */
    public static final Field<Signatory, PartnerKey> PARTNER = DESCRIPTION.optional(
            "partner",
            "partenaire pour lequel il est signé",
            "partner signed for",
            PartnerFields.KEY_TYPE,
            Signatory::getPartner,
            Signatory.Builder::partner);

    /** The record with all its fields. */
    public static final RecordType<Signatory> TYPE = DESCRIPTION.end();

    private SignatoryFields() {}
}
