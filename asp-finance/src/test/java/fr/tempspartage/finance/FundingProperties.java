package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.MONTHLY;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackAmount;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.payment.Instalment;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.PartnerShare;
import fr.tempspartage.finance.plan.PartnersRest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FundingProperties {

    private static final Readings IN_PROPORTION = DEFAULT.choosing("I-NA-24", "in-proportion");

    @Property
    void months_years_and_posts_add_up_to_the_total(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 1, max = 5) int posts,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        FundingTerms terms = terms(start, months, posts, percent);
        Stream.of(
                        monthly().plan(terms, DEFAULT),
                        flatSum().plan(terms, DEFAULT),
                        flatSum()
                                .plan(
                                        FundingTerms.builder()
                                                .from(terms)
                                                .kind(RequestKind.RENEWAL)
                                                .build(),
                                        DEFAULT))
                .flatMap(plan -> Stream.concat(plan.alternatives().stream(), plan.options().stream()))
                .forEach(FundingProperties::addsUp);
    }

    private static void addsUp(FundingAlternative alternative) {
        Euros total = alternative.total();
        assertThat(Euros.sum(alternative.byMonth().values())).isEqualTo(total);
        assertThat(Euros.sum(alternative.byCalendarYear().values())).isEqualTo(total);
        assertThat(Euros.sum(
                        alternative.lines().stream().map(FundingLine::amount).toList()))
                .isEqualTo(total);
        assertThat(alternative.perPost().times(alternative.posts())).isEqualTo(total);
        for (PaymentSchedule schedule : List.of(
                PaymentSchedule.MONTHLY,
                PaymentSchedule.QUARTERLY,
                PaymentSchedule.YEARLY,
                PaymentSchedule.downPayment(Rate.parse("70%")))) {
            assertThat(Euros.sum(schedule.instalments(alternative).stream()
                            .map(Instalment::amount)
                            .toList()))
                    .isEqualTo(total);
        }
    }

    @Property
    void a_partial_last_month_adds_up_too(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 900) int days,
            @ForAll("conventions") String convention,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        FundingTerms terms = FundingTerms.builder()
                .period(ServicePeriod.ofClosed(start, start.plusDays(days - 1L)))
                .workingTime(Rate.of(percent, 100))
                .build();

        FundingPlan plan = monthly().plan(terms, DEFAULT.choosing("I-NA-16", convention));
        assertThat(plan.alternatives()).isNotEmpty();
        plan.alternatives().forEach(FundingProperties::addsUp);
    }

    @Property
    void the_range_without_a_plan_is_that_of_the_plan(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 900) int days,
            @ForAll @IntRange(min = 0, max = 40) int months,
            @ForAll @IntRange(min = 1, max = 5) int posts,
            @ForAll @IntRange(min = 0, max = 101) int percent,
            @ForAll RequestKind kind) {
        LocalDate end = months > 0 ? start.plusMonths(months).minusDays(1) : start.plusDays(days);
        FundingTerms.Builder terms =
                FundingTerms.builder().kind(kind).posts(posts).period(ServicePeriod.ofClosed(start, end));
        if (percent > 0) {
            terms.workingTime(Rate.of(percent, 100));
        }
        FundingTerms known = terms.build();
        for (FundingTerms asked : List.of(known, known.withPeriod(Optional.empty()))) {
            for (FundingScheme scheme : List.of(monthly(), flatSum())) {
                assertThat(scheme.range(asked, DEFAULT))
                        .isEqualTo(scheme.plan(asked, DEFAULT).range());
            }
            assertThat(monthly().range(asked, IN_PROPORTION))
                    .isEqualTo(monthly().plan(asked, IN_PROPORTION).range());
        }
    }

    @Property
    void months_are_additive_from_one_start(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int next) {
        Euros all = flat(start, first + next, 1);
        assertThat(all).isEqualTo(flat(start, first, 1).plus(MONTHLY.times(next)));
        List<Euros> amounts =
                List.copyOf(alternative(start, first + next, 1).byMonth().values());
        assertThat(Euros.sum(amounts.subList(0, first)).plus(Euros.sum(amounts.subList(first, first + next))))
                .isEqualTo(all);
    }

    @Property
    void more_months_or_more_posts_never_cost_less(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int months,
            @ForAll @IntRange(min = 1, max = 5) int posts) {
        Euros amount = flat(start, months, posts);
        assertThat(flat(start, months + 1, posts)).isGreaterThan(amount);
        assertThat(flat(start, months, posts + 1)).isGreaterThan(amount);
        assertThat(flat(start, months, posts)).isEqualTo(flat(start, months, 1).times(posts));
    }

    @Property
    void an_oracle_in_decimals_agrees(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 1, max = 5) int posts,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        BigDecimal perPost = new BigDecimal("3249.79")
                .multiply(BigDecimal.valueOf(months))
                .multiply(BigDecimal.valueOf(percent, 2))
                .setScale(2, RoundingMode.HALF_UP);

        Euros total = monthly()
                .plan(terms(start, months, posts, percent), IN_PROPORTION)
                .total()
                .orElseThrow();
        assertThat(total.toBigDecimal()).isEqualByComparingTo(perPost.multiply(BigDecimal.valueOf(posts)));
    }

    @Property
    void the_order_of_the_agreed_split_moves_at_most_the_cents_left_over(
            @ForAll @LongRange(min = 3_200_000, max = 50_000_000) long cost,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        PartnerShare a = new PartnerShare("a", Rate.of(percent, 100));
        PartnerShare b = new PartnerShare("b", Rate.of(100 - percent, 100));
        PartnersRest ab = rest(Euros.ofCents(cost), a, b);
        PartnersRest ba = rest(Euros.ofCents(cost), b, a);

        assertThat(ab.total()).isEqualTo(ba.total());
        long moved =
                ab.parts().get(0).amount().cents() - ba.parts().get(1).amount().cents();
        assertThat(moved).isBetween(-1L, 1L);
    }

    private static PartnersRest rest(Euros cost, PartnerShare... split) {
        return flatSum()
                .plan(
                        FundingTerms.builder()
                                .statedCost(cost)
                                .addAgreedSplit(split)
                                .build(),
                        DEFAULT)
                .alternatives()
                .get(0)
                .partnersRest()
                .orElseThrow();
    }

    @Property
    void the_order_of_choices_does_not_matter(@ForAll("starts") LocalDate start) {
        FundingTerms terms = terms(start, 12, 1, 80);
        Readings one = DEFAULT.choosing("I-NA-24", "flat").choosing("I-NA-22", "anniversary");
        Readings other = DEFAULT.choosing("I-NA-22", "anniversary").choosing("I-NA-24", "flat");

        FundingScheme scheme = monthly();
        assertThat(scheme.plan(terms, one)).isEqualTo(scheme.plan(terms, other));
    }

    @Property
    void claimed_and_kept_make_up_what_was_delegated(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @IntRange(min = 0, max = 1200) int daysServed,
            @ForAll @LongRange(min = 0, max = 12_000_000) long delegated,
            @ForAll("conventions") String convention) {
        ServicePeriod contract = ServicePeriod.ofMonths(start, months);
        Euros sum = Euros.ofCents(delegated).min(MONTHLY.times(months));
        ClawbackResult result = monthly()
                .clawback(
                        ClawbackClaim.builder()
                                .contract(contract)
                                .serviceEnd(start.plusDays(Math.min(daysServed, contract.days()) - 1))
                                .reason(DepartureReason.CHIEF_RESIDENT)
                                .delegated(sum)
                                .workingTime(Rate.ONE)
                                .build(),
                        DEFAULT.choosing("I-NA-16", convention));

        for (ClawbackAmount amount : result.amounts()) {
            Euros claimed = amount.claimed().orElseThrow();
            assertThat(claimed.plus(amount.kept().orElseThrow())).isEqualTo(sum);
            assertThat(claimed).isBetween(Euros.ZERO, sum);
            assertThat(claimed).isEqualTo(amount.atMost()).isEqualTo(amount.atLeast());
        }
        EurosRange served = result.valueServed().orElseThrow();
        assertThat(served.isOne()).isTrue();
        assertThat(served.min()).isBetween(Euros.ZERO, MONTHLY.times(months));
        assertThat(result.notDelegated()
                        .orElseThrow()
                        .min()
                        .plus(result.notDelegatedForServed().orElseThrow().min())
                        .plus(sum))
                .isEqualTo(MONTHLY.times(months).max(sum));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2032, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> conventions() {
        return Arbitraries.of("whole-months", "thirtieths", "actual-days");
    }

    private static FundingTerms terms(LocalDate start, int months, int posts, int percent) {
        return FundingTerms.builder()
                .period(ServicePeriod.ofMonths(start, months))
                .posts(posts)
                .workingTime(Rate.of(percent, 100))
                .build();
    }

    private static FundingAlternative alternative(LocalDate start, int months, int posts) {
        return monthly()
                .plan(terms(start, months, posts, 100), DEFAULT)
                .alternatives()
                .get(0);
    }

    private static Euros flat(LocalDate start, int months, int posts) {
        return alternative(start, months, posts).total();
    }
}
