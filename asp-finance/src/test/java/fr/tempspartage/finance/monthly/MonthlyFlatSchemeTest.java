package fr.tempspartage.finance.monthly;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.Fixtures.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.Fixtures;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.Payee;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyFlatSchemeTest {

    /** Worked cases 5.1, by number; D-09 and D-10 are refused by rules, and priced here all the same. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "D-01, 2026-11-01/2028-10-31, 24, 77994.96, 2026=6499.58 2027=38997.48 2028=32497.90",
        "D-02, 2026-11-01/2027-10-31, 12, 38997.48, 2026=6499.58 2027=32497.90",
        "D-03, 2027-05-01/2029-04-30, 24, 77994.96, 2027=25998.32 2028=38997.48 2029=12999.16",
        "D-04, 2027-05-01/2028-04-30, 12, 38997.48, 2027=25998.32 2028=12999.16",
        "D-05, 2026-11-02/2028-10-31, 24, 77994.96, 2026=6499.58 2027=38997.48 2028=32497.90",
        "D-06, 2027-05-03/2028-04-30, 12, 38997.48, 2027=25998.32 2028=12999.16",
        "D-07, 2026-11-16/2028-11-15, 24, 77994.96, 2026=6499.58 2027=38997.48 2028=32497.90",
        "D-09, 2026-11-01/2028-04-30, 18, 58496.22, 2026=6499.58 2027=38997.48 2028=12999.16",
        "D-10, 2026-12-01/2028-11-30, 24, 77994.96, 2026=3249.79 2027=38997.48 2028=35747.69",
        "end of month, 2026-08-31/2027-08-30, 12, 38997.48, 2026=16248.95 2027=22748.53",
    })
    void a_whole_number_of_months_is_priced(String id, String period, int months, String total, String years) {
        FundingPlan plan = monthly().plan(terms(period).build(), DEFAULT);

        assertThat(plan.decided()).isTrue();
        assertThat(plan.total()).contains(euros(total));
        FundingAlternative only = plan.alternatives().get(0);
        assertThat(only.months()).hasSize(months);
        assertThat(only.lines()).hasSize(months);
        assertThat(only.byCalendarYear().entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(years);
        assertThat(plan.missing()).isEmpty();
        assertThat(plan.questions()).isEmpty();
        assertThat(plan.options()).isEmpty();
        assertThat(only.illustration()).isFalse();
    }

    @Test
    void d_08_a_near_miss_is_unknown_and_shows_what_each_convention_would_give() {
        FundingPlan plan = monthly().plan(terms("2026-11-16/2028-10-31").build(), DEFAULT);

        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.total()).isEmpty();
        assertThat(plan.range()).isEmpty();
        assertThat(plan.prudent()).isEmpty();
        assertThat(plan.unknownBecause().orElseThrow().en()).contains("from 16 November 2026 to 31 October 2028");
        // 23 months, then 16/30 or 16/31 of the last one, 16 October to 15 November 2028
        assertThat(totals(plan.options())).containsExactly("74745.17", "76478.39", "76422.48");
    }

    @Test
    void a_convention_that_is_named_makes_a_partial_month_an_amount() {
        FundingTerms nearMiss = terms("2026-11-16/2028-10-31").build();

        assertThat(monthly()
                        .plan(nearMiss, DEFAULT.choosing("I-NA-16", "thirtieths"))
                        .total())
                .contains(euros("76478.39"));
        FundingPlan whole = monthly().plan(nearMiss, DEFAULT.choosing("I-NA-16", "whole-months"));
        assertThat(whole.total()).contains(euros("74745.17"));
        assertThat(whole.warnings()).hasSize(1);
        assertThat(whole.alternatives().get(0).choices()).containsEntry("I-NA-16", "whole-months");
    }

    @Test
    void the_first_worked_day_counts_from_the_first_unless_the_reading_says_otherwise() {
        FundingTerms firstWorkedDay = terms("2026-11-02/2028-10-31").build();
        FundingTerms dayAfter = terms("2026-11-03/2028-10-31").build();

        assertThat(monthly().plan(firstWorkedDay, DEFAULT).total()).contains(euros("77994.96"));
        assertThat(monthly().plan(dayAfter, DEFAULT).total()).isEmpty();
        assertThat(monthly()
                        .plan(firstWorkedDay, DEFAULT.choosing("I-NA-22", "anniversary"))
                        .total())
                .isEmpty();
        assertThat(monthly()
                        .plan(dayAfter, DEFAULT.choosing("I-NA-22", "start-month"))
                        .total())
                .contains(euros("77994.96"));
    }

    @Test
    void d_11_three_posts_add_up() {
        FundingPlan plan =
                monthly().plan(terms("2026-11-01/2028-10-31").posts(3).build(), DEFAULT);

        assertThat(plan.total()).contains(euros("233984.88"));
        FundingAlternative only = plan.alternatives().get(0);
        assertThat(only.perPost()).isEqualTo(euros("77994.96"));
        assertThat(only.lines().get(0).amount()).isEqualTo(euros("9749.37"));
        assertThat(only.lines().get(0).formula().fr()).isEqualTo("3\u00a0249,79\u00a0€ × 3 postes");
        assertThat(only.formula().en()).isEqualTo("24 × €3,249.79 × 3 posts");
    }

    @Test
    void d_12_a_part_time_post_has_two_amounts_and_a_question() {
        FundingPlan plan = monthly()
                .plan(
                        terms("2026-11-01/2028-10-31")
                                .workingTime(Rate.parse("80%"))
                                .build(),
                        DEFAULT);

        assertThat(totals(plan.alternatives())).containsExactly("77994.96", "62395.97");
        assertThat(plan.decided()).isFalse();
        assertThat(plan.total()).isEmpty();
        assertThat(plan.range()).contains(new EurosRange(euros("62395.97"), euros("77994.96")));
        assertThat(plan.prudent().orElseThrow().amount()).isEqualTo(euros("62395.97"));
        assertThat(plan.questions()).hasSize(1);
        assertThat(plan.interpretations().get("I-NA-24")).containsExactly("flat", "in-proportion");
        FundingAlternative inProportion = plan.alternatives().get(1);
        assertThat(Euros.sum(inProportion.byMonth().values())).isEqualTo(euros("62395.97"));
        assertThat(Euros.sum(inProportion.byCalendarYear().values())).isEqualTo(euros("62395.97"));
    }

    @Test
    void a_chosen_reading_of_part_time_decides() {
        FundingTerms partTime =
                terms("2026-11-01/2028-10-31").workingTime(Rate.parse("99%")).build();

        FundingPlan plan = monthly().plan(partTime, DEFAULT.choosing("I-NA-24", "in-proportion"));
        assertThat(plan.total()).contains(euros("77215.01"));
        assertThat(plan.questions()).isEmpty();
        assertThat(monthly().plan(partTime.withWorkingTime(Rate.ONE), DEFAULT).decided())
                .isTrue();
        assertThat(monthly()
                        .plan(partTime.withWorkingTime(Rate.of(11, 10)), DEFAULT)
                        .total())
                .contains(euros("77994.96"));
    }

    @Test
    void an_unknown_working_time_leaves_the_amount_open_only_where_it_matters() {
        FundingTerms unknown = FundingTerms.builder()
                .from(terms("2026-11-01/2028-10-31").build())
                .workingTime(Optional.empty())
                .build();

        FundingPlan plan = monthly().plan(unknown, DEFAULT);
        assertThat(plan.alternatives()).isEmpty();
        assertThat(totals(plan.options())).containsExactly("77994.96");
        assertThat(plan.missing()).containsExactly(MissingInput.workingTime());
        assertThat(monthly()
                        .plan(unknown, DEFAULT.choosing("I-NA-24", "in-proportion"))
                        .decided())
                .isFalse();
        assertThat(monthly().plan(unknown, DEFAULT.choosing("I-NA-24", "flat")).total())
                .contains(euros("77994.96"));
    }

    @Test
    void unknown_dates_leave_the_amount_unknown() {
        FundingPlan plan = monthly().plan(FundingTerms.builder().build(), DEFAULT);

        assertThat(plan.unknownBecause()).isPresent();
        assertThat(plan.missing()).containsExactly(MissingInput.period());
        assertThat(plan.options()).isEmpty();
        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.RECRUITER_NOT_KNOWN);
    }

    @Test
    void a_reading_that_the_printed_amount_does_not_fit_leaves_it_unknown() {
        FundingTerms terms = terms("2026-11-01/2028-10-31").build();

        FundingPlan plan = monthly().plan(terms, DEFAULT.choosing("I-NA-15", "items-due-only"));
        assertThat(plan.total()).isEmpty();
        assertThat(totals(plan.options())).containsExactly("77994.96");
        assertThat(monthly().plan(terms, DEFAULT.choosing("I-NA-17", "frozen")).decided())
                .isTrue();
    }

    @Test
    void a_renewal_is_not_addressed() {
        FundingPlan plan = monthly()
                .plan(terms("2026-11-01/2027-10-31").kind(RequestKind.RENEWAL).build(), DEFAULT);

        assertThat(plan.total()).isEmpty();
        assertThat(totals(plan.options())).containsExactly("38997.48");
    }

    @Tag("F-3")
    @Test
    void what_may_be_a_renewal_has_no_amount_either() {
        FundingTerms open = terms("2026-11-01/2027-10-31").openKind(true).build();

        assertThat(monthly().plan(open, DEFAULT).total()).isEmpty();
        assertThat(monthly().range(open, DEFAULT)).isEmpty();
        assertThat(monthly().plan(open, DEFAULT).unknownBecause().orElseThrow().en())
                .isEqualTo("The request may be a renewal, which the text does not address.");
    }

    @Test
    void two_posts_from_the_last_day_of_may_month_by_month() {
        FundingPlan plan =
                monthly().plan(terms("2027-05-31/2028-05-30").posts(2).build(), DEFAULT);

        FundingAlternative only = plan.alternatives().get(0);
        assertThat(only.byMonth().keySet())
                .containsExactly(
                        LocalDate.of(2027, 5, 31),
                        LocalDate.of(2027, 6, 30),
                        LocalDate.of(2027, 7, 31),
                        LocalDate.of(2027, 8, 31),
                        LocalDate.of(2027, 9, 30),
                        LocalDate.of(2027, 10, 31),
                        LocalDate.of(2027, 11, 30),
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2028, 1, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 31),
                        LocalDate.of(2028, 4, 30));
        assertThat(only.byMonth().values()).containsOnly(euros("6499.58"));
        assertThat(only.byCalendarYear()).containsEntry(2027, euros("51996.64")).containsEntry(2028, euros("25998.32"));
    }

    @Test
    void lines_name_payer_payee_and_clauses() {
        FundingPlan plan = monthly().plan(terms("2026-11-01/2027-10-31").build(), DEFAULT);

        FundingLine first = plan.alternatives().get(0).lines().get(0);
        assertThat(first.payer().fr()).isEqualTo("ARS Nouvelle-Aquitaine");
        assertThat(first.payee().name()).contains("CHU");
        assertThat(first.citations().get(0).toString()).contains("NA-52");
        assertThat(plan.silences()).hasSize(1);
    }

    @Test
    void a_stated_cost_gives_the_rest_and_no_stated_cost_is_not_missing() {
        FundingPlan plan = monthly()
                .plan(
                        terms("2026-11-01/2028-10-31")
                                .statedCost(euros("155989.92"))
                                .build(),
                        DEFAULT);

        assertThat(plan.alternatives().get(0).partnersRest().orElseThrow().total())
                .isEqualTo(euros("77994.96"));
    }

    @Test
    void terms_and_figures_that_cannot_exist_are_refused() {
        assertThatThrownBy(() -> FundingTerms.builder().posts(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 posts")
                .hasMessageContaining("\nMaybe ");
        assertThat(FundingTerms.builder().posts(1).build().getPosts()).isEqualTo(1);
        assertThatThrownBy(
                        () -> FundingTerms.builder().statedCost(euros("-0.01")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .partTime(Fixtures.interpretation("I-X-1", null, "flat", "by-mood"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("by-mood");
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .partialMonths(Fixtures.interpretation("I-X-2", null, "whole-months"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a default");
        assertThatThrownBy(() -> nouvelleAquitaine().amount(euros("-1")).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> monthly()
                        .plan(terms("2026-11-01/2027-10-31").build(), Readings.DEFAULT.choosing("I-NA-22", "nonsense")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
    }
}
