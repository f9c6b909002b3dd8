package fr.tempspartage.examples.grandest2021;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.testing.CallContract;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The call against its dossiers: as they are, and with one thing otherwise for each answer that a rule can give. */
class GrandEst2021Test {

    private static final GrandEst2021 CALL = new GrandEst2021();

    /** A dossier, a pattern of what stands in it, what is put in its place, a rule, and the answer of the rule. */
    private static final String CASES = """
            hospitals   ; ; ; GE-02 ; SATISFIED
            hospitals   ; "specialistAssistant" ; "generalAssistant" ; GE-02 ; UNKNOWN
            hospitals   ; "specialistAssistant" ; "contractPractitioner" ; GE-02 ; NOT_SATISFIED
            hospitals   ; ; ; GE-03 ; SATISFIED
            hospitals   ; "amount": 4 ; "amount": 0 ; GE-03 ; NOT_SATISFIED
            draft       ; ; ; GE-03 ; UNKNOWN
            hospitals   ; ; ; GE-04 ; SATISFIED
            three-sites ; ; ; GE-04 ; SATISFIED
            town        ; ; ; GE-04 ; SATISFIED
            three-sites ; "privateClinic" ; "cooperationGroup" ; GE-04 ; UNKNOWN
            three-sites ; "privateClinic" ; "medicoSocial" ; GE-04 ; NOT_SATISFIED
            town        ; "type": "establishment",\\s+("key": "ch",\\s+"name": "[^"]+").*?} ; "type": "communityPractice", $1} ; GE-04 ; NOT_SATISFIED
            draft       ; ; ; GE-04 ; NOT_APPLICABLE
            hospitals   ; ; ; GE-06 ; FOR_COMMITTEE
            hospitals   ; ; ; GE-09 ; SATISFIED
            hospitals   ; "amount": 4 ; "amount": 0 ; GE-09 ; NOT_SATISFIED
            hospitals   ; ,\\s+"timeAllocation".*(?=\\n    }\\n  ]) ; ; GE-09 ; UNKNOWN
            draft       ; ; ; GE-09 ; NOT_APPLICABLE
            hospitals   ; ; ; GE-10 ; SATISFIED
            hospitals   ; "2021-11-02" ; "2021-11-03" ; GE-10 ; UNKNOWN
            hospitals   ; "2023-10-31" ; "2022-10-31" ; GE-10 ; NOT_SATISFIED
            hospitals   ; ; ; GE-11 ; SATISFIED
            hospitals   ; "research": true ; "research": false ; GE-11 ; NOT_SATISFIED
            draft       ; ; ; GE-11 ; UNKNOWN
            hospitals   ; ; ; GE-12 ; SATISFIED
            draft       ; ; ; GE-12 ; SATISFIED
            hospitals   ; ; ; GE-13 ; FOR_COMMITTEE
            """;

    record Case(String dossier, String found, String instead, String rule, Outcome outcome) {

        static Case of(String line) {
            String[] parts = line.split(";", -1);
            return new Case(
                    parts[0].strip(),
                    parts[1].strip(),
                    parts[2].strip(),
                    parts[3].strip(),
                    Outcome.valueOf(parts[4].strip()));
        }

        Dossier read() {
            return edited(dossier, found, instead);
        }
    }

    static Stream<Case> cases() {
        return CASES.lines().map(Case::of);
    }

    private static Dossier edited(String name, String found, String instead) {
        try {
            String text = Files.readString(Path.of("dossiers", name + ".json"));
            assertThat(text).containsPattern("(?s)" + found);
            return AspJson.standard()
                    .readDossier(text.replaceFirst("(?s)" + found, instead))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment assess(Dossier dossier) {
        return CALL.assess(dossier, AssessmentContext.on(LocalDate.of(2021, 5, 3)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_answers_as_the_page_says(Case one) {
        assertThat(assess(one.read()).outcome(RuleId.parse(one.rule()))).isEqualTo(one.outcome());
    }

    @Test
    void the_call_keeps_its_contract_and_every_answer_is_reached() {
        List<Dossier> dossiers = cases().map(Case::read).toList();
        // A FINESS number is read only where a register is at hand.
        assertThat(CallContract.verify(CALL, dossiers))
                .filteredOn(issue -> issue.kind() != CallContract.Kind.UNREAD_INPUT
                        || !issue.message().en().contains("finess"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hospitals, ELIGIBLE", "three-sites, ELIGIBLE", "town, ELIGIBLE", "draft, TO_BE_CONFIRMED"})
    void a_dossier_is_eligible_or_not(String name, Eligibility eligibility) {
        assertThat(assess(edited(name, "", "")).verdict().eligibility()).isEqualTo(eligibility);
    }

    @Test
    void sixty_three_thousand_euros_a_year_are_paid_between_establishments() {
        assertThat(plan("hospitals").total()).contains(Euros.parse("126000.00"));
        assertThat(plan("three-sites").total()).contains(Euros.parse("126000.00"));
    }

    @Test
    void with_town_care_the_amount_is_unknown_since_the_text_prints_that_with_the_bonus_only() {
        FundingPlan plan = plan("town");
        assertThat(plan.total()).isEmpty();
        assertThat(plan.unknownBecause().orElseThrow().fr())
                .isEqualTo(
                        "Avec la ville, la PET n’est pas financée, et le texte n’imprime que le montant qui la comprend.");
    }

    private static FundingPlan plan(String name) {
        return assess(edited(name, "", "")).plans().get(0);
    }

    @Test
    void every_clause_names_the_page_and_the_day_on_which_it_was_read() {
        assertThat(CALL.clauses())
                .allSatisfy(clause -> assertThat(clause.page())
                        .map(SourcePage::address)
                        .hasValueSatisfying(address -> assertThat(address).startsWith("https://123dok.net/")));
    }
}
