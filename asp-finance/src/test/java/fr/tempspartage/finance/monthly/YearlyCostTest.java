package fr.tempspartage.finance.monthly;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.clause;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.Fixtures.text;
import static fr.tempspartage.finance.Fixtures.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.Payee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** A share of a printed yearly cost: 80 % of 37 945,00 euros a year. */
class YearlyCostTest {

    private static final MonthlyFlatScheme SCHEME = scheme("37945", "80%");

    private static MonthlyFlatFigures.Builder figures(String cost, String rate) {
        return MonthlyFlatFigures.builder()
                .label(Bilingual.of("prise en charge d’un poste", "support of a post"))
                .payer(text("ARS"))
                .amount(euros(cost))
                .amountMonths(12)
                .rate(Rate.parse(rate))
                .addCitations(clause("PACA-05", "1", 10));
    }

    private static MonthlyFlatScheme scheme(String cost, String rate) {
        return MonthlyFlatScheme.of(figures(cost, rate).build());
    }

    private static FundingAlternative only(MonthlyFlatScheme scheme, FundingTerms terms) {
        FundingPlan plan = scheme.plan(terms, DEFAULT);
        assertThat(plan.alternatives()).hasSize(1);
        return plan.alternatives().get(0);
    }

    @Test
    void two_years_of_80_percent_of_37945_are_60712_in_all_since_no_month_is_rounded_first() {
        FundingAlternative amount = only(SCHEME, terms("2026-11-01/2028-10-31").build());

        assertThat(amount.total()).isEqualTo(euros("60712.00"));
        // A month is 2529,666…: rounded first, 24 of them would be 60 712,08.
        assertThat(euros("2529.67").times(24)).isEqualTo(euros("60712.08"));
        assertThat(amount.byCalendarYear())
                .isEqualTo(Map.of(2026, euros("5059.33"), 2027, euros("30356.00"), 2028, euros("25296.67")));
        assertThat(amount.lines().stream().map(FundingLine::amount).distinct())
                .containsExactlyInAnyOrder(euros("2529.67"), euros("2529.66"));
        assertThat(Euros.sum(amount.lines().stream().map(FundingLine::amount).toList()))
                .isEqualTo(amount.total());
        assertThat(amount.illustration()).isFalse();
    }

    @Test
    void the_formula_names_years_cost_and_rate_and_the_explanation_goes_down_to_the_printed_cost() {
        FundingAlternative two = only(SCHEME, terms("2026-11-01/2028-10-31").build());
        FundingAlternative one =
                only(SCHEME, terms("2026-11-01/2027-10-31").posts(3).build());

        assertThat(two.formula().in(Language.FRENCH)).isEqualTo("2 × 37\u00a0945,00\u00a0€ × 80\u00a0%");
        assertThat(two.lines().get(0).formula().in(Language.FRENCH))
                .isEqualTo("1/12 × 37\u00a0945,00\u00a0€ × 80\u00a0%");
        assertThat(one.formula().in(Language.ENGLISH)).isEqualTo("€37,945.00 × 80% × 3 posts");
        assertThat(two.explain().basis()).singleElement().satisfies(node -> {
            assertThat(node.label()).isEqualTo(Bilingual.of("coût annuel imprimé", "printed yearly cost"));
            assertThat(node.amount()).contains(euros("37945"));
        });
    }

    @Test
    void all_of_63000_a_year_is_63000_a_year() {
        assertThat(only(scheme("63000", "100%"), terms("2021-11-01/2023-10-31").build())
                        .total())
                .isEqualTo(euros("126000.00"));
    }

    @Test
    void without_questions_months_count_from_the_first_worked_day_and_others_have_no_amount() {
        assertThat(only(SCHEME, terms("2026-11-02/2028-10-31").build()).total()).isEqualTo(euros("60712.00"));

        FundingPlan cut = SCHEME.plan(terms("2026-11-16/2028-10-31").build(), DEFAULT);
        assertThat(cut.alternatives()).isEmpty();
        assertThat(cut.options()).isEmpty();
        assertThat(cut.questions()).isEmpty();
        assertThat(cut.unknownBecause().orElseThrow().en())
                .isEqualTo("The contract, from 16 November 2026 to 31 October 2028, is not a whole number of months.");
        assertThat(SCHEME.interpretations()).isEmpty();
    }

    @Test
    void without_a_question_a_part_time_post_has_no_amount_and_that_of_full_time_is_shown() {
        FundingTerms partTime =
                terms("2026-11-01/2027-10-31").workingTime(Rate.parse("50%")).build();
        FundingPlan plan = SCHEME.plan(partTime, DEFAULT);

        assertThat(plan.unknownBecause())
                .contains(Bilingual.of(
                        "Le texte ne dit pas ce qui est versé pour un poste à temps partiel\u00a0; à temps plein, voir le"
                                + " montant indiqué.",
                        "The text does not say what is paid for a part-time post; for full time, see the amount"
                                + " shown."));
        assertThat(totals(plan.options())).containsExactly("30356.00");
        assertThat(SCHEME.range(partTime, DEFAULT)).isEmpty();
        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.NOT_STATED);
    }

    @Test
    void with_a_question_both_amounts_of_a_part_time_post_are_exact() {
        MonthlyFlatScheme asked = MonthlyFlatScheme.of(figures("37945", "80%")
                .partTime(interpretation("I-X-1", null, "flat", "in-proportion"))
                .build());
        FundingTerms terms =
                terms("2026-11-01/2027-10-31").workingTime(Rate.parse("70%")).build();

        assertThat(totals(asked.plan(terms, DEFAULT).alternatives())).containsExactly("30356.00", "21249.20");
        assertThat(asked.range(terms, DEFAULT)).contains(new EurosRange(euros("21249.20"), euros("30356.00")));
        assertThat(asked.range(terms, Readings.DEFAULT.choosing("I-X-1", "in-proportion")))
                .contains(new EurosRange(euros("21249.20"), euros("21249.20")));
    }

    @Test
    void a_monthly_cost_and_a_rate_are_exact_too() {
        MonthlyFlatScheme half =
                MonthlyFlatScheme.of(figures("6499.57", "50%").amountMonths(1).build());

        FundingAlternative amount = only(half, terms("2026-11-01/2028-10-31").build());
        assertThat(amount.total()).isEqualTo(euros("77994.84"));
        assertThat(amount.formula().fr()).isEqualTo("24 × 6\u00a0499,57\u00a0€ × 50\u00a0%");
        assertThat(amount.explain().basis().get(0).label().fr()).isEqualTo("coût mensuel imprimé");
    }

    @Test
    void another_rate_is_simulated_without_rounding_a_month() {
        MonthlyFlatScheme ninety = Reform.share(SCHEME, Rate.parse("90%"));

        FundingAlternative amount = only(ninety, terms("2026-11-01/2028-10-31").build());
        assertThat(amount.total()).isEqualTo(euros("68301.00"));
        assertThat(amount.lines().get(0).label().en()).isEqualTo("support of a post (simulated)");
        assertThat(only(
                                Reform.monthlyAmount(SCHEME, euros("100")),
                                terms("2026-11-01/2028-10-31").build())
                        .total())
                .isEqualTo(euros("2400.00"));
    }

    @Test
    void no_more_can_have_been_delegated_than_the_exact_amount() {
        ClawbackClaim claim = ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.of(2027, 6, 30))
                .posts(2)
                .build();

        assertThat(SCHEME.mostAwarded(claim, DEFAULT)).contains(euros("121424.00"));
    }

    @Test
    void an_amount_for_no_month_is_refused() {
        assertThatThrownBy(() -> figures("37945", "80%").amountMonths(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The amount 37945.00 for 0 months is refused: it is not negative, and is for 1 month at"
                        + " least.\nMaybe write it without its sign.");
    }

    @Property
    void lines_add_up_to_years_and_years_to_the_total_which_decimals_confirm(
            @ForAll @LongRange(min = 0, max = 20_000_000) long cents,
            @ForAll @IntRange(min = 0, max = 1000) int perMille,
            @ForAll @IntRange(min = 0, max = 4000) int day,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 1, max = 4) int posts,
            @ForAll @IntRange(min = 1, max = 100) int workingTime) {
        MonthlyFlatScheme scheme = MonthlyFlatScheme.of(figures("0", "100%")
                .amount(Euros.ofCents(cents))
                .rate(Rate.of(perMille, 1000))
                .partTime(interpretation("I-X-1", "in-proportion", "flat", "in-proportion"))
                .build());
        ServicePeriod contract = ServicePeriod.ofMonths(LocalDate.of(2024, 1, 1).plusDays(day), months);
        FundingTerms terms = FundingTerms.builder()
                .period(contract)
                .posts(posts)
                .workingTime(Rate.of(workingTime, 100))
                .build();

        FundingAlternative amount = only(scheme, terms);
        BigDecimal perPost = BigDecimal.valueOf(cents, 2)
                .multiply(BigDecimal.valueOf(perMille, 3))
                .multiply(BigDecimal.valueOf(workingTime, 2))
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);

        assertThat(amount.total().toBigDecimal()).isEqualTo(perPost.multiply(BigDecimal.valueOf(posts)));
        assertThat(Euros.sum(amount.lines().stream().map(FundingLine::amount).toList()))
                .isEqualTo(amount.total());
        assertThat(Euros.sum(amount.byCalendarYear().values())).isEqualTo(amount.total());
        assertThat(scheme.range(terms, DEFAULT)).contains(new EurosRange(amount.total(), amount.total()));
        assertThat(MonthCount.ANNIVERSARY.months(contract)).isEqualTo(months);
    }

    @Property
    void each_year_is_less_than_a_cent_a_post_from_its_exact_part_in_leap_years_and_unequal_months(
            @ForAll @LongRange(min = 1, max = 20_000_000) long cents,
            @ForAll @IntRange(min = 0, max = 4000) int day,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        MonthlyFlatScheme scheme = MonthlyFlatScheme.of(
                figures("0", "80%").amount(Euros.ofCents(cents)).build());
        ServicePeriod contract = ServicePeriod.ofMonths(LocalDate.of(2024, 1, 1).plusDays(day), months);
        FundingAlternative amount = only(
                scheme,
                FundingTerms.builder().period(contract).workingTime(Rate.ONE).build());

        BigFraction month =
                Euros.ofCents(cents).exact().multiply(BigFraction.of(4, 5)).divide(12);
        List<Integer> off = new ArrayList<>();
        amount.byCalendarYear().forEach((year, paid) -> {
            long count = amount.months().stream()
                    .filter(one -> one.calendarYear() == year)
                    .count();
            BigFraction gap =
                    paid.exact().subtract(month.multiply(BigFraction.of(count))).abs();
            if (Euros.round(gap, Rounding.DOWN).cents() > 0) {
                off.add(year);
            }
        });
        assertThat(off).isEmpty();
    }
}
