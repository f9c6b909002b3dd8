package fr.tempspartage.finance.plan;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.Instalment;
import fr.tempspartage.finance.payment.PaymentSchedule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetYearTest {

    private static final BudgetYear SEPTEMBER = BudgetYear.parse("09-01");
    private static final FundingAlternative AMOUNT = monthly()
            .plan(terms("2026-11-01/2028-10-31").build(), DEFAULT)
            .alternatives()
            .get(0);

    @ParameterizedTest(name = "{0} in the year from {1}")
    @CsvSource({
        "2026-08-31, 09-01, 2025, 2025-2026",
        "2026-09-01, 09-01, 2026, 2026-2027",
        "2027-01-01, 09-01, 2026, 2026-2027",
        "2028-02-29, 03-01, 2027, 2027-2028",
        "2028-02-29, 02-28, 2028, 2028-2029",
        "2026-12-31, 01-01, 2026, 2026",
        "2027-01-01, 01-01, 2027, 2027",
    })
    void a_day_belongs_to_the_year_that_has_started(LocalDate day, String first, int year, String label) {
        BudgetYear years = BudgetYear.parse(first);

        assertThat(years.of(day)).isEqualTo(year);
        assertThat(years.label(year)).isEqualTo(label);
        assertThat(years).hasToString(first);
        assertThat(years.start(day)).isEqualTo(years.firstDay().atYear(year));
    }

    @Test
    void the_same_amount_falls_into_other_years() {
        assertThat(AMOUNT.byYear(SEPTEMBER)).hasToString("{2026=32497.90, 2027=38997.48, 2028=6499.58}");
        assertThat(AMOUNT.byYear(BudgetYear.CALENDAR)).isEqualTo(AMOUNT.byCalendarYear());
        assertThat(PaymentSchedule.yearly(SEPTEMBER).instalments(AMOUNT))
                .extracting(instalment -> instalment.from() + " " + instalment.amount())
                .containsExactly("2026-11-01 32497.90", "2027-09-01 38997.48", "2028-09-01 6499.58");
        assertThat(PaymentSchedule.yearly(SEPTEMBER)).hasToString("yearly from 09-01");
        assertThat(PaymentSchedule.yearly(BudgetYear.CALENDAR)).isSameAs(PaymentSchedule.YEARLY);
        Delegation delegation = PaymentSchedule.MONTHLY.delegation(AMOUNT, LocalDate.of(2027, 9, 1));
        assertThat(delegation.delegatedByYear(SEPTEMBER)).hasToString("{2026=32497.90, 2027=3249.79}");
        assertThat(delegation.stillToPayByYear(SEPTEMBER)).hasToString("{2027=35747.69, 2028=6499.58}");
    }

    @Test
    void a_budget_is_counted_by_other_years_and_says_which() {
        Budget budget = Budget.of(
                        monthly(),
                        DEFAULT,
                        List.of(new BudgetEntry(
                                "a",
                                BudgetEntry.Standing.ACCEPTED,
                                List.of(),
                                false,
                                BudgetHospital.NOT_KNOWN,
                                "23",
                                List.of(terms("2026-11-01/2028-10-31").build()))))
                .by(SEPTEMBER);
        EurosRange first = new EurosRange(euros("32497.90"), euros("32497.90"));

        assertThat(budget.commitments().years()).isEqualTo(SEPTEMBER);
        assertThat(budget.commitments().byYear()).containsEntry(2026, first);
        assertThat(budget.payments(PaymentSchedule.MONTHLY).byYear())
                .isEqualTo(budget.commitments().byYear());
        assertThat(budget.allAccepted().commitments()).isEqualTo(budget.commitments());
        assertThat(budget.under(monthly(), DEFAULT).commitments()).isEqualTo(budget.commitments());
        assertThatThrownBy(() -> BudgetChange.between(
                        budget.commitments(), budget.by(BudgetYear.CALENDAR).commitments()))
                .hasMessage("Budgets by years from 09-01 and from 01-01 cannot be compared year by year.\n"
                        + "Maybe count both by the same years.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-1", "13-01", "09-31", "2026-09-01", "", "september"})
    void what_is_no_month_and_day_is_refused(String text) {
        assertThatThrownBy(() -> BudgetYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The first day '" + text
                        + "' of a budget year is not a month and a day.\nMaybe write it as 09-01.");
    }

    @Test
    void the_29th_of_february_is_refused_since_it_is_not_in_every_year() {
        assertThatThrownBy(() -> BudgetYear.parse("02-29"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A budget year that starts on 29 February is refused: that day is not in every year.\n"
                        + "Maybe 1 March, as 03-01.");
    }

    @Property
    void budget_years_add_up_to_the_total_whatever_their_first_day(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 1, max = 3) int posts,
            @ForAll("days") LocalDate first) {
        BudgetYear years = new BudgetYear(
                first.getMonthValue() == 2 && first.getDayOfMonth() == 29 ? MonthDay.of(3, 1) : MonthDay.from(first));
        FundingTerms terms = FundingTerms.builder()
                .period(ServicePeriod.ofMonths(start, months))
                .posts(posts)
                .workingTime(Rate.ONE)
                .build();
        for (FundingScheme scheme : List.of(monthly(), flatSum())) {
            for (FundingAlternative amount : scheme.plan(terms, DEFAULT).alternatives()) {
                assertThat(Euros.sum(amount.byYear(years).values())).isEqualTo(amount.total());
                assertThat(Euros.sum(PaymentSchedule.yearly(years).instalments(amount).stream()
                                .map(Instalment::amount)
                                .toList()))
                        .isEqualTo(amount.total());
                assertThat(amount.byYear(years)).isEqualTo(slow(amount, years));
                Delegation delegation = PaymentSchedule.QUARTERLY.delegation(amount, first);
                assertThat(Euros.sum(delegation.delegatedByYear(years).values())
                                .plus(Euros.sum(
                                        delegation.stillToPayByYear(years).values())))
                        .isEqualTo(amount.total());
            }
        }
    }

    /** Year by year, each month asked whether it starts between two first days. */
    private static SortedMap<Integer, Euros> slow(FundingAlternative amount, BudgetYear years) {
        SortedMap<Integer, Euros> found = new java.util.TreeMap<>();
        for (int year = 2020; year < 2045; year++) {
            LocalDate from = years.firstDay().atYear(year);
            LocalDate until = years.firstDay().atYear(year + 1);
            List<Euros> inside = amount.byMonth().entrySet().stream()
                    .filter(month ->
                            !month.getKey().isBefore(from) && month.getKey().isBefore(until))
                    .map(java.util.Map.Entry::getValue)
                    .toList();
            if (!inside.isEmpty()) {
                found.put(year, Euros.sum(inside));
            }
        }
        return found;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 2000)
                .map(days -> LocalDate.of(2024, 1, 1).plusDays(days));
    }
}
