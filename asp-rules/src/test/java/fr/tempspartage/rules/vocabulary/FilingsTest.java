package fr.tempspartage.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
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

    private static LocalDate dayOf(String instant) {
        return Filings.dayOf(OffsetDateTime.parse(instant));
    }
}
