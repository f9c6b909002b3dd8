package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.domain.post.CommunityPracticeMode.ADVANCED_CONSULTATIONS;
import static fr.tempspartage.domain.post.CommunityPracticeMode.EMPLOYEE;
import static fr.tempspartage.domain.post.CommunityPracticeMode.SELF_EMPLOYED;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked cases S-01 to S-49 and the whole grid of statuses, structures and modes. */
class AraStatusTableTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final AssessmentContext OPEN_READING = AraScenarios.FILING_DAY.interpreting("I-ARA-8", "any-pair");
    private static final AssessmentContext CLOSED_READING = AraScenarios.FILING_DAY.interpreting("I-ARA-8", "closed");
    private static final List<String> RULES =
            List.of("ARA-03", "ARA-06", "ARA-15", "ARA-16", "ARA-17", "ARA-18", "ARA-19", "ARA-20");
    private static final List<CommunityPracticeKind> FOUR = List.of(
            CommunityPracticeKind.SOLO_PRACTICE,
            CommunityPracticeKind.GROUP_PRACTICE,
            CommunityPracticeKind.HEALTH_HOUSE,
            CommunityPracticeKind.HEALTH_CENTRE);

    /** The ten statuses of the grid. */
    private enum Status {
        ASSISTANT,
        GROUND_4,
        PART_TIME,
        GENERAL,
        ASSISTANT_ELSEWHERE,
        CONTRACT_ELSEWHERE,
        GROUND_1,
        NO_GROUND,
        OTHER,
        NOT_GIVEN;

        AraDossiers dossier() {
            return switch (this) {
                case ASSISTANT -> AraDossiers.eligible();
                case GROUND_4 -> AraDossiers.contract();
                case PART_TIME -> AraDossiers.eligible().with(DossierInputs.WORKING_TIME, Rate.HALF);
                case GENERAL -> AraDossiers.eligible().with(DossierInputs.STATUS, EmploymentStatus.GENERAL_ASSISTANT);
                case ASSISTANT_ELSEWHERE -> elsewhere(AraDossiers.eligible());
                case CONTRACT_ELSEWHERE -> elsewhere(AraDossiers.contract());
                case GROUND_1 -> AraDossiers.contract().with(DossierInputs.GROUND, RecruitmentGround.GROUND_1);
                case NO_GROUND -> AraDossiers.contract().without(DossierInputs.GROUND);
                case OTHER -> AraDossiers.eligible().with(DossierInputs.STATUS, EmploymentStatus.CHIEF_RESIDENT);
                case NOT_GIVEN -> AraDossiers.eligible().without(DossierInputs.STATUS);
            };
        }

        private static AraDossiers elsewhere(AraDossiers dossier) {
            return dossier.with(DossierInputs.LEGAL_STATUS, LegalStatus.PUBLIC_INTEREST_PRIVATE);
        }
    }

    private static AraDossiers in(AraDossiers dossier, String structure) {
        return switch (structure) {
            case "none" -> dossier.without(DossierInputs.COMMUNITY_KIND);
            default -> dossier.structure(CommunityPracticeKind.valueOf(structure));
        };
    }

    private static AraDossiers as(AraDossiers dossier, String mode) {
        return switch (mode) {
            case "CA" -> dossier.mode(ADVANCED_CONSULTATIONS);
            case "SAL" -> dossier.mode(EMPLOYEE);
            case "LIB" -> dossier.mode(SELF_EMPLOYED);
            default -> dossier.noMode();
        };
    }

    @Test
    void a_structure_that_is_no_partner_of_the_list_is_not_known() {
        Assessment assessment = CALL.assess(
                AraDossiers.contract().partners(AraDossiers.hospital()).dossier(), AraScenarios.FILING_DAY);
        assertThat(assessment.outcome(RuleId.parse("ARA-19"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(assessment.outcome(RuleId.parse("ARA-20"))).isEqualTo(Outcome.UNKNOWN);
    }

    private static Outcome all(AraDossiers dossier, AssessmentContext context) {
        Assessment assessment = CALL.assess(dossier.dossier(), context);
        return RULES.stream()
                .map(rule -> assessment.outcome(RuleId.parse(rule)))
                .reduce(Outcome.NOT_APPLICABLE, Outcome::and);
    }

    private static Set<String> refusing(AraDossiers dossier) {
        return refusing(dossier, AraScenarios.FILING_DAY);
    }

    private static Set<String> refusing(AraDossiers dossier, AssessmentContext context) {
        Assessment assessment = CALL.assess(dossier.dossier(), context);
        Set<String> ids = new TreeSet<>();
        CALL.rules().stream()
                .filter(rule -> assessment.outcome(rule.id()) == NOT_SATISFIED)
                .forEach(rule -> ids.add(rule.id().toString()));
        return ids;
    }

    @Tag("F-12")
    @ParameterizedTest(name = "{0}: {1}, {2}, {3} gives {4}")
    @CsvSource({
        "S-01, ASSISTANT, SOLO_PRACTICE, CA, SATISFIED, , SATISFIED, ",
        "S-02, ASSISTANT, SOLO_PRACTICE, SAL, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-03, ASSISTANT, SOLO_PRACTICE, LIB, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-04, ASSISTANT, GROUP_PRACTICE, CA, SATISFIED, , SATISFIED, ",
        "S-05, ASSISTANT, GROUP_PRACTICE, SAL, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-06, ASSISTANT, GROUP_PRACTICE, LIB, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-07, ASSISTANT, HEALTH_HOUSE, CA, SATISFIED, , SATISFIED, ",
        "S-08, ASSISTANT, HEALTH_HOUSE, SAL, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-09, ASSISTANT, HEALTH_HOUSE, LIB, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-10, ASSISTANT, HEALTH_CENTRE, CA, SATISFIED, , SATISFIED, ",
        "S-11, ASSISTANT, HEALTH_CENTRE, SAL, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-12, ASSISTANT, HEALTH_CENTRE, LIB, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-13, GROUND_4, SOLO_PRACTICE, CA, NOT_SATISFIED, ARA-20, NOT_SATISFIED, ",
        "S-14, GROUND_4, SOLO_PRACTICE, SAL, UNKNOWN, , SATISFIED, ARA-20",
        "S-15, GROUND_4, SOLO_PRACTICE, LIB, SATISFIED, , SATISFIED, ",
        "S-16, GROUND_4, GROUP_PRACTICE, CA, NOT_SATISFIED, ARA-20, NOT_SATISFIED, ",
        "S-17, GROUND_4, GROUP_PRACTICE, SAL, UNKNOWN, , SATISFIED, ARA-20",
        "S-18, GROUND_4, GROUP_PRACTICE, LIB, SATISFIED, , SATISFIED, ",
        "S-19, GROUND_4, HEALTH_HOUSE, CA, NOT_SATISFIED, ARA-20, NOT_SATISFIED, ",
        "S-20, GROUND_4, HEALTH_HOUSE, SAL, UNKNOWN, , SATISFIED, ARA-20",
        "S-21, GROUND_4, HEALTH_HOUSE, LIB, SATISFIED, , SATISFIED, ",
        "S-22, GROUND_4, HEALTH_CENTRE, CA, NOT_SATISFIED, ARA-19, NOT_SATISFIED, ",
        "S-23, GROUND_4, HEALTH_CENTRE, SAL, SATISFIED, , SATISFIED, ",
        "S-24, GROUND_4, HEALTH_CENTRE, LIB, UNKNOWN, , SATISFIED, ARA-19",
        "S-32, NO_GROUND, HEALTH_CENTRE, SAL, UNKNOWN, , UNKNOWN, ",
        "S-33, NO_GROUND, HEALTH_HOUSE, LIB, UNKNOWN, , UNKNOWN, ",
        "S-33, NO_GROUND, SOLO_PRACTICE, LIB, UNKNOWN, , UNKNOWN, ",
        "S-34, NO_GROUND, HEALTH_CENTRE, LIB, UNKNOWN, , UNKNOWN, ARA-19",
        "S-35, NO_GROUND, HEALTH_HOUSE, SAL, UNKNOWN, , UNKNOWN, ARA-20",
        "S-36, NO_GROUND, HEALTH_HOUSE, CA, NOT_SATISFIED, ARA-20, NOT_SATISFIED, ",
        "S-36, NO_GROUND, HEALTH_CENTRE, CA, NOT_SATISFIED, ARA-19, NOT_SATISFIED, ",
        "S-36, NO_GROUND, none, CA, NOT_SATISFIED, ARA-19 ARA-20, NOT_SATISFIED, ",
        "S-38, GROUND_4, none, SAL, UNKNOWN, , UNKNOWN, ",
        "S-38, GROUND_4, none, LIB, UNKNOWN, , UNKNOWN, ",
        "S-39, GROUND_4, none, CA, NOT_SATISFIED, ARA-19 ARA-20, NOT_SATISFIED, ",
        "S-40, ASSISTANT, none, CA, UNKNOWN, , UNKNOWN, ",
        "S-41, ASSISTANT, none, SAL, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
        "S-41, ASSISTANT, none, LIB, NOT_SATISFIED, ARA-17, NOT_SATISFIED, ",
    })
    void a_status_in_a_structure_in_a_mode(
            String number,
            Status status,
            String structure,
            String mode,
            Outcome expected,
            String clauses,
            Outcome open,
            String closed) {
        AraDossiers dossier = as(in(status.dossier(), structure), mode);
        assertEquals(expected, all(dossier, AraScenarios.FILING_DAY), number);
        assertEquals(open, all(dossier, OPEN_READING), number);
        assertEquals(closed == null ? expected : NOT_SATISFIED, all(dossier, CLOSED_READING), number);
        if (closed != null) {
            assertThat(refusing(dossier, CLOSED_READING)).containsExactly(closed);
        }
        assertThat(refusing(dossier))
                .isEqualTo(clauses == null ? new TreeSet<>() : new TreeSet<>(List.of(clauses.split(" "))));
    }

    @ParameterizedTest
    @EnumSource(CommunityPracticeKind.class)
    void whatever_the_structure(CommunityPracticeKind kind) {
        boolean listed = FOUR.contains(kind);
        for (String mode : List.of("CA", "SAL", "LIB")) {
            assertThat(refusing(as(Status.PART_TIME.dossier().structure(kind), mode)))
                    .as("S-25")
                    .contains("ARA-16");
            assertThat(refusing(as(Status.ASSISTANT_ELSEWHERE.dossier().structure(kind), mode)))
                    .as("S-28")
                    .contains("ARA-03", "ARA-16");
            assertThat(refusing(as(Status.GENERAL.dossier().structure(kind), mode)))
                    .as("S-29")
                    .contains("ARA-15");
            assertThat(refusing(as(Status.GROUND_1.dossier().structure(kind), mode)))
                    .as("S-30")
                    .contains("ARA-18");
            assertThat(refusing(as(Status.CONTRACT_ELSEWHERE.dossier().structure(kind), mode)))
                    .as("S-31")
                    .contains("ARA-03", "ARA-18");
            assertThat(refusing(as(Status.OTHER.dossier().structure(kind), mode)))
                    .as("S-44")
                    .contains("ARA-15");
            assertThat(all(as(Status.NOT_GIVEN.dossier().structure(kind), mode), AraScenarios.FILING_DAY))
                    .as("S-45, S-46")
                    .isEqualTo(listed ? UNKNOWN : NOT_SATISFIED);
        }
        for (AraDossiers status : List.of(AraDossiers.eligible(), AraDossiers.contract(), Status.NOT_GIVEN.dossier())) {
            Set<String> refusing = refusing(status.structure(kind));
            assertThat(refusing.contains("ARA-06")).as("S-43, S-46").isEqualTo(!listed);
        }
        if (listed) {
            AraDossiers unknownTime =
                    AraDossiers.eligible().without(DossierInputs.WORKING_TIME).structure(kind);
            assertEquals(UNKNOWN, all(unknownTime, AraScenarios.FILING_DAY), "S-26");
            for (CommunityPracticeMode mode : List.of(EMPLOYEE, SELF_EMPLOYED)) {
                assertThat(refusing(unknownTime.mode(mode))).as("S-27").containsExactly("ARA-17");
            }
            assertEquals(
                    UNKNOWN, all(AraDossiers.contract().structure(kind).noMode(), AraScenarios.FILING_DAY), "S-37");
            assertEquals(
                    UNKNOWN, all(AraDossiers.eligible().structure(kind).noMode(), AraScenarios.FILING_DAY), "S-42");
        }
    }

    @Test
    void S_43_an_establishment_is_no_town_structure() {
        for (EstablishmentKind kind : List.of(EstablishmentKind.MEDICO_SOCIAL, EstablishmentKind.PRIVATE_CLINIC)) {
            Establishment other = Establishment.builder()
                    .key(AraDossiers.TOWN)
                    .kind(kind)
                    .legalStatus(LegalStatus.OTHER_PRIVATE)
                    .legalEntity(AraDossiers.TOWN_SIREN)
                    .zone(fr.tempspartage.domain.partner.ZoningClass.PRIORITY_INTERVENTION)
                    .build();
            assertThat(refusing(AraDossiers.eligible().partners(AraDossiers.hospital(), other)))
                    .containsExactly("ARA-06");
        }
    }

    @Test
    void S_47_the_second_status_has_no_working_time_of_its_own() {
        AraDossiers full = AraDossiers.contract()
                .structure(CommunityPracticeKind.GROUP_PRACTICE)
                .with(DossierInputs.WORKING_TIME, Rate.ONE);
        assertEquals(SATISFIED, all(full, AraScenarios.FILING_DAY));
    }

    @Test
    void S_48_a_health_centre_run_by_the_recruiter_leaves_the_two_partners_open() {
        AraDossiers centre = AraDossiers.contract()
                .structure(CommunityPracticeKind.HEALTH_CENTRE)
                .mode(EMPLOYEE)
                .at(1, DossierInputs.LEGAL_ENTITY, AraDossiers.HOSPITAL_SIREN);
        assertEquals(SATISFIED, all(centre, AraScenarios.FILING_DAY));
        assertEquals(
                UNKNOWN, CALL.assess(centre.dossier(), AraScenarios.FILING_DAY).outcome(RuleId.parse("ARA-66")));
    }

    @Test
    void S_49_two_town_structures_leave_the_number_of_partners_open() {
        AraDossiers two = AraDossiers.contract()
                .partners(
                        AraDossiers.hospital(),
                        AraDossiers.town(CommunityPracticeKind.HEALTH_CENTRE),
                        AraDossiers.town(CommunityPracticeKind.SOLO_PRACTICE)
                                .withKey(AraDossiers.THIRD)
                                .withLegalEntity(AraDossiers.THIRD_SIREN))
                .with(
                        DossierInputs.COMMUNITY_PRESENCES,
                        ImmutableList.of(
                                AraDossiers.presence(AraDossiers.TOWN, EMPLOYEE),
                                AraDossiers.presence(AraDossiers.THIRD, SELF_EMPLOYED)));
        assertEquals(SATISFIED, all(two, AraScenarios.FILING_DAY));
        assertEquals(
                UNKNOWN, CALL.assess(two.dossier(), AraScenarios.FILING_DAY).outcome(RuleId.parse("ARA-66")));
    }

    @Tag("F-12")
    @Test
    void the_grid_of_240_cells_has_8_52_and_188_and_8_44_and_188_where_the_pairs_are_closed() {
        assertEquals(
                Map.of(SATISFIED, 8, UNKNOWN, 52, NOT_SATISFIED, 180),
                grid(List.of(Status.values()), AraScenarios.FILING_DAY));
        assertEquals(
                Map.of(SATISFIED, 8, UNKNOWN, 44, NOT_SATISFIED, 188), grid(List.of(Status.values()), CLOSED_READING));
    }

    @Tag("F-12")
    @Test
    void the_24_combinations_of_the_two_statuses_are_8_4_and_12() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Status status : List.of(Status.ASSISTANT, Status.GROUND_4)) {
            for (CommunityPracticeKind kind : FOUR) {
                for (String mode : List.of("CA", "SAL", "LIB")) {
                    counts.merge(
                            all(as(in(status.dossier(), kind.name()), mode), AraScenarios.FILING_DAY), 1, Integer::sum);
                }
            }
        }
        assertEquals(Map.of(SATISFIED, 8, UNKNOWN, 4, NOT_SATISFIED, 12), counts);
    }

    @Tag("F-12")
    @ParameterizedTest
    @CsvSource({"SOLO_PRACTICE, SAL", "GROUP_PRACTICE, SAL", "HEALTH_HOUSE, SAL", "HEALTH_CENTRE, LIB"})
    void an_open_pair_is_to_be_confirmed_whatever_else_is_in_order(String structure, String mode) {
        AraDossiers pair = as(in(AraDossiers.contract(), structure), mode);
        assertThat(CALL.assess(pair.dossier(), AraScenarios.FILING_DAY)
                        .verdict()
                        .eligibility())
                .hasToString("TO_BE_CONFIRMED");
        assertThat(CALL.assess(pair.dossier(), OPEN_READING).verdict().eligibility())
                .hasToString("ELIGIBLE");
        assertThat(CALL.assess(pair.dossier(), CLOSED_READING).verdict().eligibility())
                .hasToString("NOT_ELIGIBLE");
    }

    private static Map<Outcome, Integer> grid(List<Status> statuses, AssessmentContext context) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Status status : statuses) {
            Stream.concat(FOUR.stream().map(Enum::name), Stream.of("TERRITORIAL_COMMUNITY", "none"))
                    .forEach(structure -> {
                        for (String mode : Arrays.asList("CA", "SAL", "LIB", "none")) {
                            counts.merge(all(as(in(status.dossier(), structure), mode), context), 1, Integer::sum);
                        }
                    });
        }
        return counts;
    }
}
