package fr.tempspartage.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ServicePeriodProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    @Property
    void reads_back_its_own_text(@ForAll("starts") LocalDate start, @ForAll @IntRange(max = 2000) int days) {
        ServicePeriod period = ServicePeriod.ofClosed(start, start.plusDays(days));
        assertThat(ServicePeriod.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Property(tries = 1000)
    void contract_months_tile_any_period_without_gap_or_overlap(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(max = 2000) int days) {
        assertTiled(ServicePeriod.ofClosed(start, start.plusDays(days)));
    }

    @Test
    void contract_months_tile_24_months_from_every_day_of_2024_to_2040() {
        for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            ServicePeriod period = ServicePeriod.ofMonths(start, 24);
            assertTiled(period);
            assertThat(period.months()).hasSize(24).allMatch(ContractMonth::full);
        }
    }

    private static void assertTiled(ServicePeriod period) {
        List<ContractMonth> months = period.months();
        LocalDate expected = period.getStart();
        BigFraction total = BigFraction.ZERO;
        for (int k = 0; k < months.size(); k++) {
            ContractMonth month = months.get(k);
            assertThat(month.index()).isEqualTo(k);
            assertThat(month.start()).isEqualTo(expected).isEqualTo(period.monthStart(k));
            assertThat(month.end()).isAfterOrEqualTo(month.start());
            assertThat(month.calendarYear()).isEqualTo(month.start().getYear());
            assertThat(month.full()).isEqualTo(month.fraction().equals(BigFraction.ONE));
            assertThat(month.full() || k == months.size() - 1).isTrue();
            expected = month.end().plusDays(1);
            total = total.add(month.fraction());
        }
        assertThat(expected).isEqualTo(period.getEnd().plusDays(1));
        assertThat(total).isEqualTo(period.monthsOf(period));
    }

    @Property(tries = 1000)
    void a_number_of_months_is_found_again(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 72) int months) {
        ServicePeriod period = ServicePeriod.ofMonths(start, months);
        assertThat(period.exactMonths()).hasValue(months);
        assertThat(period.getEnd().plusDays(1)).isEqualTo(start.plusMonths(months));
        assertThat(period.monthsUntil(start.plusMonths(months))).isEqualTo(BigFraction.of(months));
    }

    @Property(tries = 1000)
    void months_are_whole_where_the_day_after_the_end_begins_one(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(max = 800) int days) {
        ServicePeriod period = ServicePeriod.ofClosed(start, start.plusDays(days));
        LocalDate next = start.plusDays(days + 1L);
        OptionalInt months = IntStream.rangeClosed(1, 30)
                .filter(k -> start.plusMonths(k).equals(next))
                .findFirst();
        assertThat(period.exactMonths()).isEqualTo(months);
    }

    @Property(tries = 1000)
    void completed_months_are_the_most_that_fit(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(max = 2000) int days) {
        ServicePeriod period = ServicePeriod.ofClosed(start, start.plusDays(2000));
        LocalDate day = start.plusDays(days);
        int completed = period.completedMonthsUntil(day);
        assertThat(start.plusMonths(completed)).isBeforeOrEqualTo(day);
        assertThat(start.plusMonths(completed + 1L)).isAfter(day);
    }

    @Property(tries = 1000)
    void two_parts_that_meet_make_the_whole(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @IntRange(max = 26) int cut) {
        ServicePeriod period = ServicePeriod.ofMonths(start, months);
        LocalDate firstEnd = start.plusDays(cut);
        ServicePeriod before = ServicePeriod.ofClosed(start, firstEnd);
        ServicePeriod after = ServicePeriod.ofClosed(firstEnd.plusDays(1), period.getEnd());
        assertThat(period.monthsOf(before).add(period.monthsOf(after))).isEqualTo(BigFraction.of(months));
        assertThat(before.overlaps(after)).isFalse();
        assertThat(period.encloses(before) && period.encloses(after)).isTrue();
        assertThat(before.days() + after.days()).isEqualTo(period.days());
    }

    @Property
    void time_never_goes_backwards(@ForAll("starts") LocalDate start, @ForAll @IntRange(max = 1999) int days) {
        ServicePeriod period = ServicePeriod.ofClosed(start, start.plusDays(2000));
        LocalDate day = start.plusDays(days);
        assertThat(period.monthsUntil(day).compareTo(period.monthsUntil(day.plusDays(1))))
                .isNegative();
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
