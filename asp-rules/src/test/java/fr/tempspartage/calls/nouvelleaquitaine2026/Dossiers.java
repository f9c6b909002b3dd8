package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.ResidencyPlacement;
import fr.tempspartage.domain.dossier.SeniorStatus;
import fr.tempspartage.domain.dossier.SeniorSupport;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportForm;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Dossiers made for tests; the people and establishments are invented, the numbers belong to nobody. */
final class Dossiers {

    private Dossiers() {}

    /** Dossier that says nothing but its identifier and its call. */
    static Dossier empty() {
        return Dossier.builder()
                .id("empty")
                .call(CallId.parse("nouvelle-aquitaine-2026"))
                .build();
    }

    /** Eligible, complete, filed in time: a CHU that recruits and a CH, half of the week each, 24 months. */
    static Dossier base() {
        return sharing("chu ch", "2026-11-01/2028-10-31", "*;h;chu=5,ch=5");
    }

    /** Base dossier with other partners, contract and split; the first partner recruits. */
    static Dossier sharing(String partners, String contract, String split) {
        List<Partner> list = new ArrayList<>();
        for (String key : partners.split(" ", -1)) {
            list.add(establishment(key));
        }
        return sharing(list, contract, split);
    }

    static Dossier sharing(List<Partner> partners, String contract, String split) {
        PartnerKey recruiter = partners.get(0).getKey();
        return Dossier.builder()
                .id("base")
                .call(CallId.parse("nouvelle-aquitaine-2026"))
                .request(RequestKind.FIRST_AWARD)
                .filing(Filing.builder()
                        .state(FilingState.FILED)
                        .filedAt(OffsetDateTime.parse("2026-05-10T10:00:00+02:00"))
                        .submitter(SubmitterRole.CANDIDATE)
                        .channel(FilingChannel.ONLINE_PLATFORM)
                        .address("https://depot.example.org")
                        .formParts(ImmutableList.copyOf(FormPart.values()))
                        .build())
                .candidate(candidate())
                .project(SharedMedicalProject.builder()
                        .id("projet-1")
                        .title("Rhumatologie partagée")
                        .partners(ImmutableList.copyOf(partners))
                        .recruiters(ImmutableList.of(recruiter))
                        .salaryPayers(ImmutableList.of(recruiter))
                        .namedPeripheral(ImmutableList.of())
                        .hasFinalPhaseResident(true)
                        .seniorSupport(SeniorSupport.builder()
                                .status(SeniorStatus.HOSPITAL)
                                .halfDays(BigDecimal.ONE)
                                .forms(ImmutableList.of(SupportForm.TELECONSULTATION))
                                .build())
                        .supervision(true)
                        .commitments(commitments(partners))
                        .build())
                .posts(ImmutableList.of(post(contract, split, recruiter)))
                .documents(documents(partners))
                .linkedDossiers(ImmutableList.of())
                .build();
    }

    private static Candidate candidate() {
        return Candidate.builder()
                .name("Camille Exemple")
                .profession(Profession.PHYSICIAN)
                .hasRpps(true)
                .registration(CouncilRegistration.builder()
                        .status(RegistrationStatus.DEFINITIVE)
                        .build())
                .specialty(Specialty.parse("SM40"))
                .diplomaDate(LocalDate.of(2025, 10, 31))
                .placements(ImmutableList.of(
                        ResidencyPlacement.builder().place("CH Exemple").build()))
                .intendedPlace("Exempleville")
                .professionalProject("Exercer en Dordogne.")
                .build();
    }

    static Post post(String contract, String split, PartnerKey main) {
        Post.Builder post = Post.builder()
                .specialty(Specialty.parse("SM40"))
                .status(EmploymentStatus.SPECIALIST_ASSISTANT)
                .workingTime(Rate.ONE)
                .interruptions(ImmutableList.of())
                .mainSite(main)
                .timeAllocation(split(split));
        ServicePeriod period = ServicePeriod.parse(contract);
        return post.contractStart(period.getStart())
                .contractEnd(period.getEnd())
                .financedStart(period.getStart())
                .financedEnd(period.getEnd())
                .build();
    }

    /** Split written as segments {@code length;unit;key=amount,key=amount}, separated by bars. */
    static TimeAllocation split(String text) {
        TimeAllocation.Builder allocation = TimeAllocation.builder();
        for (String part : text.split("\\|", -1)) {
            String[] fields = part.trim().split(";", -1);
            TimeSegment.Builder segment = TimeSegment.builder().unit(unit(fields[1]));
            if (fields[0].contains("/")) {
                ServicePeriod period = ServicePeriod.parse(fields[0]);
                segment.start(period.getStart()).end(period.getEnd());
            } else if (!fields[0].equals("*")) {
                segment.months(Integer.valueOf(fields[0]));
            }
            for (String site : fields[2].split(",", -1)) {
                String[] time = site.split("=", -1);
                segment.addSites(SiteTime.builder()
                        .partner(PartnerKey.parse(time[0]))
                        .amount(new BigDecimal(time[1]))
                        .build());
            }
            allocation.addSegments(segment.build());
        }
        return allocation.build();
    }

    private static AllocationUnit unit(String letter) {
        return switch (letter) {
            case "h" -> AllocationUnit.HALF_DAYS_PER_WEEK;
            case "d" -> AllocationUnit.DAYS_PER_WEEK;
            case "w" -> AllocationUnit.WEEKS_OF_CYCLE;
            case "m" -> AllocationUnit.MONTHS;
            case "s" -> AllocationUnit.SEMESTERS;
            default -> AllocationUnit.YEARS;
        };
    }

    /** Establishment whose kind is the beginning of its key: chu, ch, espic or ems. */
    static Establishment establishment(String key) {
        String word = key.replaceAll("[0-9A-Z]", "");
        EstablishmentKind kind = switch (word) {
            case "chu" -> EstablishmentKind.UNIVERSITY_HOSPITAL;
            case "ch" -> EstablishmentKind.HOSPITAL_CENTRE;
            case "espic" -> EstablishmentKind.NON_PROFIT_HOSPITAL;
            default -> EstablishmentKind.MEDICO_SOCIAL;
        };
        boolean university = kind == EstablishmentKind.UNIVERSITY_HOSPITAL;
        int number = Math.floorMod(key.hashCode(), 9_000) + 1;
        return Establishment.builder()
                .key(PartnerKey.parse(key))
                .name("Établissement " + key)
                .legalEntity(siren(number))
                .finess(Finess.parse(keyed("3399" + pad(number, 4))))
                .kind(kind)
                .legalStatus(
                        kind == EstablishmentKind.NON_PROFIT_HOSPITAL
                                ? LegalStatus.PUBLIC_INTEREST_PRIVATE
                                : kind == EstablishmentKind.MEDICO_SOCIAL
                                        ? LegalStatus.PUBLIC_MEDICO_SOCIAL
                                        : LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                .department(Department.parse(university ? "33" : "24"))
                .hospitalGroup(TerritorialHospitalGroup.parse(university ? "alliance-de-gironde" : "dordogne"))
                .groupMembership(GroupMembership.MEMBER)
                .hasServiceHead(true)
                .hasPole(true)
                .vacancyRate(Rate.of(1, 5))
                .zone(ZoningClass.OUTSIDE)
                .build();
    }

    static CommunityPractice practice(String key) {
        return CommunityPractice.builder()
                .key(PartnerKey.parse(key))
                .legalEntity(siren(9_500))
                .build();
    }

    /** SIREN with a right key, in a series that is not given out. */
    static Siren siren(int number) {
        return Siren.parse(keyed("0000" + pad(number, 4)));
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    private static String keyed(String eight) {
        int sum = 0;
        for (int i = 0; i < eight.length(); i++) {
            int digit = eight.charAt(i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return eight + (10 - sum % 10) % 10;
    }

    private static ImmutableList<Commitment> commitments(List<Partner> partners) {
        ImmutableList.Builder<Commitment> list = ImmutableList.builder();
        for (Partner partner : partners) {
            list.add(Commitment.builder()
                    .partner(partner.getKey())
                    .quality(SignatoryQuality.ESTABLISHMENT_DIRECTOR)
                    .build());
        }
        return list.add(Commitment.builder()
                        .quality(SignatoryQuality.HOSPITAL_PRACTITIONER)
                        .build())
                .build();
    }

    static ImmutableList<SupportingDocument> documents(List<Partner> partners) {
        ImmutableList.Builder<SupportingDocument> list = ImmutableList.builder();
        list.add(document(DocumentType.CURRICULUM_VITAE), document(DocumentType.MOTIVATION_LETTER));
        list.add(document(DocumentType.DIPLOMA_COORDINATOR_LETTER));
        for (Partner partner : partners) {
            list.add(opinion(
                    DocumentType.SERVICE_HEAD_OPINION, true, partner.getKey().toString()));
            list.add(opinion(
                    DocumentType.POLE_HEAD_OPINION, true, partner.getKey().toString()));
            list.add(opinion(
                    DocumentType.DIRECTOR_OPINION, true, partner.getKey().toString()));
        }
        return list.build();
    }

    static SupportingDocument document(DocumentType... types) {
        return SupportingDocument.builder().types(ImmutableList.copyOf(types)).build();
    }

    static SupportingDocument opinion(DocumentType type, boolean favourable, String... partners) {
        return SupportingDocument.builder()
                .types(ImmutableList.of(type))
                .favourable(favourable)
                .partners(Arrays.stream(partners).map(PartnerKey::parse).collect(ImmutableList.toImmutableList()))
                .build();
    }

    /** Dossier whose documents of a type are left out. */
    static Dossier less(Dossier dossier, DocumentType type) {
        return with(
                dossier,
                DossierInputs.DOCUMENTS,
                dossier.getDocuments().orElseThrow().stream()
                        .filter(document -> !document.getTypes().contains(type))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Dossier with a document more. */
    static Dossier plus(Dossier dossier, SupportingDocument document) {
        return with(
                dossier,
                DossierInputs.DOCUMENTS,
                ImmutableList.<SupportingDocument>builder()
                        .addAll(dossier.getDocuments().orElseThrow())
                        .add(document)
                        .build());
    }

    /** Dossier with a fact at every place where it stands. */
    static <T> Dossier with(Dossier dossier, Input<T> input, T value) {
        return change(dossier, input, Optional.of(value));
    }

    /** Dossier with a fact at the place of one rank. */
    static <T> Dossier withAt(Dossier dossier, Input<T> input, int rank, T value) {
        return input.with(dossier, input.read(dossier).get(rank).pointer(), Optional.of(value));
    }

    /** Dossier whose posts have no split of time. */
    static Dossier unsplit(Dossier dossier) {
        return with(
                dossier,
                DossierInputs.POSTS,
                dossier.getPosts().orElse(ImmutableList.of()).stream()
                        .map(post -> post.withTimeAllocation(Optional.empty()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Dossier without a fact, wherever it stands. */
    static <T> Dossier without(Dossier dossier, Input<T> input) {
        return change(dossier, input, Optional.empty());
    }

    private static <T> Dossier change(Dossier dossier, Input<T> input, Optional<T> value) {
        Dossier changed = dossier;
        for (Reading<T> reading : input.read(dossier)) {
            changed = input.with(changed, reading.pointer(), value);
        }
        return changed;
    }

    /** Partner keys. */
    static ImmutableList<PartnerKey> keys(String... keys) {
        return Arrays.stream(keys).map(PartnerKey::parse).collect(ImmutableList.toImmutableList());
    }
}
