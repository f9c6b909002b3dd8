package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.cost.PayStep;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.HalfDaysAway;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.budget.HospitalAmount;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.EmployerCost;
import fr.tempspartage.finance.cost.EmployerCostTerms;
import fr.tempspartage.finance.monthly.Reform;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.Instalment;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

class MoneyPlanProperties {

    private static final List<PaymentSchedule> BY_MONTHS =
            List.of(PaymentSchedule.MONTHLY, PaymentSchedule.QUARTERLY, PaymentSchedule.YEARLY);

    @Property
    void the_schedule_of_an_early_end_is_a_prefix_of_the_full_one(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 59) int served,
            @ForAll @IntRange(min = 1, max = 20) int more) {
        List<Instalment> full = PaymentSchedule.MONTHLY.instalments(plan(start, served + more, 1));
        List<Instalment> early = PaymentSchedule.MONTHLY.instalments(plan(start, served, 1));

        assertThat(full.subList(0, early.size())).isEqualTo(early);
        for (PaymentSchedule schedule : BY_MONTHS) {
            List<Instalment> all = schedule.instalments(plan(start, served + more, 1));
            List<Instalment> cut = schedule.instalments(plan(start, served, 1));
            assertThat(all.subList(0, cut.size() - 1)).isEqualTo(cut.subList(0, cut.size() - 1));
        }
    }

    @Property
    void delegated_and_still_to_pay_make_the_whole_and_the_paid_come_first(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = -40, max = 1900) int days) {
        FundingAlternative amount = plan(start, months, 2);
        for (PaymentSchedule schedule : List.of(
                PaymentSchedule.MONTHLY,
                PaymentSchedule.QUARTERLY,
                PaymentSchedule.YEARLY,
                PaymentSchedule.DOWN_PAYMENT)) {
            Delegation delegation = schedule.delegation(amount, start.plusDays(days));
            List<Instalment> all = new ArrayList<>(delegation.paid());
            all.addAll(delegation.toPay());

            assertThat(all).isEqualTo(schedule.instalments(amount));
            assertThat(delegation.delegated().plus(delegation.stillToPay())).isEqualTo(amount.total());
            assertThat(Euros.sum(delegation.delegatedByYear().values())).isEqualTo(delegation.delegated());
            assertThat(Euros.sum(delegation.stillToPayByYear().values())).isEqualTo(delegation.stillToPay());
            assertThat(delegation.paid()).allMatch(paid -> !paid.from().isAfter(start.plusDays(days)));
            assertThat(delegation.toPay()).allMatch(due -> due.from().isAfter(start.plusDays(days)));
        }
    }

    @Property
    void what_is_claimed_and_what_is_kept_make_what_was_delegated(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 2, max = 36) int months,
            @ForAll @IntRange(min = 0, max = 1000) int days) {
        ServicePeriod contract = ServicePeriod.ofMonths(start, months);
        LocalDate end = start.plusDays(Math.min(days, contract.days() - 2));
        Euros delegated = PaymentSchedule.QUARTERLY
                .delegation(plan(start, months, 1), end)
                .delegated();
        ClawbackResult result = monthly()
                .clawback(
                        ClawbackClaim.builder()
                                .contract(contract)
                                .serviceEnd(end)
                                .reason(DepartureReason.CHIEF_RESIDENT)
                                .workingTime(Rate.ONE)
                                .delegated(delegated)
                                .build(),
                        DEFAULT);

        assertThat(result.amounts()).hasSize(3).allSatisfy(amount -> {
            assertThat(amount.claimed().orElseThrow().plus(amount.kept().orElseThrow()))
                    .isEqualTo(delegated);
            assertThat(amount.claimed().orElseThrow()).isBetween(Euros.ZERO, delegated);
        });
    }

    @Property
    void the_sum_of_rounded_months_is_near_the_rounded_sum_and_the_plan_says_which_it_uses(
            @ForAll @IntRange(min = 1, max = 60) int months, @ForAll @IntRange(min = 0, max = 10) int halfDays) {
        EmployerCost cost = StatutoryFixtures.cost(Integer.toString(halfDays));
        long gap = cost.month().times(months).minus(cost.months(months)).cents();

        // Half a cent for each month at most: rounding the sum never adds to it, since both are rounded half up.
        assertThat(2 * Math.abs(gap)).isLessThanOrEqualTo(months);
        assertThat(plan(LocalDate.of(2026, 11, 1), months, 1).explain().rounding())
                .isPresent();
    }

    @Property
    void rounded_months_are_within_half_a_cent_each_of_the_rounded_sum_for_any_exact_month(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long numerator,
            @ForAll @IntRange(min = 1, max = 10_000) int denominator,
            @ForAll @IntRange(min = 1, max = 120) int months) {
        BigDecimal sum = new BigDecimal(numerator)
                .multiply(new BigDecimal(months))
                .divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
        BigDecimal parts = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP)
                .multiply(new BigDecimal(months));
        BigFraction month = BigFraction.of(numerator, denominator);

        assertThat(Euros.round(month.multiply(months), Rounding.HALF_UP).toBigDecimal())
                .isEqualByComparingTo(sum);
        assertThat(Euros.round(month, Rounding.HALF_UP).times(months).toBigDecimal())
                .isEqualByComparingTo(parts);
        assertThat(parts.subtract(sum).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(new BigDecimal(months)));
    }

    @Property
    void a_slow_decimal_oracle_finds_the_same_real_cost(
            @ForAll @IntRange(min = 0, max = 1000) int hundredths,
            @ForAll @IntRange(min = 0, max = 4) int sites,
            @ForAll PayStep step,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll @IntRange(min = 0, max = 60) int months) {
        EmployerCostTerms terms = StatutoryFixtures.terms("0")
                .step(step)
                .workingTime(Rate.of(percent, 100))
                .halfDaysAway(new HalfDaysAway(BigFraction.of(hundredths, 100), sites))
                .build();

        assertThat(EmployerCost.of(terms, StatutoryFixtures.scale())
                        .months(months)
                        .toBigDecimal())
                .isEqualByComparingTo(oracle(hundredths, sites, step, percent, months));
    }

    /** Twelve times everything in plain decimals, one division and one rounding at the end. */
    private static BigDecimal oracle(int hundredths, int sites, PayStep step, int percent, int months) {
        String pet = "0";
        if (hundredths == 100) {
            pet = "250";
        }
        if (hundredths > 100 && hundredths <= 300) {
            pet = "450";
        }
        if (hundredths > 300 && hundredths <= 400) {
            pet = "700";
        }
        if (hundredths > 400 || (hundredths == 400 && sites >= 2)) {
            pet = "1000";
        }
        String year = step == PayStep.YEARS_1_2 ? "33643.13" : step == PayStep.YEARS_3_4 ? "36625.21" : "41387.28";
        BigDecimal twelve = new BigDecimal("12");
        return new BigDecimal(year)
                .add(twelve.multiply(new BigDecimal("1010").add(new BigDecimal(pet))))
                .multiply(new BigDecimal("1.44"))
                .multiply(new BigDecimal(percent))
                .multiply(new BigDecimal(months))
                .divide(new BigDecimal("1200"), 2, RoundingMode.HALF_UP);
    }

    @Property
    @Tag("F-16")
    void the_tables_hold_every_dossier_once_and_the_refused_count_only_if_asked(
            @ForAll @Size(max = 6) List<@Size(max = 3) List<Reservation>> dossiers, @ForAll boolean asked) {
        List<BudgetEntry> entries = new ArrayList<>();
        for (List<Reservation> reservations : dossiers) {
            entries.add(new BudgetEntry(
                    "d" + entries.size(),
                    BudgetEntry.Standing.ACCEPTED,
                    reservations,
                    false,
                    BudgetHospital.NOT_KNOWN,
                    "",
                    List.of(terms(LocalDate.of(2026, 11, 1), 12 + entries.size(), 1))));
        }
        Budget plain = Budget.of(monthly(), DEFAULT, entries);
        Budget budget = asked ? plain.includingRefused() : plain;
        EurosRange every = EurosRange.ZERO;
        EurosRange kept = EurosRange.ZERO;
        for (BudgetEntry entry : entries) {
            EurosRange amount = plain.plans(entry).get(0).range().orElseThrow();
            boolean refused = entry.reservations().contains(Reservation.NOT_ELIGIBLE)
                    || entry.reservations().contains(Reservation.LATE)
                    || entry.reservations().contains(Reservation.DEADLINE_PASSED);
            every = every.plus(amount);
            kept = refused && !asked ? kept : kept.plus(amount);
        }
        BudgetTables tables = budget.tables();

        assertThat(tables.total(BudgetTables.Table.ELIGIBLE)
                        .plus(tables.total(BudgetTables.Table.TO_BE_CONFIRMED))
                        .plus(tables.total(BudgetTables.Table.REFUSED)))
                .isEqualTo(every);
        assertThat(budget.commitments().total()).isEqualTo(kept);
        assertThat(budget.payments(PaymentSchedule.DOWN_PAYMENT).total()).isEqualTo(kept);
    }

    @Property
    void a_budget_adds_up_in_any_order_and_every_table_makes_its_total(
            @ForAll @IntRange(min = 0, max = 6) int dossiers, @ForAll long seed) {
        List<BudgetEntry> entries = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < dossiers; i++) {
            entries.add(new BudgetEntry(
                    "d" + i,
                    BudgetEntry.Standing.ACCEPTED,
                    List.of(),
                    random.nextBoolean(),
                    new BudgetHospital(BudgetHospital.Scheme.FINESS, "h" + random.nextInt(3), "CH"),
                    "0" + random.nextInt(2),
                    List.of(terms(LocalDate.of(2026, 11, 1), 1 + random.nextInt(30), 1 + random.nextInt(3)))));
        }
        List<BudgetEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        for (FundingScheme scheme : List.of(monthly(), flatSum())) {
            Budget budget = Budget.of(scheme, DEFAULT, entries);
            BudgetAmounts amounts = budget.commitments();

            assertThat(Budget.of(scheme, DEFAULT, shuffled).commitments()).isEqualTo(amounts);
            assertThat(sum(amounts.byYear().values())).isEqualTo(amounts.total());
            assertThat(sum(amounts.byHospital().stream()
                            .map(HospitalAmount::amount)
                            .toList()))
                    .isEqualTo(amounts.total());
            assertThat(sum(amounts.byDepartment().values())).isEqualTo(amounts.total());
            assertThat(budget.payments(PaymentSchedule.QUARTERLY).total()).isEqualTo(amounts.total());
            assertThat(budget.priorityOnly()
                            .commitments()
                            .total()
                            .plus(budget.priorityOnly().waiting().total()))
                    .isEqualTo(amounts.total());
        }
    }

    @Property
    void a_greater_share_never_pays_less(
            @ForAll @IntRange(min = 0, max = 99) int percent, @ForAll @IntRange(min = 1, max = 60) int months) {
        FundingTerms terms = terms(LocalDate.of(2026, 11, 1), months, 1);
        assertThat(Reform.share(monthly(), Rate.of(percent + 1, 100))
                        .plan(terms, DEFAULT)
                        .total()
                        .orElseThrow())
                .isGreaterThan(Reform.share(monthly(), Rate.of(percent, 100))
                        .plan(terms, DEFAULT)
                        .total()
                        .orElseThrow());
    }

    @Example
    void no_result_depends_on_the_default_locale_or_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        FundingAlternative amount = plan(LocalDate.of(2026, 11, 1), 24, 1);
        String expected = amount.explain().toString() + PaymentSchedule.QUARTERLY.instalments(amount);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                FundingAlternative again = plan(LocalDate.of(2026, 11, 1), 24, 1);
                assertThat(again.explain().toString() + PaymentSchedule.QUARTERLY.instalments(again))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static EurosRange sum(Iterable<EurosRange> ranges) {
        EurosRange sum = EurosRange.ZERO;
        for (EurosRange range : ranges) {
            sum = sum.plus(range);
        }
        return sum;
    }

    private static FundingAlternative plan(LocalDate start, int months, int posts) {
        return monthly()
                .plan(terms(start, months, posts), DEFAULT)
                .alternatives()
                .get(0);
    }

    private static FundingTerms terms(LocalDate start, int months, int posts) {
        return FundingTerms.builder()
                .period(ServicePeriod.ofMonths(start, months))
                .posts(posts)
                .workingTime(Rate.ONE)
                .build();
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers()
                .between(0, 3000)
                .map(days -> LocalDate.of(2024, 1, 1).plusDays(days));
    }
}
