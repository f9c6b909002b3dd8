package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where every value of a missing fact gives one answer, that is the answer; and what only time tells is a remark. */
class AraMissingFactsTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    private static Assessment assess(AraDossiers dossier) {
        return CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY);
    }

    private static Outcome outcome(AraDossiers dossier, String rule) {
        return assess(dossier).outcome(RuleId.parse(rule));
    }

    @Tag("F-10")
    @Test
    void time_at_one_place_only_is_refused_whoever_the_partners_are() {
        AraDossiers alone =
                AraDossiers.eligible().time(AraDossiers.split(10, 0)).without(DossierInputs.PARTNERS);
        assertThat(outcome(alone, "ARA-23")).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(outcome(alone.time(AraDossiers.split(5, 5)), "ARA-23")).isEqualTo(Outcome.UNKNOWN);
    }

    @Tag("F-10")
    @Test
    void a_list_that_is_a_mere_indication_needs_no_specialty() {
        AssessmentContext indicative = AraScenarios.FILING_DAY.interpreting("I-ARA-11", "indicative");
        Assessment assessment = CALL.assess(
                AraDossiers.eligible().without(DossierInputs.POST_SPECIALTY).dossier(), indicative);
        assertThat(assessment.outcome(RuleId.parse("ARA-28"))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Tag("F-10")
    @Test
    void places_in_a_zone_of_both_maps_need_no_specialty() {
        AraDossiers anyPost = AraDossiers.eligible().without(DossierInputs.POST_SPECIALTY);
        ZoningClass zip = ZoningClass.PRIORITY_INTERVENTION;
        ZoningClass out = ZoningClass.OUTSIDE;
        Finding both = CALL.assess(anyPost.dossier(), AraScenarios.bothMaps(zip, out, out, zip))
                .finding(RuleId.parse("ARA-07"));
        assertThat(both.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(both.missing()).isEmpty();
        assertThat(both.reason(Language.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        "Sur le zonage des médecins comme sur celui des chirurgiens-dentistes, un lieu d’exercice est en"
                                + " ZIP ou en ZAC : la condition est remplie quelle que soit la spécialité du poste.");
        assertThat(both.reason(Language.ENGLISH))
                .isEqualTo(
                        "On the doctors’ zoning and on the dentists’ zoning alike, a place of practice is in a ZIP or a"
                                + " ZAC: the condition is met whatever the specialty of the post.");
        Finding one = CALL.assess(anyPost.dossier(), AraScenarios.bothMaps(zip, out, out, out))
                .finding(RuleId.parse("ARA-07"));
        assertThat(one.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(one.missing()).extracting(Evidence.MissingFact::input).containsExactly(DossierInputs.POST_SPECIALTY);
    }

    @Tag("F-10")
    @Test
    void biology_is_open_whoever_holds_the_post() {
        Finding finding = assess(AraDossiers.eligible().specialty("SM03").without(DossierInputs.PROFESSION))
                .finding(RuleId.parse("ARA-25"));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).isEmpty();
    }

    @Tag("F-10")
    @Test
    void an_end_that_is_refused_is_refused_whatever_the_start() {
        AraDossiers late = AraDossiers.eligible()
                .with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 11, 30))
                .without(DossierInputs.CONTRACT_START);
        assertThat(outcome(late, "ARA-22")).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(outcome(AraDossiers.eligible().without(DossierInputs.CONTRACT_START), "ARA-22"))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Tag("F-10")
    @Test
    void partners_that_are_too_many_to_be_those_before_are_others_whatever_their_numbers() {
        AraDossiers renewal = AraDossiers.renewal()
                .with(
                        DossierInputs.PREVIOUS_PARTNERS,
                        com.google.common.collect.ImmutableList.of(
                                AraDossiers.HOSPITAL_SIREN, AraDossiers.TOWN_SIREN, AraDossiers.THIRD_SIREN))
                .without(DossierInputs.LEGAL_ENTITY);
        assertThat(outcome(renewal, "ARA-36")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Tag("F-11")
    @ParameterizedTest(name = "{0}, stated {1}: {2}")
    @CsvSource({
        "HEALTH_CENTRE, , UNKNOWN",
        "HEALTH_CENTRE, true, SATISFIED",
        "HEALTH_CENTRE, false, UNKNOWN",
        "SOLO_PRACTICE, , SATISFIED",
        "GROUP_PRACTICE, , SATISFIED",
        "HEALTH_HOUSE, , SATISFIED",
    })
    void partners_without_siren_are_asked_whether_they_are_distinct(
            CommunityPracticeKind kind, Boolean stated, Outcome expected) {
        AraDossiers dossier = AraDossiers.eligible().structure(kind).without(DossierInputs.LEGAL_ENTITY);
        if (stated != null) {
            dossier = dossier.with(DossierInputs.DISTINCT_LEGAL_PERSONS, stated);
        }
        Finding finding = assess(dossier).finding(RuleId.parse("ARA-66"));
        assertThat(finding.outcome()).isEqualTo(expected);
        if (stated == null && expected == Outcome.UNKNOWN) {
            assertThat(finding.missing())
                    .extracting(Evidence.MissingFact::input)
                    .startsWith(DossierInputs.DISTINCT_LEGAL_PERSONS);
        }
    }

    @Tag("F-11")
    @Test
    void one_legal_person_as_stated_is_the_question_of_one_legal_person() {
        AraDossiers one = AraDossiers.eligible()
                .structure(CommunityPracticeKind.HEALTH_CENTRE)
                .without(DossierInputs.LEGAL_ENTITY)
                .with(DossierInputs.DISTINCT_LEGAL_PERSONS, false);
        assertThat(CALL.assess(one.dossier(), AraScenarios.FILING_DAY.interpreting("I-ARA-19", "distinct"))
                        .outcome(RuleId.parse("ARA-66")))
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Tag("F-4")
    @ParameterizedTest(name = "filed {0}: {1}")
    @CsvSource({
        "2026-09-30T23:59:59+02:00, NOT_APPLICABLE, ''",
        "2026-10-01T00:00:00+02:00, UNKNOWN, '2'",
        "2026-10-31T23:59:59+01:00, UNKNOWN, '2'",
        "2026-11-01T00:00:00+01:00, UNKNOWN, '2 3'",
    })
    void a_dossier_filed_in_the_month_of_decisions_gets_a_remark_and_no_refusal(
            String filedAt, Outcome outcome, String cited) {
        AraDossiers dossier = AraDossiers.eligible().with(DossierInputs.FILED_AT, OffsetDateTime.parse(filedAt));
        Finding finding = assess(dossier).finding(RuleId.parse("ARA-61"));
        assertThat(finding.outcome()).isEqualTo(outcome);
        for (String paragraph : List.of("2", "3")) {
            boolean there = cited.contains(paragraph);
            assertThat(finding.reason(Language.FRENCH).contains("(§\u00a04, " + paragraph + "e\u00a0paragraphe)"))
                    .isEqualTo(there);
            assertThat(finding.reason(Language.ENGLISH).contains("(§\u00a04, paragraph\u00a0" + paragraph + ")"))
                    .isEqualTo(there);
        }
        assertThat(assess(dossier).verdict().filing()).containsExactly(FilingStatus.DEADLINE_NOT_STATED);
        assertThat(assess(dossier).verdict().eligibility()).hasToString("ELIGIBLE");
    }

    @Tag("F-4")
    @ParameterizedTest(name = "drafted on {0}: {1}")
    @CsvSource({
        "2026-09-30, NOT_APPLICABLE",
        "2026-10-01, UNKNOWN",
        "2026-10-31, UNKNOWN",
        "2026-11-01, UNKNOWN",
    })
    void a_draft_gets_the_remark_on_the_day_of_the_assessment(LocalDate day, Outcome outcome) {
        AraDossiers draft = AraDossiers.eligible().draft();
        Assessment assessment = CALL.assess(draft.dossier(), AssessmentContext.on(day));
        assertThat(draft.dossier().getFiling().orElseThrow().getState()).contains(FilingState.DRAFT);
        assertThat(assessment.outcome(RuleId.parse("ARA-61"))).isEqualTo(outcome);
        assertThat(assessment.verdict().filing())
                .containsExactlyInAnyOrder(FilingStatus.DEADLINE_NOT_STATED, FilingStatus.NOT_FILED);
    }

    @Tag("F-4")
    @Test
    void a_dossier_filed_in_time_gets_no_remark_later() {
        assertThat(CALL.assess(AraDossiers.eligible().dossier(), AssessmentContext.on(LocalDate.of(2026, 12, 1)))
                        .outcome(RuleId.parse("ARA-61")))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
