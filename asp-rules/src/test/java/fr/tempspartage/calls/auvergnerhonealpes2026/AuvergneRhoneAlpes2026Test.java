package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.CostShare;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Priority;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The call as a whole: its text is covered, its interpretations are consulted, its money is what the text prints. */
class AuvergneRhoneAlpes2026Test {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    @Test
    void every_sentence_has_its_english() {
        assertThat(new AuvergneRhoneAlpes2026().untranslated()).isEmpty();
    }

    @Test
    void the_plug_in_is_found() {
        assertThat(Calls.load().get("auvergne-rhone-alpes-2026").id()).isEqualTo(CALL.id());
        assertThat(CALL.campaign().getCalendar().getDeadline()).isEmpty();
        assertThat(CALL.campaign().getSource().lines()).isEqualTo(85);
    }

    @Test
    void every_clause_is_accounted_for_by_what_its_treatment_says() {
        Set<ClauseId> byRules = new HashSet<>();
        CALL.rules().forEach(rule -> byRules.addAll(rule.clauses()));
        Set<ClauseId> byData = new HashSet<>();
        CALL.data().forEach(datum -> byData.addAll(datum.clauses()));
        Set<ClauseId> byScheme = new HashSet<>();
        FundingPlan plan = CALL.assess(AraDossiers.eligible().dossier(), AraScenarios.FILING_DAY)
                .plans()
                .get(0);
        ((FlatSumScheme) CALL.fundingScheme())
                .figures()
                .getCitations()
                .forEach(citation -> citation.clause().map(Clause::id).ifPresent(byScheme::add));
        assertThat(plan.alternatives()).isNotEmpty();
        for (Clause clause : CALL.clauses()) {
            boolean covered = switch (clause.treatment()) {
                case RULE -> byRules.contains(clause.id());
                case DATUM, PROCEDURE -> byData.contains(clause.id()) || byRules.contains(clause.id());
                case AMOUNT -> byScheme.contains(clause.id());
                case SILENT -> byData.contains(clause.id());
                case INFORMATIVE -> !byRules.contains(clause.id());
                case CONSEQUENCE -> false;
            };
            assertThat(covered).as("%s %s", clause.id(), clause.treatment()).isTrue();
        }
        assertThat(CALL.clauses().stream().filter(c -> c.treatment() == Treatment.RULE))
                .hasSize(50);
    }

    @Test
    void every_clause_that_is_cited_exists_and_rules_follow_the_text() {
        Set<ClauseId> known = CALL.clauses().stream().map(Clause::id).collect(Collectors.toSet());
        CALL.rules().forEach(rule -> assertThat(known).containsAll(rule.clauses()));
        CALL.data().forEach(datum -> assertThat(known).containsAll(datum.clauses()));
        CALL.interpretations()
                .forEach(p -> assertThat(known).containsAll(p.interpretation().clauses()));
        assertThat(CALL.rules().stream().map(Rule::id)).isSorted().doesNotHaveDuplicates();
        assertThat(CALL.data().stream().map(Datum::name)).doesNotHaveDuplicates();
        assertThat(CALL.documents()).hasSize(5);
    }

    @Test
    void the_call_reads_nothing_that_only_another_call_asks_for() {
        Set<String> read = new TreeSet<>();
        CALL.rules().forEach(rule -> rule.inputs().forEach(input -> read.add(input.name())));
        assertThat(read)
                .doesNotContain(
                        DossierInputs.HOSPITAL_GROUP.name(),
                        DossierInputs.GROUP_MEMBERSHIP.name(),
                        DossierInputs.DEPARTMENT.name(),
                        DossierInputs.NAMED_PERIPHERAL.name(),
                        DossierInputs.FORM_PARTS.name());
    }

    static List<OpenPoint> interpretations() {
        return CALL.interpretations();
    }

    @ParameterizedTest
    @MethodSource("interpretations")
    void the_choice_of_a_reading_changes_what_it_says_it_changes(OpenPoint point) {
        Interpretation interpretation = point.interpretation();
        assertThat(CALL.interpretations().get(point.ordinal())).isEqualTo(point);
        Set<Effect> seen = new HashSet<>();
        for (Rule rule : CALL.rules()) {
            if (rule.interpretations().contains(point) && differs(rule, point)) {
                seen.add(effect(rule.kind()));
            }
        }
        if (CALL.fundingScheme().interpretations().contains(interpretation)) {
            // The base of the 40 % explains the amount and never decides it (I-ARA-5).
            seen.add(interpretation.key().equals("I-ARA-5") ? Effect.EXPLANATION : amountEffect(interpretation));
        }
        assertThat(seen).isEqualTo(interpretation.effects());
    }

    private static boolean differs(Rule rule, OpenPoint point) {
        return AraScenarios.all().stream().anyMatch(scenario -> {
            Set<Outcome> outcomes = new HashSet<>();
            for (Choice choice : point.interpretation().openChoices()) {
                outcomes.add(CALL.assess(scenario.dossier(), scenario.context())
                        .outcomeUnder(rule.id(), point, choice.slug()));
            }
            return outcomes.size() > 1;
        });
    }

    private static Effect effect(RuleKind kind) {
        return switch (kind) {
            case CONDITION -> Effect.VERDICT;
            case FILING -> Effect.FILING;
            case DOCUMENT -> Effect.DOCUMENTS;
            case PRIORITY -> Effect.PRIORITY;
            case REMARK -> Effect.EXPLANATION;
            case COMMITTEE -> Effect.COMMITTEE;
        };
    }

    private static Effect amountEffect(Interpretation interpretation) {
        Set<String> amounts = interpretation.openChoices().stream()
                .map(choice -> {
                    AraDossiers dossier = switch (interpretation.key()) {
                        case "I-ARA-12.amount" -> AraDossiers.renewal();
                        case "I-ARA-12.count" ->
                            AraDossiers.renewal().with(DossierInputs.EARLIER_RENEWALS, ImmutableList.of(12));
                        default -> agreed();
                    };
                    FundingPlan plan = plan(dossier, interpretation.key(), choice.slug());
                    return Stream.concat(plan.alternatives().stream(), plan.options().stream())
                            .map(alternative -> alternative.total() + " " + alternative.partnersRest())
                            .toList()
                            .toString();
                })
                .collect(Collectors.toSet());
        assertThat(amounts).hasSize(interpretation.openChoices().size());
        return Effect.AMOUNT;
    }

    private static AraDossiers agreed() {
        return AraDossiers.eligible()
                .with(DossierInputs.STATED_COST, Euros.parse("155989.92"))
                .with(
                        DossierInputs.AGREED_SPLIT,
                        ImmutableList.of(
                                CostShare.builder()
                                        .partner(AraDossiers.HOSPITAL)
                                        .share(Rate.of(70, 100))
                                        .build(),
                                CostShare.builder()
                                        .partner(AraDossiers.TOWN)
                                        .share(Rate.of(30, 100))
                                        .build()));
    }

    private static FundingPlan plan(AraDossiers dossier) {
        return CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY).plans().get(0);
    }

    private static FundingPlan plan(AraDossiers dossier, String key, String choice) {
        return CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY.interpreting(key, choice))
                .plans()
                .get(0);
    }

    private static List<String> totals(List<FundingAlternative> alternatives) {
        return alternatives.stream().map(a -> a.total().toString()).toList();
    }

    @Test
    void M_01_to_M_05_the_flat_sum_has_two_amounts_and_nothing_between() {
        FundingPlan plan = plan(AraDossiers.eligible());
        assertThat(totals(plan.alternatives())).containsExactly("32000.00", "64000.00");
        assertThat(plan.questions()).isNotEmpty();
        assertThat(totals(
                        plan(AraDossiers.eligible(), "I-ARA-6", "per-contract").alternatives()))
                .containsExactly("32000.00");
        assertThat(totals(plan(AraDossiers.eligible(), "I-ARA-6", "per-year").alternatives()))
                .containsExactly("64000.00");
        assertThat(plan.prudent().orElseThrow().amount()).isEqualTo(Euros.parse("32000.00"));
        assertThat(plan.alternatives()).allMatch(a -> a.partnersRest().isEmpty());
        assertThat(plan.missing()).anyMatch(input -> input.name().equals("statedCost"));
    }

    @Test
    void M_06_without_agreement_the_rest_is_a_total_only() {
        FundingPlan plan = plan(AraDossiers.eligible().with(DossierInputs.STATED_COST, Euros.parse("155989.92")));
        assertThat(plan.alternatives())
                .extracting(a -> a.partnersRest().orElseThrow().total().toString())
                .containsExactly("123989.92", "91989.92");
        assertThat(plan.alternatives())
                .allMatch(a -> a.partnersRest().orElseThrow().parts().isEmpty());
    }

    @Test
    void M_07_an_agreed_split_adds_up() {
        FundingPlan plan = plan(agreed());
        assertThat(plan.alternatives())
                .extracting(a -> a.partnersRest().orElseThrow().parts().stream()
                        .map(PartnersRest.Part::amount)
                        .map(Euros::toString)
                        .toList())
                .containsExactly(List.of("86792.94", "37196.98"), List.of("64392.94", "27596.98"));
    }

    @Test
    void M_08_a_renewal_has_no_printed_amount() {
        FundingPlan plan = plan(AraDossiers.renewal());
        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.unknownBecause()).isPresent();
        assertThat(totals(plan.options())).containsExactly("32000.00", "16000.00");
    }

    @Tag("T-7")
    @Test
    void a_zip_ranks_before_a_zac_and_specialties_have_no_order_among_them() {
        Priority zip = priority(AraDossiers.eligible());
        Priority both = priority(
                AraDossiers.eligible().zones(ZoningClass.PRIORITY_INTERVENTION, ZoningClass.COMPLEMENTARY_ACTION));
        Priority zac = priority(AraDossiers.eligible().zones(ZoningClass.OUTSIDE, ZoningClass.COMPLEMENTARY_ACTION));
        Priority psychiatry = priority(AraDossiers.eligible().specialty("SM42"));
        Priority pneumology = priority(AraDossiers.eligible().specialty("SM41"));
        assertThat(zip.compare(zac)).isEqualTo(Priority.PartialOrder.BEFORE);
        assertThat(zip.compare(both)).isEqualTo(Priority.PartialOrder.SAME);
        assertThat(zip.compare(psychiatry)).isEqualTo(Priority.PartialOrder.SAME);
        assertThat(zac.compare(pneumology)).isEqualTo(Priority.PartialOrder.NOT_COMPARABLE);
    }

    private static Priority priority(AraDossiers dossier) {
        return CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY).priority();
    }

    @Tag("F-14")
    @ParameterizedTest(name = "{0} by {1}, I-ARA-10.biology {2}, I-ARA-10 {3}: {4}")
    @CsvSource({
        "SM03, PHYSICIAN, , , UNKNOWN",
        "SM03, PHARMACIST, , , UNKNOWN",
        "SM03, , , , UNKNOWN",
        "SM66, PHYSICIAN, , , UNKNOWN",
        "SM03, PHYSICIAN, accepted, , SATISFIED",
        "SM03, PHARMACIST, accepted, , UNKNOWN",
        "SM03, , accepted, , UNKNOWN",
        "SM03, PHARMACIST, accepted, tolerated, SATISFIED",
        "SM03, PHYSICIAN, refused, , NOT_SATISFIED",
        "SM03, PHARMACIST, refused, tolerated, NOT_SATISFIED",
        "SM03, PHARMACIST, , tolerated, UNKNOWN",
        "PH, PHARMACIST, accepted, , NOT_SATISFIED",
        "PH, PHARMACIST, , tolerated, SATISFIED",
    })
    void medical_biology_is_a_question_of_its_own(
            String specialty, Profession profession, String biology, String pharmacy, Outcome expected) {
        AraDossiers dossier = AraDossiers.eligible().specialty(specialty);
        dossier = profession == null
                ? dossier.without(DossierInputs.PROFESSION)
                : dossier.with(DossierInputs.PROFESSION, profession);
        AssessmentContext context = AraScenarios.FILING_DAY;
        context = biology == null ? context : context.interpreting("I-ARA-10.biology", biology);
        context = pharmacy == null ? context : context.interpreting("I-ARA-10", pharmacy);
        Assessment assessment = CALL.assess(dossier.dossier(), context);
        assertThat(assessment.outcome(RuleId.parse("ARA-25"))).isEqualTo(expected);
        assertThat(assessment.outcome(RuleId.parse("ARA-28"))).isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Tag("F-14")
    @Test
    void specialties_are_admitted_by_their_class() {
        Set<String> refused = Set.of("SM26", "SM53", "SM54", "PH", "SF");
        fr.tempspartage.domain.specialty.Specialty biology = fr.tempspartage.domain.specialty.Specialty.parse("SM03");
        fr.tempspartage.domain.specialty.Specialty.all().forEach(specialty -> {
            Outcome outcome = CALL.assess(
                            AraDossiers.eligible().specialty(specialty.code()).dossier(), AraScenarios.FILING_DAY)
                    .outcome(fr.tempspartage.rules.verdict.RuleId.parse("ARA-25"));
            assertThat(outcome)
                    .as("%s", specialty)
                    .isEqualTo(
                            refused.contains(specialty.code())
                                    ? Outcome.NOT_SATISFIED
                                    : specialty.sameFamilyAs(biology) ? Outcome.UNKNOWN : Outcome.SATISFIED);
        });
    }

    @Test
    @Tag("T-16")
    void a_contract_of_18_months_has_no_amount_and_the_plan_says_so() {
        FundingPlan plan =
                plan(AraDossiers.eligible().with(DossierInputs.CONTRACT_END, java.time.LocalDate.of(2028, 4, 30)));
        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.options()).isEmpty();
        assertThat(plan.unknownBecause().orElseThrow().fr().replace('\u00a0', ' '))
                .isEqualTo(
                        "Le contrat, du 1er novembre 2026 au 30 avril 2028, n’a pas une durée que l’appel finance (24"
                                + " mois) : il n’a pas de montant – ARA-21 (§ 1, 5e paragraphe) ; ARA-22 (§ 1, 5e paragraphe ; § 4, 4e paragraphe).");
    }

    @Test
    void two_other_years_keep_the_flat_sum_of_the_financed_period_and_the_plan_says_so() {
        FundingPlan plan = plan(AraDossiers.eligible()
                .with(DossierInputs.CONTRACT_START, java.time.LocalDate.of(2027, 5, 1))
                .with(DossierInputs.CONTRACT_END, java.time.LocalDate.of(2029, 4, 30)));
        assertThat(totals(plan.alternatives())).containsExactly("32000.00", "64000.00");
        assertThat(plan.warnings()).hasSize(1);
        assertThat(plan.warnings().get(0).fr().replace('\u00a0', ' '))
                .isEqualTo("Le contrat, du 1er mai 2027 au 30 avril 2029, n’est pas la période que l’appel finance,"
                        + " du 1er novembre 2026 au 31 octobre 2028 : le forfait et ses parts restent ceux de cette"
                        + " période, et le texte n’imprime aucun montant pour un autre contrat – ARA-22 (§ 1, 5e paragraphe ; § 4, 4e paragraphe) ;"
                        + " ARA-63 (§ 4, 4e paragraphe).");
        assertThat(plan(AraDossiers.eligible()).warnings()).isEmpty();
        assertThat(plan(AraDossiers.eligible().with(DossierInputs.CONTRACT_START, java.time.LocalDate.of(2026, 11, 2)))
                        .warnings())
                .isEmpty();
    }

    @Test
    @Tag("T-14")
    void the_rest_of_a_stated_cost_says_what_it_is_the_rest_of() {
        AraDossiers stated = AraDossiers.eligible().with(DossierInputs.STATED_COST, Euros.parse("155989.92"));
        PartnersRest whole = plan(stated).alternatives().get(0).partnersRest().orElseThrow();
        assertThat(whole.total()).isEqualTo(Euros.parse("123989.92"));
        assertThat(whole.of().orElseThrow().fr()).isEqualTo("sur le coût du poste entier");
        PartnersRest hospital = CALL.assess(
                        stated.dossier(), AraScenarios.FILING_DAY.interpreting("I-ARA-21", "hospital-activity"))
                .plans()
                .get(0)
                .alternatives()
                .get(0)
                .partnersRest()
                .orElseThrow();
        assertThat(hospital.total()).isEqualTo(Euros.parse("45994.96"));
    }
}
