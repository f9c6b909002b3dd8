package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.Signatory;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Draws dossiers of the call of Auvergne-Rhône-Alpes: a hospital and a town structure, one post, five files. */
final class AuvergneRhoneAlpesDraw extends Draw {

    private static final CallId CALL = CallId.parse("auvergne-rhone-alpes-2026");

    @Override
    Dossier complete(int number) {
        boolean contract = rarely(3);
        boolean renewal = rarely(8);
        CommunityPracticeKind kind = oneOf(
                CommunityPracticeKind.HEALTH_HOUSE,
                CommunityPracticeKind.HEALTH_CENTRE,
                CommunityPracticeKind.GROUP_PRACTICE);
        Dossier.Builder dossier = Dossier.builder()
                .id("ARA-" + number)
                .call(CALL)
                .request(renewal ? RequestKind.RENEWAL : RequestKind.FIRST_AWARD)
                .filing(Filing.builder()
                        .state(FilingState.FILED)
                        .filedAt(OffsetDateTime.parse("2026-07-06T10:12:00+02:00"))
                        .submitter(SubmitterRole.RECRUITING_ESTABLISHMENT)
                        .channel(FilingChannel.EMAIL)
                        .address("ars-ara-dos-bureau-ph@ars.sante.fr")
                        .build())
                .candidate(candidate(number))
                .project(project(number, kind))
                .posts(ImmutableList.of(post(contract, renewal, kind)))
                .documents(documents())
                .linkedDossiers(ImmutableList.of());
        if (renewal) {
            dossier.previousGrant(previousGrant(number));
        }
        return dossier.build();
    }

    private static Candidate candidate(int number) {
        return Candidate.builder()
                .name("Candidat " + number)
                .profession(Profession.PHYSICIAN)
                .rpps(rpps(number))
                .hasRpps(true)
                .registration(CouncilRegistration.builder()
                        .status(RegistrationStatus.DEFINITIVE)
                        .since(LocalDate.of(2025, 12, 4))
                        .build())
                .diplomaDate(LocalDate.of(2025, 10, 31))
                .training("DES, puis remplacements.")
                .intendedPlace("Haut-Guéret")
                .professionalProject("Exercice mixte durable.")
                .build();
    }

    private static Rpps rpps(int number) {
        return Rpps.parse(String.format("1%010d", number));
    }

    private SharedMedicalProject project(int number, CommunityPracticeKind kind) {
        Establishment hospital = Establishment.builder()
                .key(key("ch"))
                .name("Centre hospitalier " + number)
                .legalEntity(siren(30_000_000 + 2 * number))
                .seatCommune(InseeCode.parse("42218"))
                .siteCommune(InseeCode.parse("42218"))
                .zone(oneOf(ZoningClass.values()))
                .kind(oneOf(EstablishmentKind.HOSPITAL_CENTRE, EstablishmentKind.UNIVERSITY_HOSPITAL))
                .legalStatus(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                .department(Department.parse("42"))
                .build();
        CommunityPractice practice = CommunityPractice.builder()
                .key(key("ville"))
                .name("Structure de ville " + number)
                .legalEntity(siren(30_000_001 + 2 * number))
                .seatCommune(InseeCode.parse("42147"))
                .siteCommune(InseeCode.parse("42147"))
                .zone(oneOf(ZoningClass.PRIORITY_INTERVENTION, ZoningClass.COMPLEMENTARY_ACTION))
                .kind(kind)
                .legalRepresentative("Dr Patron")
                .representativeQuality("gérant")
                .build();
        return SharedMedicalProject.builder()
                .id("P-" + number)
                .title("Projet partagé")
                .partners(ImmutableList.of(hospital, practice))
                .recruiters(keys("ch"))
                .salaryPayers(keys("ch"))
                .need("Aucun spécialiste à moins de quarante minutes.")
                .coConstruction("Projet écrit à deux mains.")
                .durability("Consultations maintenues après 2028.")
                .supervision(true)
                .teaching(true)
                .research(true)
                .build();
    }

    private Post post(boolean contract, boolean renewal, CommunityPracticeKind kind) {
        boolean centre = kind == CommunityPracticeKind.HEALTH_CENTRE;
        Post.Builder post = Post.builder()
                .specialty(Specialty.parse(oneOf("SM40", "SM42", "SM18", "CD", "SM26", "SM54")))
                .workingTime(contract && rarely(2) ? Rate.parse("80%") : Rate.ONE)
                .interruptions(ImmutableList.of())
                .mainSite(key("ch"))
                .contractStart(LocalDate.parse(oneOf("2026-11-01", "2026-11-02")))
                .contractEnd(LocalDate.parse(renewal ? "2027-10-31" : "2028-10-31"))
                .timeAllocation(oneOf(weekly("5", "5"), weekly("6", "4"), weekly("7.5", "2.5")));
        if (contract) {
            post.status(EmploymentStatus.CONTRACT_PRACTITIONER).ground(RecruitmentGround.GROUND_4);
        } else {
            post.status(EmploymentStatus.SPECIALIST_ASSISTANT);
        }
        return post.communityPresences(ImmutableList.of(presence(
                        contract
                                ? centre ? CommunityPracticeMode.EMPLOYEE : CommunityPracticeMode.SELF_EMPLOYED
                                : CommunityPracticeMode.ADVANCED_CONSULTATIONS)))
                .build();
    }

    private static CommunityPresence presence(CommunityPracticeMode mode) {
        return CommunityPresence.builder().partner(key("ville")).mode(mode).build();
    }

    private static TimeAllocation weekly(String hospital, String town) {
        return TimeAllocation.builder()
                .addSegment(TimeSegment.builder()
                        .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                        .addSites(site("ch", hospital), site("ville", town))
                        .build())
                .build();
    }

    private static SiteTime site(String key, String amount) {
        return SiteTime.builder()
                .partner(key(key))
                .amount(new BigDecimal(amount))
                .build();
    }

    private PreviousGrant previousGrant(int number) {
        return PreviousGrant.builder()
                .projectId("P-" + number)
                .partners(ImmutableList.of(siren(30_000_001 + 2 * number), siren(30_000_000 + 2 * number)))
                .candidate(rpps(number))
                .months(24)
                .earlierRenewals(rarely(4) ? ImmutableList.of(6) : ImmutableList.of())
                .build();
    }

    private ImmutableList<SupportingDocument> documents() {
        ImmutableList.Builder<SupportingDocument> documents = ImmutableList.builder();
        for (DocumentType type : List.of(
                DocumentType.SHARED_MEDICAL_PROJECT,
                DocumentType.CURRICULUM_VITAE,
                DocumentType.MOTIVATION_LETTER,
                rarely(6) ? DocumentType.PLANNED_REGISTRATION : DocumentType.REGISTRATION_CERTIFICATE)) {
            documents.add(SupportingDocument.builder()
                    .addType(type)
                    .date(LocalDate.of(2026, 6, 15))
                    .fileName(type + ".pdf")
                    .build());
        }
        SignatoryQuality town = oneOf(SignatoryQuality.LEGAL_REPRESENTATIVE, SignatoryQuality.COMMUNITY_DIRECTOR);
        documents.add(SupportingDocument.builder()
                .addType(DocumentType.COMMITMENT_LETTER)
                .partners(keys("ch", "ville"))
                .date(LocalDate.of(2026, 7, 2))
                .signatories(ImmutableList.of(
                        signatory("ch", SignatoryQuality.ESTABLISHMENT_DIRECTOR), signatory("ville", town)))
                .subjects(ImmutableList.of(CommitmentSubject.SHARED_MEDICAL_PROJECT, CommitmentSubject.RECRUITMENT))
                .onModel(true)
                .fileName("lettre-engagement.pdf")
                .build());
        return documents.build();
    }

    private static Signatory signatory(String key, SignatoryQuality quality) {
        return Signatory.builder()
                .name("Signataire")
                .partner(key(key))
                .quality(quality)
                .build();
    }

    @Override
    List<UnaryOperator<Dossier>> defects() {
        return List.of(
                project(p -> p.withPartners(p.getPartners().orElseThrow().subList(0, 1))),
                project(p -> p.withPartners(ImmutableList.<Partner>builder()
                        .addAll(p.getPartners().orElseThrow())
                        .add(Establishment.builder()
                                .key(key("ch-2"))
                                .kind(EstablishmentKind.PRIVATE_CLINIC)
                                .legalStatus(LegalStatus.OTHER_PRIVATE)
                                .build())
                        .build())),
                project(p -> p.withDurability(" ").withTeaching(false)),
                project(p -> p.withRecruiters(keys("ville"))),
                establishment(0, e -> e.withLegalStatus(LegalStatus.PUBLIC_INTEREST_PRIVATE)),
                project(AuvergneRhoneAlpesDraw::oneLegalPerson),
                practice(p -> p.withKind(CommunityPracticeKind.PHARMACY)),
                practice(p -> p.withZone(ZoningClass.OUTSIDE)),
                dossier -> practice(p -> p.withZone(ZoningClass.OUTSIDE))
                        .apply(establishment(0, e -> e.withZone(ZoningClass.OUTSIDE))
                                .apply(dossier)),
                post(p -> p.withStatus(EmploymentStatus.GENERAL_ASSISTANT)),
                post(p -> p.withWorkingTime(Rate.HALF)),
                post(p -> p.withGround(RecruitmentGround.GROUND_2)),
                post(p -> p.withCommunityPresences(ImmutableList.of(presence(CommunityPracticeMode.SELF_EMPLOYED)))),
                post(p -> p.withCommunityPresences(ImmutableList.of())),
                post(p -> p.withContractStart(LocalDate.of(2026, 10, 1))),
                post(p -> p.withContractStart(LocalDate.of(2026, 11, 16))),
                post(p -> p.withContractEnd(LocalDate.of(2028, 4, 30))),
                post(p -> p.withContractStart(LocalDate.of(2026, 11, 3)).withContractEnd(LocalDate.of(2027, 11, 9))),
                post(p -> p.withSpecialty(Specialty.parse("SM03"))),
                post(p -> p.withSpecialty(Specialty.parse("PH"))),
                post(p -> p.withTimeAllocation(weekly("10", "0"))),
                without(DocumentType.SHARED_MEDICAL_PROJECT),
                without(DocumentType.MOTIVATION_LETTER),
                without(DocumentType.REGISTRATION_CERTIFICATE),
                without(DocumentType.COMMITMENT_LETTER),
                document(DocumentType.COMMITMENT_LETTER, d -> d.withOnModel(false)),
                document(DocumentType.COMMITMENT_LETTER, d -> d.withDate(LocalDate.of(2026, 8, 1))),
                document(
                        DocumentType.COMMITMENT_LETTER,
                        d -> d.withSignatories(
                                ImmutableList.of(signatory("ch", SignatoryQuality.ESTABLISHMENT_DIRECTOR)))),
                candidate(c -> c.withRegistration(CouncilRegistration.builder()
                        .since(LocalDate.of(2026, 12, 1))
                        .build())),
                candidate(c -> c.withRegistration(CouncilRegistration.builder()
                        .status(RegistrationStatus.DEFINITIVE)
                        .since(LocalDate.of(2026, 12, 1))
                        .build())),
                candidate(c -> c.withRegistration(CouncilRegistration.builder()
                        .status(RegistrationStatus.PROVISIONAL)
                        .since(LocalDate.of(2025, 12, 1))
                        .build())),
                candidate(c -> c.withRegistration(CouncilRegistration.builder()
                        .status(RegistrationStatus.NOT_REGISTERED)
                        .statedOn(LocalDate.of(2026, 11, 1))
                        .build())),
                candidate(c -> c.withRpps(Optional.empty()).withHasRpps(false)),
                dossier -> dossier.withPreviousGrant(
                        dossier.getPreviousGrant().map(before -> before.withCandidate(Rpps.parse("10000000009")))),
                dossier -> dossier.withRequest(RequestKind.FIRST_AWARD),
                filing(f -> f.withSubmitter(SubmitterRole.OTHER_PARTNER)),
                filing(f -> f.withChannel(FilingChannel.PAPER)),
                filing(f -> f.withAddress("autre@ars.sante.fr")),
                filing(f -> f.withState(FilingState.DRAFT)));
    }

    @Override
    List<UnaryOperator<Dossier>> unknowns() {
        return List.of(
                dossier -> dossier.withRequest(Optional.empty()),
                dossier -> dossier.withPosts(Optional.empty()),
                dossier -> dossier.withDocuments(Optional.empty()),
                dossier -> dossier.withFiling(Optional.empty()),
                dossier -> dossier.withProject(Optional.empty()),
                dossier -> dossier.withCandidate(Optional.empty()),
                dossier -> dossier.withPreviousGrant(Optional.empty()),
                filing(f -> f.withState(Optional.empty())),
                filing(f -> f.withFiledAt(Optional.empty())),
                project(p -> p.withPartners(Optional.empty())),
                project(p -> p.withRecruiters(Optional.empty())),
                project(p -> p.withNeed(Optional.empty())),
                establishment(0, e -> e.withLegalStatus(Optional.empty())),
                establishment(0, e -> e.withLegalEntity(Optional.empty())),
                practice(p -> p.withKind(Optional.empty())),
                practice(p -> p.withZone(Optional.empty())),
                post(p -> p.withStatus(Optional.empty())),
                post(p -> p.withSpecialty(Optional.empty())),
                post(p -> p.withWorkingTime(Optional.empty()).withGround(Optional.empty())),
                post(p -> p.withCommunityPresences(Optional.empty())),
                post(p -> p.withContractEnd(Optional.empty())),
                post(p -> p.withTimeAllocation(Optional.empty())),
                candidate(c -> c.withRegistration(CouncilRegistration.builder()
                        .plannedOn(LocalDate.of(2026, 10, 15))
                        .build())),
                document(DocumentType.COMMITMENT_LETTER, d -> d.withSignatories(Optional.empty())));
    }

    private static SharedMedicalProject oneLegalPerson(SharedMedicalProject project) {
        ImmutableList<Partner> partners = project.getPartners().orElseThrow();
        Establishment hospital = (Establishment) partners.get(0);
        return project.withPartners(
                ImmutableList.of(hospital.withLegalEntity(partners.get(1).getLegalEntity()), partners.get(1)));
    }

    private static UnaryOperator<Dossier> practice(UnaryOperator<CommunityPractice> change) {
        return partner(1, partner -> change.apply((CommunityPractice) partner));
    }

    private static UnaryOperator<Dossier> candidate(UnaryOperator<Candidate> change) {
        return dossier ->
                dossier.withCandidate(change.apply(dossier.getCandidate().orElseThrow()));
    }
}
