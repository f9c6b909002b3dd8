package fr.tempspartage.domain.post;

import static fr.tempspartage.domain.post.Splits.segment;
import static fr.tempspartage.domain.post.Splits.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Splits of which only a part of the contract, or only the other sites, are asked for. */
class PartsOfAContractTest {

    private static final ServicePeriod CONTRACT = ServicePeriod.parse("2026-11-01/2028-10-31");
    private static final ServicePeriod FIRST_YEAR = ServicePeriod.parse("2026-11-01/2027-10-31");
    private static final ServicePeriod SECOND_YEAR = ServicePeriod.parse("2027-11-01/2028-10-31");
    private static final TimeAllocation WEEKS_THEN_SEMESTERS =
            split(segment("12 months", "a 8", "b 2"), segment("12 months", AllocationUnit.SEMESTERS, "a 1", "b 1"));

    @Test
    void a_sequence_that_is_wholly_inside_the_part_counts_even_if_it_is_not_the_first_segment() {
        assertThat(within(SECOND_YEAR).orElseThrow().share(PartnerSet.of(0))).isEqualTo(Rate.HALF);
        assertThat(within(ServicePeriod.parse("2027-11-01/2028-09-30"))).isEmpty();
        assertThat(within(ServicePeriod.parse("2027-12-01/2028-10-31"))).isEmpty();
    }

    @Test
    void a_sequence_outside_the_part_does_not_count() {
        TimeShares first = within(FIRST_YEAR).orElseThrow();

        assertThat(first.share(PartnerSet.of(0))).isEqualTo(Rate.of(4, 5));
        assertThat(first.volumeShare(PartnerSet.of(0))).contains(Rate.of(4, 5));
        assertThat(first.weeklyHalfDays(PartnerSet.of(0))).contains(BigFraction.of(8));
        assertThat(within(SECOND_YEAR).orElseThrow().volumeShare(PartnerSet.of(0)))
                .isEmpty();
    }

    @Test
    void a_split_by_the_week_gives_half_days_away_without_the_working_time() {
        assertThat(HalfDaysAway.of(post(split(segment("", "chu 4", "ch 3")), "chu")))
                .contains(new HalfDaysAway(BigFraction.of(3), 1));
        assertThat(HalfDaysAway.of(post(split(segment("", AllocationUnit.WEEKS_OF_CYCLE, "chu 2", "ch 2")), "chu")))
                .isEmpty();
    }

    @Test
    void a_main_site_without_time_leaves_every_site_away() {
        assertThat(HalfDaysAway.of(post(split(segment("", "chu 4", "ch 3")), "ehpad")))
                .contains(new HalfDaysAway(BigFraction.of(7), 2));
    }

    @Test
    void a_segment_that_ends_before_it_starts_is_refused() {
        TimeSegment segment = segment("", "chu 4", "ch 3").withStart(LocalDate.of(2026, 11, 2));

        assertThat(segment.withEnd(LocalDate.of(2026, 11, 2)).getEnd()).contains(LocalDate.of(2026, 11, 2));
        assertThatThrownBy(() -> segment.withEnd(LocalDate.of(2026, 11, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-02")
                .hasMessageContaining("2026-11-01");
    }

    private static Optional<TimeShares> within(ServicePeriod window) {
        return TimeShares.within(
                WEEKS_THEN_SEMESTERS, CONTRACT, window, List.of(PartnerKey.parse("a"), PartnerKey.parse("b")));
    }

    private static Post post(TimeAllocation allocation, String mainSite) {
        Post.Builder post = Post.builder();
        return post.mainSite(PartnerKey.parse(mainSite))
                .contractStart(CONTRACT.getStart())
                .contractEnd(CONTRACT.getEnd())
                .timeAllocation(allocation)
                .build();
    }
}
