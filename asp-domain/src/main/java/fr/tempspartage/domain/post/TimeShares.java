package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Shares of time by partner (<i>quotités</i>), exact, from a {@link TimeAllocation}.
 *
 * <p>A split counts as it is expressed: inside a segment, the partner's part of that segment (half-days, days, weeks of
 * the cycle, months, semesters or years); between segments, contract months. Calendar days are never counted: « 1 an /
 * 1 an » is one half, whatever the leap years. A segment given by dates counts in contract months, with days present
 * over days of that contract month where it stops inside one; a contract that starts on the first worked day counts
 * from the 1st. Source: I-NA-10.
 */
public final class TimeShares {

    private final long[] parts;
    private final long whole;
    private final long[] volumes;
    private final long volume;

    private TimeShares(long[] parts, long whole, long[] volumes, long volume) {
        this.parts = parts;
        this.whole = whole;
        this.volumes = volumes;
        this.volume = volume;
    }

    /**
     * Computes the shares over the whole contract.
     *
     * @param allocation the split
     * @param contract the contract, where it is known; it is needed as soon as there are two segments or dates
     * @param partners the partners in the order in which shares are asked for
     * @return the shares; empty where lengths are not known, or the segments do not follow each other over the contract
     */
    public static Optional<TimeShares> of(
            TimeAllocation allocation, Optional<ServicePeriod> contract, List<PartnerKey> partners) {
        return compute(allocation, contract, Optional.empty(), partners);
    }

    /**
     * Computes the shares over a part of the contract.
     *
     * @param allocation the split
     * @param contract the contract
     * @param window the part, both days inclusive
     * @param partners the partners in the order in which shares are asked for
     * @return the shares; empty as for {@link #of}, and where the part cuts a segment expressed in months, semesters or
     *     years, whose order is not told
     */
    public static Optional<TimeShares> within(
            TimeAllocation allocation, ServicePeriod contract, ServicePeriod window, List<PartnerKey> partners) {
        return compute(allocation, Optional.of(contract), Optional.of(window), partners);
    }

    /**
     * Share of some partners together.
     *
     * @param mask bit {@code i} is set for the partner at index {@code i} of the list given
     * @return the exact share, from 0 to 1
     */
    public Rate share(long mask) {
        return Rate.of(sum(parts, mask), whole);
    }

    /**
     * Compares the share of some partners with one half, without making an object.
     *
     * @param mask bit {@code i} is set for the partner at index {@code i} of the list given
     * @return negative, zero or positive as the share is below, at or above one half
     */
    public int compareToHalf(long mask) {
        long sum = sum(parts, mask);
        return Long.compare(sum, whole - sum);
    }

    /**
     * Share of some partners by volume of half-days over the contract, which differs from {@link #share} only where the
     * weekly total changes between segments.
     *
     * @param mask bit {@code i} is set for the partner at index {@code i} of the list given
     * @return the exact share; empty where a segment is not expressed by the week
     */
    public Optional<Rate> volumeShare(long mask) {
        return volume == 0 ? Optional.empty() : Optional.of(Rate.of(sum(volumes, mask), volume));
    }

    /**
     * Partners that have some time.
     *
     * @return bit {@code i} is set for the partner at index {@code i} of the list given
     */
    public long present() {
        long mask = 0;
        for (int i = 0; i < parts.length; i++) {
            mask |= parts[i] > 0 ? 1L << i : 0;
        }
        return mask;
    }

    private static long sum(long[] values, long mask) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (mask >>> i & 1) * values[i];
        }
        return sum;
    }

    private static Optional<TimeShares> compute(
            TimeAllocation allocation,
            Optional<ServicePeriod> contract,
            Optional<ServicePeriod> window,
            List<PartnerKey> partners) {
        ImmutableList<TimeSegment> segments = allocation.getSegments();
        int n = segments.size();
        if (n == 0) {
            return Optional.empty();
        }
        long[][] amounts = new long[n][];
        long[] totals = new long[n];
        for (int s = 0; s < n; s++) {
            amounts[s] = amounts(segments.get(s), partners);
            for (long amount : amounts[s]) {
                totals[s] += amount;
            }
            if (totals[s] == 0) {
                return Optional.empty();
            }
        }
        long[] weights = weights(segments, contract, window);
        return weights.length == 0
                ? Optional.empty()
                : Optional.of(combine(segments, amounts, totals, weights, partners.size()));
    }

    /** Hundredths of the unit by partner; time at a partner that is not in the list comes after the last. */
    private static long[] amounts(TimeSegment segment, List<PartnerKey> partners) {
        long[] amounts = new long[partners.size() + 1];
        for (SiteTime site : segment.getSites()) {
            int index = partners.indexOf(site.getPartner());
            BigDecimal amount = site.getAmount();
            amounts[index < 0 ? partners.size() : index] += amount.scale() == 0
                    ? amount.longValue() * 100
                    : amount.movePointRight(2).longValueExact();
        }
        return amounts;
    }

    /** Length of each segment in a common part of a contract month; empty where the lengths are not known. */
    private static long[] weights(
            List<TimeSegment> segments, Optional<ServicePeriod> contract, Optional<ServicePeriod> window) {
        TimeSegment only = segments.get(0);
        if (segments.size() == 1
                && window.isEmpty()
                && only.getMonths().isEmpty()
                && only.getStart().isEmpty()
                && only.getEnd().isEmpty()) {
            return new long[] {1};
        }
        if (contract.isEmpty()) {
            return new long[0];
        }
        ContractAxis axis = ContractAxis.of(contract.get());
        long[] bounds = bounds(segments, contract.get(), axis);
        if (bounds.length == 0) {
            return bounds;
        }
        long from = window.map(w -> axis.position(w.getStart())).orElse(0L);
        long to = window.map(w -> axis.position(w.getEnd().plusDays(1))).orElse(axis.length());
        long[] weights = new long[segments.size()];
        for (int s = 0; s < weights.length; s++) {
            long inside = Math.max(0, Math.min(to, bounds[s + 1]) - Math.max(from, bounds[s]));
            if (inside > 0
                    && inside < bounds[s + 1] - bounds[s]
                    && isSequence(segments.get(s).getUnit())) {
                return new long[0];
            }
            weights[s] = inside;
        }
        return weights;
    }

    /** Positions where the segments meet; empty unless they follow each other exactly over the contract. */
    private static long[] bounds(List<TimeSegment> segments, ServicePeriod contract, ContractAxis axis) {
        long[] bounds = new long[segments.size() + 1];
        LocalDate start = contract.getStart();
        for (int s = 0; s < segments.size(); s++) {
            TimeSegment segment = segments.get(s);
            if (segment.getMonths().isPresent()) {
                bounds[s + 1] = bounds[s] + axis.months(segment.getMonths().get());
            } else if (segment.getStart().isPresent() && segment.getEnd().isPresent()) {
                LocalDate first = segment.getStart().get();
                long from = first.equals(start) ? 0 : axis.position(first);
                if (from != bounds[s]) {
                    return new long[0];
                }
                bounds[s + 1] = axis.position(segment.getEnd().get().plusDays(1));
            } else if (segments.size() == 1
                    && segment.getStart().isEmpty()
                    && segment.getEnd().isEmpty()) {
                bounds[1] = axis.length();
            } else {
                return new long[0];
            }
        }
        return bounds[segments.size()] == axis.length() ? bounds : new long[0];
    }

    private static boolean isSequence(AllocationUnit unit) {
        return unit == AllocationUnit.MONTHS || unit == AllocationUnit.SEMESTERS || unit == AllocationUnit.YEARS;
    }

    private static TimeShares combine(
            List<TimeSegment> segments, long[][] amounts, long[] totals, long[] weights, int partners) {
        try {
            long common = 1;
            for (long total : totals) {
                common = Math.multiplyExact(common, total / gcd(common, total));
            }
            long whole = 0;
            long[] parts = new long[partners];
            for (int s = 0; s < weights.length; s++) {
                long factor = Math.multiplyExact(weights[s], common / totals[s]);
                whole = Math.addExact(whole, Math.multiplyExact(weights[s], common));
                for (int i = 0; i < partners; i++) {
                    parts[i] = Math.addExact(parts[i], Math.multiplyExact(factor, amounts[s][i]));
                }
            }
            return withVolumes(segments, amounts, weights, parts, whole);
        } catch (ArithmeticException e) {
            return combineLarge(segments, amounts, totals, weights, partners);
        }
    }

    /** The same sum for amounts whose common multiple does not fit a long. */
    private static TimeShares combineLarge(
            List<TimeSegment> segments, long[][] amounts, long[] totals, long[] weights, int partners) {
        BigFraction[] shares = new BigFraction[partners];
        long length = 0;
        for (long weight : weights) {
            length += weight;
        }
        BigInteger common = BigInteger.ONE;
        for (int i = 0; i < partners; i++) {
            shares[i] = BigFraction.ZERO;
            for (int s = 0; s < weights.length; s++) {
                shares[i] = shares[i].add(
                        BigFraction.of(amounts[s][i], totals[s]).multiply(BigFraction.of(weights[s], length)));
            }
            BigInteger denominator = shares[i].getDenominator();
            common = common.multiply(denominator.divide(common.gcd(denominator)));
        }
        long[] parts = new long[partners];
        for (int i = 0; i < partners; i++) {
            parts[i] = shares[i].multiply(BigFraction.of(common)).getNumerator().longValueExact();
        }
        return withVolumes(segments, amounts, weights, parts, common.longValueExact());
    }

    private static TimeShares withVolumes(
            List<TimeSegment> segments, long[][] amounts, long[] weights, long[] parts, long whole) {
        long[] volumes = new long[parts.length];
        long volume = 0;
        for (int s = 0; s < weights.length; s++) {
            AllocationUnit unit = segments.get(s).getUnit();
            if (unit != AllocationUnit.HALF_DAYS_PER_WEEK && unit != AllocationUnit.DAYS_PER_WEEK) {
                return new TimeShares(parts, whole, volumes, 0);
            }
            long halfDays = unit == AllocationUnit.DAYS_PER_WEEK ? 2 : 1;
            for (int i = 0; i <= parts.length; i++) {
                long part = weights[s] * halfDays * amounts[s][i];
                volume += part;
                if (i < parts.length) {
                    volumes[i] += part;
                }
            }
        }
        return new TimeShares(parts, whole, volumes, volume);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
