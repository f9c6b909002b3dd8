package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;

/** Fields of a {@link SharedMedicalProject} (<i>projet médical partagé</i>) as they stand in files. */
public final class SharedMedicalProjectFields {

    private static final RecordType.Description<SharedMedicalProject, SharedMedicalProject.Builder> DESCRIPTION =
            RecordType.describe(
                    SharedMedicalProject.class,
                    "sharedMedicalProject",
                    "projet médical partagé",
                    "shared medical project",
                    SharedMedicalProject::builder,
                    SharedMedicalProject.Builder::build,
                    SharedMedicalProject.Builder::from);

    /** Project id (<i>identifiant du projet</i>). */
    public static final Field<SharedMedicalProject, String> ID = DESCRIPTION.optional(
            "id",
            "identifiant du projet",
            "project id",
            ScalarType.line(64),
            SharedMedicalProject::getId,
            SharedMedicalProject.Builder::id);

    /** Title (<i>intitulé</i>). */
    public static final Field<SharedMedicalProject, String> TITLE = DESCRIPTION.optional(
            "title",
            "intitulé du projet",
            "title of the project",
            ScalarType.line(200),
            SharedMedicalProject::getTitle,
            SharedMedicalProject.Builder::title);

    /** Partners (<i>partenaires</i>). */
    public static final Field<SharedMedicalProject, ImmutableList<Partner>> PARTNERS = DESCRIPTION.optional(
            "partners",
            "partenaires du projet",
            "partners of the project",
            ListType.of(PartnerFields.TYPE, 10),
            SharedMedicalProject::getPartners,
            SharedMedicalProject.Builder::partners);

    /** Partners that are distinct legal persons (<i>personnes morales distinctes</i>). */
    public static final Field<SharedMedicalProject, Boolean> DISTINCT_LEGAL_PERSONS = DESCRIPTION.optional(
            "distinctLegalPersons",
            "partenaires relevant de personnes morales distinctes",
            "partners that are distinct legal persons",
            ScalarType.BOOLEAN,
            SharedMedicalProject::getDistinctLegalPersons,
            SharedMedicalProject.Builder::distinctLegalPersons);

    /** Number of assistants of the project (<i>nombre d'assistants du projet</i>). */
    public static final Field<SharedMedicalProject, Integer> ASSISTANTS = DESCRIPTION.optional(
            "assistants",
            "nombre d’assistants du projet",
            "number of assistants in the project",
            ScalarType.integer(1, 50),
            SharedMedicalProject::getAssistants,
            SharedMedicalProject.Builder::assistants);

    /** Recruiter (<i>établissement recruteur</i>). */
    public static final Field<SharedMedicalProject, ImmutableList<PartnerKey>> RECRUITERS = DESCRIPTION.optional(
            "recruiters",
            "établissement recruteur",
            "recruiting establishment",
            ListType.of(PartnerFields.KEY_TYPE, 10),
            SharedMedicalProject::getRecruiters,
            SharedMedicalProject.Builder::recruiters);

    /** Who pays the salary (<i>employeur qui rémunère</i>). */
    public static final Field<SharedMedicalProject, ImmutableList<PartnerKey>> SALARY_PAYERS = DESCRIPTION.optional(
            "salaryPayers",
            "employeur qui rémunère l’assistant",
            "employer that pays the assistant",
            ListType.of(PartnerFields.KEY_TYPE, 10),
            SharedMedicalProject::getSalaryPayers,
            SharedMedicalProject.Builder::salaryPayers);

    /** Named peripheral establishment (<i>établissement périphérique désigné</i>). */
    public static final Field<SharedMedicalProject, ImmutableList<PartnerKey>> NAMED_PERIPHERAL = DESCRIPTION.optional(
            "namedPeripheral",
            "établissement périphérique désigné",
            "named peripheral establishment",
            ListType.of(PartnerFields.KEY_TYPE, 10),
            SharedMedicalProject::getNamedPeripheral,
            SharedMedicalProject.Builder::namedPeripheral);

    /** Health need (<i>besoin de santé</i>). */
    public static final Field<SharedMedicalProject, String> NEED = DESCRIPTION.optional(
            "need",
            "besoin de santé auquel répond le projet",
            "health need that the project meets",
            ScalarType.text(4000),
            SharedMedicalProject::getNeed,
            SharedMedicalProject.Builder::need);

    /** Co-construction (<i>coconstruction</i>). */
    public static final Field<SharedMedicalProject, String> CO_CONSTRUCTION = DESCRIPTION.optional(
            "coConstruction",
            "coconstruction",
            "coconstruction",
            ScalarType.text(4000),
            SharedMedicalProject::getCoConstruction,
            SharedMedicalProject.Builder::coConstruction);

    /** Durability (<i>pérennisation</i>). */
    public static final Field<SharedMedicalProject, String> DURABILITY = DESCRIPTION.optional(
            "durability",
            "pérennisation du projet",
            "durability of the project",
            ScalarType.text(4000),
            SharedMedicalProject::getDurability,
            SharedMedicalProject.Builder::durability);

    /** Final-phase resident in the team (<i>docteur junior dans l'équipe</i>). */
    public static final Field<SharedMedicalProject, Boolean> HAS_FINAL_PHASE_RESIDENT = DESCRIPTION.optional(
            "hasFinalPhaseResident",
            "docteur junior dans l’équipe",
            "final-phase resident in the team",
            ScalarType.BOOLEAN,
            SharedMedicalProject::getHasFinalPhaseResident,
            SharedMedicalProject.Builder::hasFinalPhaseResident);

    /** Senior support (<i>appui d'un sénior</i>). */
    public static final Field<SharedMedicalProject, SeniorSupport> SENIOR_SUPPORT = DESCRIPTION.optional(
            "seniorSupport",
            "appui d’un sénior",
            "senior support",
            SeniorSupportFields.TYPE,
            SharedMedicalProject::getSeniorSupport,
            SharedMedicalProject.Builder::seniorSupport);

    /** Supervision of residents (<i>encadrement d'étudiants de 3e cycle</i>). */
    public static final Field<SharedMedicalProject, Boolean> SUPERVISION = DESCRIPTION.optional(
            "supervision",
            "encadrement d’étudiants de 3e cycle",
            "supervision of postgraduate students (3e cycle)",
            ScalarType.BOOLEAN,
            SharedMedicalProject::getSupervision,
            SharedMedicalProject.Builder::supervision);

    /** Teaching (<i>activités d'enseignement</i>). */
    public static final Field<SharedMedicalProject, Boolean> TEACHING = DESCRIPTION.optional(
            "teaching",
            "activités d’enseignement",
            "teaching",
            ScalarType.BOOLEAN,
            SharedMedicalProject::getTeaching,
            SharedMedicalProject.Builder::teaching);

    /** Research (<i>activités de recherche</i>). */
    public static final Field<SharedMedicalProject, Boolean> RESEARCH = DESCRIPTION.optional(
            "research",
            "activités de recherche",
            "research",
            ScalarType.BOOLEAN,
            SharedMedicalProject::getResearch,
            SharedMedicalProject.Builder::research);

    /** Commitments (<i>engagements</i>). */
    public static final Field<SharedMedicalProject, ImmutableList<Commitment>> COMMITMENTS = DESCRIPTION.optional(
            "commitments",
            "engagements des partenaires",
            "commitments of the partners",
            ListType.of(CommitmentFields.TYPE, 40),
            SharedMedicalProject::getCommitments,
            SharedMedicalProject.Builder::commitments);

    /** Stated cost (<i>coût déclaré</i>). */
    public static final Field<SharedMedicalProject, Euros> STATED_COST = DESCRIPTION.optional(
            "statedCost",
            "coût déclaré du poste",
            "stated cost of the post",
            ScalarType.EUROS,
            SharedMedicalProject::getStatedCost,
            SharedMedicalProject.Builder::statedCost);

    /** Agreed split of the rest (<i>répartition convenue du reste</i>). */
    public static final Field<SharedMedicalProject, ImmutableList<CostShare>> AGREED_SPLIT = DESCRIPTION.optional(
            "agreedSplit",
            "répartition convenue du reste",
            "agreed split of the rest",
            ListType.of(CostShareFields.TYPE, 10),
            SharedMedicalProject::getAgreedSplit,
            SharedMedicalProject.Builder::agreedSplit);

    /** The record with all its fields. */
    public static final RecordType<SharedMedicalProject> TYPE = DESCRIPTION.end();

    private SharedMedicalProjectFields() {}
}
