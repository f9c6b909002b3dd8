package fr.tempspartage.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class FilingsTest {

    private static final long YEAR_2024 = 1_704_067_200;
    private static final long FOUR_YEARS = 4 * 366 * 86_400L;

    @Test
    void the_day_of_a_filing_is_that_of_Paris_in_winter_and_in_summer() {
        assertThat(dayOf("2026-01-31T22:59:59Z")).isEqualTo("2026-01-31");
        assertThat(dayOf("2026-01-31T23:00:00Z")).isEqualTo("2026-02-01");
        assertThat(dayOf("2026-07-31T21:59:59Z")).isEqualTo("2026-07-31");
        assertThat(dayOf("2026-07-31T22:00:00Z")).isEqualTo("2026-08-01");
        assertThat(dayOf("2026-07-31T23:30:00+14:00")).isEqualTo("2026-07-31");
    }

    @Test
    void a_day_that_has_begun_in_Paris_alone_is_not_after_the_filing() {
        LocalDate august = LocalDate.of(2026, 8, 1);
        assertThat(Filings.isAfter(august, OffsetDateTime.parse("2026-07-31T22:00:00Z")))
                .isFalse();
        assertThat(Filings.isAfter(august, OffsetDateTime.parse("2026-07-31T21:59:59Z")))
                .isTrue();
        assertThat(Filings.isAfter(august, OffsetDateTime.parse("2026-08-01T00:00:00Z")))
                .isFalse();
    }

    @Property
    void a_day_is_after_a_filing_where_it_is_after_its_day(
            @ForAll @LongRange(max = FOUR_YEARS) long second,
            @ForAll @IntRange(min = -18, max = 18) int hours,
            @ForAll @IntRange(min = -2, max = 2) int days) {
        OffsetDateTime filedAt = Instant.ofEpochSecond(YEAR_2024 + second).atOffset(ZoneOffset.ofHours(hours));
        LocalDate day = filedAt.toLocalDate().plusDays(days);
        assertThat(Filings.isAfter(day, filedAt)).isEqualTo(day.isAfter(Filings.dayOf(filedAt)));
    }

    @Property(tries = 3000)
    void the_day_of_a_filing_is_that_of_the_zone_of_Paris_in_every_year_and_next_to_midnight(
            @ForAll @LongRange(min = -FOUR_YEARS, max = 20 * FOUR_YEARS) long second,
            @ForAll @IntRange(min = -18, max = 18) int hours,
            @ForAll boolean nearMidnight,
            @ForAll @LongRange(min = -9_000, max = 9_000) long off) {
        long instant = nearMidnight ? Math.floorDiv(second, 86_400L) * 86_400 + off : second;
        OffsetDateTime filedAt = Instant.ofEpochSecond(instant).atOffset(ZoneOffset.ofHours(hours));
        assertThat(Filings.dayOf(filedAt))
                .isEqualTo(filedAt.atZoneSameInstant(ZoneId.of("Europe/Paris")).toLocalDate());
    }

    @Test
    void a_filing_is_before_the_first_late_instant_to_the_nanosecond() {
        ZonedDateTime limit = ZonedDateTime.parse("2026-05-18T00:00+02:00[Europe/Paris]");
        assertThat(Filings.isBefore(OffsetDateTime.parse("2026-05-17T21:59:59.999999999Z"), limit))
                .isTrue();
        assertThat(Filings.isBefore(OffsetDateTime.parse("2026-05-17T22:00:00Z"), limit))
                .isFalse();
        assertThat(Filings.isBefore(OffsetDateTime.parse("2026-05-17T22:00:00Z"), limit.plusNanos(1)))
                .isTrue();
        assertThat(Filings.isBefore(OffsetDateTime.parse("2026-05-17T22:00:01Z"), limit.plusNanos(1)))
                .isFalse();
    }

    @Test
    @Tag("F-4")
    void a_day_is_too_late_where_all_of_it_is() {
        ZonedDateTime midnight = ZonedDateTime.parse("2026-05-18T00:00+02:00[Europe/Paris]");
        assertThat(Filings.isTooLate(LocalDate.of(2026, 5, 17), midnight)).isFalse();
        assertThat(Filings.isTooLate(LocalDate.of(2026, 5, 18), midnight)).isTrue();
        assertThat(Filings.isTooLate(LocalDate.of(2026, 5, 18), midnight.plusNanos(1)))
                .isFalse();
        assertThat(Filings.isTooLate(LocalDate.of(2026, 5, 17), midnight.minusHours(12)))
                .isFalse();
        assertThat(Filings.isTooLate(LocalDate.of(2026, 5, 18), midnight.withZoneSameInstant(ZoneOffset.UTC)))
                .isTrue();
        assertThat(Filings.isTooLate(LocalDate.MIN, midnight)).isFalse();
        assertThat(Filings.isTooLate(LocalDate.MAX, midnight)).isTrue();
    }

    @Property
    @net.jqwik.api.Tag("F-4")
    void a_day_is_too_late_from_the_day_that_begins_at_the_first_late_instant_in_Paris(
            @ForAll @LongRange(max = FOUR_YEARS) long second,
            @ForAll @IntRange(min = -18, max = 18) int hours,
            @ForAll @IntRange(min = -2, max = 2) int days) {
        ZonedDateTime late = Instant.ofEpochSecond(YEAR_2024 + second).atZone(ZoneOffset.ofHours(hours));
        LocalDate day = late.toLocalDate().plusDays(days);
        assertThat(Filings.isTooLate(day, late))
                .isEqualTo(!day.atStartOfDay(ZoneId.of("Europe/Paris")).isBefore(late));
    }

    private static LocalDate dayOf(String instant) {
        return Filings.dayOf(OffsetDateTime.parse(instant));
    }
}
