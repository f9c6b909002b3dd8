package fr.tempspartage.examples.iledefrance2025;

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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The call against its dossiers: as they are, and with one thing otherwise for each answer that a rule can give. */
class IleDeFrance2025Test {

    private static final IleDeFrance2025 CALL = new IleDeFrance2025();

    /** A dossier, a pattern of what stands in it, what is put in its place, a rule, and the answer of the rule. */
    private static final String CASES = """
            hospitals     ; ; ; IDF-02 ; SATISFIED
            draft         ; ; ; IDF-02 ; NOT_SATISFIED
            hospitals     ; "partners": \\[ ; "partners": [{"type": "communityPractice", "key": "cds", "name": "CDS"}, ; IDF-02 ; UNKNOWN
            hospitals     ; ; ; IDF-03 ; SATISFIED
            hospitals     ; "specialistAssistant" ; "generalAssistant" ; IDF-03 ; UNKNOWN
            hospitals     ; "specialistAssistant" ; "contractPractitioner" ; IDF-03 ; NOT_SATISFIED
            health-centre ; ; ; IDF-04 ; SATISFIED
            nursing-home  ; ; ; IDF-04 ; UNKNOWN
            hospitals     ; "kind": "hospitalCentre",\\s+"legalStatus": "\\w+", ; ; IDF-04 ; UNKNOWN
            nursing-home  ; "publicMedicoSocial" ; "otherPrivate" ; IDF-04 ; NOT_SATISFIED
            health-centre ; "recruiters": \\["chu"] ; "recruiters": ["cds"] ; IDF-04 ; NOT_SATISFIED
            hospitals     ; ; ; IDF-05 ; SATISFIED
            health-centre ; ; ; IDF-05 ; SATISFIED
            health-centre ; "healthCentre" ; "healthHouse" ; IDF-05 ; NOT_SATISFIED
            nursing-home  ; "recruiters": \\["ehpad"] ; "recruiters": ["ch"] ; IDF-05 ; NOT_SATISFIED
            hospitals     ; "recruiters": \\["ch"] ; "recruiters": ["ch", "espic"] ; IDF-05 ; NOT_APPLICABLE
            hospitals     ; "recruiters": \\["ch"], ; ; IDF-05 ; UNKNOWN
            hospitals     ; "kind": "nonProfitHospital",\\s+"legalStatus": "\\w+", ; ; IDF-05 ; UNKNOWN
            nursing-home  ; ; ; IDF-06 ; SATISFIED
            nursing-home  ; "distinctLegalPersons": true ; "distinctLegalPersons": false ; IDF-06 ; NOT_SATISFIED
            nursing-home  ; "distinctLegalPersons": true, ; ; IDF-06 ; UNKNOWN
            hospitals     ; ; ; IDF-08 ; SATISFIED
            draft         ; ; ; IDF-08 ; UNKNOWN
            hospitals     ; ; ; IDF-11 ; SATISFIED
            hospitals     ; "amount": 4 ; "amount": 0 ; IDF-11 ; NOT_SATISFIED
            hospitals     ; ,\\s+"timeAllocation".*(?=\\n    }\\n  ]) ; ; IDF-11 ; UNKNOWN
            draft         ; ; ; IDF-11 ; NOT_APPLICABLE
            hospitals     ; ; ; IDF-12 ; SATISFIED
            health-centre ; ; ; IDF-12 ; SATISFIED
            hospitals     ; "2027-10-31" ; "2027-11-30" ; IDF-12 ; NOT_SATISFIED
            hospitals     ; "2027-10-31" ; "2027-11-29" ; IDF-12 ; UNKNOWN
            renewal       ; ; ; IDF-12 ; NOT_APPLICABLE
            renewal       ; "samePartners": true ; "samePartners": false ; IDF-12 ; NOT_SATISFIED
            hospitals     ; ; ; IDF-13 ; SATISFIED
            hospitals     ; "research": true ; "research": false ; IDF-13 ; NOT_SATISFIED
            draft         ; ; ; IDF-13 ; UNKNOWN
            renewal       ; ; ; IDF-14 ; SATISFIED
            hospitals     ; "SM40",\\s+"status" ; "SM26", "status" ; IDF-14 ; UNKNOWN
            hospitals     ; "SM40",\\s+"status" ; "SM03", "status" ; IDF-14 ; UNKNOWN
            hospitals     ; "SM40",\\s+"status" ; "SF", "status" ; IDF-14 ; NOT_SATISFIED
            renewal       ; ; ; IDF-15 ; SATISFIED
            renewal       ; "2026-10-31" ; "2026-11-29" ; IDF-15 ; UNKNOWN
            renewal       ; "2026-10-31" ; "2026-11-30" ; IDF-15 ; NOT_SATISFIED
            hospitals     ; ; ; IDF-15 ; NOT_APPLICABLE
            renewal       ; "sameProject": true ; "sameProject": false ; IDF-15 ; NOT_APPLICABLE
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
        return CALL.assess(dossier, AssessmentContext.on(LocalDate.of(2025, 5, 20)));
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
    @CsvSource({
        "hospitals, ELIGIBLE",
        "health-centre, ELIGIBLE",
        "nursing-home, TO_BE_CONFIRMED",
        "renewal, ELIGIBLE",
        "draft, NOT_ELIGIBLE"
    })
    void a_dossier_is_eligible_or_not(String name, Eligibility eligibility) {
        assertThat(assess(edited(name, "", "")).verdict().eligibility()).isEqualTo(eligibility);
    }

    @Test
    void sixty_percent_of_the_stated_cost_are_paid_and_without_a_stated_cost_the_amount_is_unknown() {
        FundingPlan plan = assess(edited("hospitals", "", "")).plans().get(0);
        assertThat(plan.total()).contains(Euros.parse("88920.00"));
        assertThat(assess(edited("nursing-home", "", "")).plans().get(0).unknownBecause())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "check %s",
        "check %s --detail",
        "check %s --format csv",
        "fund %s",
        "documents %s",
        "clawback %s --end 2026-06-30 --reason other"
    })
    void no_answer_says_that_the_text_is_silent_where_nobody_has_looked(String command) {
        String said = asp(
                String.format(command, "ile-de-france-2025 dossiers/hospitals.json") + " --on 2025-05-20 --lang fr");
        assertThat(said)
                .containsPattern("dans le module de\\s+cet\\s+appel|Le module de cet appel")
                .doesNotContainPattern("par\\s+l’appel|Le texte ne");
    }

    private static String asp(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = ToolProvider.findFirst("asp")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(err), command.split(" "));
        assertThat(err).hasToString("");
        assertThat(code).isZero();
        return out.toString();
    }

    @Test
    void every_clause_names_the_page_and_the_day_on_which_it_was_read() {
        assertThat(CALL.clauses())
                .allSatisfy(clause -> assertThat(clause.page())
                        .map(SourcePage::address)
                        .hasValueSatisfying(
                                address -> assertThat(address).startsWith("https://www.iledefrance.ars.sante.fr/")));
    }
}
