package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;

/** Fields of a {@link CommunityPractice} (<i>structure de soins de ville</i>) as they stand in files. */
public final class CommunityPracticeFields {

    private static final RecordType.Description<CommunityPractice, CommunityPractice.Builder> DESCRIPTION =
            RecordType.describe(
                    CommunityPractice.class,
                    "communityPractice",
                    "structure de soins de ville",
                    "community practice",
                    CommunityPractice::builder,
                    CommunityPractice.Builder::build,
                    CommunityPractice.Builder::from);

    /** Key (<i>repère</i>). */
    public static final Field<CommunityPractice, PartnerKey> KEY = DESCRIPTION.required(
            "key",
            "repère de la structure",
            "key of the structure",
            PartnerFields.KEY_TYPE,
            CommunityPractice::getKey,
            CommunityPractice.Builder::key);

    /** Name (<i>nom</i>). */
    public static final Field<CommunityPractice, String> NAME = DESCRIPTION.optional(
            "name",
            "nom de la structure",
            "name of the structure",
            ScalarType.line(200),
            CommunityPractice::getName,
            CommunityPractice.Builder::name);

    /** SIREN of the legal person (<i>SIREN de la personne morale</i>). */
    public static final Field<CommunityPractice, Siren> LEGAL_ENTITY = DESCRIPTION.optional(
            "legalEntity",
            "SIREN de la personne morale",
            "SIREN of the legal person",
            PartnerFields.SIREN,
            CommunityPractice::getLegalEntity,
            CommunityPractice.Builder::legalEntity);

    /** Commune of the seat (<i>commune du siège</i>). */
    public static final Field<CommunityPractice, InseeCode> SEAT_COMMUNE = DESCRIPTION.optional(
            "seatCommune",
            "commune du siège",
            "commune of the seat",
            PartnerFields.INSEE,
            CommunityPractice::getSeatCommune,
            CommunityPractice.Builder::seatCommune);

    /** Commune of the place of practice (<i>commune du lieu d'exercice</i>). */
    public static final Field<CommunityPractice, InseeCode> SITE_COMMUNE = DESCRIPTION.optional(
            "siteCommune",
            "commune du lieu d’exercice",
            "commune of the place of practice",
            PartnerFields.INSEE,
            CommunityPractice::getSiteCommune,
            CommunityPractice.Builder::siteCommune);

    /** Priority district (QPV) (<i>quartier prioritaire (QPV)</i>). */
    public static final Field<CommunityPractice, String> PRIORITY_DISTRICT = DESCRIPTION.optional(
            "priorityDistrict",
            "quartier prioritaire (QPV)",
            "priority district (QPV)",
            ScalarType.line(10),
            CommunityPractice::getPriorityDistrict,
            CommunityPractice.Builder::priorityDistrict);

    /** Zoning class (<i>zonage</i>). */
    public static final Field<CommunityPractice, ZoningClass> ZONE = DESCRIPTION.optional(
            "zone",
            "zonage du lieu d’exercice",
            "zoning class of the place of practice",
            ScalarType.coded(ZoningClass.class),
            CommunityPractice::getZone,
            CommunityPractice.Builder::zone);

    /** FINESS number (<i>numéro FINESS</i>). */
    public static final Field<CommunityPractice, Finess> FINESS = DESCRIPTION.optional(
            "finess",
            "numéro FINESS",
            "FINESS number",
            PartnerFields.FINESS,
            CommunityPractice::getFiness,
            CommunityPractice.Builder::finess);

    /** SIRET number (<i>numéro SIRET</i>). */
    public static final Field<CommunityPractice, Siret> SIRET = DESCRIPTION.optional(
            "siret",
            "numéro SIRET",
            "SIRET number",
            PartnerFields.SIRET,
            CommunityPractice::getSiret,
            CommunityPractice.Builder::siret);

    /** Kind (<i>type de structure</i>). */
    public static final Field<CommunityPractice, CommunityPracticeKind> KIND = DESCRIPTION.optional(
            "kind",
            "type de structure de soins de ville",
            "kind of community structure",
            ScalarType.coded(CommunityPracticeKind.class),
            CommunityPractice::getKind,
            CommunityPractice.Builder::kind);

    /** Legal representative (<i>représentant légal</i>). */
    public static final Field<CommunityPractice, String> LEGAL_REPRESENTATIVE = DESCRIPTION.optional(
            "legalRepresentative",
            "représentant légal",
            "legal representative",
            ScalarType.line(200),
            CommunityPractice::getLegalRepresentative,
            CommunityPractice.Builder::legalRepresentative);

    /** Quality of the representative (<i>qualité du représentant</i>). */
    public static final Field<CommunityPractice, String> REPRESENTATIVE_QUALITY = DESCRIPTION.optional(
            "representativeQuality",
            "qualité du représentant légal",
            "capacity of the legal representative",
            ScalarType.line(200),
            CommunityPractice::getRepresentativeQuality,
            CommunityPractice.Builder::representativeQuality);

    /** The record with all its fields. */
    public static final RecordType<CommunityPractice> TYPE = DESCRIPTION.end();

    private CommunityPracticeFields() {}
}
