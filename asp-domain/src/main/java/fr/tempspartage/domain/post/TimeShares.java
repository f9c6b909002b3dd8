package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import java.math.BigDecimal;
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

    private final WeightedShares time;
    private final List<TimeSegment> segments;
    private final long[][] amounts;
    private final long[] totals;
    private final long[] weights;
    private final int partners;

    private TimeShares(List<TimeSegment> segments, long[][] amounts, long[] totals, long[] weights, int partners) {
        this.time = WeightedShares.of(amounts, totals, weights, partners);
        this.segments = segments;
        this.amounts = amounts;
        this.totals = totals;
        this.weights = weights;
        this.partners = partners;
    }

    /**
     * Computes the shares over the whole contract.
     *
     * @param allocation the split
     * @param contract the contract, where it is known; it is needed as soon as there are two segments or dates
     * @param partners the partners in the order in which shares are asked for
     * @return the shares; empty where lengths are not known, or the segments do not follow each other over the contract
     * @throws IllegalArgumentException if there are more than {@link PartnerSet#MAX_PARTNERS} partners
     */
    public static Optional<TimeShares> of(
            TimeAllocation allocation, Optional<ServicePeriod> contract, List<PartnerKey> partners) {
        return compute(allocation, contract, Optional.empty(), partners);
    }

    /**
     * Computes the shares over a part of the contract.
     *
     * @param allocation the split
     * @param window the part, both days inclusive
     * @param partners the partners in the order in which shares are asked for
     * @return the shares; empty as for {@link #of}, and where the part cuts a segment expressed in months, semesters or
     *     years, whose order is not told, or has no day of the contract
     * @throws IllegalArgumentException if there are more than {@link PartnerSet#MAX_PARTNERS} partners
     */
    public static Optional<TimeShares> within(
            TimeAllocation allocation, ServicePeriod contract, ServicePeriod window, List<PartnerKey> partners) {
        return compute(allocation, Optional.of(contract), Optional.of(window), partners);
    }

    /**
     * Share of some partners together.
     *
     * @param some partners by their places in the list given
     * @return the exact share, from 0 to 1
     */
    public Rate share(PartnerSet some) {
        return time.share(some);
    }

    /**
     * Compares the share of some partners with one half, without making an object.
     *
     * @param some partners by their places in the list given
     * @return negative, zero or positive as the share is below, at or above one half
     */
    public int compareToHalf(PartnerSet some) {
        return time.compareToHalf(some);
    }

    /**
     * Share of some partners by volume of half-days over the contract, which differs from {@link #share} only where the
     * weekly total changes between segments.
     *
     * @param some partners by their places in the list given
     * @return the exact share; empty where a segment is not expressed by the week
     */
    public Optional<Rate> volumeShare(PartnerSet some) {
        return volumes().map(volumes -> share(some, volumes));
    }

    /**
     * Mean weekly half-days of some partners over the contract, a day being two.
     *
     * @param some partners by their places in the list given
     * @return the exact mean; empty where a segment is not expressed by the week
     */
    public Optional<BigFraction> weeklyHalfDays(PartnerSet some) {
        return volumes()
                .map(volumes -> share(some, volumes)
                        .fraction()
                        .multiply(BigFraction.of(sum(volumes), sum(weights)))
                        .divide(100));
    }

    /**
     * Partners that have some time.
     *
     * @return those by their places in the list given
     */
    public PartnerSet present() {
        return time.present();
    }

    private static Optional<TimeShares> compute(
            TimeAllocation allocation,
            Optional<ServicePeriod> contract,
            Optional<ServicePeriod> window,
            List<PartnerKey> partners) {
        if (partners.size() > PartnerSet.MAX_PARTNERS) {
            throw new IllegalArgumentException("Shares of " + partners.size() + " partners are asked for, more than "
                    + PartnerSet.MAX_PARTNERS + ".\nMaybe validate the dossier first: it allows ten.");
        }
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
        return sum(weights) == 0
                ? Optional.empty()
                : Optional.of(new TimeShares(segments, amounts, totals, weights, partners.size()));
    }

    /** Hundredths of the unit by partner; time at a partner that is not in the list comes after the last. */
    private static long[] amounts(TimeSegment segment, List<PartnerKey> partners) {
        long[] amounts = new long[partners.size() + 1];
        for (SiteTime site : segment.getSites()) {
            int index = place(site.getPartner(), partners);
            BigDecimal amount = site.getAmount();
            amounts[index < 0 ? partners.size() : index] += amount.scale() == 0
                    ? amount.longValue() * 100
                    : amount.movePointRight(2).longValueExact();
        }
        return amounts;
    }

    private static int place(PartnerKey key, List<PartnerKey> partners) {
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).equals(key)) {
                return i;
            }
        }
        return -1;
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
        long[] bounds = bounds(segments, axis);
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
    private static long[] bounds(List<TimeSegment> segments, ContractAxis axis) {
        long[] bounds = new long[segments.size() + 1];
        for (int s = 0; s < segments.size(); s++) {
            TimeSegment segment = segments.get(s);
            if (segment.getMonths().isPresent()) {
                bounds[s + 1] = bounds[s] + axis.months(segment.getMonths().get());
            } else if (segment.getStart().isPresent() && segment.getEnd().isPresent()) {
                LocalDate first = segment.getStart().get();
                if (axis.precedes(first) || axis.position(first) != bounds[s]) {
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

    private Rate share(PartnerSet some, long[] volumes) {
        return WeightedShares.of(amounts, totals, volumes, partners).share(some);
    }

    /** Volume of each segment, its months times half-days a week; empty where one is not expressed by the week. */
    private Optional<long[]> volumes() {
        long[] volumes = new long[weights.length];
        for (int s = 0; s < weights.length; s++) {
            AllocationUnit unit = segments.get(s).getUnit();
            if (weights[s] > 0 && unit != AllocationUnit.HALF_DAYS_PER_WEEK && unit != AllocationUnit.DAYS_PER_WEEK) {
                return Optional.empty();
            }
            volumes[s] = weights[s] * totals[s] * (unit == AllocationUnit.DAYS_PER_WEEK ? 2 : 1);
        }
        return Optional.of(volumes);
    }

    private static long sum(long[] terms) {
        long sum = 0;
        for (long term : terms) {
            sum += term;
        }
        return sum;
    }
}
