package fr.tempspartage.domain.post;

import static fr.tempspartage.domain.post.Splits.segment;
import static fr.tempspartage.domain.post.Splits.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class HalfDaysAwayTest {

    @Test
    void a_balanced_week_is_five_half_days_away_in_half_days_or_days() {
        assertThat(away(split(segment("", "chu 5", "ch 5")))).contains(new HalfDaysAway(BigFraction.of(5), 1));
        assertThat(away(split(segment("", AllocationUnit.DAYS_PER_WEEK, "chu 2.5", "ch 2.5"))))
                .contains(new HalfDaysAway(BigFraction.of(5), 1));
    }

    @Test
    void the_main_site_may_stand_anywhere_in_the_split() {
        assertThat(away(split(segment("", "ch 3", "chu 6", "ehpad 1"))))
                .contains(new HalfDaysAway(BigFraction.of(4), 2));
        assertThat(away(split(segment("", "ch 3", "ehpad 1", "chu 6"))))
                .contains(new HalfDaysAway(BigFraction.of(4), 2));
    }

    @Test
    void segments_weigh_by_their_months_and_every_other_site_counts_once() {
        assertThat(away(split(segment("12 months", "chu 8", "ch 2"), segment("12 months", "chu 5", "ch 3", "ehpad 2"))))
                .contains(new HalfDaysAway(BigFraction.of(7, 2), 2));
        assertThat(away(split(segment("6 months", "chu 10"), segment("18 months", "chu 6", "ch 4", "ehpad 0"))))
                .contains(new HalfDaysAway(BigFraction.of(3), 1));
    }

    @Test
    void other_units_count_their_share_of_ten_half_days_times_the_working_time() {
        TimeAllocation years = split(segment("", AllocationUnit.YEARS, "chu 1", "ch 1"));
        assertThat(away(years)).contains(new HalfDaysAway(BigFraction.of(5), 1));
        assertThat(HalfDaysAway.of(post(years).workingTime(Rate.parse("80%")).build()))
                .contains(new HalfDaysAway(BigFraction.of(4), 1));
        assertThat(HalfDaysAway.of(post(years).workingTime(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    void a_main_site_without_time_leaves_everything_away_and_an_unknown_one_leaves_it_unknown() {
        TimeAllocation week = split(segment("", "ch 6", "ehpad 4"));
        assertThat(away(week)).contains(new HalfDaysAway(BigFraction.of(10), 2));
        assertThat(HalfDaysAway.of(post(week).mainSite(Optional.empty()).build()))
                .isEmpty();
        assertThat(HalfDaysAway.of(
                        Post.builder().mainSite(PartnerKey.parse("chu")).build()))
                .isEmpty();
        assertThat(away(split(segment("12 months", "chu 5", "ch 5")))).isEmpty();
    }

    @Test
    void negative_numbers_are_refused() {
        assertThatThrownBy(() -> new HalfDaysAway(BigFraction.of(-1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Refused: -1 half-days away on 0 sites; neither is negative.\n"
                        + "Maybe the main site was counted twice.");
        assertThatThrownBy(() -> new HalfDaysAway(BigFraction.ZERO, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new HalfDaysAway(BigFraction.ZERO, 0).otherSites()).isZero();
    }

    private static Optional<HalfDaysAway> away(TimeAllocation allocation) {
        return HalfDaysAway.of(post(allocation).build());
    }

    private static Post.Builder post(TimeAllocation allocation) {
        Post.Builder post = Post.builder();
        post.mainSite(PartnerKey.parse("chu"))
                .contractStart(LocalDate.of(2026, 11, 1))
                .contractEnd(LocalDate.of(2028, 10, 31))
                .workingTime(Rate.ONE)
                .timeAllocation(allocation);
        return post;
    }
}
