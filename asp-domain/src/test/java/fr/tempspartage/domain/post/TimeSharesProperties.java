package fr.tempspartage.domain.post;

import static fr.tempspartage.domain.post.Splits.segment;
import static fr.tempspartage.domain.post.Splits.split;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class TimeSharesProperties {

    private static final PartnerKey A = PartnerKey.parse("a");
    private static final PartnerKey B = PartnerKey.parse("b");
    private static final List<PartnerKey> BOTH = List.of(A, B);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    @Example
    void a_year_and_a_year_are_one_half_each_from_every_day_of_2024_to_2040() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(start -> {
            ServicePeriod contract = ServicePeriod.ofMonths(start, 24);
            LocalDate turn = start.plusMonths(12);

            halves(contract, split(segment("12 months", "a 10"), segment("12 months", "b 10")));
            halves(
                    contract,
                    split(
                            segment(start + "/" + turn.minusDays(1), "a 10"),
                            segment(turn + "/" + contract.getEnd(), "b 10")));
            halves(contract, split(segment("12 months", "a 10"), segment(turn + "/" + contract.getEnd(), "b 10")));
            halves(contract, split(segment(start + "/" + turn.minusDays(1), "a 10"), segment("12 months", "b 10")));
            halves(contract, split(segment("", AllocationUnit.YEARS, "a 1", "b 1")));
        });
    }

    @Example
    void six_months_and_six_months_are_one_half_each_from_every_day_of_2024_to_2040() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(start -> {
            ServicePeriod contract = ServicePeriod.ofMonths(start, 12);
            LocalDate turn = start.plusMonths(6);

            halves(contract, split(segment("6 months", "a 10"), segment("6 months", "b 10")));
            halves(
                    contract,
                    split(
                            segment(start + "/" + turn.minusDays(1), "a 10"),
                            segment(turn + "/" + contract.getEnd(), "b 10")));
            halves(contract, split(segment("", AllocationUnit.SEMESTERS, "a 1", "b 1")));
        });
    }

    @Example
    void a_contract_from_the_first_worked_day_to_the_end_of_a_month_counts_from_the_1st() {
        FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> !WorkedDays.countedFrom(day).equals(day))
                .forEach(start -> {
                    LocalDate first = start.withDayOfMonth(1);
                    LocalDate turn = first.plusMonths(12);
                    LocalDate end = first.plusMonths(24).minusDays(1);
                    ServicePeriod contract = ServicePeriod.ofClosed(start, end);

                    halves(contract, split(segment("12 months", "a 10"), segment("12 months", "b 10")));
                    for (LocalDate day : List.of(first, start)) {
                        halves(
                                contract,
                                split(
                                        segment(day + "/" + turn.minusDays(1), "a 10"),
                                        segment(turn + "/" + end, "b 10")));
                    }
                    halves(contract, split(segment("12 months", "a 10"), segment(turn + "/" + end, "b 10")));
                    TimeAllocation sequence = split(segment("", AllocationUnit.YEARS, "a 1", "b 1"));
                    assertThat(TimeShares.within(sequence, contract, contract, BOTH)
                                    .orElseThrow()
                                    .share(PartnerSet.of(0)))
                            .as("%s", contract)
                            .isEqualTo(Rate.HALF);
                });
    }

    @Property
    void the_shares_of_all_partners_add_up_to_one(@ForAll("splits") TimeAllocation allocation) {
        List<PartnerKey> partners = Splits.partners(allocation);
        TimeShares shares = shares(allocation, partners);

        assertThat(shares.share(PartnerSet.ALL)).isEqualTo(Rate.ONE);
        Rate sum = Rate.ZERO;
        for (int i = 0; i < partners.size(); i++) {
            sum = sum.plus(shares.share(PartnerSet.of(i)));
        }
        assertThat(sum).isEqualTo(Rate.ONE);
    }

    @Property
    void the_order_of_sites_and_of_partners_is_irrelevant(
            @ForAll("splits") TimeAllocation allocation, @ForAll long seed) {
        List<PartnerKey> partners = Splits.partners(allocation);
        List<PartnerKey> otherPartners = new ArrayList<>(partners);
        Collections.shuffle(otherPartners, new Random(seed));
        TimeAllocation other = allocation.withSegments(allocation.getSegments().stream()
                .map(segment -> segment.withSites(
                        ImmutableList.copyOf(segment.getSites().reverse())))
                .toList());

        TimeShares shares = shares(allocation, partners);
        TimeShares otherShares = shares(other, otherPartners);
        for (int i = 0; i < partners.size(); i++) {
            int j = otherPartners.indexOf(partners.get(i));
            assertThat(otherShares.share(PartnerSet.of(j))).isEqualTo(shares.share(PartnerSet.of(i)));
            assertThat(otherShares.present().has(j)).isEqualTo(shares.present().has(i));
        }
    }

    @Property
    void a_share_is_the_one_computed_in_exact_fractions(@ForAll("splits") TimeAllocation allocation) {
        agreesWithFractions(allocation);
    }

    @Property(tries = 50)
    void a_share_is_exact_even_where_no_long_holds_the_common_denominator(
            @ForAll("hugeSplits") TimeAllocation allocation) {
        agreesWithFractions(allocation);
    }

    @Property
    void a_split_that_does_not_cover_the_contract_has_no_shares(
            @ForAll("splits") TimeAllocation allocation, @ForAll @IntRange(min = -3, max = 3) int more) {
        int months = months(allocation) + more;
        if (more != 0 && months > 0 && allocation.getSegments().size() > 1) {
            ServicePeriod contract = ServicePeriod.ofMonths(LocalDate.of(2026, 11, 1), months);
            assertThat(TimeShares.of(allocation, Optional.of(contract), BOTH)).isEmpty();
        }
    }

    @Provide
    Arbitrary<TimeAllocation> splits() {
        return segments(1000).list().ofMinSize(1).ofMaxSize(5).map(s -> split(s.toArray(new TimeSegment[0])));
    }

    @Provide
    Arbitrary<TimeAllocation> hugeSplits() {
        return segments(999_999).list().ofMinSize(20).ofMaxSize(60).map(s -> split(s.toArray(new TimeSegment[0])));
    }

    /** Segments of 1 to 24 months with two or three sites; amounts in hundredths. */
    private static Arbitrary<TimeSegment> segments(int largest) {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(0, largest);
        return Combinators.combine(Arbitraries.integers().between(1, 24), amounts, amounts, amounts)
                .as((months, a, b, c) -> segment(
                        months + " months", "a " + hundredths(a + 1), "b " + hundredths(b), "c " + hundredths(c)));
    }

    private static String hundredths(int amount) {
        return BigDecimal.valueOf(Math.min(amount, 999_999), 2).toPlainString();
    }

    private static void agreesWithFractions(TimeAllocation allocation) {
        List<PartnerKey> partners = Splits.partners(allocation);
        TimeShares shares = shares(allocation, partners);
        PartnerSet some = PartnerSet.of(0).with(2);
        BigFraction expected = BigFraction.ZERO;
        for (TimeSegment segment : allocation.getSegments()) {
            BigFraction part = BigFraction.ZERO;
            BigFraction total = BigFraction.ZERO;
            for (SiteTime site : segment.getSites()) {
                BigFraction amount =
                        BigFraction.of(site.getAmount().movePointRight(2).longValueExact(), 100);
                total = total.add(amount);
                part = some.has(partners.indexOf(site.getPartner())) ? part.add(amount) : part;
            }
            expected =
                    expected.add(part.divide(total).multiply(segment.getMonths().orElseThrow()));
        }
        expected = expected.divide(months(allocation));

        assertThat(shares.share(some)).isEqualTo(Rate.of(expected));
        assertThat(Integer.signum(shares.compareToHalf(some)))
                .isEqualTo(Integer.signum(expected.compareTo(BigFraction.of(1, 2))));
    }

    private static TimeShares shares(TimeAllocation allocation, List<PartnerKey> partners) {
        ServicePeriod contract = ServicePeriod.ofMonths(LocalDate.of(2026, 11, 1), months(allocation));
        return TimeShares.of(allocation, Optional.of(contract), partners).orElseThrow();
    }

    private static int months(TimeAllocation allocation) {
        return allocation.getSegments().stream()
                .mapToInt(segment -> segment.getMonths().orElseThrow())
                .sum();
    }

    private static void halves(ServicePeriod contract, TimeAllocation allocation) {
        TimeShares shares = TimeShares.of(allocation, Optional.of(contract), BOTH)
                .orElseThrow(() -> new AssertionError("no shares: " + contract + ", " + allocation));
        assertThat(shares.compareToHalf(PartnerSet.of(0))).as("%s", contract).isZero();
        assertThat(shares.compareToHalf(PartnerSet.of(1))).as("%s", contract).isZero();
        assertThat(shares.share(PartnerSet.of(0))).as("%s", contract).isEqualTo(Rate.HALF);
        assertThat(shares.share(PartnerSet.of(1))).as("%s", contract).isEqualTo(Rate.HALF);
    }
}
