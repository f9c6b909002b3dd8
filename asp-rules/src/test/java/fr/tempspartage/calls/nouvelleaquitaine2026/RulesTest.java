package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.CommittedReasons;
import fr.tempspartage.calls.CommittedSummaries;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    static final AssessmentContext CONTEXT = AssessmentContext.on(LocalDate.of(2026, 5, 20));

    static Stream<RuleCases.Case> cases() {
        return RuleCases.all().stream();
    }

    static Assessment assess(RuleCases.Case one) {
        return CALL.assess(one.dossier(), context(one));
    }

    static AssessmentContext context(RuleCases.Case one) {
        AssessmentContext context = AssessmentContext.on(one.on());
        for (String reading : one.readings()) {
            String[] parts = reading.split("=", -1);
            context = context.interpreting(parts[0], parts[1]);
        }
        return context;
    }

    static Stream<String> rulesWithCases() {
        return cases().map(RuleCases.Case::rule).distinct();
    }

    @ParameterizedTest
    @MethodSource("rulesWithCases")
    void each_case_of_a_rule_has_its_outcome_and_its_reason_in_both_languages(String rule) {
        assertThat(cases().filter(one -> one.rule().equals(rule))).isNotEmpty().allSatisfy(RulesTest::check);
    }

    private static void check(RuleCases.Case one) {
        Assessment assessment = assess(one);
        Finding finding = assessment.finding(RuleId.parse(one.rule()));
        assertThat(finding.outcome()).as(one.toString()).isEqualTo(one.outcome());
        assertThat(finding.evidence().get(0).reason()).as(one.toString()).isEqualTo(one.reason());
        for (Finding other : assessment.findings()) {
            for (Language language : Language.values()) {
                assertThat(other.reason(language))
                        .as(other + " in " + one)
                        .isNotBlank()
                        .doesNotContain("{", "}", "Optional", "null");
            }
            assertThat(other.rule().inputs())
                    .as(other + " reads in " + one)
                    .containsAll(other.evidence().get(0).reads().keySet());
            assertThat(other.rule().interpretations().stream().map(OpenPoint::interpretation))
                    .containsAll(other.interpretations().keySet());
            assertThat(other.rule().outcomes()).as(other.toString()).contains(other.outcome());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_reasons_of_all_cases_read_as_committed(Language language) {
        CommittedReasons reasons = new CommittedReasons(CALL, language);
        RuleCases.all().forEach(one -> assess(one).findings().forEach(reasons::add));
        reasons.compareWith("nouvelleaquitaine2026");
    }

    @ParameterizedTest
    @EnumSource
    void what_each_condition_asks_reads_back_as_committed(Language language) {
        CommittedReasons.compareReadBack("nouvelleaquitaine2026", CALL.readBack(), language);
    }

    @Test
    void the_short_answers_of_every_tenth_case_read_as_committed() {
        CommittedSummaries summaries = new CommittedSummaries();
        RuleCases.all()
                .forEach(one -> summaries.add(one.rule(), CALL.assess(one.dossier(), AssessmentContext.on(one.on()))));
        summaries.compareWith("nouvelleaquitaine2026");
    }

    @Test
    void every_outcome_that_a_rule_declares_has_a_case() {
        Set<String> missing = new LinkedHashSet<>();
        for (Rule rule : CALL.rules()) {
            for (Outcome outcome : rule.outcomes()) {
                missing.add(rule.id() + " " + outcome);
            }
        }
        cases().forEach(one -> missing.remove(one.rule() + " " + one.outcome()));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_of_a_reason_is_reached() {
        Set<String> unused = new LinkedHashSet<>();
        for (Rule rule : CALL.rules()) {
            // A colon marks the sentences that tests bring themselves; they are tested where they are made.
            rule.reasons().keySet().stream()
                    .filter(key -> !key.contains(":"))
                    .forEach(key -> unused.add(rule.id() + "." + key));
            unused.remove(rule.id() + ".sentence");
        }
        for (RuleCases.Case one : RuleCases.all()) {
            for (Finding finding : assess(one).findings()) {
                finding.evidence().forEach(run -> unused.remove(finding.rule().id() + "." + run.reason()));
            }
        }
        // Kept by the shared check for a step that this call goes on from.
        unused.remove("NA-49.one");
        assertThat(unused).isEmpty();
    }

    @Test
    void the_base_dossier_is_eligible_complete_and_in_time() {
        Assessment assessment = CALL.assess(Dossiers.base(), CONTEXT);
        assertThat(assessment.verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(assessment.verdict().filing()).containsExactly(FilingStatus.IN_TIME);
        assertThat(assessment.priority().reasons()).extracting(Rule::toString).containsExactly("NA-31");
    }

    @Test
    void an_empty_dossier_is_to_be_confirmed_and_nothing_in_it_passes_or_fails_but_the_specialty() {
        Assessment assessment = CALL.assess(Dossiers.empty(), CONTEXT);
        assertThat(assessment.verdict().eligibility()).isEqualTo(Eligibility.TO_BE_CONFIRMED);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.TO_BE_CONFIRMED);
        assertThat(assessment.verdict().filing()).containsExactly(FilingStatus.TO_BE_CONFIRMED);
        assertThat(assessment.findings())
                .filteredOn(finding -> !finding.rule().id().toString().equals("NA-14"))
                .extracting(Finding::outcome)
                .doesNotContain(Outcome.SATISFIED, Outcome.NOT_SATISFIED);
        assertThat(CALL.fundingScheme()
                        .plan(
                                fr.tempspartage.finance.plan.FundingTerms.builder()
                                        .build(),
                                CONTEXT.readings())
                        .total())
                .isEmpty();
    }

    @Test
    void a_general_practice_specialty_is_accepted_in_words() {
        var dossier = Dossiers.with(
                Dossiers.base(),
                DossierInputs.POST_SPECIALTY,
                fr.tempspartage.domain.specialty.Specialty.parse("SM54"));
        Finding finding = CALL.assess(dossier, CONTEXT).finding(RuleId.parse("NA-14"));
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.reason(Language.FRENCH))
                .isEqualTo("Spécialité du poste\u00a0: Médecine générale. L’appel admet toutes les spécialités.");
        assertThat(finding.reason(Language.ENGLISH)).contains("all specialties");
    }

    @Test
    void a_missing_fact_is_named_with_its_place() {
        var dossier = Dossiers.without(Dossiers.base(), DossierInputs.CONTRACT_START);
        Finding finding = CALL.assess(dossier, CONTEXT).finding(RuleId.parse("NA-03"));
        assertThat(finding.missing()).hasSize(1);
        assertThat(finding.missing().get(0).pointer()).isEqualTo("/posts/0/contractStart");
    }

    @Test
    void an_unfavourable_opinion_leaves_the_dossier_complete_and_gives_a_remark() {
        var dossier = Dossiers.plus(
                Dossiers.less(Dossiers.base(), DocumentType.DIRECTOR_OPINION),
                Dossiers.opinion(DocumentType.DIRECTOR_OPINION, false, "chu", "ch"));
        Assessment assessment = CALL.assess(dossier, CONTEXT);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(assessment.verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(assessment.outcome(RuleId.parse("NA-23"))).isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void a_listed_group_comes_first_and_the_mention_of_correze_gives_no_rank() {
        var listed = CALL.assess(Dossiers.base(), CONTEXT).priority();
        var none = CALL.assess(
                        Dossiers.with(
                                Dossiers.base(),
                                DossierInputs.HOSPITAL_GROUP,
                                fr.tempspartage.domain.partner.TerritorialHospitalGroup.NONE),
                        CONTEXT)
                .priority();
        assertThat(listed.compare(none)).isEqualTo(PartialOrder.BEFORE);
        assertThat(none.compare(listed)).isEqualTo(PartialOrder.AFTER);
        assertThat(listed.compare(listed)).isEqualTo(PartialOrder.SAME);
    }

    @Test
    void every_interpretation_is_consulted_by_a_rule_or_by_the_scheme() {
        List<Interpretation> unused = new ArrayList<>();
        CALL.interpretations().forEach(point -> unused.add(point.interpretation()));
        CALL.rules().forEach(rule -> rule.interpretations().forEach(point -> unused.remove(point.interpretation())));
        unused.removeAll(CALL.fundingScheme().interpretations());
        assertThat(unused).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_reading_that_a_rule_does_not_declare_changes_nothing_in_it() {
        for (RuleCases.Case one : RuleCases.all()) {
            Assessment assessment = assess(one);
            for (OpenPoint point : CALL.interpretations()) {
                for (Choice choice : point.interpretation().choices()) {
                    for (Rule rule : CALL.rules()) {
                        if (!rule.interpretations().contains(point)) {
                            assertThat(assessment.outcomeUnder(rule.id(), point, choice.slug()))
                                    .isEqualTo(assessment.outcome(rule.id()));
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_rejected_reading_cannot_be_chosen() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> CALL.assess(Dossiers.base(), CONTEXT.interpreting("I-NA-10", "calendar-days")))
                .withMessageContaining("excluded by the text");
    }
}
