package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Mean weekly half-days outside the main site (<i>demi-journées hors site principal</i>), on which the territorial
 * allowance (PET) depends.
 *
 * <p>A split by the week counts its own half-days (a day is two); any other split counts its share of the ten half-days
 * of full time, times the working time. Over several segments, the mean weighs by contract months. Example: a balanced
 * full-time post is five half-days away on one other site.
 *
 * @param mean the exact mean, from 0
 * @param otherSites the number of sites other than the main one with some time, from 0
 */
public record HalfDaysAway(BigFraction mean, int otherSites) {

    /** Half-days a week of full time (CSP R. 6152-504). */
    public static final int FULL_TIME = 10;

    /** Refuses negative numbers. */
    public HalfDaysAway {
        if (mean.signum() < 0 || otherSites < 0) {
            throw new IllegalArgumentException("Refused: " + mean + " half-days away on " + otherSites
                    + " sites; neither is negative.\nMaybe the main site was counted twice.");
        }
    }

    /**
     * Computes the mean of a post.
     *
     * @return the mean; empty where the main site, the split or the contract is not known or do not fit together, and for a
     *     split that is not by the week where the working time is not known
     */
    public static Optional<HalfDaysAway> of(Post post) {
        if (post.getMainSite().isEmpty() || post.getTimeAllocation().isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<PartnerKey> sites = post.getTimeAllocation().get().getSegments().stream()
                .flatMap(segment -> segment.getSites().stream())
                .map(SiteTime::getPartner)
                .distinct()
                .limit(PartnerSet.MAX_PARTNERS)
                .collect(ImmutableList.toImmutableList());
        int main = sites.indexOf(post.getMainSite().get());
        PartnerSet others = main < 0 ? PartnerSet.ALL : PartnerSet.ALL.without(PartnerSet.of(main));
        return TimeShares.of(post.getTimeAllocation().get(), post.contract(), sites)
                .flatMap(shares -> mean(shares, others, post.getWorkingTime())
                        .map(mean -> new HalfDaysAway(
                                mean, shares.present().within(others).size())));
    }

    private static Optional<BigFraction> mean(TimeShares shares, PartnerSet others, Optional<Rate> workingTime) {
        return shares.weeklyHalfDays(others)
                .or(() -> workingTime.map(
                        time -> shares.share(others).times(time).fraction().multiply(FULL_TIME)));
    }
}
