package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.HospitalUnit;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.Siret;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.InterruptionReason;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A dossier with every field known; people, places and numbers are invented. */
public final class FullDossier {

    /** Key of the university hospital, which recruits. */
    public static final PartnerKey CHU = PartnerKey.parse("chu");

    /** Key of the community practice. */
    public static final PartnerKey TOWN = PartnerKey.parse("msp");

    private FullDossier() {}

    /** Two partners, two posts: the first with its split by months, the second by days. */
    public static Dossier dossier() {
        return Dossier.builder()
                .id("D-1")
                .call(CallId.parse("nouvelle-aquitaine-2026"))
                .request(RequestKind.RENEWAL)
                .filing(filing())
                .candidate(candidate())
                .project(project())
                .posts(ImmutableList.of(
                        post(ImmutableList.of(
                                segment(Optional.of(12), Optional.empty(), Optional.empty()),
                                segment(Optional.of(12), Optional.empty(), Optional.empty()))),
                        post(ImmutableList.of(segment(
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 11, 2)),
                                Optional.of(LocalDate.of(2028, 10, 31)))))))
                .documents(ImmutableList.of(document()))
                .linkedDossiers(ImmutableList.of("D-2"))
                .previousGrant(PreviousGrant.builder()
                        .projectId("P-0")
                        .sameProject(false)
                        .partners(ImmutableList.of(Siren.parse("123456782")))
                        .samePartners(false)
                        .candidate(Rpps.parse("10000001916"))
                        .sameCandidate(true)
                        .months(12)
                        .earlierRenewals(ImmutableList.of(12))
                        .build())
                .departure(Departure.builder()
                        .end(LocalDate.of(2028, 3, 31))
                        .reason(DepartureReason.PRIVATE_PRACTICE)
                        .delegated(Euros.parse("12345.67"))
                        .build())
                .build();
    }

    private static Filing filing() {
        return Filing.builder()
                .state(FilingState.FILED)
                .filedAt(OffsetDateTime.parse("2026-05-17T23:59:59+02:00"))
                .submitter(SubmitterRole.CANDIDATE)
                .channel(FilingChannel.EMAIL)
                .address("depot@example.org")
                .formParts(ImmutableList.of(FormPart.IDENTITY))
                .build();
    }

    private static Candidate candidate() {
        return Candidate.builder()
                .name("Camille Exemple")
                .profession(Profession.PHYSICIAN)
                .rpps(Rpps.parse("10000001916"))
                .hasRpps(true)
                .registration(CouncilRegistration.builder()
                        .status(RegistrationStatus.DEFINITIVE)
                        .since(LocalDate.of(2026, 1, 5))
                        .plannedOn(LocalDate.of(2026, 1, 5))
                        .statedOn(LocalDate.of(2026, 5, 4))
                        .build())
                .specialty(Specialty.parse("SM40"))
                .diplomaDate(LocalDate.of(2025, 10, 31))
                .training("Internat, puis docteur junior.")
                .placements(ImmutableList.of(ResidencyPlacement.builder()
                        .place("Hôpital d’Exemple")
                        .partner(CHU)
                        .start(LocalDate.of(2024, 11, 1))
                        .end(LocalDate.of(2025, 10, 31))
                        .build()))
                .intendedPlace("Exempleville")
                .professionalProject("Rester dans le territoire.")
                .build();
    }

    private static SharedMedicalProject project() {
        return SharedMedicalProject.builder()
                .id("P-1")
                .title("Pédiatrie partagée")
                .partners(ImmutableList.of(establishment(), communityPractice()))
                .distinctLegalPersons(true)
                .assistants(3)
                .recruiters(ImmutableList.of(CHU))
                .salaryPayers(ImmutableList.of(CHU))
                .namedPeripheral(ImmutableList.of(TOWN))
                .need("Six mois d’attente.")
                .coConstruction("Trois réunions.")
                .durability("Un poste est prévu.")
                .hasFinalPhaseResident(true)
                .seniorSupport(SeniorSupport.builder()
                        .status(SeniorStatus.UNIVERSITY_HOSPITAL)
                        .forms(ImmutableList.of(SupportForm.TELECONSULTATION))
                        .halfDays(new BigDecimal("1.5"))
                        .build())
                .supervision(true)
                .teaching(false)
                .research(false)
                .commitments(ImmutableList.of(Commitment.builder()
                        .partner(TOWN)
                        .quality(SignatoryQuality.COMMUNITY_DIRECTOR)
                        .date(LocalDate.of(2026, 4, 1))
                        .build()))
                .statedCost(Euros.parse("155990.00"))
                .agreedSplit(ImmutableList.of(costShare(CHU), costShare(TOWN)))
                .build();
    }

    private static CostShare costShare(PartnerKey partner) {
        return CostShare.builder().partner(partner).share(Rate.HALF).build();
    }

    private static Establishment establishment() {
        return Establishment.builder()
                .key(CHU)
                .name("CHU d’Exemple")
                .legalEntity(Siren.parse("123456782"))
                .seatCommune(InseeCode.parse("33063"))
                .siteCommune(InseeCode.parse("33063"))
                .priorityDistrict("QP033001")
                .zone(ZoningClass.OUTSIDE)
                .finess(Finess.parse("330000001"))
                .legalEntityFiness(Finess.parse("330781196"))
                .kind(EstablishmentKind.UNIVERSITY_HOSPITAL)
                .legalStatus(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                .unit(HospitalUnit.OTHER)
                .department(Department.parse("33"))
                .hospitalGroup(TerritorialHospitalGroup.parse("limousin"))
                .groupMembership(GroupMembership.MEMBER)
                .hasServiceHead(true)
                .hasPole(true)
                .vacancyRate(Rate.parse("30%"))
                .build();
    }

    private static CommunityPractice communityPractice() {
        return CommunityPractice.builder()
                .key(TOWN)
                .name("MSP d’Exemple")
                .legalEntity(Siren.parse("999999998"))
                .seatCommune(InseeCode.parse("19272"))
                .siteCommune(InseeCode.parse("19272"))
                .priorityDistrict("QP019001")
                .zone(ZoningClass.PRIORITY_INTERVENTION)
                .finess(Finess.parse("190000000"))
                .siret(Siret.parse("99999999800019"))
                .kind(CommunityPracticeKind.HEALTH_HOUSE)
                .legalRepresentative("Dominique Exemple")
                .representativeQuality("gérant")
                .build();
    }

    private static Post post(ImmutableList<TimeSegment> segments) {
        return Post.builder()
                .specialty(Specialty.parse("SM40"))
                .status(EmploymentStatus.SPECIALIST_ASSISTANT)
                .ground(RecruitmentGround.GROUND_4)
                .workingTime(Rate.ONE)
                .contractStart(LocalDate.of(2026, 11, 2))
                .contractEnd(LocalDate.of(2028, 10, 31))
                .financedStart(LocalDate.of(2026, 11, 2))
                .financedEnd(LocalDate.of(2028, 10, 31))
                .interruptions(ImmutableList.of(Interruption.builder()
                        .start(LocalDate.of(2027, 2, 1))
                        .end(LocalDate.of(2027, 2, 14))
                        .reason(InterruptionReason.SICK_LEAVE)
                        .build()))
                .mainSite(CHU)
                .distances(ImmutableList.of(SiteDistance.builder()
                        .partner(TOWN)
                        .kilometres(new BigDecimal("42.5"))
                        .build()))
                .timeAllocation(TimeAllocation.builder().segments(segments).build())
                .communityPresences(ImmutableList.of(CommunityPresence.builder()
                        .partner(TOWN)
                        .mode(CommunityPracticeMode.ADVANCED_CONSULTATIONS)
                        .build()))
                .build();
    }

    private static TimeSegment segment(Optional<Integer> months, Optional<LocalDate> start, Optional<LocalDate> end) {
        return TimeSegment.builder()
                .months(months)
                .start(start)
                .end(end)
                .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                .sites(ImmutableList.of(siteTime(CHU), siteTime(TOWN)))
                .build();
    }

    private static SiteTime siteTime(PartnerKey partner) {
        return SiteTime.builder().partner(partner).amount(BigDecimal.valueOf(5)).build();
    }

    private static SupportingDocument document() {
        return SupportingDocument.builder()
                .types(ImmutableList.of(DocumentType.COMMITMENT_LETTER))
                .partners(ImmutableList.of(CHU, TOWN))
                .date(LocalDate.of(2026, 4, 2))
                .signatories(ImmutableList.of(Signatory.builder()
                        .name("Dominique Exemple")
                        .quality(SignatoryQuality.LEGAL_REPRESENTATIVE)
                        .partner(TOWN)
                        .build()))
                .favourable(true)
                .subjects(ImmutableList.of(CommitmentSubject.RECRUITMENT))
                .onModel(true)
                .fileName("engagement.pdf")
                .checksum("0".repeat(64))
                .build();
    }
}
