package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;

/** Fields of a {@link Establishment} (<i>établissement</i>) as they stand in files. */
public final class EstablishmentFields {

    private static final RecordType.Description<Establishment, Establishment.Builder> DESCRIPTION = RecordType.describe(
            Establishment.class,
            "establishment",
            "établissement",
            "establishment",
            Establishment::builder,
            Establishment.Builder::build,
            Establishment.Builder::from);

    /** Key (<i>repère</i>). */
    public static final Field<Establishment, PartnerKey> KEY = DESCRIPTION.required(
            "key",
            "repère de l’établissement",
            "key of the establishment",
            PartnerFields.KEY_TYPE,
            Establishment::getKey,
            Establishment.Builder::key);

    /** Name (<i>nom</i>). */
    public static final Field<Establishment, String> NAME = DESCRIPTION.optional(
            "name",
            "nom de l’établissement",
            "name of the establishment",
            ScalarType.line(200),
            Establishment::getName,
            Establishment.Builder::name);

    /** SIREN of the legal person (<i>SIREN de la personne morale</i>). */
    public static final Field<Establishment, Siren> LEGAL_ENTITY = DESCRIPTION.optional(
            "legalEntity",
            "SIREN de la personne morale",
            "SIREN of the legal person",
            PartnerFields.SIREN,
            Establishment::getLegalEntity,
            Establishment.Builder::legalEntity);

    /** Commune of the seat (<i>commune du siège</i>). */
    public static final Field<Establishment, InseeCode> SEAT_COMMUNE = DESCRIPTION.optional(
            "seatCommune",
            "commune du siège",
            "commune of the seat",
            PartnerFields.INSEE,
            Establishment::getSeatCommune,
            Establishment.Builder::seatCommune);

    /** Commune of the place of practice (<i>commune du lieu d'exercice</i>). */
    public static final Field<Establishment, InseeCode> SITE_COMMUNE = DESCRIPTION.optional(
            "siteCommune",
            "commune du lieu d’exercice",
            "commune of the place of practice",
            PartnerFields.INSEE,
            Establishment::getSiteCommune,
            Establishment.Builder::siteCommune);

    /** Priority district (QPV) (<i>quartier prioritaire (QPV)</i>). */
    public static final Field<Establishment, String> PRIORITY_DISTRICT = DESCRIPTION.optional(
            "priorityDistrict",
            "quartier prioritaire (QPV)",
            "priority district (QPV)",
            ScalarType.line(10),
            Establishment::getPriorityDistrict,
            Establishment.Builder::priorityDistrict);

    /** Zoning class (<i>zonage</i>). */
    public static final Field<Establishment, ZoningClass> ZONE = DESCRIPTION.optional(
            "zone",
            "zonage du lieu d’exercice",
            "zoning class of the place of practice",
            ScalarType.coded(ZoningClass.class),
            Establishment::getZone,
            Establishment.Builder::zone);

    /** FINESS number (<i>numéro FINESS</i>). */
    public static final Field<Establishment, Finess> FINESS = DESCRIPTION.optional(
            "finess",
            "numéro FINESS",
            "FINESS number",
            PartnerFields.FINESS,
            Establishment::getFiness,
            Establishment.Builder::finess);

    /** FINESS number of the legal entity (<i>numéro FINESS de l'entité juridique</i>). */
    public static final Field<Establishment, Finess> LEGAL_ENTITY_FINESS = DESCRIPTION.optional(
            "legalEntityFiness",
            "numéro FINESS de l’entité juridique",
            "FINESS number of the legal entity",
            PartnerFields.FINESS,
            Establishment::getLegalEntityFiness,
            Establishment.Builder::legalEntityFiness);

    /** Kind (<i>catégorie</i>). */
    public static final Field<Establishment, EstablishmentKind> KIND = DESCRIPTION.optional(
            "kind",
            "catégorie d’établissement",
            "kind of establishment",
            ScalarType.coded(EstablishmentKind.class),
            Establishment::getKind,
            Establishment.Builder::kind);

    /** Legal status (<i>statut juridique</i>). */
    public static final Field<Establishment, LegalStatus> LEGAL_STATUS = DESCRIPTION.optional(
            "legalStatus",
            "statut juridique",
            "legal status",
            ScalarType.coded(LegalStatus.class),
            Establishment::getLegalStatus,
            Establishment.Builder::legalStatus);

    /** Unit (<i>unité</i>). */
    public static final Field<Establishment, HospitalUnit> UNIT = DESCRIPTION.optional(
            "unit",
            "unité de l’établissement",
            "unit of the establishment",
            ScalarType.coded(HospitalUnit.class),
            Establishment::getUnit,
            Establishment.Builder::unit);

    /** Department (<i>département</i>). */
    public static final Field<Establishment, Department> DEPARTMENT = DESCRIPTION.optional(
            "department",
            "département",
            "department",
            PartnerFields.DEPARTMENT,
            Establishment::getDepartment,
            Establishment.Builder::department);

    /** Territorial hospital group (GHT) (<i>GHT</i>). */
    public static final Field<Establishment, TerritorialHospitalGroup> HOSPITAL_GROUP = DESCRIPTION.optional(
            "hospitalGroup",
            "GHT",
            "territorial hospital group (GHT)",
            PartnerFields.GROUP,
            Establishment::getHospitalGroup,
            Establishment.Builder::hospitalGroup);

    /** Tie to the GHT (<i>lien avec le GHT</i>). */
    public static final Field<Establishment, GroupMembership> GROUP_MEMBERSHIP = DESCRIPTION.optional(
            "groupMembership",
            "lien avec le GHT",
            "tie to the GHT",
            ScalarType.coded(GroupMembership.class),
            Establishment::getGroupMembership,
            Establishment.Builder::groupMembership);

    /** Has a head of service (<i>chef de service</i>). */
    public static final Field<Establishment, Boolean> HAS_SERVICE_HEAD = DESCRIPTION.optional(
            "hasServiceHead",
            "existence d’un chef de service",
            "existence of a head of service",
            ScalarType.BOOLEAN,
            Establishment::getHasServiceHead,
            Establishment.Builder::hasServiceHead);

    /** Has a head of pole (<i>chef de pôle</i>). */
    public static final Field<Establishment, Boolean> HAS_POLE = DESCRIPTION.optional(
            "hasPole",
            "existence d’un chef de pôle",
            "existence of a head of division (chef de pôle)",
            ScalarType.BOOLEAN,
            Establishment::getHasPole,
            Establishment.Builder::hasPole);

    /** Vacancy rate (<i>taux de vacance médicale</i>). */
    public static final Field<Establishment, Rate> VACANCY_RATE = DESCRIPTION.optional(
            "vacancyRate",
            "taux de vacance médicale",
            "rate of vacant medical posts",
            ScalarType.RATE,
            Establishment::getVacancyRate,
            Establishment.Builder::vacancyRate);

    /** The record with all its fields. */
    public static final RecordType<Establishment> TYPE = DESCRIPTION.end();

    private EstablishmentFields() {}
}
