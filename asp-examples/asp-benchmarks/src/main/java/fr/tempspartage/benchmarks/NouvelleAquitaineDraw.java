package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.ResidencyPlacement;
import fr.tempspartage.domain.dossier.SeniorSupport;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Draws dossiers of the call of Nouvelle-Aquitaine: two or three establishments, one or two posts, nine to twelve files. */
final class NouvelleAquitaineDraw extends Draw {

    private static final CallId CALL = CallId.parse("nouvelle-aquitaine-2026");

    private static final ImmutableList<DocumentType> OPINIONS = ImmutableList.of(
            DocumentType.SERVICE_HEAD_OPINION, DocumentType.POLE_HEAD_OPINION, DocumentType.DIRECTOR_OPINION);

    @Override
    Dossier complete(int number) {
        boolean university = rarely(2);
        boolean three = rarely(4);
        List<Partner> partners = new ArrayList<>();
        partners.add(hospital(
                "ch-est",
                10_000_000 + 3 * number,
                university ? EstablishmentKind.UNIVERSITY_HOSPITAL : EstablishmentKind.HOSPITAL_CENTRE));
        partners.add(hospital("ch-sud", 10_000_001 + 3 * number, EstablishmentKind.HOSPITAL_CENTRE));
        if (three) {
            partners.add(hospital(
                    "ch-nord",
                    10_000_002 + 3 * number,
                    rarely(3) ? EstablishmentKind.MEDICO_SOCIAL : EstablishmentKind.HOSPITAL_CENTRE));
        }
        return Dossier.builder()
                .id("NA-" + number)
                .call(CALL)
                .request(RequestKind.FIRST_AWARD)
                .filing(Filing.builder()
                        .state(FilingState.FILED)
                        .filedAt(OffsetDateTime.parse(oneOf(
                                "2026-04-02T10:15:00+02:00", "2026-05-04T09:30:00+02:00", "2026-05-17T23:10:00+02:00")))
                        .submitter(SubmitterRole.CANDIDATE)
                        .channel(FilingChannel.ONLINE_PLATFORM)
                        .formParts(ImmutableList.copyOf(FormPart.values()))
                        .build())
                .candidate(Candidate.builder()
                        .name("Candidat " + number)
                        .profession(Profession.PHYSICIAN)
                        .specialty(Specialty.parse("SM18"))
                        .diplomaDate(LocalDate.of(2025, 10, 31))
                        .training("DES, puis une année à l’étranger.")
                        .placements(ImmutableList.of(ResidencyPlacement.builder()
                                .place("Centre hospitalier")
                                .partner(key("ch-sud"))
                                .build()))
                        .intendedPlace("Le Sud")
                        .professionalProject("Filière commune aux deux établissements.")
                        .build())
                .project(project(partners, three))
                .posts(posts(three))
                .documents(documents(partners))
                .linkedDossiers(ImmutableList.of())
                .build();
    }

    private SharedMedicalProject project(List<Partner> partners, boolean three) {
        ImmutableList.Builder<Commitment> commitments = ImmutableList.builder();
        for (Partner partner : partners) {
            commitments.add(Commitment.builder()
                    .partner(key(partner.getKey().toString()))
                    .quality(SignatoryQuality.ESTABLISHMENT_DIRECTOR)
                    .build());
            commitments.add(Commitment.builder()
                    .partner(key(partner.getKey().toString()))
                    .quality(SignatoryQuality.HOSPITAL_PRACTITIONER)
                    .build());
        }
        return SharedMedicalProject.builder()
                .id("P")
                .title("Projet partagé")
                .partners(ImmutableList.copyOf(partners))
                .recruiters(keys("ch-est"))
                .salaryPayers(keys("ch-est"))
                .namedPeripheral(three ? keys("ch-sud", "ch-nord") : keys("ch-sud"))
                .need("Une population âgée.")
                .coConstruction("Réunions communes.")
                .durability("Poste de praticien hospitalier.")
                .hasFinalPhaseResident(!rarely(3))
                .seniorSupport(SeniorSupport.builder()
                        .halfDays(new BigDecimal(oneOf("1", "1.5", "2")))
                        .build())
                .supervision(true)
                .teaching(true)
                .research(rarely(2))
                .commitments(commitments.build())
                .build();
    }

    private Establishment hospital(String key, int number, EstablishmentKind kind) {
        String[] place = oneOf(
                new String[] {"86", "vienne"},
                new String[] {"79", "deux-sevres"},
                new String[] {"19", "limousin"},
                new String[] {"33", "alliance-de-gironde"},
                new String[] {"40", "landes"});
        return Establishment.builder()
                .key(key(key))
                .name("Centre hospitalier " + key)
                .legalEntity(siren(number))
                .kind(kind)
                .legalStatus(
                        kind == EstablishmentKind.MEDICO_SOCIAL
                                ? LegalStatus.PUBLIC_MEDICO_SOCIAL
                                : LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                .department(Department.parse(place[0]))
                .hospitalGroup(TerritorialHospitalGroup.parse(place[1]))
                .groupMembership(GroupMembership.MEMBER)
                .hasServiceHead(true)
                .hasPole(!rarely(4))
                .vacancyRate(Rate.parse(oneOf("0", "11%", "35%")))
                .build();
    }

    private ImmutableList<Post> posts(boolean three) {
        Post post = post(three);
        return rarely(10)
                ? ImmutableList.of(post, post.withSpecialty(Specialty.parse("SM40")))
                : ImmutableList.of(post);
    }

    private Post post(boolean three) {
        String[] dates = oneOf(
                new String[] {"2026-11-01", "2028-10-31"},
                new String[] {"2026-11-02", "2028-10-31"},
                new String[] {"2026-11-01", "2027-10-31"},
                new String[] {"2027-05-01", "2029-04-30"},
                new String[] {"2027-05-03", "2029-04-30"});
        boolean twoYears = !dates[1].equals("2027-10-31");
        return Post.builder()
                .specialty(Specialty.parse(oneOf("SM18", "SM40", "SM42", "SM26")))
                .status(EmploymentStatus.SPECIALIST_ASSISTANT)
                .workingTime(rarely(10) ? Rate.parse("80%") : Rate.ONE)
                .contractStart(LocalDate.parse(dates[0]))
                .contractEnd(LocalDate.parse(dates[1]))
                .mainSite(key("ch-est"))
                .interruptions(ImmutableList.of())
                .distances(distances())
                .timeAllocation(TimeAllocation.builder()
                        .segments(segments(three, twoYears))
                        .build())
                .build();
    }

    private ImmutableList<SiteDistance> distances() {
        return rarely(4)
                ? ImmutableList.of()
                : ImmutableList.of(
                        distance("ch-sud", oneOf("12", "19.5", "20", "64")), distance("ch-nord", oneOf("8", "35")));
    }

    private static SiteDistance distance(String partner, String kilometres) {
        return SiteDistance.builder()
                .partner(key(partner))
                .kilometres(new BigDecimal(kilometres))
                .build();
    }

    private ImmutableList<TimeSegment> segments(boolean three, boolean twoYears) {
        if (three) {
            return ImmutableList.of(weekly("4", "4", "2"));
        }
        if (twoYears && rarely(5)) {
            return ImmutableList.of(
                    weekly("6", "4").withMonths(12), weekly("4", "6").withMonths(12));
        }
        if (twoYears && rarely(8)) {
            return ImmutableList.of(weekly("1", "1").withUnit(AllocationUnit.YEARS));
        }
        return ImmutableList.of(rarely(3) ? weekly("4.5", "5.5") : rarely(2) ? weekly("5", "5") : weekly("4", "6"));
    }

    private static TimeSegment weekly(String... amounts) {
        String[] keys = {"ch-est", "ch-sud", "ch-nord"};
        TimeSegment.Builder segment = TimeSegment.builder().unit(AllocationUnit.HALF_DAYS_PER_WEEK);
        for (int i = 0; i < amounts.length; i++) {
            segment.addSite(SiteTime.builder()
                    .partner(key(keys[i]))
                    .amount(new BigDecimal(amounts[i]))
                    .build());
        }
        return segment.build();
    }

    private static TimeAllocation all(String... amounts) {
        return TimeAllocation.builder().addSegment(weekly(amounts)).build();
    }

    private static ImmutableList<SupportingDocument> documents(List<Partner> partners) {
        ImmutableList.Builder<SupportingDocument> documents = ImmutableList.builder();
        for (DocumentType type : List.of(
                DocumentType.CURRICULUM_VITAE,
                DocumentType.MOTIVATION_LETTER,
                DocumentType.DIPLOMA_COORDINATOR_LETTER)) {
            documents.add(SupportingDocument.builder()
                    .addType(type)
                    .date(LocalDate.of(2026, 4, 1))
                    .fileName(type + ".pdf")
                    .build());
        }
        for (Partner partner : partners) {
            for (DocumentType type : OPINIONS) {
                documents.add(SupportingDocument.builder()
                        .addType(type)
                        .partners(keys(partner.getKey().toString()))
                        .date(LocalDate.of(2026, 4, 10))
                        .favourable(true)
                        .fileName(type + ".pdf")
                        .build());
            }
        }
        return documents.build();
    }

    @Override
    List<UnaryOperator<Dossier>> defects() {
        return List.of(
                project(p -> p.withPartners(p.getPartners().orElseThrow().subList(0, 1))),
                project(p -> p.withPartners(ImmutableList.<Partner>builder()
                        .addAll(p.getPartners().orElseThrow())
                        .add(hospital("ch-4", 20_000_000, EstablishmentKind.HOSPITAL_CENTRE))
                        .add(hospital("ch-5", 20_000_001, EstablishmentKind.HOSPITAL_CENTRE))
                        .build())),
                project(p -> p.withPartners(ImmutableList.<Partner>builder()
                        .addAll(p.getPartners().orElseThrow())
                        .add(CommunityPractice.builder()
                                .key(key("msp"))
                                .kind(CommunityPracticeKind.HEALTH_HOUSE)
                                .build())
                        .build())),
                project(p -> p.withSalaryPayers(keys("ch-sud"))),
                project(p -> p.withRecruiters(ImmutableList.of())),
                project(p -> p.withSupervision(false)),
                establishment(0, e -> e.withLegalStatus(LegalStatus.OTHER_PRIVATE)),
                establishment(0, e -> e.withDepartment(Department.parse("75"))),
                establishment(1, e -> e.withDepartment(Department.parse("24")).withHospitalGroup(Optional.empty())),
                establishment(1, e -> e.withKind(EstablishmentKind.PRIVATE_CLINIC)),
                establishment(1, e -> e.withGroupMembership(GroupMembership.ASSOCIATED)),
                establishment(1, e -> e.withHospitalGroup(TerritorialHospitalGroup.parse("charentes"))),
                establishment(1, e -> e.withHasServiceHead(false).withHasPole(false)),
                post(p -> p.withContractStart(LocalDate.of(2026, 10, 1))),
                post(p -> p.withContractEnd(LocalDate.of(2028, 4, 30))),
                post(p -> p.withContractEnd(LocalDate.of(2028, 10, 15))),
                post(p -> p.withStatus(EmploymentStatus.CONTRACT_PRACTITIONER)),
                post(p -> p.withStatus(EmploymentStatus.GENERAL_ASSISTANT)),
                post(p -> p.withTimeAllocation(all("10", "0"))),
                post(p -> p.withTimeAllocation(all("7", "3"))),
                without(DocumentType.CURRICULUM_VITAE),
                without(DocumentType.DIPLOMA_COORDINATOR_LETTER),
                without(DocumentType.POLE_HEAD_OPINION),
                without(DocumentType.DIRECTOR_OPINION),
                document(DocumentType.DIRECTOR_OPINION, d -> d.withFavourable(false)),
                dossier -> dossier.withCandidate(
                        dossier.getCandidate().orElseThrow().withProfession(Profession.PHARMACIST)),
                filing(f -> f.withFiledAt(OffsetDateTime.parse("2026-05-18T00:00:00+02:00"))),
                filing(f -> f.withSubmitter(SubmitterRole.RECRUITING_ESTABLISHMENT)),
                filing(f -> f.withChannel(FilingChannel.EMAIL)),
                filing(f -> f.withFormParts(ImmutableList.of(FormPart.IDENTITY, FormPart.TRAINING))),
                filing(f -> f.withState(FilingState.DRAFT)),
                dossier -> dossier.withRequest(RequestKind.RENEWAL),
                dossier -> dossier.withCandidate(
                        dossier.getCandidate().orElseThrow().withDiplomaDate(LocalDate.of(2028, 1, 1))));
    }

    @Override
    List<UnaryOperator<Dossier>> unknowns() {
        return List.of(
                dossier -> dossier.withPosts(Optional.empty()),
                dossier -> dossier.withDocuments(Optional.empty()),
                dossier -> dossier.withFiling(Optional.empty()),
                dossier -> dossier.withProject(Optional.empty()),
                dossier -> dossier.withCandidate(Optional.empty()),
                dossier -> dossier.withLinkedDossiers(Optional.empty()),
                filing(f -> f.withState(Optional.empty()).withFormParts(ImmutableList.of())),
                dossier -> dossier.withRequest(Optional.empty()),
                dossier -> dossier.withCandidate(
                        dossier.getCandidate().orElseThrow().withDiplomaDate(Optional.empty())),
                project(p -> p.withPartners(Optional.empty())),
                project(p -> p.withRecruiters(Optional.empty())),
                project(p -> p.withNamedPeripheral(Optional.empty())),
                establishment(1, e -> e.withLegalEntity(Optional.empty())),
                establishment(
                        0,
                        e -> e.withKind(EstablishmentKind.UNIVERSITY_HOSPITAL).withLegalEntity(Optional.empty())),
                dossier -> project((SharedMedicalProject p) -> p.withDistinctLegalPersons(false))
                        .apply(establishment(1, e -> e.withLegalEntity(Optional.empty()))
                                .apply(dossier)),
                establishment(1, e -> e.withKind(Optional.empty())),
                establishment(1, e -> e.withDepartment(Optional.empty())),
                establishment(0, e -> e.withLegalStatus(Optional.empty())),
                post(p -> p.withTimeAllocation(Optional.empty())),
                post(p -> p.withContractEnd(Optional.empty())),
                post(p -> p.withWorkingTime(Optional.empty())),
                post(p -> p.withInterruptions(Optional.empty())),
                post(p -> p.withStatus(Optional.empty()).withSpecialty(Optional.empty())),
                document(DocumentType.SERVICE_HEAD_OPINION, d -> d.withPartners(Optional.empty())));
    }
}
