package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
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
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Dossiers of invented people: an eligible one, and small changes to it. */
final class AraDossiers {

    static final PartnerKey HOSPITAL = PartnerKey.parse("ch");
    static final PartnerKey TOWN = PartnerKey.parse("town");
    static final PartnerKey THIRD = PartnerKey.parse("third");
    static final Siren HOSPITAL_SIREN = Siren.parse("100000009");
    static final Siren TOWN_SIREN = Siren.parse("200000008");
    static final Siren THIRD_SIREN = Siren.parse("300000007");
    static final Rpps RPPS = Rpps.parse("10000000009");
    static final Specialty PAEDIATRICS = Specialty.parse("SM40");

    private final Dossier dossier;

    private AraDossiers(Dossier dossier) {
        this.dossier = dossier;
    }

    Dossier dossier() {
        return dossier;
    }

    static AraDossiers of(Dossier dossier) {
        return new AraDossiers(dossier);
    }

    /** Only an identifier and the call. */
    static AraDossiers empty() {
        return new AraDossiers(Dossier.builder()
                .id("ara-0")
                .call(CallId.parse("auvergne-rhone-alpes-2026"))
                .build());
    }

    /** First award, specialist assistant, health house, advanced consultations, everything in order. */
    static AraDossiers eligible() {
        return new AraDossiers(Dossier.builder()
                .id("ara-1")
                .call(CallId.parse("auvergne-rhone-alpes-2026"))
                .request(RequestKind.FIRST_AWARD)
                .filing(Filing.builder()
                        .state(FilingState.FILED)
                        .filedAt(OffsetDateTime.parse("2026-09-15T10:00:00+02:00"))
                        .submitter(SubmitterRole.RECRUITING_ESTABLISHMENT)
                        .channel(FilingChannel.EMAIL)
                        .address("ars-ara-dos-bureau-ph@ars.sante.fr")
                        .build())
                .candidate(Candidate.builder()
                        .name("Camille Exemple")
                        .profession(Profession.PHYSICIAN)
                        .specialty(PAEDIATRICS)
                        .rpps(RPPS)
                        .hasRpps(true)
                        .registration(CouncilRegistration.builder()
                                .status(RegistrationStatus.DEFINITIVE)
                                .since(LocalDate.of(2024, 3, 12))
                                .build())
                        .build())
                .project(SharedMedicalProject.builder()
                        .id("projet-1")
                        .partners(ImmutableList.of(hospital(), town(CommunityPracticeKind.HEALTH_HOUSE)))
                        .recruiters(ImmutableList.of(HOSPITAL))
                        .need("Peu de pédiatres dans le bassin.")
                        .coConstruction("Écrit ensemble.")
                        .durability("Un poste pérenne est prévu.")
                        .teaching(true)
                        .research(true)
                        .build())
                .posts(ImmutableList.of(Post.builder()
                        .specialty(PAEDIATRICS)
                        .status(EmploymentStatus.SPECIALIST_ASSISTANT)
                        .workingTime(Rate.ONE)
                        .contractStart(LocalDate.of(2026, 11, 1))
                        .contractEnd(LocalDate.of(2028, 10, 31))
                        .interruptions(ImmutableList.of())
                        .timeAllocation(split(5, 5))
                        .communityPresences(
                                ImmutableList.of(presence(TOWN, CommunityPracticeMode.ADVANCED_CONSULTATIONS)))
                        .build()))
                .documents(ImmutableList.of(
                        document(DocumentType.SHARED_MEDICAL_PROJECT),
                        document(DocumentType.CURRICULUM_VITAE),
                        document(DocumentType.MOTIVATION_LETTER),
                        document(DocumentType.REGISTRATION_CERTIFICATE),
                        letter()))
                .build());
    }

    /** The second status: contract practitioner on ground 4, self-employed in a health house. */
    static AraDossiers contract() {
        return eligible()
                .with(DossierInputs.STATUS, EmploymentStatus.CONTRACT_PRACTITIONER)
                .with(DossierInputs.GROUND, RecruitmentGround.GROUND_4)
                .with(DossierInputs.WORKING_TIME, Rate.of(6, 10))
                .mode(CommunityPracticeMode.SELF_EMPLOYED);
    }

    /** Renewal of the eligible dossier for twelve months. */
    static AraDossiers renewal() {
        return new AraDossiers(eligible()
                        .dossier()
                        .withPreviousGrant(PreviousGrant.builder()
                                .projectId("projet-1")
                                .partners(ImmutableList.of(HOSPITAL_SIREN, TOWN_SIREN))
                                .candidate(RPPS)
                                .months(24)
                                .earlierRenewals(ImmutableList.of())
                                .build()))
                .with(DossierInputs.REQUEST, RequestKind.RENEWAL)
                .with(DossierInputs.CONTRACT_END, LocalDate.of(2027, 10, 31));
    }

    static Establishment hospital() {
        return Establishment.builder()
                .key(HOSPITAL)
                .name("CH des Exemples")
                .kind(EstablishmentKind.HOSPITAL_CENTRE)
                .legalStatus(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                .legalEntity(HOSPITAL_SIREN)
                .seatCommune(InseeCode.parse("69123"))
                .siteCommune(InseeCode.parse("42218"))
                .zone(ZoningClass.OUTSIDE)
                .build();
    }

    static CommunityPractice town(CommunityPracticeKind kind) {
        return CommunityPractice.builder()
                .key(TOWN)
                .name("Maison des Exemples")
                .kind(kind)
                .legalEntity(TOWN_SIREN)
                .seatCommune(InseeCode.parse("63113"))
                .siteCommune(InseeCode.parse("15014"))
                .zone(ZoningClass.PRIORITY_INTERVENTION)
                .build();
    }

    static CommunityPresence presence(PartnerKey partner, CommunityPracticeMode mode) {
        return CommunityPresence.builder().partner(partner).mode(mode).build();
    }

    static TimeAllocation split(int hospital, int town) {
        return TimeAllocation.builder()
                .segments(ImmutableList.of(TimeSegment.builder()
                        .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                        .sites(ImmutableList.of(time(HOSPITAL, hospital), time(TOWN, town)))
                        .build()))
                .build();
    }

    private static SiteTime time(PartnerKey partner, int amount) {
        return SiteTime.builder()
                .partner(partner)
                .amount(BigDecimal.valueOf(amount))
                .build();
    }

    static SupportingDocument document(DocumentType type) {
        return SupportingDocument.builder().types(ImmutableList.of(type)).build();
    }

    static SupportingDocument letter() {
        return SupportingDocument.builder()
                .types(ImmutableList.of(DocumentType.COMMITMENT_LETTER))
                .date(LocalDate.of(2026, 9, 10))
                .onModel(true)
                .subjects(ImmutableList.of(CommitmentSubject.SHARED_MEDICAL_PROJECT, CommitmentSubject.RECRUITMENT))
                .signatories(ImmutableList.of(
                        signed(SignatoryQuality.ESTABLISHMENT_DIRECTOR, HOSPITAL),
                        signed(SignatoryQuality.COMMUNITY_DIRECTOR, TOWN)))
                .build();
    }

    static Signatory signed(SignatoryQuality quality, PartnerKey partner) {
        return Signatory.builder().quality(quality).partner(partner).build();
    }

    /** States a fact wherever it stands. */
    <T> AraDossiers with(Input<T> input, T value) {
        return change(input, Optional.of(value));
    }

    /** Makes a fact unknown wherever it stands. */
    AraDossiers without(Input<?> input) {
        return change(input, Optional.empty());
    }

    private <T> AraDossiers change(Input<T> input, Optional<T> value) {
        Dossier changed = dossier;
        for (Reading<T> reading : input.read(dossier)) {
            changed = input.with(changed, reading.pointer(), value);
        }
        return new AraDossiers(changed);
    }

    /** States a fact of one partner. */
    <T> AraDossiers at(int partner, Input<T> input, T value) {
        return new AraDossiers(input.with(dossier, pointer(partner, input), Optional.of(value)));
    }

    /** Makes a fact of one partner unknown. */
    <T> AraDossiers unknownAt(int partner, Input<T> input) {
        return new AraDossiers(input.with(dossier, pointer(partner, input), Optional.empty()));
    }

    private static String pointer(int partner, Input<?> input) {
        String name = input.name();
        return "/project/partners/" + partner + "/" + name.substring(name.lastIndexOf('.') + 1);
    }

    AraDossiers zones(ZoningClass hospital, ZoningClass town) {
        return at(0, DossierInputs.ZONE, hospital).at(1, DossierInputs.ZONE, town);
    }

    AraDossiers structure(CommunityPracticeKind kind) {
        return at(1, DossierInputs.COMMUNITY_KIND, kind);
    }

    AraDossiers mode(CommunityPracticeMode mode) {
        return with(DossierInputs.COMMUNITY_PRESENCES, ImmutableList.of(presence(TOWN, mode)));
    }

    AraDossiers noMode() {
        return with(
                DossierInputs.COMMUNITY_PRESENCES,
                ImmutableList.of(CommunityPresence.builder().partner(TOWN).build()));
    }

    AraDossiers specialty(String code) {
        return with(DossierInputs.POST_SPECIALTY, Specialty.parse(code));
    }

    AraDossiers partners(Partner... partners) {
        return with(DossierInputs.PARTNERS, ImmutableList.copyOf(partners));
    }

    AraDossiers registered(UnaryOperator<CouncilRegistration.Builder> facts) {
        Candidate candidate = dossier.getCandidate().orElseThrow();
        return new AraDossiers(dossier.withCandidate(candidate.withRegistration(
                facts.apply(CouncilRegistration.builder()).build())));
    }

    AraDossiers withoutDocument(DocumentType type) {
        List<SupportingDocument> kept = new ArrayList<>(dossier.getDocuments().orElseThrow());
        kept.removeIf(d -> d.getTypes().contains(type));
        return new AraDossiers(dossier.withDocuments(ImmutableList.copyOf(kept)));
    }

    AraDossiers adding(SupportingDocument document) {
        return new AraDossiers(dossier.withDocuments(ImmutableList.<SupportingDocument>builder()
                .addAll(dossier.getDocuments().orElseThrow())
                .add(document)
                .build()));
    }

    AraDossiers letter(UnaryOperator<SupportingDocument> change) {
        return withoutDocument(DocumentType.COMMITMENT_LETTER).adding(change.apply(letter()));
    }

    AraDossiers draft() {
        return with(DossierInputs.FILING_STATE, FilingState.DRAFT).without(DossierInputs.FILED_AT);
    }

    AraDossiers time(TimeAllocation allocation) {
        return new AraDossiers(dossier.withPosts(
                ImmutableList.of(dossier.getPosts().orElseThrow().get(0).withTimeAllocation(allocation))));
    }
}
