package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPracticeFields;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentFields;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.HospitalUnit;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.CommunityPresenceFields;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.PostFields;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.TimeAllocationFields;
import fr.tempspartage.domain.post.TimeSegment;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Facts of a {@link Dossier} that rules read (<i>données d'entrée</i>), by name.
 *
 * <p>Example: {@link #CONTRACT_START} is {@code posts[].contractStart}. {@link Input#all} lists every fact of a dossier,
 * named here or not.
 */
public final class DossierInputs {

    private static final Input.Path DOSSIER = Input.from(DossierFields.TYPE);
    private static final Input.Path FILING = DOSSIER.through(DossierFields.FILING);
    private static final Input.Path CANDIDATE = DOSSIER.through(DossierFields.CANDIDATE);
    private static final Input.Path REGISTRATION = CANDIDATE.through(CandidateFields.REGISTRATION);
    private static final Input.Path PROJECT = DOSSIER.through(DossierFields.PROJECT);
    private static final Input.Path SENIOR = PROJECT.through(SharedMedicalProjectFields.SENIOR_SUPPORT);
    private static final Input.Path PARTNER = PROJECT.through(SharedMedicalProjectFields.PARTNERS);
    private static final Input.Path POST = DOSSIER.through(DossierFields.POSTS);
    private static final Input.Path PREVIOUS = DOSSIER.through(DossierFields.PREVIOUS_GRANT);

    // Dossier and filing

    /** Kind of request. */
    public static final Input<RequestKind> REQUEST = DOSSIER.to(DossierFields.REQUEST);

    /** State of the filing. */
    public static final Input<FilingState> FILING_STATE = FILING.to(FilingFields.STATE);

    /** Instant of the filing. */
    public static final Input<OffsetDateTime> FILED_AT = FILING.to(FilingFields.FILED_AT);

    /** Who filed. */
    public static final Input<fr.tempspartage.domain.campaign.SubmitterRole> SUBMITTER =
            FILING.to(FilingFields.SUBMITTER);

    /** Channel used. */
    public static final Input<fr.tempspartage.domain.campaign.FilingChannel> CHANNEL = FILING.to(FilingFields.CHANNEL);

    /** Address used. */
    public static final Input<String> FILING_ADDRESS = FILING.to(FilingFields.ADDRESS);

    /** Parts of the form that are filled in. */
    public static final Input<ImmutableList<FormPart>> FORM_PARTS = FILING.to(FilingFields.FORM_PARTS);

    /** Documents in the file, as a whole list. */
    public static final Input<ImmutableList<SupportingDocument>> DOCUMENTS = DOSSIER.to(DossierFields.DOCUMENTS);

    /** Other dossiers of the same project, as a whole list. */
    public static final Input<ImmutableList<String>> LINKED_DOSSIERS = DOSSIER.to(DossierFields.LINKED_DOSSIERS);

    // Candidate

    /** Profession of the candidate. */
    public static final Input<Profession> PROFESSION = CANDIDATE.to(CandidateFields.PROFESSION);

    /** RPPS number. */
    public static final Input<Rpps> RPPS = CANDIDATE.to(CandidateFields.RPPS);

    /** Whether an RPPS number has been given. */
    public static final Input<Boolean> HAS_RPPS = CANDIDATE.to(CandidateFields.HAS_RPPS);

    /** Registration with the Council as it stands. */
    public static final Input<RegistrationStatus> REGISTRATION_STATUS =
            REGISTRATION.to(CouncilRegistrationFields.STATUS);

    /** First day of the registration that the status tells of. */
    public static final Input<LocalDate> REGISTERED_SINCE = REGISTRATION.to(CouncilRegistrationFields.SINCE);

    /** Planned day of the definitive registration. */
    public static final Input<LocalDate> REGISTRATION_PLANNED_ON =
            REGISTRATION.to(CouncilRegistrationFields.PLANNED_ON);

    /** Day as of which the registration and the number are stated. */
    public static final Input<LocalDate> REGISTRATION_STATED_ON = REGISTRATION.to(CouncilRegistrationFields.STATED_ON);

    /** Specialty of the candidate. */
    public static final Input<Specialty> CANDIDATE_SPECIALTY = CANDIDATE.to(CandidateFields.SPECIALTY);

    /** Date of the diploma. */
    public static final Input<LocalDate> DIPLOMA_DATE = CANDIDATE.to(CandidateFields.DIPLOMA_DATE);

    /** Placements as final-phase resident, as a whole list. */
    public static final Input<ImmutableList<ResidencyPlacement>> PLACEMENTS = CANDIDATE.to(CandidateFields.PLACEMENTS);

    /** Intended place of practice. */
    public static final Input<String> INTENDED_PLACE = CANDIDATE.to(CandidateFields.INTENDED_PLACE);

    /** Professional project. */
    public static final Input<String> PROFESSIONAL_PROJECT = CANDIDATE.to(CandidateFields.PROFESSIONAL_PROJECT);

    // Project

    /** Identifier of the project. */
    public static final Input<String> PROJECT_ID = PROJECT.to(SharedMedicalProjectFields.ID);

    /** Partners, as a whole list. */
    public static final Input<ImmutableList<Partner>> PARTNERS = PROJECT.to(SharedMedicalProjectFields.PARTNERS);

    /** Whether the partners all are distinct legal persons. */
    public static final Input<Boolean> DISTINCT_LEGAL_PERSONS =
            PROJECT.to(SharedMedicalProjectFields.DISTINCT_LEGAL_PERSONS);

    /** Number of assistants of the whole project. */
    public static final Input<Integer> ASSISTANTS = PROJECT.to(SharedMedicalProjectFields.ASSISTANTS);

    /** Recruiters, as a whole list. */
    public static final Input<ImmutableList<PartnerKey>> RECRUITERS = PROJECT.to(SharedMedicalProjectFields.RECRUITERS);

    /** Who pays the salary, as a whole list. */
    public static final Input<ImmutableList<PartnerKey>> SALARY_PAYERS =
            PROJECT.to(SharedMedicalProjectFields.SALARY_PAYERS);

    /** Establishments named peripheral, as a whole list. */
    public static final Input<ImmutableList<PartnerKey>> NAMED_PERIPHERAL =
            PROJECT.to(SharedMedicalProjectFields.NAMED_PERIPHERAL);

    /** Health need. */
    public static final Input<String> NEED = PROJECT.to(SharedMedicalProjectFields.NEED);

    /** How the partners built the project together. */
    public static final Input<String> CO_CONSTRUCTION = PROJECT.to(SharedMedicalProjectFields.CO_CONSTRUCTION);

    /** What becomes of the project afterwards. */
    public static final Input<String> DURABILITY = PROJECT.to(SharedMedicalProjectFields.DURABILITY);

    /** Whether a final-phase resident works in the team. */
    public static final Input<Boolean> HAS_FINAL_PHASE_RESIDENT =
            PROJECT.to(SharedMedicalProjectFields.HAS_FINAL_PHASE_RESIDENT);

    /** Status of the senior in support. */
    public static final Input<SeniorStatus> SENIOR_STATUS = SENIOR.to(SeniorSupportFields.STATUS);

    /** Forms of the senior's support, as a whole list. */
    public static final Input<ImmutableList<SupportForm>> SENIOR_FORMS = SENIOR.to(SeniorSupportFields.FORMS);

    /** Half-days a week of senior support. */
    public static final Input<java.math.BigDecimal> SENIOR_HALF_DAYS = SENIOR.to(SeniorSupportFields.HALF_DAYS);

    /** Whether the assistant supervises residents. */
    public static final Input<Boolean> SUPERVISION = PROJECT.to(SharedMedicalProjectFields.SUPERVISION);

    /** Whether teaching is planned. */
    public static final Input<Boolean> TEACHING = PROJECT.to(SharedMedicalProjectFields.TEACHING);

    /** Whether research is planned. */
    public static final Input<Boolean> RESEARCH = PROJECT.to(SharedMedicalProjectFields.RESEARCH);

    /** Commitments apart from the documents, as a whole list. */
    public static final Input<ImmutableList<Commitment>> COMMITMENTS =
            PROJECT.to(SharedMedicalProjectFields.COMMITMENTS);

    /** Stated cost of the posts. */
    public static final Input<Euros> STATED_COST = PROJECT.to(SharedMedicalProjectFields.STATED_COST);

    /** Agreed split of the rest, as a whole list. */
    public static final Input<ImmutableList<CostShare>> AGREED_SPLIT =
            PROJECT.to(SharedMedicalProjectFields.AGREED_SPLIT);

    // Partners of both kinds

    /** SIREN of the legal person of each partner. */
    public static final Input<Siren> LEGAL_ENTITY =
            partner(EstablishmentFields.LEGAL_ENTITY, CommunityPracticeFields.LEGAL_ENTITY);

    /** Commune of the seat of each partner. */
    public static final Input<InseeCode> SEAT_COMMUNE =
            partner(EstablishmentFields.SEAT_COMMUNE, CommunityPracticeFields.SEAT_COMMUNE);

    /** Commune of the place of practice of each partner. */
    public static final Input<InseeCode> SITE_COMMUNE =
            partner(EstablishmentFields.SITE_COMMUNE, CommunityPracticeFields.SITE_COMMUNE);

    /** Priority district of each partner. */
    public static final Input<String> PRIORITY_DISTRICT =
            partner(EstablishmentFields.PRIORITY_DISTRICT, CommunityPracticeFields.PRIORITY_DISTRICT);

    /** Declared zoning class of each partner. */
    public static final Input<ZoningClass> ZONE = partner(EstablishmentFields.ZONE, CommunityPracticeFields.ZONE);

    // Establishments

    /** FINESS number of each establishment. */
    public static final Input<Finess> FINESS = PARTNER.to(EstablishmentFields.FINESS);

    /** FINESS number of the legal entity of each establishment. */
    public static final Input<Finess> LEGAL_ENTITY_FINESS = PARTNER.to(EstablishmentFields.LEGAL_ENTITY_FINESS);

    /** Kind of each establishment. */
    public static final Input<EstablishmentKind> ESTABLISHMENT_KIND = PARTNER.to(EstablishmentFields.KIND);

    /** Legal status of each establishment. */
    public static final Input<LegalStatus> LEGAL_STATUS = PARTNER.to(EstablishmentFields.LEGAL_STATUS);

    /** Unit inside each establishment. */
    public static final Input<HospitalUnit> UNIT = PARTNER.to(EstablishmentFields.UNIT);

    /** Department of each establishment. */
    public static final Input<Department> DEPARTMENT = PARTNER.to(EstablishmentFields.DEPARTMENT);

    /** Territorial hospital group of each establishment. */
    public static final Input<TerritorialHospitalGroup> HOSPITAL_GROUP = PARTNER.to(EstablishmentFields.HOSPITAL_GROUP);

    /** Tie of each establishment to its group. */
    public static final Input<GroupMembership> GROUP_MEMBERSHIP = PARTNER.to(EstablishmentFields.GROUP_MEMBERSHIP);

    /** Whether each establishment has a head of service. */
    public static final Input<Boolean> HAS_SERVICE_HEAD = PARTNER.to(EstablishmentFields.HAS_SERVICE_HEAD);

    /** Whether each establishment has a head of pole. */
    public static final Input<Boolean> HAS_POLE = PARTNER.to(EstablishmentFields.HAS_POLE);

    /** Vacancy rate of each establishment. */
    public static final Input<Rate> VACANCY_RATE = PARTNER.to(EstablishmentFields.VACANCY_RATE);

    // Community practices

    /** Kind of each community practice. */
    public static final Input<CommunityPracticeKind> COMMUNITY_KIND = PARTNER.to(CommunityPracticeFields.KIND);

    // Posts

    /** Posts, as a whole list. */
    public static final Input<ImmutableList<fr.tempspartage.domain.post.Post>> POSTS = DOSSIER.to(DossierFields.POSTS);

    /** Specialty of each post. */
    public static final Input<Specialty> POST_SPECIALTY = POST.to(PostFields.SPECIALTY);

    /** Employment status of each post. */
    public static final Input<EmploymentStatus> STATUS = POST.to(PostFields.STATUS);

    /** Recruitment ground of each post. */
    public static final Input<RecruitmentGround> GROUND = POST.to(PostFields.GROUND);

    /** Working time of each post. */
    public static final Input<Rate> WORKING_TIME = POST.to(PostFields.WORKING_TIME);

    /** First day of the contract of each post. */
    public static final Input<LocalDate> CONTRACT_START = POST.to(PostFields.CONTRACT_START);

    /** Last day of the contract of each post. */
    public static final Input<LocalDate> CONTRACT_END = POST.to(PostFields.CONTRACT_END);

    /** First day of the support asked for. */
    public static final Input<LocalDate> FINANCED_START = POST.to(PostFields.FINANCED_START);

    /** Last day of the support asked for. */
    public static final Input<LocalDate> FINANCED_END = POST.to(PostFields.FINANCED_END);

    /** Interruptions, as a whole list. */
    public static final Input<ImmutableList<Interruption>> INTERRUPTIONS = POST.to(PostFields.INTERRUPTIONS);

    /** Main site of each post. */
    public static final Input<PartnerKey> MAIN_SITE = POST.to(PostFields.MAIN_SITE);

    /** Distances, as a whole list. */
    public static final Input<ImmutableList<SiteDistance>> DISTANCES = POST.to(PostFields.DISTANCES);

    /** Segments of the split of time, as a whole list. */
    public static final Input<ImmutableList<TimeSegment>> SEGMENTS =
            POST.through(PostFields.TIME_ALLOCATION).to(TimeAllocationFields.SEGMENTS);

    /** Presences in community structures, as a whole list. */
    public static final Input<ImmutableList<CommunityPresence>> COMMUNITY_PRESENCES =
            POST.to(PostFields.COMMUNITY_PRESENCES);

    /** Mode of practice in each community structure. */
    public static final Input<CommunityPracticeMode> COMMUNITY_MODE =
            POST.through(PostFields.COMMUNITY_PRESENCES).to(CommunityPresenceFields.MODE);

    // Previous grant

    /** Project of the previous grant. */
    public static final Input<String> PREVIOUS_PROJECT = PREVIOUS.to(PreviousGrantFields.PROJECT_ID);

    /** Whether the project is that of the previous grant. */
    public static final Input<Boolean> SAME_PROJECT = PREVIOUS.to(PreviousGrantFields.SAME_PROJECT);

    /** Partners of the previous grant, as a whole list. */
    public static final Input<ImmutableList<Siren>> PREVIOUS_PARTNERS = PREVIOUS.to(PreviousGrantFields.PARTNERS);

    /** Whether the partners are those of the previous grant. */
    public static final Input<Boolean> SAME_PARTNERS = PREVIOUS.to(PreviousGrantFields.SAME_PARTNERS);

    /** Candidate of the previous grant. */
    public static final Input<Rpps> PREVIOUS_CANDIDATE = PREVIOUS.to(PreviousGrantFields.CANDIDATE);

    /** Whether the candidate is that of the previous grant. */
    public static final Input<Boolean> SAME_CANDIDATE = PREVIOUS.to(PreviousGrantFields.SAME_CANDIDATE);

    /** Months of the previous grant. */
    public static final Input<Integer> PREVIOUS_MONTHS = PREVIOUS.to(PreviousGrantFields.MONTHS);

    /** Months of each earlier renewal, as a whole list. */
    public static final Input<ImmutableList<Integer>> EARLIER_RENEWALS =
            PREVIOUS.to(PreviousGrantFields.EARLIER_RENEWALS);

    private DossierInputs() {}

    private static <T> Input<T> partner(Field<?, T> establishment, Field<?, T> communityPractice) {
        return PARTNER.to(establishment, communityPractice);
    }
}
