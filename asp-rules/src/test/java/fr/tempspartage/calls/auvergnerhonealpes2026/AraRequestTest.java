package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A renewal keeps project, partners and candidate; whatever does not is a first award, for the rules and the money. */
@Tag("F-3")
class AraRequestTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    private static Assessment assess(AraDossiers dossier) {
        return CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY);
    }

    private static String outcomes(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        for (String rule : List.of("ARA-21", "ARA-22", "ARA-36", "ARA-37")) {
            Outcome outcome = assessment.outcome(RuleId.parse(rule));
            text.append(
                    switch (outcome) {
                        case SATISFIED -> "S";
                        case NOT_SATISFIED -> "N";
                        case UNKNOWN -> "U";
                        default -> "-";
                    });
        }
        return text.toString();
    }

    private static List<String> amounts(Assessment assessment) {
        FundingPlan plan = assessment.plans().get(0);
        return plan.alternatives().stream()
                .map(amount -> amount.total().toString())
                .toList();
    }

    private static List<String> options(Assessment assessment) {
        return assessment.plans().get(0).options().stream()
                .map(amount -> amount.total().toString())
                .toList();
    }

    /** The renewal with one of the three changed, by identifier or by statement. */
    static List<AraDossiers> changed() {
        AraDossiers bare = AraDossiers.of(AraDossiers.renewal()
                .dossier()
                .withPreviousGrant(PreviousGrant.builder().build()));
        return List.of(
                AraDossiers.renewal().with(DossierInputs.PREVIOUS_PROJECT, "projet-2"),
                AraDossiers.renewal()
                        .with(DossierInputs.PREVIOUS_PARTNERS, ImmutableList.of(AraDossiers.HOSPITAL_SIREN)),
                AraDossiers.renewal().with(DossierInputs.PREVIOUS_CANDIDATE, Rpps.parse("10000000017")),
                bare.with(DossierInputs.SAME_PROJECT, false),
                bare.with(DossierInputs.SAME_PARTNERS, false),
                bare.with(DossierInputs.SAME_CANDIDATE, false));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void what_changes_one_of_the_three_is_a_first_award_whatever_it_is_called(AraDossiers changed) {
        AraDossiers twoYears = changed.with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 10, 31));
        assertThat(outcomes(assess(changed))).as("12 months").isEqualTo("NN--");
        assertThat(outcomes(assess(twoYears))).as("24 months").isEqualTo("SS--");
        assertThat(outcomes(assess(twoYears.with(DossierInputs.REQUEST, RequestKind.FIRST_AWARD))))
                .isEqualTo("SS--");
        assertThat(outcomes(assess(twoYears.without(DossierInputs.REQUEST)))).isEqualTo("SS--");
        assertThat(amounts(assess(twoYears))).containsExactly("32000.00", "64000.00");
        assertThat(assess(twoYears).amount()).isPresent();
        assertThat(assess(twoYears).verdict().eligibility()).hasToString("ELIGIBLE");
        assertThat(assess(changed).verdict().eligibility()).hasToString("NOT_ELIGIBLE");
    }

    @Test
    void both_rules_on_renewals_say_that_it_is_none() {
        Assessment assessment = assess(AraScenarios.otherCandidate());
        for (String rule : List.of("ARA-36", "ARA-37")) {
            Finding finding = assessment.finding(RuleId.parse(rule));
            assertThat(finding.reason(Language.FRENCH).replace('\u00a0', ' '))
                    .isEqualTo("Le candidat n’est pas celui du financement antérieur : c’est une première demande."
                            + " L’appel ne limite que « le renouvellement d’un même projet, avec les mêmes partenaires et"
                            + " avec un même candidat ».");
            assertThat(finding.reason(Language.ENGLISH))
                    .isEqualTo(
                            "The candidate is not that of the previous grant: this is a first award. The call limits only"
                                    + " a renewal of one project, with the same partners and the same candidate.");
        }
    }

    @Test
    void the_same_three_are_a_renewal() {
        assertThat(outcomes(assess(AraDossiers.renewal()))).isEqualTo("--SS");
        assertThat(amounts(assess(AraDossiers.renewal()))).isEmpty();
        assertThat(options(assess(AraDossiers.renewal()))).containsExactly("32000.00", "16000.00");
        AraDossiers stated = AraDossiers.of(AraDossiers.renewal()
                .dossier()
                .withPreviousGrant(PreviousGrant.builder()
                        .sameProject(true)
                        .samePartners(true)
                        .sameCandidate(true)
                        .earlierRenewals(ImmutableList.of())
                        .build()));
        assertThat(outcomes(assess(stated))).isEqualTo("--SS");
    }

    @ParameterizedTest
    @CsvSource({"project", "partners", "candidate", "grant"})
    void one_of_the_three_unknown_leaves_all_open_and_asks_what_people_can_answer(String forgotten) {
        AraDossiers renewal = AraDossiers.renewal();
        AraDossiers open = switch (forgotten) {
            case "project" -> renewal.without(DossierInputs.PREVIOUS_PROJECT);
            case "partners" -> renewal.without(DossierInputs.PREVIOUS_PARTNERS);
            case "candidate" -> renewal.without(DossierInputs.RPPS);
            default ->
                AraDossiers.eligible()
                        .with(DossierInputs.REQUEST, RequestKind.RENEWAL)
                        .with(DossierInputs.CONTRACT_END, LocalDate.of(2027, 10, 31));
        };
        assertThat(outcomes(assess(open))).isEqualTo("UUUU");
        assertThat(amounts(assess(open))).isEmpty();
        assertThat(options(assess(open))).containsExactly("32000.00", "64000.00", "32000.00", "16000.00");
        assertThat(assess(open).amount()).isEmpty();
        Input<Boolean> question = switch (forgotten) {
            case "project" -> DossierInputs.SAME_PROJECT;
            case "partners" -> DossierInputs.SAME_PARTNERS;
            default -> DossierInputs.SAME_CANDIDATE;
        };
        for (String rule : List.of("ARA-21", "ARA-22", "ARA-36", "ARA-37")) {
            assertThat(assess(open).finding(RuleId.parse(rule)).missing())
                    .extracting(Evidence.MissingFact::input)
                    .contains(question);
        }
        AraDossiers answered = forgotten.equals("grant") ? open : open.with(question, true);
        if (!forgotten.equals("grant")) {
            assertThat(outcomes(assess(answered))).isEqualTo("--SS");
            assertThat(outcomes(assess(open.with(question, false)))).isEqualTo("NN--");
        }
    }

    @Test
    void a_first_award_that_keeps_all_three_looks_like_a_renewal_and_shows_both_amounts() {
        Assessment assessment = assess(AraScenarios.looksLikeRenewal());
        assertThat(outcomes(assessment)).isEqualTo("UUUU");
        assertThat(assessment
                        .finding(RuleId.parse("ARA-36"))
                        .reason(Language.FRENCH)
                        .replace('\u00a0', ' '))
                .isEqualTo("La demande est présentée comme une première demande, mais le projet, les partenaires et le"
                        + " candidat sont ceux du financement antérieur : elle ressemble à un renouvellement, limité à"
                        + " 12 mois ; à confirmer.");
        assertThat(assessment.finding(RuleId.parse("ARA-36")).reason(Language.ENGLISH))
                .contains("this looks like a renewal");
        assertThat(options(assessment)).containsExactly("32000.00", "64000.00", "32000.00", "16000.00");
        assertThat(assessment.plans().get(0).unknownBecause().orElseThrow().fr().replace('\u00a0', ' '))
                .isEqualTo("Le dossier laisse ouvert s’il s’agit d’une première demande ou d’un renouvellement : les"
                        + " montants de l’une et de l’autre sont donnés.");
        assertThat(assessment.verdict().eligibility()).hasToString("TO_BE_CONFIRMED");
    }

    @Test
    void a_request_of_unknown_kind_without_a_grant_before_is_open() {
        Assessment assessment = assess(AraDossiers.eligible().without(DossierInputs.REQUEST));
        assertThat(outcomes(assessment)).isEqualTo("UUUU");
        assertThat(assessment.finding(RuleId.parse("ARA-36")).missing())
                .extracting(Evidence.MissingFact::input)
                .containsExactly(DossierInputs.REQUEST);
    }

    @Test
    void partners_in_another_order_are_the_same() {
        assertThat(outcomes(assess(AraDossiers.renewal()
                        .with(
                                DossierInputs.PREVIOUS_PARTNERS,
                                ImmutableList.of(AraDossiers.TOWN_SIREN, AraDossiers.HOSPITAL_SIREN)))))
                .isEqualTo("--SS");
    }
}
