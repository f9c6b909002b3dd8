package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Split of the time of a post in half-days a week, ten for full time. */
final class HalfDays {

    /** Share of one half-day of a full week. */
    static final BigFraction ONE = BigFraction.of(1, 10);

    private static final long FULL_TIME = 10;
    private static final long HUNDREDTHS = 100;

    private HalfDays() {}

    static Optional<TimeAllocation> equally(List<PartnerKey> hosts, Post post) {
        Map<PartnerKey, BigFraction> shares = new LinkedHashMap<>();
        hosts.forEach(host -> shares.put(host, BigFraction.of(1, hosts.size())));
        return of(shares, post);
    }

    /**
     * Splits the time.
     *
     * @param shares the share of each host, which together make the whole
     * @return the split; empty where the half-days of one are no number with two decimals, or none
     */
    static Optional<TimeAllocation> of(Map<PartnerKey, BigFraction> shares, Post post) {
        BigFraction week = post.getWorkingTime().orElse(Rate.ONE).fraction().multiply(FULL_TIME);
        ImmutableList.Builder<SiteTime> sites = ImmutableList.builder();
        for (Map.Entry<PartnerKey, BigFraction> share : shares.entrySet()) {
            BigFraction hundredths = share.getValue().multiply(week).multiply(HUNDREDTHS);
            if (hundredths.getDenominatorAsLong() != 1 || hundredths.signum() <= 0) {
                return Optional.empty();
            }
            sites.add(SiteTime.builder()
                    .partner(share.getKey())
                    .amount(new BigDecimal(hundredths.getNumerator(), 2))
                    .build());
        }
        return Optional.of(TimeAllocation.builder()
                .segments(ImmutableList.of(TimeSegment.builder()
                        .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                        .sites(sites.build())
                        .build()))
                .build());
    }
}
