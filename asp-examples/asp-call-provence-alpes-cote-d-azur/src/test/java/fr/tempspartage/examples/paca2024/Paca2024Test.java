package fr.tempspartage.examples.paca2024;

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
class Paca2024Test {

    private static final Paca2024 CALL = new Paca2024();

    /** A dossier, a pattern of what stands in it, what is put in its place, a rule, and the answer of the rule. */
    private static final String CASES = """
            hospitals ; ; ; PACA-02 ; SATISFIED
            hospitals ; "specialistAssistant" ; "generalAssistant" ; PACA-02 ; UNKNOWN
            hospitals ; "specialistAssistant" ; "contractPractitioner" ; PACA-02 ; NOT_SATISFIED
            hospitals ; ; ; PACA-03 ; SATISFIED
            draft     ; ; ; PACA-03 ; NOT_SATISFIED
            hospitals ; "partners": \\[ ; "partners": [{"type": "communityPractice", "key": "cds", "name": "CDS"}, ; PACA-03 ; UNKNOWN
            hospitals ; ; ; PACA-04 ; SATISFIED
            town      ; ; ; PACA-04 ; SATISFIED
            espic     ; ; ; PACA-04 ; UNKNOWN
            espic     ; "nonProfitHospital",\\s+"legalStatus": "\\w+" ; "medicoSocial", "legalStatus": "otherPrivate" ; PACA-04 ; NOT_SATISFIED
            draft     ; ; ; PACA-04 ; NOT_APPLICABLE
            hospitals ; ; ; PACA-05 ; SATISFIED
            town      ; "hospitalCentre" ; "universityHospital" ; PACA-05 ; SATISFIED
            hospitals ; "hospitalCentre" ; "universityHospital" ; PACA-05 ; UNKNOWN
            town      ; "type": "establishment",\\s+("key": "ch",\\s+"name": "[^"]+").*?} ; "type": "communityPractice", $1} ; PACA-05 ; NOT_SATISFIED
            draft     ; ; ; PACA-05 ; NOT_APPLICABLE
            hospitals ; ; ; PACA-07 ; SATISFIED
            hospitals ; "amount": 4 ; "amount": 0 ; PACA-07 ; NOT_SATISFIED
            hospitals ; ,\\s+"timeAllocation".*(?=\\n    }\\n  ]) ; ; PACA-07 ; UNKNOWN
            draft     ; ; ; PACA-07 ; NOT_APPLICABLE
            town      ; ; ; PACA-08 ; SATISFIED
            town      ; "2027-02-02" ; "2027-01-31" ; PACA-08 ; SATISFIED
            town      ; "2027-02-02" ; "2027-02-03" ; PACA-08 ; UNKNOWN
            town      ; "2027-02-02" ; "2026-02-02" ; PACA-08 ; NOT_SATISFIED
            draft     ; ; ; PACA-08 ; UNKNOWN
            hospitals ; ; ; PACA-09 ; SATISFIED
            hospitals ; "teaching": true ; "teaching": false ; PACA-09 ; NOT_SATISFIED
            draft     ; ; ; PACA-09 ; UNKNOWN
            hospitals ; ; ; PACA-10 ; SATISFIED
            draft     ; ; ; PACA-10 ; SATISFIED
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
        return CALL.assess(dossier, AssessmentContext.on(LocalDate.of(2024, 6, 3)));
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
    @CsvSource({"hospitals, ELIGIBLE", "town, ELIGIBLE", "espic, TO_BE_CONFIRMED", "draft, NOT_ELIGIBLE"})
    void a_dossier_is_eligible_or_not(String name, Eligibility eligibility) {
        assertThat(assess(edited(name, "", "")).verdict().eligibility()).isEqualTo(eligibility);
    }

    @Test
    void the_partners_decide_on_eighty_or_ninety_percent_of_the_base() {
        assertThat(plan("hospitals", "", "").total()).contains(Euros.parse("60712.00"));
        assertThat(plan("town", "", "").total()).contains(Euros.parse("68301.00"));
        assertThat(plan("hospitals", "\"partners\": .*?\\n    ],", "").alternatives())
                .extracting(amount -> amount.total().toString())
                .containsExactly("60712.00", "68301.00");
    }

    @Test
    void a_post_that_is_not_full_time_has_no_amount() {
        assertThat(plan("hospitals", "\"100%\"", "\"80%\"").total()).isEmpty();
    }

    private static FundingPlan plan(String name, String found, String instead) {
        return assess(edited(name, found, instead)).plans().get(0);
    }

    @Test
    void every_clause_names_the_page_and_the_day_on_which_it_was_read() {
        assertThat(CALL.clauses())
                .allSatisfy(clause -> assertThat(clause.page())
                        .map(SourcePage::address)
                        .hasValueSatisfying(address -> assertThat(address).startsWith("https://paca.paps.sante.fr/")));
    }
}
