package fr.tempspartage.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

class MoneyProperties {

    private static final Map<Rounding, RoundingMode> ORACLE = Map.of(
            Rounding.HALF_UP, RoundingMode.HALF_UP,
            Rounding.HALF_EVEN, RoundingMode.HALF_EVEN,
            Rounding.DOWN, RoundingMode.DOWN,
            Rounding.UP, RoundingMode.UP);

    @Property
    void every_amount_reads_back_its_own_text(@ForAll long cents) {
        Euros amount = Euros.ofCents(cents);
        assertThat(Euros.parse(amount.toString())).isEqualTo(amount);
        assertThat(amount).hasToString(BigDecimal.valueOf(cents, 2).toPlainString());
        assertThat(Euros.round(amount.exact(), Rounding.NONE)).isEqualTo(amount);
    }

    @Property
    void every_rate_reads_back_its_own_text(@ForAll("rates") Rate rate) {
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate).hasSameHashCodeAs(rate);
    }

    @Property
    void an_equal_split_keeps_the_sum_and_differs_by_a_cent_at_most(
            @ForAll long cents, @ForAll @IntRange(min = 1, max = 72) int parts) {
        Euros amount = Euros.ofCents(cents);
        List<Euros> split = amount.split(parts);
        assertThat(split).hasSize(parts);
        assertThat(Euros.sum(split)).isEqualTo(amount);
        assertThat(Collections.max(split).minus(Collections.min(split))).isLessThanOrEqualTo(Euros.ofCents(1));
        assertThat(split)
                .isEqualTo(amount.splitByWeights(Collections.nCopies(parts, 7L).stream()
                        .mapToLong(Long::longValue)
                        .toArray()));
    }

    @Property
    void a_weighted_split_keeps_the_sum_and_each_part_is_within_a_cent(
            @ForAll long cents,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> weights) {
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            return;
        }
        Euros amount = Euros.ofCents(cents);
        List<Euros> split = amount.splitByWeights(
                weights.stream().mapToLong(Long::longValue).toArray());
        assertThat(Euros.sum(split)).isEqualTo(amount);
        for (int i = 0; i < weights.size(); i++) {
            BigFraction ideal = amount.exact().multiply(BigFraction.of(BigInteger.valueOf(weights.get(i)), total));
            BigFraction gap = split.get(i).exact().subtract(ideal).abs();
            assertThat(gap.compareTo(BigFraction.of(1, 100))).isNegative();
        }
    }

    @Property
    void a_split_by_rates_is_the_split_by_their_numerators(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long cents,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = 1, max = 1000) int denominator) {
        Euros amount = Euros.ofCents(cents);
        List<Rate> rates = weights.stream().map(w -> Rate.of(w, denominator)).toList();
        assertThat(amount.split(rates))
                .isEqualTo(amount.splitByWeights(
                        weights.stream().mapToLong(Integer::longValue).toArray()));
    }

    @Property
    void a_refund_splits_as_the_opposite_of_the_amount(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 100) Long> weights) {
        long[] array = weights.stream().mapToLong(Long::longValue).toArray();
        Euros amount = Euros.ofCents(cents);
        assertThat(amount.negated().splitByWeights(array).stream().map(Euros::negated))
                .isEqualTo(amount.splitByWeights(array));
    }

    @Property(tries = 1000)
    void rounding_agrees_with_decimal_arithmetic(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long numerator,
            @ForAll @IntRange(min = 1, max = 4000) int denominator) {
        BigFraction euros = BigFraction.of(numerator, (long) denominator);
        ORACLE.forEach((rounding, mode) -> {
            BigDecimal expected = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 2, mode);
            assertThat(Euros.round(euros, rounding).toBigDecimal()).isEqualTo(expected);
        });
    }

    @Property
    void multiplying_by_a_rate_agrees_with_decimal_arithmetic(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long cents,
            @ForAll @IntRange(min = 0, max = 20_000) int tenThousandths) {
        Rate rate = Rate.of(tenThousandths, 10_000);
        BigDecimal exact = BigDecimal.valueOf(cents, 2).multiply(BigDecimal.valueOf(tenThousandths, 4));
        ORACLE.forEach((rounding, mode) -> assertThat(
                        Euros.ofCents(cents).times(rate, rounding).toBigDecimal())
                .isEqualTo(exact.setScale(2, mode)));
    }

    @Property
    void adding_then_taking_away_changes_nothing(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long first,
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long second) {
        Euros a = Euros.ofCents(first);
        Euros b = Euros.ofCents(second);
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).isNegative() ? -1 : a.equals(b) ? 0 : 1);
    }

    @Property
    void a_rate_and_its_complement_make_the_whole(@ForAll("rates") Rate rate) {
        if (rate.compareTo(Rate.ONE) <= 0) {
            assertThat(rate.plus(rate.complement())).isEqualTo(Rate.ONE);
        } else {
            assertThat(rate.minus(Rate.ONE).plus(Rate.ONE)).isEqualTo(rate);
        }
    }

    @Provide
    Arbitrary<Rate> rates() {
        Arbitrary<Long> numerators = Arbitraries.longs().between(0, Long.MAX_VALUE);
        Arbitrary<Long> denominators = Arbitraries.longs().between(1, Long.MAX_VALUE);
        return Combinators.combine(numerators, denominators).as(Rate::of);
    }
}
