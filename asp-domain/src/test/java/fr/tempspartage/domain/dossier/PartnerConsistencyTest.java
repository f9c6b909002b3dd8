package fr.tempspartage.domain.dossier;

import static fr.tempspartage.domain.dossier.Findings.EMPTY;
import static fr.tempspartage.domain.dossier.Findings.only;
import static fr.tempspartage.domain.dossier.FullDossier.CHU;
import static fr.tempspartage.domain.dossier.FullDossier.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.Siret;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers against each other, kinds against statuses, and each party once. */
@Tag("F-17")
class PartnerConsistencyTest {

    private static final Finess HAUTE_VIENNE = Finess.parse("870000015");
    private static final Siret SIRET = Siret.parse("73282932000074");
    private static final Establishment HOSPITAL =
            Establishment.builder().key(CHU).name("CHU de Valclair").build();
    private static final CommunityPractice PRACTICE =
            CommunityPractice.builder().key(TOWN).build();
    private static final PartnerKey THIRD = PartnerKey.parse("third");

    // Kind and status

    @ParameterizedTest
    @CsvSource({
        "HOSPITAL_CENTRE, PUBLIC_HEALTH_ESTABLISHMENT, true",
        "HOSPITAL_CENTRE, OTHER_PUBLIC, false",
        "HOSPITAL_CENTRE, OTHER_PRIVATE, false",
        "NON_PROFIT_HOSPITAL, PUBLIC_INTEREST_PRIVATE, true",
        "NON_PROFIT_HOSPITAL, OTHER_PRIVATE, false",
        "INTERHOSPITAL_SYNDICATE, OTHER_PUBLIC, true",
        "INTERHOSPITAL_SYNDICATE, PUBLIC_HEALTH_ESTABLISHMENT, true",
        "INTERHOSPITAL_SYNDICATE, OTHER_PRIVATE, false",
        "MEDICO_SOCIAL, OTHER_PRIVATE, true",
        "MEDICO_SOCIAL, PUBLIC_MEDICO_SOCIAL, true"
    })
    void a_kind_that_implies_a_status_goes_with_no_other(
            EstablishmentKind kind, LegalStatus status, boolean consistent) {
        Dossier dossier = partners(HOSPITAL.withKind(kind).withLegalStatus(status));

        assertThat(Findings.in(dossier).isEmpty()).isEqualTo(consistent);
    }

    @Test
    void a_kind_and_a_status_that_contradict_each_other_are_shown() {
        only(
                partners(HOSPITAL.withKind(EstablishmentKind.HOSPITAL_CENTRE)
                        .withLegalStatus(LegalStatus.OTHER_PRIVATE)),
                Inconsistency.KIND_AND_STATUS,
                "project.partners[0].legalStatus",
                "« CHU de Valclair » : la catégorie « centre hospitalier (CH) » et le statut « autre personne privée » se "
                        + "contredisent.\nPeut-être l’un des deux est-il un autre, ou à retirer.",
                "'CHU de Valclair': the kind 'hospital centre (CH)' and the status 'other private body' contradict each "
                        + "other.\nMaybe one of the two is another, or is to be left out.");
    }

    @Test
    void a_kind_or_a_status_alone_contradicts_nothing() {
        assertThat(Findings.in(partners(HOSPITAL.withKind(EstablishmentKind.HOSPITAL_CENTRE))))
                .isEmpty();
        assertThat(Findings.in(partners(HOSPITAL.withLegalStatus(LegalStatus.OTHER_PRIVATE))))
                .isEmpty();
    }

    // Departments

    @Test
    void a_commune_is_in_the_department_that_is_stated() {
        Establishment limoges = HOSPITAL.withSiteCommune(InseeCode.parse("87085"));

        assertThat(Findings.in(partners(limoges))).isEmpty();
        assertThat(Findings.in(partners(limoges.withDepartment(Department.parse("87")))))
                .isEmpty();
        assertThat(Findings.in(partners(HOSPITAL.withDepartment(Department.parse("16")))))
                .isEmpty();
        only(
                partners(limoges.withDepartment(Department.parse("16"))),
                Inconsistency.COMMUNE_AND_DEPARTMENT,
                "project.partners[0].siteCommune",
                "« CHU de Valclair » : la commune 87085 est dans un autre département, Haute-Vienne (87), que celui "
                        + "indiqué, Charente (16).\nPeut-être est-ce un code postal.",
                "'CHU de Valclair': the commune 87085 is in another department, Haute-Vienne (87), than the one stated, "
                        + "Charente (16).\nMaybe it is a postal code.");
    }

    @Test
    void the_seat_may_be_in_another_department() {
        assertThat(Findings.in(partners(HOSPITAL.withSeatCommune(InseeCode.parse("16015"))
                        .withSiteCommune(InseeCode.parse("87085"))
                        .withDepartment(Department.parse("87"))
                        .withFiness(HAUTE_VIENNE))))
                .isEmpty();
    }

    @Test
    void a_FINESS_number_is_of_the_department_stated_or_else_of_the_commune() {
        Establishment numbered = HOSPITAL.withFiness(HAUTE_VIENNE);
        String finding = "FINESS_AND_DEPARTMENT project.partners[0].finess";

        assertThat(Findings.in(partners(numbered))).isEmpty();
        assertThat(Findings.in(partners(numbered.withSiteCommune(InseeCode.parse("87085")))))
                .isEmpty();
        assertThat(Findings.in(partners(numbered.withSiteCommune(InseeCode.parse("16015")))))
                .containsExactly(finding);
        assertThat(Findings.in(partners(PRACTICE.withFiness(HAUTE_VIENNE).withSiteCommune(InseeCode.parse("87085")))))
                .isEmpty();
        assertThat(Findings.in(partners(PRACTICE.withFiness(HAUTE_VIENNE).withSiteCommune(InseeCode.parse("16015")))))
                .containsExactly(finding);
        only(
                partners(numbered.withDepartment(Department.parse("16"))),
                Inconsistency.FINESS_AND_DEPARTMENT,
                "project.partners[0].finess",
                "« CHU de Valclair » : le numéro FINESS 870000015 est d’un autre département, Haute-Vienne (87), que "
                        + "celui indiqué, Charente (16).\nPeut-être est-ce le numéro d’un autre établissement.",
                "'CHU de Valclair': the FINESS number 870000015 is of another department, Haute-Vienne (87), than the "
                        + "one stated, Charente (16).\nMaybe it is the number of another establishment.");
    }

    // Numbers

    @Test
    void a_SIRET_number_begins_with_the_SIREN_number() {
        assertThat(Findings.in(partners(PRACTICE.withSiret(SIRET)))).isEmpty();
        assertThat(Findings.in(partners(PRACTICE.withSiret(SIRET).withLegalEntity(Siren.parse("732829320")))))
                .isEmpty();
        only(
                partners(PRACTICE.withSiret(SIRET).withLegalEntity(Siren.parse("356000000"))),
                Inconsistency.SIRET_AND_SIREN,
                "project.partners[0].siret",
                "« msp » : le numéro SIRET 73282932000074 ne commence pas par le numéro SIREN indiqué, 356000000.\n"
                        + "Peut-être l’un des deux est-il celui d’une autre personne morale.",
                "'msp': the SIRET number 73282932000074 does not begin with the SIREN number stated, 356000000.\n"
                        + "Maybe one of the two is that of another legal person.");
    }

    @Test
    void two_partners_have_no_number_in_common() {
        Establishment third = Establishment.builder().key(THIRD).build();

        assertThat(Findings.in(partners(HOSPITAL.withFiness(HAUTE_VIENNE), third)))
                .isEmpty();
        assertThat(Findings.in(partners(HOSPITAL.withFiness(HAUTE_VIENNE), third.withFiness(HAUTE_VIENNE))))
                .containsExactly("PARTNER_TWICE project.partners[1].finess");
        assertThat(Findings.in(partners(
                        PRACTICE.withSiret(SIRET), PRACTICE.withKey(THIRD).withSiret(SIRET))))
                .containsExactly("PARTNER_TWICE project.partners[1].siret");
        only(
                partners(HOSPITAL.withFiness(HAUTE_VIENNE), third, PRACTICE.withFiness(HAUTE_VIENNE)),
                Inconsistency.PARTNER_TWICE,
                "project.partners[2].finess",
                "« CHU de Valclair » et « msp » portent le même numéro, 870000015.\n"
                        + "Peut-être est-ce un seul partenaire, ou le numéro de l’entité juridique.",
                "'CHU de Valclair' and 'msp' have the same number, 870000015.\n"
                        + "Maybe they are one partner, or it is the number of the legal entity.");
    }

    // Specialties

    @ParameterizedTest
    @EnumSource
    void a_specialty_is_of_the_profession(Profession profession) {
        Map<Profession, Set<String>> others = Map.of(
                Profession.PHYSICIAN, Set.of("SCD01", "SCD03", "CD", "PH", "SF"),
                Profession.DENTIST, Set.of("SM40", "SM54", "SM14", "SM03", "PH", "SF"),
                Profession.PHARMACIST, Set.of("SM40", "SM54", "SM56", "CD", "SCD02", "SF"),
                Profession.MIDWIFE, Set.of("SM40", "SM54", "SM20", "CD", "PH"),
                Profession.OTHER, Set.of());
        Set<String> found = Set.of(
                        "SM40", "SM54", "SM14", "SM20", "SM56", "SM03", "SM63", "SCD01", "SCD02", "SCD03", "CD", "PH",
                        "SF")
                .stream()
                .filter(code -> !Findings.in(candidate(profession, code)).isEmpty())
                .collect(Collectors.toSet());

        assertThat(found).containsAll(others.get(profession));
        assertThat(found).doesNotContainAnyElementsOf(own(profession));
    }

    private static Set<String> own(Profession profession) {
        return switch (profession) {
            case PHYSICIAN -> Set.of("SM40", "SM54", "SM14", "SM56", "SM03", "SCD02");
            case DENTIST -> Set.of("SCD01", "SCD02", "SCD03", "CD", "SM56");
            case PHARMACIST -> Set.of("PH", "SM03", "SM63");
            case MIDWIFE -> Set.of("SF");
            case OTHER -> Set.of("SM40", "CD", "PH", "SF");
        };
    }

    @Test
    void a_specialty_of_another_profession_is_shown_at_the_candidate_and_at_each_post() {
        only(
                candidate(Profession.DENTIST, "SM40"),
                Inconsistency.PROFESSION_AND_SPECIALTY,
                "candidate.specialty",
                "La spécialité Pédiatrie (SM40) n’est pas de la profession « chirurgien-dentiste ».\n"
                        + "Peut-être l’une des deux est-elle une autre.",
                "The specialty Pédiatrie (SM40) is not of the profession 'dentist'.\nMaybe one of the two is another.");
        assertThat(Findings.in(EMPTY.withCandidate(Candidate.builder()
                                .profession(Profession.DENTIST)
                                .build())
                        .withPosts(ImmutableList.of(post("CD"), post("SM40")))))
                .containsExactly("PROFESSION_AND_SPECIALTY posts[1].specialty");
        assertThat(Findings.in(EMPTY.withPosts(ImmutableList.of(post("SM40"))))).isEmpty();
        assertThat(Findings.in(EMPTY.withCandidate(
                        Candidate.builder().profession(Profession.DENTIST).build())))
                .isEmpty();
    }

    // Once

    @Test
    void a_partner_stands_once_in_each_list_of_the_project() {
        SharedMedicalProject project = project(HOSPITAL, PRACTICE);
        ImmutableList<PartnerKey> twice = ImmutableList.of(CHU, TOWN, CHU);

        assertThat(Findings.in(EMPTY.withProject(
                        project.withRecruiters(twice).withSalaryPayers(twice).withNamedPeripheral(twice))))
                .containsExactly(
                        "LISTED_TWICE project.recruiters[2]",
                        "LISTED_TWICE project.salaryPayers[2]",
                        "LISTED_TWICE project.namedPeripheral[2]");
        assertThat(Findings.in(EMPTY.withProject(project.withAgreedSplit(ImmutableList.of(half(TOWN), half(TOWN))))))
                .containsExactly("LISTED_TWICE project.agreedSplit[1].partner");
        assertThat(Findings.in(EMPTY.withProject(project.withRecruiters(ImmutableList.of(CHU, TOWN))
                        .withSalaryPayers(ImmutableList.of(CHU, TOWN))
                        .withNamedPeripheral(ImmutableList.of(CHU, TOWN))
                        .withAgreedSplit(ImmutableList.of(half(CHU), half(TOWN))))))
                .isEmpty();
    }

    @Test
    void a_partner_that_stands_twice_is_shown_by_its_name() {
        only(
                EMPTY.withProject(project(PRACTICE, HOSPITAL).withRecruiters(ImmutableList.of(CHU, CHU))),
                Inconsistency.LISTED_TWICE,
                "project.recruiters[1]",
                "« CHU de Valclair » figure déjà dans cette liste, ou est ce dossier même.\n"
                        + "Peut-être un autre est-il visé.",
                "'CHU de Valclair' already stands in this list, or is this dossier itself.\nMaybe another one is meant.");
    }

    @Test
    void a_partner_stands_once_in_each_list_of_a_post() {
        Post post = Post.builder()
                .distances(ImmutableList.of(distance(CHU), distance(TOWN), distance(TOWN)))
                .communityPresences(ImmutableList.of(presence(TOWN), presence(TOWN)))
                .build();

        assertThat(Findings.in(partners(HOSPITAL, PRACTICE).withPosts(ImmutableList.of(post))))
                .containsExactly(
                        "LISTED_TWICE posts[0].distances[2].partner",
                        "LISTED_TWICE posts[0].communityPresences[1].partner");
    }

    @Test
    void a_partner_stands_once_in_a_document() {
        SupportingDocument document = document();

        assertThat(Findings.in(partners(HOSPITAL, PRACTICE)
                        .withDocuments(ImmutableList.of(
                                document.withPartners(ImmutableList.of(CHU, TOWN)),
                                document.withPartners(ImmutableList.of(CHU, CHU))))))
                .containsExactly("LISTED_TWICE documents[1].partners[1]");
    }

    @Test
    void a_linked_dossier_stands_once_and_is_another_one() {
        assertThat(Findings.in(EMPTY.withLinkedDossiers(ImmutableList.of("D-1", "D-2"))))
                .isEmpty();
        assertThat(Findings.in(EMPTY.withLinkedDossiers(ImmutableList.of("D-1", "D-2", "D-1"))))
                .containsExactly("LISTED_TWICE linkedDossiers[2]");
        only(
                EMPTY.withLinkedDossiers(ImmutableList.of("D-0")),
                Inconsistency.LISTED_TWICE,
                "linkedDossiers[0]",
                "« D-0 » figure déjà dans cette liste, ou est ce dossier même.\nPeut-être un autre est-il visé.",
                "'D-0' already stands in this list, or is this dossier itself.\nMaybe another one is meant.");
    }

    @Test
    void a_person_signs_a_document_once_with_a_quality() {
        Signatory ana = Signatory.builder().name("Ana Exemple").build();
        Signatory director = ana.withQuality(SignatoryQuality.COMMUNITY_DIRECTOR);
        Signatory nobody = Signatory.builder().build();

        assertThat(Findings.in(EMPTY.withDocuments(ImmutableList.of(
                        document().withSignatories(ImmutableList.of(ana, director, nobody, nobody)),
                        document().withSignatories(ImmutableList.of(ana))))))
                .isEmpty();
        only(
                EMPTY.withDocuments(
                        ImmutableList.of(document().withSignatories(ImmutableList.of(director, ana, director)))),
                Inconsistency.SIGNATORY_TWICE,
                "documents[0].signatories[2]",
                "« Ana Exemple » figure déjà parmi les signataires de cette pièce, avec la même qualité.\n"
                        + "Peut-être une autre personne est-elle visée.",
                "'Ana Exemple' already stands among the signatories of this document, with the same quality.\n"
                        + "Maybe another person is meant.");
    }

    private static Dossier partners(Partner... partners) {
        return EMPTY.withProject(project(partners));
    }

    private static SharedMedicalProject project(Partner... partners) {
        return SharedMedicalProject.builder()
                .partners(ImmutableList.copyOf(partners))
                .build();
    }

    private static Dossier candidate(Profession profession, String specialty) {
        return EMPTY.withCandidate(Candidate.builder()
                .profession(profession)
                .specialty(Specialty.parse(specialty))
                .build());
    }

    private static Post post(String specialty) {
        return Post.builder().specialty(Specialty.parse(specialty)).build();
    }

    private static CostShare half(PartnerKey partner) {
        return CostShare.builder().partner(partner).share(Rate.HALF).build();
    }

    private static SiteDistance distance(PartnerKey partner) {
        return SiteDistance.builder()
                .partner(partner)
                .kilometres(BigDecimal.TEN)
                .build();
    }

    private static CommunityPresence presence(PartnerKey partner) {
        return CommunityPresence.builder().partner(partner).build();
    }

    private static SupportingDocument document() {
        return SupportingDocument.builder().types(ImmutableList.of()).build();
    }
}
