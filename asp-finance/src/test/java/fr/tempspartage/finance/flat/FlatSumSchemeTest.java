package fr.tempspartage.finance.flat;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.auvergneRhoneAlpes;
import static fr.tempspartage.finance.Fixtures.claim;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.Fixtures.text;
import static fr.tempspartage.finance.Fixtures.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.formula.FlatSumPeriod;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnerShare;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.PrudentAmount;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases of section 4, by number. */
class FlatSumSchemeTest {

    private static final String PERIOD = "2026-11-01/2028-10-31";
    private static final Euros COST = euros("155989.92");

    @Test
    void m_01_two_amounts_and_nothing_between() {
        FundingPlan plan = flatSum().plan(terms(PERIOD).build(), DEFAULT);

        assertThat(totals(plan.alternatives())).containsExactly("32000.00", "64000.00");
        assertThat(plan.alternatives().get(0).choices()).containsEntry("I-ARA-6", "per-contract");
        assertThat(plan.alternatives().get(1).choices()).containsEntry("I-ARA-6", "per-year");
        assertThat(plan.decided()).isFalse();
        assertThat(plan.questions()).hasSize(1);
        assertThat(plan.interpretations().get("I-ARA-6")).containsExactly("per-contract", "per-year");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"M-02 and M-10, per-contract, 32000.00", "M-03 and M-11, per-year, 64000.00"})
    void a_chosen_reading_decides(String id, String choice, String amount) {
        FundingPlan plan = flatSum().plan(terms(PERIOD).build(), DEFAULT.choosing("I-ARA-6", choice));

        assertThat(plan.total()).contains(euros(amount));
        assertThat(plan.questions()).isEmpty();
    }

    @Test
    void m_04_one_number_forced_is_marked_prudent_with_the_other_beside_it() {
        PrudentAmount prudent =
                flatSum().plan(terms(PERIOD).build(), DEFAULT).prudent().orElseThrow();

        assertThat(prudent.amount()).isEqualTo(euros("32000"));
        assertThat(prudent.mark().fr()).contains("lecture per-contract").contains("prudent");
        assertThat(totals(prudent.beside())).containsExactly("64000.00");
    }

    @Test
    void m_05_without_a_stated_cost_the_rest_is_unknown() {
        FundingPlan plan = flatSum().plan(terms(PERIOD).build(), DEFAULT);

        assertThat(plan.alternatives()).allMatch(a -> a.partnersRest().isEmpty());
        assertThat(plan.missing()).containsExactly(MissingInput.statedCost(MissingInput.Need.REST));
    }

    @Test
    void m_06_without_an_agreed_split_only_the_total() {
        FundingPlan plan = flatSum().plan(terms(PERIOD).statedCost(COST).build(), DEFAULT);

        assertThat(plan.missing()).isEmpty();
        assertThat(rests(plan)).extracting(PartnersRest::total).containsExactly(euros("123989.92"), euros("91989.92"));
        assertThat(rests(plan)).allMatch(rest -> rest.parts().isEmpty());
    }

    @Test
    void m_07_an_agreed_split_adds_up_to_the_rest() {
        FundingPlan plan = flatSum()
                .plan(
                        terms(PERIOD)
                                .statedCost(COST)
                                .addAgreedSplit(new PartnerShare("EPS", Rate.parse("70%")))
                                .addAgreedSplit(new PartnerShare("MSP", Rate.parse("30%")))
                                .build(),
                        DEFAULT);

        assertThat(rests(plan).get(0).parts())
                .containsExactly(
                        new PartnersRest.Part("EPS", euros("86792.94")),
                        new PartnersRest.Part("MSP", euros("37196.98")));
        assertThat(rests(plan).get(1).parts())
                .containsExactly(
                        new PartnersRest.Part("EPS", euros("64392.94")),
                        new PartnersRest.Part("MSP", euros("27596.98")));
    }

    @Test
    void an_agreed_split_that_does_not_add_up_is_flagged_and_not_used() {
        FundingPlan plan = flatSum()
                .plan(
                        terms(PERIOD)
                                .statedCost(COST)
                                .addAgreedSplit(new PartnerShare("EPS", Rate.parse("70%")))
                                .build(),
                        DEFAULT);

        assertThat(plan.warnings()).hasSize(1);
        assertThat(rests(plan)).allMatch(rest -> rest.parts().isEmpty());
    }

    @Test
    void the_other_readings_of_the_rest_split_it_equally_or_not_at_all() {
        FundingTerms terms =
                terms(PERIOD).statedCost(COST).addPartners("CHU", "MSP").build();

        assertThat(rests(flatSum().plan(terms, DEFAULT.choosing("I-ARA-7", "equal")))
                        .get(0)
                        .parts())
                .extracting(PartnersRest.Part::amount)
                .containsExactly(euros("61994.96"), euros("61994.96"));
        assertThat(rests(flatSum().plan(terms, DEFAULT.choosing("I-ARA-7", "recruiter-alone")))
                        .get(0)
                        .parts())
                .containsExactly(new PartnersRest.Part("CHU", euros("123989.92")));
        assertThat(rests(flatSum().plan(terms.withPartners(), DEFAULT.choosing("I-ARA-7", "equal")))
                        .get(0)
                        .parts())
                .isEmpty();
    }

    @Test
    void m_08_a_renewal_is_unknown_with_its_options() {
        FundingTerms renewal =
                terms("2028-11-01/2029-10-31").kind(RequestKind.RENEWAL).build();

        FundingPlan plan = flatSum().plan(renewal, DEFAULT);
        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.unknownBecause()).isPresent();
        assertThat(totals(plan.options())).containsExactly("32000.00", "16000.00");
        assertThat(plan.questions()).hasSize(1);
        assertThat(flatSum()
                        .plan(renewal, DEFAULT.choosing("I-ARA-12.amount", "in-proportion"))
                        .total())
                .contains(euros("16000"));
    }

    @ParameterizedTest(name = "renewal {0}")
    @CsvSource({
        "2028-11-01/2029-04-30, 16000.00, 8000.00",
        "2028-11-01/2029-11-30, 34666.67, 17333.33",
        "2028-11-02/2029-10-31, 32000.00, 16000.00"
    })
    void another_length_of_renewal_is_in_proportion(String period, String perYear, String inProportion) {
        FundingPlan plan =
                flatSum().plan(terms(period).kind(RequestKind.RENEWAL).build(), DEFAULT);

        assertThat(totals(plan.options())).containsExactly(perYear, inProportion);
    }

    @Tag("F-3")
    @Test
    void where_it_is_open_whether_a_request_is_a_renewal_the_amounts_of_both_are_options() {
        FundingTerms open = terms("2026-11-01/2027-10-31").openKind(true).build();
        FundingPlan plan = flatSum().plan(open, DEFAULT);

        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.options())
                .extracting(option -> option.choices() + " " + option.total())
                .containsExactly(
                        "{I-ARA-6=per-contract} 32000.00",
                        "{I-ARA-6=per-year} 64000.00",
                        "{I-ARA-12.amount=per-year} 32000.00",
                        "{I-ARA-12.amount=in-proportion} 16000.00");
        assertThat(plan.unknownBecause().orElseThrow().en())
                .isEqualTo("The dossier leaves open whether this is a first award or a renewal: the amounts of both are"
                        + " given.");
        assertThat(flatSum().range(open, DEFAULT)).isEmpty();
        assertThat(flatSum().range(open, DEFAULT.choosing("I-ARA-6", "per-year")))
                .isEmpty();
        assertThat(flatSum().table(open, Optional.empty(), DEFAULT).rows()).isEmpty();
    }

    @Test
    void a_renewal_without_dates_has_no_options() {
        FundingPlan plan = flatSum()
                .plan(
                        FundingTerms.builder().kind(RequestKind.RENEWAL).build(),
                        DEFAULT.choosing("I-ARA-12.amount", "per-year"));

        assertThat(plan.options()).isEmpty();
        assertThat(plan.missing())
                .containsExactly(MissingInput.period(), MissingInput.statedCost(MissingInput.Need.REST));
    }

    @Test
    void m_20_an_amount_above_the_stated_cost_is_flagged() {
        FundingPlan plan =
                flatSum().plan(terms(PERIOD).statedCost(euros("62395.97")).build(), DEFAULT);

        assertThat(rests(plan).get(1).total()).isEqualTo(Euros.ZERO);
        assertThat(rests(plan).get(1).exceedsCost()).isTrue();
        assertThat(rests(plan).get(1).excess()).isEqualTo(euros("1604.03"));
        assertThat(rests(plan).get(0).exceedsCost()).isFalse();
        assertThat(plan.warnings())
                .extracting(Bilingual::en)
                .containsExactly("€64,000.00: €1,604.03 more than the stated cost.");
    }

    @Test
    void the_formula_of_a_line_shows_the_sum_and_its_part() {
        FundingAlternative perYear = flatSum()
                .plan(terms(PERIOD).posts(2).build(), DEFAULT)
                .alternatives()
                .get(1);

        assertThat(perYear.formula().en()).isEqualTo("€32,000.00 × 2 × 2 posts");
        assertThat(perYear.lines().get(0).formula().en()).isEqualTo("€32,000.00 × 2 × 1/24 × 2 posts");
        assertThat(perYear.lines().get(0).citations().get(1).toString()).contains("ARA-63");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "M-30, per-contract, 1333.34, 8, 1333.33, 16",
        "M-31, per-year, 2666.67, 16, 2666.66, 8",
    })
    void months_differ_by_one_cent_and_add_up(
            String id, String choice, String more, int manyMore, String less, int manyLess) {
        FundingAlternative only = flatSum()
                .plan(terms(PERIOD).build(), DEFAULT.choosing("I-ARA-6", choice))
                .alternatives()
                .get(0);

        assertThat(Collections.frequency(only.byMonth().values(), euros(more))).isEqualTo(manyMore);
        assertThat(Collections.frequency(only.byMonth().values(), euros(less))).isEqualTo(manyLess);
        assertThat(Euros.sum(only.byMonth().values())).isEqualTo(only.total());
        assertThat(only.illustration()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "M-32, per-contract, 2666.67, 16000.00, 13333.33",
        "M-33, per-year, 5333.33, 32000.00, 26666.67",
    })
    void calendar_years_add_up(String id, String choice, String first, String second, String third) {
        FundingAlternative only = flatSum()
                .plan(terms(PERIOD).build(), DEFAULT.choosing("I-ARA-6", choice))
                .alternatives()
                .get(0);

        assertThat(only.byCalendarYear().values()).containsExactly(euros(first), euros(second), euros(third));
    }

    @Test
    void payee_instalments_and_clawback_are_not_stated() {
        FundingPlan plan = flatSum().plan(terms(PERIOD).build(), DEFAULT);

        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.NOT_STATED);
        assertThat(plan.payee().citations().get(0).toString()).contains("ARA-64");
        assertThat(plan.silences()).hasSize(1);
        ClawbackResult clawback = flatSum().clawback(claim("2027-06-30").build(), DEFAULT);
        assertThat(clawback.trigger()).isEqualTo(ClawbackTrigger.NOT_STATED);
        assertThat(clawback.citations().get(0).toString()).contains("ARA-64");
        assertThat(flatSum().reconciliation()).isEmpty();
    }

    @Test
    @Tag("F-17")
    void more_credits_than_any_reading_awards_are_refused_though_the_text_is_silent_on_early_ends() {
        ClawbackClaim most = claim("2027-06-30").delegated(euros("64000.00")).build();

        assertThat(flatSum().clawback(most, DEFAULT).trigger()).isEqualTo(ClawbackTrigger.NOT_STATED);
        assertThatThrownBy(() -> flatSum().clawback(most.withDelegated(euros("64000.01")), DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64000.01");
    }

    @Test
    void a_rejected_reading_never_reaches_a_plan() {
        assertThatThrownBy(() -> flatSum().plan(terms(PERIOD).build(), DEFAULT.choosing("I-ARA-6", "cap")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("I-ARA-6");
        assertThatThrownBy(() -> flatSum().explain(euros("-0.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(flatSum().explain(Euros.ZERO)).allMatch(r -> r.shareOfBase().isEmpty());
    }

    @Test
    void two_practitioners_are_paid_twice() {
        FundingPlan plan = flatSum().plan(terms(PERIOD).posts(2).build(), DEFAULT);

        assertThat(totals(plan.alternatives())).containsExactly("64000.00", "128000.00");
        assertThat(plan.alternatives().get(0).perPost()).isEqualTo(euros("32000"));
    }

    private static List<PartnersRest> rests(FundingPlan plan) {
        return plan.alternatives().stream()
                .map(alternative -> alternative.partnersRest().orElseThrow())
                .toList();
    }

    @Test
    void a_choice_without_formula_is_refused_with_those_that_have_one() {
        Choice choice = new Choice("per-week", text("par semaine"), Choice.Standing.OPEN);

        assertThatThrownBy(() -> Slugs.of(choice, FlatSumPeriod.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No formula for the choice 'per-week'.\nMaybe one of [per-contract, per-year].");
        assertThatThrownBy(() -> auvergneRhoneAlpes()
                        .nature(interpretation("I-ARA-6", null, "per-week"))
                        .build())
                .hasMessage("The choice 'per-week' of I-ARA-6 has no formula in this scheme.\n"
                        + "Maybe one of [per-contract, per-year].");
    }
}
