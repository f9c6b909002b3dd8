package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The call says what its text says, in words that people can send on. */
class WordsTest {

    private static final String TWO_YEARS = "2026-11-01/2028-10-31";

    @Tag("T-1")
    @ParameterizedTest
    @ValueSource(strings = {"NA-76", "NA-77"})
    void the_committee_and_its_notification_stand_in_the_section_Consultation(String id) {
        Clause clause = RulesTest.CALL.clauses().stream()
                .filter(one -> one.id().equals(ClauseId.parse(id)))
                .findFirst()
                .orElseThrow();

        assertThat(clause.where(Language.FRENCH))
                .startsWith("§\u00a07, «\u00a0Consultation\u00a0», 1er\u00a0paragraphe");
        assertThat(clause.where(Language.ENGLISH)).startsWith("§\u00a07, “Consultation”, paragraph\u00a01");
        for (Language language : Language.values()) {
            Finding committee =
                    RulesTest.CALL.assess(Dossiers.base(), RulesTest.CONTEXT).finding(RuleId.parse("NA-76"));
            assertThat(List.of(
                            clause.sentence().in(language),
                            clause.cite(language),
                            committee.label().in(language),
                            committee.reason(language)))
                    .noneMatch(text -> text.contains("avancée") || text.contains("advanced"));
        }
    }

    @Tag("T-5")
    @Test
    void the_sentence_on_the_region_says_the_text_and_names_the_default_reading_as_one() {
        Finding finding =
                RulesTest.CALL.assess(Dossiers.base(), RulesTest.CONTEXT).finding(RuleId.parse("NA-02"));

        assertThat(finding.rule().sentence().fr())
                .isEqualTo(
                        "Le poste se partage entre des établissements de Nouvelle-Aquitaine\u00a0; sauf autre lecture, la"
                                + " condition porte sur l’établissement recruteur.");
        assertThat(finding.rule().sentence().en())
                .isEqualTo("The post is shared between establishments of Nouvelle-Aquitaine; unless read otherwise, the"
                        + " condition bears on the recruiting establishment.");
    }

    @Tag("T-5")
    @ParameterizedTest
    @CsvSource({
        "recruiter, 0, NOT_SATISFIED",
        "recruiter, 1, UNKNOWN",
        "all-partners, 0, NOT_SATISFIED",
        "all-partners, 1, NOT_SATISFIED",
        "one-partner, 0, SATISFIED",
        "one-partner, 1, SATISFIED",
    })
    void a_partner_outside_the_region_is_judged_as_the_reading_says(String reading, int outside, Outcome outcome) {
        Dossier dossier = Dossiers.withAt(Dossiers.base(), DossierInputs.DEPARTMENT, outside, Department.parse("46"));

        assertThat(RulesTest.CALL
                        .assess(dossier, RulesTest.CONTEXT.interpreting("I-NA-1", reading))
                        .outcome(RuleId.parse("NA-02")))
                .isEqualTo(outcome);
    }

    @Tag("T-12")
    @ParameterizedTest
    @EnumSource
    void time_is_called_medico_social_where_it_is_spent_in_such_an_establishment_alone(EstablishmentKind kind) {
        Dossier dossier = Dossiers.withAt(
                Dossiers.sharing("chu ems", TWO_YEARS, "*;h;chu=5,ems=5"), DossierInputs.ESTABLISHMENT_KIND, 1, kind);
        Finding finding = RulesTest.CALL.assess(dossier, RulesTest.CONTEXT).finding(RuleId.parse("NA-16"));

        boolean called = kind == EstablishmentKind.MEDICO_SOCIAL;
        assertThat(finding.reason(Language.FRENCH).contains("médico-social")).isEqualTo(called);
        assertThat(finding.reason(Language.ENGLISH).contains("medico-social")).isEqualTo(called);
        if (kind == EstablishmentKind.OTHER) {
            assertThat(finding.reason(Language.FRENCH))
                    .isEqualTo(
                            "La part du temps en établissement périphérique est de 0\u00a0% sans le temps passé dans les"
                                    + " structures suivantes, et de 50\u00a0% avec lui\u00a0: Établissement ems. L’appel ne dit pas si ce"
                                    + " temps compte. À demander à l’ARS.");
        }
    }

    @Tag("T-12")
    @Test
    void no_case_without_a_medico_social_partner_speaks_of_one() {
        int cases = 0;
        for (RuleCases.Case one : RuleCases.all()) {
            Assessment assessment = RulesTest.assess(one);
            List<Partner> partners = one.dossier()
                    .getProject()
                    .flatMap(SharedMedicalProject::getPartners)
                    .<List<Partner>>map(known -> known)
                    .orElse(List.of());
            if (partners.stream().noneMatch(WordsTest::isMedicoSocial)) {
                cases++;
                for (Finding finding : assessment.findings()) {
                    assertThat(finding.reason(Language.FRENCH))
                            .as(one.toString())
                            .doesNotContain("médico-social");
                    assertThat(finding.reason(Language.ENGLISH))
                            .as(one.toString())
                            .doesNotContain("medico-social");
                }
            }
        }
        assertThat(cases).isGreaterThan(100);
    }

    @Tag("slow")
    @Test
    void no_reason_cites_a_line_a_code_of_a_specialty_or_an_offset() {
        for (RuleCases.Case one : RuleCases.all()) {
            for (Finding finding : RulesTest.assess(one).findings()) {
                for (Language language : Language.values()) {
                    assertThat(finding.reason(language))
                            .doesNotContainPattern(
                                    "\\bl\\.[ \u00a0]\\d|\\((SM|SCD)\\d+\\)|\\((CD|PH|SF)\\)|[+−]\\d\\d:\\d\\d");
                }
            }
        }
    }

    private static boolean isMedicoSocial(Partner partner) {
        return partner instanceof Establishment establishment
                && (establishment.getKind().equals(Optional.of(EstablishmentKind.MEDICO_SOCIAL))
                        || establishment.getLegalStatus().equals(Optional.of(LegalStatus.PUBLIC_MEDICO_SOCIAL)));
    }
}
