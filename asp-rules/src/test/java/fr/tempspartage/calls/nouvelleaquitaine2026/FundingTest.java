package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            D-01, 2026-11-01/2028-10-31, SATISFIED, SATISFIED, 77994.96, 2026 6499.58 2027 38997.48 2028 32497.90
            D-02, 2026-11-01/2027-10-31, SATISFIED, SATISFIED, 38997.48, 2026 6499.58 2027 32497.90
            D-03, 2027-05-01/2029-04-30, SATISFIED, SATISFIED, 77994.96, 2027 25998.32 2028 38997.48 2029 12999.16
            D-04, 2027-05-01/2028-04-30, SATISFIED, SATISFIED, 38997.48, 2027 25998.32 2028 12999.16
            D-05, 2026-11-02/2028-10-31, SATISFIED, SATISFIED, 77994.96, 2026 6499.58 2027 38997.48 2028 32497.90
            D-06, 2027-05-03/2028-04-30, SATISFIED, SATISFIED, 38997.48, 2027 25998.32 2028 12999.16
            D-07, 2026-11-16/2028-11-15, SATISFIED, SATISFIED, 77994.96, 2026 6499.58 2027 38997.48 2028 32497.90
            D-08, 2026-11-16/2028-10-31, SATISFIED, UNKNOWN, ,
            D-09, 2026-11-01/2028-04-30, SATISFIED, NOT_SATISFIED, ,
            D-10, 2026-12-01/2028-11-30, NOT_SATISFIED, SATISFIED, 77994.96, 2026 3249.79 2027 38997.48 2028 35747.69
            """)
    void each_contract_has_its_dates_judged_and_its_amount(
            String number, String contract, String start, String length, String amount, String years) {
        Assessment assessment =
                RulesTest.CALL.assess(Dossiers.sharing("chu ch", contract, "*;h;chu=5,ch=5"), RulesTest.CONTEXT);
        assertThat(assessment.outcome(RuleId.parse("NA-03"))).as(number).hasToString(start);
        assertThat(assessment.outcome(RuleId.parse("NA-41"))).as(number).hasToString(length);
        FundingPlan plan = assessment.plans().get(0);
        assertThat(plan.total().map(Euros::toString).orElse(null)).as(number).isEqualTo(amount);
        if (amount != null) {
            assertThat(plan.alternatives().get(0).byCalendarYear().entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(" ")))
                    .as(number)
                    .isEqualTo(years);
            assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.KNOWN);
        }
    }

    @Test
    void case_D11_three_assistants_are_paid_three_times() {
        Dossier base = Dossiers.base();
        Post post = base.getPosts().orElseThrow().get(0);
        Dossier trio =
                Dossiers.with(base, DossierInputs.POSTS, com.google.common.collect.ImmutableList.of(post, post, post));
        assertThat(RulesTest.CALL.assess(trio, RulesTest.CONTEXT).plans().get(0).total())
                .contains(Euros.parse("233984.88"));
    }

    @Test
    void case_D12_a_post_at_80_percent_has_two_amounts() {
        Dossier partTime = Dossiers.with(Dossiers.base(), DossierInputs.WORKING_TIME, Rate.of(4, 5));
        FundingPlan plan =
                RulesTest.CALL.assess(partTime, RulesTest.CONTEXT).plans().get(0);
        assertThat(plan.alternatives()).extracting(a -> a.total().toString()).containsExactly("77994.96", "62395.97");
        assertThat(plan.questions()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            C-01, 2027-06-30, CHIEF_RESIDENT, 77994.96, TRIGGERED, 25998.32, 0.00, 51996.64, 77994.96, 0.00,
            C-02, 2027-06-30, CHIEF_RESIDENT, 45497.06, TRIGGERED, 25998.32, 0.00, 19498.74, 45497.06, 32497.90,
            C-03, 2027-06-30, CHIEF_RESIDENT, 25998.32, TRIGGERED, 25998.32, 0.00, 0.00, 25998.32, 51996.64,
            C-04, 2027-06-30, CHIEF_RESIDENT, , TRIGGERED, 25998.32, 0.00, , , ,
            C-05, 2027-06-30, PRIVATE_PRACTICE, 77994.96, NOT_TRIGGERED, 25998.32, , , , , 51996.64
            C-06, 2028-10-31, CHIEF_RESIDENT, 77994.96, NOT_TRIGGERED, 77994.96, , , , ,
            C-07, 2027-06-30, UNIVERSITY_ASSISTANT, 77994.96, UNKNOWN, 25998.32, 0.00, 51996.64, 77994.96, 0.00,
            C-08, 2027-06-15, CHIEF_RESIDENT, 77994.96, TRIGGERED, 22748.53, 0.00, 55246.43, 77994.96, 0.00,
            """)
    void each_early_end_has_its_three_amounts(
            String number,
            String end,
            DepartureReason reason,
            String delegated,
            ClawbackTrigger trigger,
            String value,
            String waived,
            String notServed,
            String whole,
            String neverDelegated,
            String notAddressed) {
        ClawbackClaim.Builder claim = ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.parse(end))
                .reason(reason)
                .workingTime(Rate.ONE);
        if (delegated != null) {
            claim.delegated(Euros.parse(delegated));
        }
        ClawbackResult result = RulesTest.CALL.fundingScheme().clawback(claim.build(), Readings.DEFAULT);
        assertThat(result.trigger()).as(number).isEqualTo(trigger);
        assertThat(one(result.valueServed())).isEqualTo(value);
        assertThat(claimed(result, "waived")).isEqualTo(waived);
        assertThat(claimed(result, "not-served")).isEqualTo(notServed);
        assertThat(claimed(result, "all-delegated")).isEqualTo(whole);
        if (neverDelegated != null) {
            assertThat(one(result.notDelegated())).isEqualTo(neverDelegated);
        }
        if (notAddressed != null) {
            assertThat(one(result.notAddressed())).isEqualTo(notAddressed);
        }
    }

    private static String one(Optional<EurosRange> range) {
        assertThat(range.orElseThrow().isOne()).isTrue();
        return range.orElseThrow().min().toString();
    }

    @ParameterizedTest(name = "{0}")
    @Tag("T-9")
    @CsvSource({
        "CHIEF_RESIDENT, , , TRIGGERED, 2",
        "CHIEF_RESIDENT, I-NA-27, may, TRIGGERED, 1",
        "CHIEF_RESIDENT, I-NA-27, must, TRIGGERED, 1",
        "UNIVERSITY_ASSISTANT, , , UNKNOWN, 3",
        "UNIVERSITY_ASSISTANT, I-NA-28, chef-de-clinique, NOT_TRIGGERED, 0",
        "UNIVERSITY_ASSISTANT, I-NA-28, university-assistants-too, TRIGGERED, 2",
    })
    void what_the_two_sentences_on_an_early_end_leave_open_is_asked(
            DepartureReason reason, String key, String choice, ClawbackTrigger trigger, int questions) {
        ClawbackResult result = RulesTest.CALL
                .fundingScheme()
                .clawback(
                        ClawbackClaim.builder()
                                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                                .serviceEnd(LocalDate.of(2027, 6, 30))
                                .reason(reason)
                                .delegated(Euros.parse("77994.96"))
                                .workingTime(Rate.ONE)
                                .build(),
                        key == null ? Readings.DEFAULT : Readings.DEFAULT.choosing(key, choice));

        assertThat(result.trigger()).isEqualTo(trigger);
        assertThat(result.questions()).hasSize(questions);
        assertThat(one(result.valueServed())).isEqualTo("25998.32");
    }

    /** The rule on the length and the plan agree on what has an amount. */
    @Property
    @net.jqwik.api.Tag("T-16")
    void a_contract_has_no_amount_at_all_exactly_where_the_length_is_refused(
            @ForAll @IntRange(min = 0, max = 60) int from, @ForAll @IntRange(min = 0, max = 1200) int days) {
        LocalDate start = LocalDate.of(2026, 10, 20).plusDays(from);
        String contract = start + "/" + start.plusDays(days);
        Assessment assessment =
                RulesTest.CALL.assess(Dossiers.sharing("chu ch", contract, "*;h;chu=5,ch=5"), RulesTest.CONTEXT);
        FundingPlan plan = assessment.plans().get(0);
        boolean refused = assessment.outcome(RuleId.parse("NA-41")) == Outcome.NOT_SATISFIED;

        assertThat(plan.alternatives().isEmpty() && plan.options().isEmpty()).isEqualTo(refused);
        assertThat(assessment.amount()).isEqualTo(plan.range());
    }

    private static String claimed(ClawbackResult result, String slug) {
        return result.amount(slug)
                .flatMap(a -> a.claimed())
                .map(Euros::toString)
                .orElse(null);
    }

    @Test
    void the_printed_amount_is_law_and_the_cent_of_difference_is_shown() {
        var reconciliation = RulesTest.CALL.fundingScheme().reconciliation().orElseThrow();
        assertThat(reconciliation.gaps())
                .anyMatch(line -> line.recomputed().equals(Euros.parse("6499.57")))
                .anyMatch(line -> line.recomputed().equals(Euros.parse("77994.91")));
        assertThat(RulesTest.CALL
                        .parameter("monthly", Euros.class)
                        .get()
                        .format(Language.FRENCH)
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo("3 249,79 €");
    }

    @Test
    void a_declared_interruption_has_an_amount_for_each_reading_and_a_question() {
        Dossier leave = Dossiers.with(Dossiers.base(), DossierInputs.INTERRUPTIONS, leave("2027-03-01", "2027-04-30"));
        Assessment assessment = RulesTest.CALL.assess(leave, RulesTest.CONTEXT);
        FundingPlan plan = assessment.plans().get(0);

        assertThat(plan.alternatives())
                .extracting(a -> a.choices().get("I-NA-16.leave") + " " + a.total())
                .containsExactly("continued 77994.96", "suspended 71495.38", "extended 77994.96");
        assertThat(plan.total()).isEmpty();
        assertThat(assessment.amount()).isEqualTo(plan.range());
        assertThat(plan.questions())
                .extracting(question -> question.en())
                .contains("What happens to the funding during a declared interruption of the contract (unpaid leave,"
                        + " illness, birth)?");
        assertThat(plan.warnings())
                .extracting(warning -> warning.fr().replace('\u00a0', ' '))
                .containsExactly(
                        "Interruption déclarée du 1er mars 2027 au 30 avril 2027 : le texte ne dit pas si elle change"
                                + " ce que l’agence prend en charge – NA-52 (§ 6, 2e paragraphe).",
                        "Si le contrat est prolongé d’autant, il finit le 31 décembre 2028.");
        assertThat(assessment
                        .finding(RuleId.parse("NA-52"))
                        .reason(Language.FRENCH)
                        .replace('\u00a0', ' '))
                .isEqualTo("Interruptions déclarées : 1. L’appel ne dit pas si les mois restent financés. À demander à"
                        + " l’ARS.");
        assertThat(assessment.verdict())
                .isEqualTo(RulesTest.CALL
                        .assess(Dossiers.base(), RulesTest.CONTEXT)
                        .verdict());
    }

    @Test
    void two_recruiters_leave_the_payee_to_be_made_clear() {
        Dossier two = Dossiers.with(Dossiers.base(), DossierInputs.RECRUITERS, Dossiers.keys("chu", "ch"));
        FundingPlan plan = RulesTest.CALL.assess(two, RulesTest.CONTEXT).plans().get(0);

        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.SEVERAL_RECRUITERS);
        assertThat(plan.payee().name()).isEmpty();
        assertThat(plan.total()).contains(Euros.parse("77994.96"));
        assertThat(plan.questions())
                .extracting(question -> question.en())
                .anySatisfy(question -> assertThat(question)
                        .startsWith("The dossier names several recruiters (")
                        .endsWith("), and the money goes to the recruiting establishment: which of them receives it?"));
    }

    private static com.google.common.collect.ImmutableList<Interruption> leave(String start, String end) {
        return com.google.common.collect.ImmutableList.of(Interruption.builder()
                .start(LocalDate.parse(start))
                .end(LocalDate.parse(end))
                .build());
    }
}
