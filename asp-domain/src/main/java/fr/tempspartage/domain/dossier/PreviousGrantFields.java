package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.Siren;

/** Fields of a {@link PreviousGrant} (<i>financement antérieur</i>) as they stand in files. */
public final class PreviousGrantFields {

    private static final RecordType.Description<PreviousGrant, PreviousGrant.Builder> DESCRIPTION = RecordType.describe(
            PreviousGrant.class,
            "previousGrant",
            "financement antérieur",
            "previous grant",
            PreviousGrant::builder,
            PreviousGrant.Builder::build,
            PreviousGrant.Builder::from);

    /** Project id (<i>identifiant du projet</i>). */
    public static final Field<PreviousGrant, String> PROJECT_ID = DESCRIPTION.optional(
            "projectId",
            "identifiant du projet du financement antérieur",
            "project id of the previous grant",
            ScalarType.line(64),
            PreviousGrant::getProjectId,
            PreviousGrant.Builder::projectId);

    /** Same project (<i>même projet</i>). */
    public static final Field<PreviousGrant, Boolean> SAME_PROJECT = DESCRIPTION.optional(
            "sameProject",
            "même projet qu’au financement antérieur",
            "same project as in the previous grant",
            ScalarType.BOOLEAN,
            PreviousGrant::getSameProject,
            PreviousGrant.Builder::sameProject);

    /** Partners (<i>partenaires</i>). */
    public static final Field<PreviousGrant, ImmutableList<Siren>> PARTNERS = DESCRIPTION.optional(
            "partners",
            "partenaires du financement antérieur",
            "partners of the previous grant",
            ListType.of(PartnerFields.SIREN, 10),
            PreviousGrant::getPartners,
            PreviousGrant.Builder::partners);

    /** Same partners (<i>mêmes partenaires</i>). */
    public static final Field<PreviousGrant, Boolean> SAME_PARTNERS = DESCRIPTION.optional(
            "samePartners",
            "mêmes partenaires qu’au financement antérieur",
            "same partners as in the previous grant",
            ScalarType.BOOLEAN,
            PreviousGrant::getSamePartners,
            PreviousGrant.Builder::samePartners);

    /** Candidate's RPPS (<i>RPPS du candidat</i>). */
    public static final Field<PreviousGrant, Rpps> CANDIDATE = DESCRIPTION.optional(
            "candidate",
            "RPPS du candidat du financement antérieur",
            "RPPS number of the candidate of the previous grant",
            CandidateFields.RPPS_TYPE,
            PreviousGrant::getCandidate,
            PreviousGrant.Builder::candidate);

    /** Same candidate (<i>même candidat</i>). */
    public static final Field<PreviousGrant, Boolean> SAME_CANDIDATE = DESCRIPTION.optional(
            "sameCandidate",
            "même candidat qu’au financement antérieur",
            "same candidate as in the previous grant",
            ScalarType.BOOLEAN,
            PreviousGrant::getSameCandidate,
            PreviousGrant.Builder::sameCandidate);

    /** Months funded (<i>mois financés</i>). */
    public static final Field<PreviousGrant, Integer> MONTHS = DESCRIPTION.optional(
            "months",
            "mois du financement antérieur",
            "months of the previous grant",
            ScalarType.integer(1, 120),
            PreviousGrant::getMonths,
            PreviousGrant.Builder::months);

    /** Earlier renewals (<i>renouvellements antérieurs</i>). */
    public static final Field<PreviousGrant, ImmutableList<Integer>> EARLIER_RENEWALS = DESCRIPTION.optional(
            "earlierRenewals",
            "renouvellements antérieurs du financement",
            "earlier renewals of the award",
            ListType.of(ScalarType.integer(1, 120), 10),
            PreviousGrant::getEarlierRenewals,
            PreviousGrant.Builder::earlierRenewals);

    /** The record with all its fields. */
    public static final RecordType<PreviousGrant> TYPE = DESCRIPTION.end();

    private PreviousGrantFields() {}
}
