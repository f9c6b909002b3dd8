package fr.tempspartage.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SeniorStatus;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportForm;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.HospitalUnit;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.InterruptionReason;
import fr.tempspartage.domain.post.RecruitmentGround;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dossier as a programmer binds it without this library: records with dates, numbers and enumerations, identifiers as texts,
 * what is absent as null.
 *
 * <p>Reading is strict: unknown and repeated keys, numbers for texts, texts for numbers and fractions for whole numbers are
 * refused. Whether identifiers have their form and whether the parts agree is not looked at.
 */
@NullUnmarked
record TypedDossier(
        String formatVersion,
        String id,
        String call,
        RequestKind request,
        Filing filing,
        Candidate candidate,
        Project project,
        List<Post> posts,
        List<Document> documents,
        List<String> linkedDossiers,
        PreviousGrant previousGrant,
        Departure departure) {

    /** Reader of JSON. */
    static final ObjectReader READER = reader();

    private static ObjectReader reader() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        List<Class<?>> coded = List.of(
                AllocationUnit.class,
                CommitmentSubject.class,
                CommunityPracticeKind.class,
                CommunityPracticeMode.class,
                DepartureReason.class,
                DocumentType.class,
                EmploymentStatus.class,
                EstablishmentKind.class,
                FilingChannel.class,
                FilingState.class,
                FormPart.class,
                GroupMembership.class,
                HospitalUnit.class,
                InterruptionReason.class,
                LegalStatus.class,
                Profession.class,
                RecruitmentGround.class,
                RegistrationStatus.class,
                RequestKind.class,
                SeniorStatus.class,
                SignatoryQuality.class,
                SubmitterRole.class,
                SupportForm.class,
                ZoningClass.class);
        coded.forEach(type -> mapper.addMixIn(type, Codes.class));
        return mapper.build().readerFor(TypedDossier.class);
    }

    /** Enumerations are written in lower camel case. */
    @EnumNaming(LowerCamelCaseStrategy.class)
    private interface Codes {}

    /** One of two kinds of partners. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Establishment.class, name = "establishment"),
        @JsonSubTypes.Type(value = CommunityPractice.class, name = "communityPractice")
    })
    sealed interface Partner {}

    record Filing(
            FilingState state,
            OffsetDateTime filedAt,
            SubmitterRole submitter,
            FilingChannel channel,
            String address,
            List<FormPart> formParts) {}

    record Candidate(
            String name,
            Profession profession,
            String rpps,
            Boolean hasRpps,
            Registration registration,
            String specialty,
            LocalDate diplomaDate,
            String training,
            List<Placement> placements,
            String intendedPlace,
            String professionalProject) {}

    record Registration(RegistrationStatus status, LocalDate since, LocalDate plannedOn, LocalDate statedOn) {}

    record Placement(String place, String partner, LocalDate start, LocalDate end) {}

    record Project(
            String id,
            String title,
            List<Partner> partners,
            Boolean distinctLegalPersons,
            Integer assistants,
            List<String> recruiters,
            List<String> salaryPayers,
            List<String> namedPeripheral,
            String need,
            String coConstruction,
            String durability,
            Boolean hasFinalPhaseResident,
            SeniorSupport seniorSupport,
            Boolean supervision,
            Boolean teaching,
            Boolean research,
            List<Commitment> commitments,
            BigDecimal statedCost,
            List<CostShare> agreedSplit) {}

    record Establishment(
            String key,
            String name,
            String legalEntity,
            String seatCommune,
            String siteCommune,
            String priorityDistrict,
            ZoningClass zone,
            String finess,
            String legalEntityFiness,
            EstablishmentKind kind,
            LegalStatus legalStatus,
            HospitalUnit unit,
            String department,
            String hospitalGroup,
            GroupMembership groupMembership,
            Boolean hasServiceHead,
            Boolean hasPole,
            String vacancyRate)
            implements Partner {}

    record CommunityPractice(
            String key,
            String name,
            String legalEntity,
            String seatCommune,
            String siteCommune,
            String priorityDistrict,
            ZoningClass zone,
            String finess,
            String siret,
            CommunityPracticeKind kind,
            String legalRepresentative,
            String representativeQuality)
            implements Partner {}

    record SeniorSupport(SeniorStatus status, List<SupportForm> forms, BigDecimal halfDays) {}

    record Commitment(String partner, SignatoryQuality quality, LocalDate date) {}

    record CostShare(String partner, String share) {}

    record Post(
            String specialty,
            EmploymentStatus status,
            RecruitmentGround ground,
            String workingTime,
            LocalDate contractStart,
            LocalDate contractEnd,
            LocalDate financedStart,
            LocalDate financedEnd,
            List<Interruption> interruptions,
            String mainSite,
            List<SiteDistance> distances,
            TimeAllocation timeAllocation,
            List<CommunityPresence> communityPresences) {}

    record Interruption(LocalDate start, LocalDate end, InterruptionReason reason) {}

    record SiteDistance(String partner, BigDecimal kilometres) {}

    record TimeAllocation(List<TimeSegment> segments) {}

    record TimeSegment(Integer months, LocalDate start, LocalDate end, AllocationUnit unit, List<SiteTime> sites) {}

    record SiteTime(String partner, BigDecimal amount) {}

    record CommunityPresence(String partner, CommunityPracticeMode mode) {}

    record Document(
            List<DocumentType> types,
            List<String> partners,
            LocalDate date,
            List<Signatory> signatories,
            Boolean favourable,
            List<CommitmentSubject> subjects,
            Boolean onModel,
            String fileName,
            String checksum) {}

    record Signatory(String name, SignatoryQuality quality, String partner) {}

    record PreviousGrant(
            String projectId,
            Boolean sameProject,
            List<String> partners,
            Boolean samePartners,
            String candidate,
            Boolean sameCandidate,
            Integer months,
            List<Integer> earlierRenewals) {}

    record Departure(LocalDate end, DepartureReason reason, BigDecimal delegated) {}
}
