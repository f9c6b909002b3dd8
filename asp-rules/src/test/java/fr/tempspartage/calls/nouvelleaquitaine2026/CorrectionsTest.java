package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that were wrong once, in the words that people read. */
class CorrectionsTest {

    private static final String TWO_YEARS = "2026-11-01/2028-10-31";

    @Test
    @Tag("F-5")
    void a_diploma_after_the_assessment_is_expected_and_one_before_it_is_obtained() {
        assertThat(french("NA-04", diploma("2026-09-30")))
                .isEqualTo(
                        "Diplôme prévu le 30 septembre 2026\u00a0: à titre d’information, aucun seuil ne s’applique.");
        assertThat(english("NA-04", diploma("2026-09-30")))
                .isEqualTo("Diploma expected on 30 September 2026: for information, no threshold applies.");
        assertThat(french("NA-04", diploma("2026-05-20"))).startsWith("Diplôme obtenu le 20 mai 2026");
    }

    @Test
    @Tag("F-5")
    void a_diploma_after_the_start_of_the_post_is_a_question_for_the_agency() {
        Dossier after = diploma("2026-11-02");

        assertThat(outcome("NA-09", after)).isEqualTo(Outcome.UNKNOWN);
        assertThat(french("NA-09", after))
                .isEqualTo("L’internat s’achève le 2 novembre 2026, après la prise de fonctions du 1er novembre "
                        + "2026\u00a0: l’appel parle de post-internat sans fixer de date. À demander à l’ARS.");
        assertThat(english("NA-09", after))
                .isEqualTo(
                        "Residency ends on 2 November 2026, after the post starts on 1 November 2026: the call speaks "
                                + "of the time after residency and sets no date. To be asked of the agency.");
        assertThat(assess(after).verdict().eligibility()).isEqualTo(Eligibility.TO_BE_CONFIRMED);
        assertThat(outcome("NA-09", diploma("2026-11-01"))).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome("NA-09", Dossiers.without(Dossiers.base(), DossierInputs.DIPLOMA_DATE)))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    @Tag("F-6")
    void a_candidate_who_holds_the_post_already_is_not_eligible_without_a_question() {
        Dossier renewal = Dossiers.with(Dossiers.base(), DossierInputs.REQUEST, RequestKind.RENEWAL);

        assertThat(assess(renewal).verdict().eligibility()).isEqualTo(Eligibility.TO_BE_CONFIRMED);
        assertThat(french("NA-03", renewal))
                .isEqualTo(
                        "Le candidat est déjà en poste et demande un renouvellement\u00a0: la campagne porte sur des "
                                + "prises de fonctions et l’appel ne parle pas de renouvellement. À demander à l’ARS.");
        assertThat(english("NA-03", renewal))
                .isEqualTo(
                        "The candidate already holds the post and asks for a renewal: the campaign is about posts taken "
                                + "up in November 2026 or May 2027, and the call says nothing about renewal. To be asked of "
                                + "the agency.");
        assertThat(assess(Dossiers.without(Dossiers.base(), DossierInputs.REQUEST))
                        .finding(RuleId.parse("NA-03"))
                        .missing())
                .extracting(fact -> fact.pointer())
                .containsExactly("/request");
    }

    @Test
    @Tag("F-7")
    void two_sites_of_one_chu_are_a_question_and_no_refusal() {
        Dossier sites = Dossiers.with(
                Dossiers.sharing("chuA chuB", TWO_YEARS, "*;h;chuA=5,chuB=5"),
                DossierInputs.LEGAL_ENTITY,
                Dossiers.siren(7));

        assertThat(outcome("NA-07", sites)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome("NA-16", sites)).isEqualTo(Outcome.UNKNOWN);
        assertThat(french("NA-16", sites))
                .isEqualTo("Des partenaires relèvent d’une même personne morale\u00a0: l’appel ne dit pas si l’un est "
                        + "périphérique par rapport à l’autre. À demander à l’ARS.");
        assertThat(outcome("NA-16", Dossiers.sharing("chuA chuB", TWO_YEARS, "*;h;chuA=5,chuB=5")))
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    @Tag("F-8")
    void a_site_that_is_near_gives_no_bonus_of_the_grid() {
        Dossier near = distant("10");

        assertThat(french("NA-57", near))
                .isEqualTo(
                        "Distance entre le site principal et Établissement ch, en km\u00a0: 10. Sauf dérogation de l’ARS, "
                                + "la prime suppose deux sites distants d’au moins 20\u00a0km et une convention [hors appel]. Le coût de "
                                + "référence compte 700,00\u00a0€\u00a0; la prise en charge de l’ARS ne change pas.");
        assertThat(english("NA-57", near)).contains("at least 20 km apart").doesNotContain("scale gives");
        assertThat(french("NA-57", Dossiers.base()))
                .startsWith("La distance entre le site principal et Établissement ch n’est pas indiquée");
        assertThat(english("NA-57", distant("20"))).contains("the statutory scale gives");
    }

    @Test
    @Tag("F-8")
    void remarks_are_stated_not_stated_or_worth_a_note_and_never_met_or_refused() {
        for (RuleCases.Case one : RuleCases.all()) {
            for (Finding finding : RulesTest.assess(one).findings()) {
                if (finding.rule().kind() == RuleKind.REMARK) {
                    assertThat(finding.label().in(Language.FRENCH))
                            .isIn("indiqué", "non indiqué", "à noter", "sans objet");
                    assertThat(finding.label().in(Language.ENGLISH))
                            .isIn("stated", "not stated", "to note", "not applicable");
                } else {
                    assertThat(finding.label()).isEqualTo(finding.outcome().label());
                }
            }
        }
        assertThat(label("NA-57", distant("10"))).isEqualTo("à noter");
        assertThat(label("NA-11", Dossiers.base())).isEqualTo("indiqué");
        assertThat(label("NA-11", Dossiers.without(Dossiers.base(), DossierInputs.VACANCY_RATE)))
                .isEqualTo("non indiqué");
    }

    @Test
    @Tag("F-10")
    void a_specialty_that_is_not_stated_is_not_missing() {
        Dossier unstated = Dossiers.without(Dossiers.base(), DossierInputs.POST_SPECIALTY);

        assertThat(assess(unstated).verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(assess(unstated).finding(RuleId.parse("NA-14")).missing()).isEmpty();
        assertThat(french("NA-14", unstated))
                .isEqualTo("La spécialité du poste n’est pas indiquée\u00a0: elle ne change rien ici, car l’appel "
                        + "admet toutes les spécialités.");
    }

    @Test
    @Tag("F-11")
    void a_dossier_without_siren_becomes_eligible_by_what_people_can_answer() {
        Dossier bare = Dossiers.without(
                Dossiers.without(
                        Dossiers.without(Dossiers.base(), DossierInputs.LEGAL_ENTITY), DossierInputs.LEGAL_STATUS),
                DossierInputs.LINKED_DOSSIERS);

        assertThat(assess(bare).verdict().eligibility()).isEqualTo(Eligibility.TO_BE_CONFIRMED);
        Dossier answered = Dossiers.with(
                Dossiers.with(bare, DossierInputs.DISTINCT_LEGAL_PERSONS, true), DossierInputs.ASSISTANTS, 1);
        assertThat(assess(answered).verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(french("NA-43", answered))
                .isEqualTo("Établissement chu\u00a0: établissement public de santé (EPS), statut déduit de la "
                        + "catégorie.");
    }

    @Test
    @Tag("T-8")
    void a_partner_in_correze_is_told_before_the_chu_with_its_share_of_the_time() {
        TerritorialHospitalGroup limousin = TerritorialHospitalGroup.parse("limousin");
        Dossier dossier = Dossiers.with(
                Dossiers.sharing("chu ch", TWO_YEARS, "*;h;chu=4,ch=6"), DossierInputs.HOSPITAL_GROUP, limousin);
        dossier = Dossiers.withAt(dossier, DossierInputs.DEPARTMENT, 1, Department.parse("19"));

        assertThat(french("NA-31", dossier))
                .isEqualTo("Établissement ch est membre d’un groupement de la liste, le GHT du Limousin, pour lequel "
                        + "l’appel cite notamment ce département\u00a0: Corrèze (19). L’assistant y passe 60\u00a0% de son "
                        + "temps.");
        assertThat(english("NA-31", dossier)).endsWith("Corrèze (19). The assistant spends 60% of the time there.");
    }

    @Test
    @Tag("T-10")
    void the_rate_of_each_partner_is_shown_and_nothing_concluded() {
        Dossier dossier = Dossiers.withAt(Dossiers.base(), DossierInputs.VACANCY_RATE, 0, Rate.parse("0"));

        assertThat(french("NA-11", dossier))
                .isEqualTo("Postes médicaux vacants – Établissement chu\u00a0: 0\u00a0%, Établissement ch\u00a0: "
                        + "20\u00a0%.");
        assertThat(english("NA-11", dossier))
                .isEqualTo("Vacant medical posts – Établissement chu: 0%, Établissement ch: 20%.");
    }

    @Test
    @Tag("T-11")
    void an_unfavourable_head_of_division_is_told_with_that_opinion_and_not_as_a_commitment() {
        Dossier against = Dossiers.plus(
                Dossiers.less(Dossiers.base(), DocumentType.POLE_HEAD_OPINION),
                Dossiers.opinion(DocumentType.POLE_HEAD_OPINION, false, "chu", "ch"));

        assertThat(outcome("NA-23", against)).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome("NA-73", against)).isEqualTo(Outcome.SATISFIED);
        assertThat(french("NA-73", against))
                .endsWith("L’avis est défavorable\u00a0: à porter à la connaissance de la commission.");
    }

    @Test
    @Tag("T-13")
    void only_readings_that_decide_are_listed_as_otherwise() {
        Dossier unfinanced = Dossiers.without(Dossiers.base(), DossierInputs.FINANCED_END);
        for (Dossier dossier : ImmutableList.of(unfinanced, Dossiers.base(), diploma("2026-11-02"))) {
            Assessment assessment = assess(dossier);
            for (Finding finding : assessment.findings()) {
                assertThat(InterpretationExplorer.otherwise(assessment, finding))
                        .extracting(InterpretationExplorer.Otherwise::outcome)
                        .doesNotContain(Outcome.UNKNOWN);
            }
        }
        assertThat(InterpretationExplorer.changes(assess(unfinanced)))
                .extracting(change -> change.interpretation().key() + " = " + change.choice())
                .doesNotContain("I-NA-9 = financed-period", "I-NA-8 = c");
        assertThat(InterpretationExplorer.changes(assess(diploma("2026-11-02"))))
                .extracting(change -> change.interpretation().key() + " = " + change.choice())
                .contains("I-NA-25 = before-start", "I-NA-25 = any-time");
    }

    @Test
    @Tag("T-15")
    void where_the_text_of_the_call_is_silent_the_reason_sends_to_the_agency() {
        Set<String> ofTheDossier = Set.of(
                "NA-02 noSingleRecruiter",
                "NA-02 noEstablishment",
                "NA-05 noSegment",
                "NA-16 lengths",
                "NA-16 noneNamed",
                "NA-16 namingVoid",
                "NA-16 sitesUnnamed");
        for (RuleCases.Case one : RuleCases.all()) {
            for (Finding finding : RulesTest.assess(one).findings()) {
                for (Evidence run : finding.evidence()) {
                    boolean open = finding.outcome() == Outcome.UNKNOWN
                            && run.outcome() == Outcome.UNKNOWN
                            && finding.rule().kind() == RuleKind.CONDITION
                            && run.missing().isEmpty()
                            && !run.reason().equals("missing");
                    if (open && !ofTheDossier.contains(finding.rule().id() + " " + run.reason())) {
                        assertThat(finding.reason(Language.FRENCH))
                                .as(finding + " " + run.reason())
                                .contains("demander à l’ARS");
                        assertThat(finding.reason(Language.ENGLISH))
                                .as(finding + " " + run.reason())
                                .containsPattern("ask(ed of)? the agency|asked of the agency");
                    }
                }
            }
        }
    }

    private static Dossier diploma(String date) {
        return Dossiers.with(Dossiers.base(), DossierInputs.DIPLOMA_DATE, LocalDate.parse(date));
    }

    private static Dossier distant(String kilometres) {
        return Dossiers.with(
                Dossiers.base(),
                DossierInputs.DISTANCES,
                ImmutableList.of(SiteDistance.builder()
                        .partner(Dossiers.keys("ch").get(0))
                        .kilometres(new BigDecimal(kilometres))
                        .build()));
    }

    private static Assessment assess(Dossier dossier) {
        return RulesTest.CALL.assess(dossier, RulesTest.CONTEXT);
    }

    private static Outcome outcome(String rule, Dossier dossier) {
        return assess(dossier).outcome(RuleId.parse(rule));
    }

    private static String french(String rule, Dossier dossier) {
        return assess(dossier).finding(RuleId.parse(rule)).reason(Language.FRENCH);
    }

    private static String english(String rule, Dossier dossier) {
        return assess(dossier).finding(RuleId.parse(rule)).reason(Language.ENGLISH);
    }

    private static String label(String rule, Dossier dossier) {
        return assess(dossier).finding(RuleId.parse(rule)).label().in(Language.FRENCH);
    }
}
