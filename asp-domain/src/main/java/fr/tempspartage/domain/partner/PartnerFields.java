package fr.tempspartage.domain.partner;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.VariantType;

/** Types of the identifiers around a {@link Partner} (<i>partenaire</i>) and its two variants in files. */
public final class PartnerFields {

    /** Key of a partner. */
    public static final ScalarType<PartnerKey> KEY_TYPE = ScalarType.identifier(
            "partnerKey", PartnerKey.class, PartnerKey::parse, PartnerKey.MAX_LENGTH, PartnerKey.PATTERN);

    static final ScalarType<Finess> FINESS =
            ScalarType.identifier("finess", Finess.class, Finess::parse, 9, "^[0-9][0-9AB][0-9]{7}$");

    /** SIREN number of a legal person. */
    public static final ScalarType<Siren> SIREN =
            ScalarType.identifier("siren", Siren.class, Siren::parse, 9, "^[0-9]{9}$");

    static final ScalarType<Siret> SIRET = ScalarType.identifier("siret", Siret.class, Siret::parse, 14, "^[0-9]{14}$");

    static final ScalarType<InseeCode> INSEE =
            ScalarType.identifier("inseeCode", InseeCode.class, InseeCode::parse, 5, "^[0-9][0-9AB][0-9]{3}$");

    static final ScalarType<Department> DEPARTMENT =
            ScalarType.identifier("department", Department.class, Department::parse, 3, "^[0-9][0-9AB][0-9]?$");

    static final ScalarType<TerritorialHospitalGroup> GROUP = ScalarType.identifier(
            "territorialHospitalGroup",
            TerritorialHospitalGroup.class,
            TerritorialHospitalGroup::parse,
            TerritorialHospitalGroup.MAX_LENGTH,
            TerritorialHospitalGroup.PATTERN);

    /** A partner: an establishment or a community practice. */
    public static final VariantType<Partner> TYPE = VariantType.of(
            Partner.class,
            "partner",
            Bilingual.of("partenaire", "partner"),
            ImmutableList.of(EstablishmentFields.TYPE, CommunityPracticeFields.TYPE));

    private PartnerFields() {}
}
