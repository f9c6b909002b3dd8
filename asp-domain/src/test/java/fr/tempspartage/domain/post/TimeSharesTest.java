package fr.tempspartage.domain.post;

import static fr.tempspartage.domain.post.Splits.segment;
import static fr.tempspartage.domain.post.Splits.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSharesTest {

    private static final PartnerKey A = PartnerKey.parse("a");
    private static final PartnerKey B = PartnerKey.parse("b");
    private static final ServicePeriod CONTRACT = ServicePeriod.parse("2026-11-01/2028-10-31");
    private static final TimeAllocation TWO_YEARS = split(segment("12 months", "a 10"), segment("12 months", "b 10"));

    // What is known

    @Test
    void one_segment_without_length_needs_no_contract() {
        assertThat(TimeShares.of(split(segment("", "a 6", "b 4")), Optional.empty(), List.of(A, B))
                        .orElseThrow()
                        .share(PartnerSet.of(0)))
                .isEqualTo(Rate.of(3, 5));
    }

    @Test
    void two_segments_have_no_shares_while_the_contract_is_unknown() {
        assertThat(TimeShares.of(TWO_YEARS, Optional.empty(), List.of(A, B))).isEmpty();
    }

    @Test
    void two_segments_without_lengths_have_no_shares() {
        assertEmpty(segment("", "a 10"), segment("", "b 10"));
    }

    @Test
    void a_segment_with_only_its_first_or_last_day_has_no_shares() {
        assertEmpty(segment("", "a 10").withStart(LocalDate.of(2026, 11, 1)));
        assertEmpty(segment("", "a 10").withEnd(LocalDate.of(2028, 10, 31)));
    }

    @Test
    void a_segment_without_time_has_no_shares() {
        assertEmpty(segment("", "a 0", "b 0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-31/2028-10-31",
                "2026-11-02/2028-10-31",
                "2026-11-01/2028-10-30",
                "2026-11-01/2028-11-01",
                "2025-11-01/2028-10-31"
            })
    void a_segment_that_does_not_cover_the_contract_to_the_day_has_no_shares(String days) {
        assertEmpty(segment(days, "a 5", "b 5"));
    }

    @Test
    void a_gap_or_an_overlap_between_segments_leaves_no_shares() {
        assertEmpty(segment("2026-11-01/2027-10-31", "a 10"), segment("2027-11-02/2028-10-31", "b 10"));
        assertEmpty(segment("2026-11-01/2027-10-31", "a 10"), segment("2027-10-31/2028-10-31", "b 10"));
        assertEmpty(segment("12 months", "a 10"), segment("2027-11-02/2028-10-31", "b 10"));
        assertEmpty(segment("12 months", "a 10"), segment("11 months", "b 10"));
        assertEmpty(segment("12 months", "a 10"), segment("13 months", "b 10"));
    }

    @Test
    void segments_that_stand_before_the_contract_have_no_shares() {
        assertEmpty(segment("2024-11-01/2025-10-31", "a 10"), segment("2026-11-01/2028-10-31", "b 10"));
    }

    // First worked day

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-02"})
    void a_contract_from_the_first_worked_day_accepts_a_segment_from_the_1st(String first) {
        assertThat(shares(
                                "2026-11-02/2028-10-31",
                                split(segment(first + "/2027-10-31", "a 10"), segment("2027-11-01/2028-10-31", "b 10")))
                        .orElseThrow()
                        .share(PartnerSet.of(0)))
                .isEqualTo(Rate.HALF);
    }

    @Test
    void a_contract_from_the_first_worked_day_refuses_a_segment_from_the_month_before() {
        assertThat(shares("2026-11-02/2028-10-31", split(segment("2026-10-31/2028-10-31", "a 5", "b 5"))))
                .isEmpty();
    }

    @Test
    void a_contract_of_whole_months_from_the_first_worked_day_counts_from_that_day() {
        assertThat(shares("2026-11-02/2028-11-01", TWO_YEARS).orElseThrow().share(PartnerSet.of(0)))
                .isEqualTo(Rate.HALF);
    }

    // A part of the contract

    @Test
    void the_first_year_of_a_year_and_a_year_is_spent_at_one_site() {
        TimeShares shares = within("2026-11-01/2027-10-31");

        assertThat(shares.share(PartnerSet.of(0))).isEqualTo(Rate.ONE);
        assertThat(shares.present()).isEqualTo(PartnerSet.of(0));
        assertThat(shares.volumeShare(PartnerSet.of(0))).contains(Rate.ONE);
    }

    @Test
    void a_part_that_cuts_a_segment_counts_contract_months() {
        // 12 months at one site, then 3 + 15/29 at the other: February 2028 has 29 days.
        assertThat(within("2026-11-01/2028-02-15").share(PartnerSet.of(1))).isEqualTo(Rate.of(102, 450));
    }

    @Test
    void the_whole_contract_as_a_part_gives_the_shares_of_the_contract() {
        assertThat(within("2026-11-01/2028-10-31").share(PartnerSet.of(0))).isEqualTo(Rate.HALF);
    }

    @Test
    void a_part_outside_the_contract_has_no_shares() {
        assertThat(TimeShares.within(TWO_YEARS, CONTRACT, ServicePeriod.parse("2028-11-01/2029-10-31"), List.of(A, B)))
                .isEmpty();
        assertThat(TimeShares.within(TWO_YEARS, CONTRACT, ServicePeriod.parse("2025-11-01/2026-10-31"), List.of(A, B)))
                .isEmpty();
    }

    @Test
    void a_part_that_cuts_a_sequence_of_years_has_no_shares_for_its_order_is_not_told() {
        TimeAllocation years = split(segment("", AllocationUnit.YEARS, "a 1", "b 1"));

        assertThat(TimeShares.within(years, CONTRACT, ServicePeriod.parse("2026-11-01/2027-10-31"), List.of(A, B)))
                .isEmpty();
        assertThat(TimeShares.within(years, CONTRACT, CONTRACT, List.of(A, B))
                        .orElseThrow()
                        .share(PartnerSet.of(0)))
                .isEqualTo(Rate.HALF);
    }

    @Test
    void half_days_and_days_are_one_volume_and_cycles_have_none() {
        TimeAllocation mixed =
                split(segment("12 months", AllocationUnit.DAYS_PER_WEEK, "a 5"), segment("12 months", "b 10"));
        TimeAllocation cycles =
                split(segment("12 months", AllocationUnit.WEEKS_OF_CYCLE, "a 5"), segment("12 months", "b 10"));

        assertThat(TimeShares.of(mixed, Optional.of(CONTRACT), List.of(A, B))
                        .orElseThrow()
                        .volumeShare(PartnerSet.of(0)))
                .contains(Rate.HALF);
        assertThat(TimeShares.of(cycles, Optional.of(CONTRACT), List.of(A, B))
                        .orElseThrow()
                        .volumeShare(PartnerSet.of(0)))
                .isEmpty();
    }

    // Partners

    @Test
    void time_at_a_partner_that_is_not_in_the_list_counts_in_the_whole() {
        TimeShares shares = TimeShares.of(split(segment("", "a 4", "z 6")), Optional.empty(), List.of(A, B))
                .orElseThrow();

        assertThat(shares.share(PartnerSet.of(0))).isEqualTo(Rate.of(2, 5));
        assertThat(shares.share(PartnerSet.ALL)).isEqualTo(Rate.of(2, 5));
        assertThat(shares.present()).isEqualTo(PartnerSet.of(0));
    }

    @Test
    void sixty_four_partners_are_the_most_that_can_be_asked_for() {
        TimeAllocation allocation = split(segment("", "a 5", "b 5"));

        assertThat(TimeShares.of(allocation, Optional.empty(), Collections.nCopies(64, A)))
                .isPresent();
        assertThatThrownBy(() -> TimeShares.of(allocation, Optional.empty(), Collections.nCopies(65, A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shares of 65 partners are asked for, more than 64.\n"
                        + "Maybe validate the dossier first: it allows ten.");
    }

    // Values

    @Test
    void a_quantity_is_kept_in_one_form() {
        assertThat(Splits.site("a 5.00")).isEqualTo(Splits.site("a 5"));
        assertThat(Splits.site("a 10").getAmount()).isEqualTo(new BigDecimal("10"));
        assertThat(Splits.site("a 1E+1")).isEqualTo(Splits.site("a 10"));
        assertThat(Splits.site("a 9999.99").getAmount()).isEqualTo(new BigDecimal("9999.99"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000", "1.005", "1E+2147483647", "1E-2147483646"})
    void a_quantity_that_cannot_exist_is_refused(String amount) {
        assertThatThrownBy(() -> Splits.site("a " + amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a quantity: '" + new BigDecimal(amount)
                        + "'.\nMaybe write a number from 0 to 9999.99 with at most two decimals.");
    }

    @Test
    void a_segment_that_gives_its_length_twice_is_refused() {
        assertThatThrownBy(() -> segment("12 months", "a 1").withStart(LocalDate.of(2026, 11, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A segment gives its length twice: 12 months, and days from 2026-11-01 to ?.\n"
                        + "Maybe keep either the months or the two days.");
    }

    private static Optional<TimeShares> shares(String contract, TimeAllocation allocation) {
        return TimeShares.of(allocation, Optional.of(ServicePeriod.parse(contract)), List.of(A, B));
    }

    private static TimeShares within(String part) {
        return TimeShares.within(TWO_YEARS, CONTRACT, ServicePeriod.parse(part), List.of(A, B))
                .orElseThrow();
    }

    private static void assertEmpty(TimeSegment... segments) {
        assertThat(TimeShares.of(
                        TimeAllocation.builder()
                                .segments(ImmutableList.copyOf(segments))
                                .build(),
                        Optional.of(CONTRACT),
                        List.of(A, B)))
                .isEmpty();
    }
}
