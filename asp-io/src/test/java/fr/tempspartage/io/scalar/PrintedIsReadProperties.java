package fr.tempspartage.io.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.rules.verdict.Phrases;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What reports print, people may write. */
@Tag("W-6")
class PrintedIsReadProperties {

    private static <T> T read(ScalarType<T> type, Object value, Language language) {
        return ScalarReading.ofPeople(type, Phrases.of(value, language)).value().orElseThrow();
    }

    @Property(tries = 500)
    void an_amount(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long cents, @ForAll Language language) {
        Euros euros = Euros.ofCents(cents);
        assertThat(read(ScalarType.EUROS, euros, language)).isEqualTo(euros);
    }

    @Property(tries = 500)
    void a_rate_of_whole_hundredths_of_a_percent(
            @ForAll @IntRange(min = 0, max = 10_000) int share, @ForAll Language language) {
        Rate rate = Rate.of(share, 10_000);
        assertThat(read(ScalarType.RATE, rate, language)).isEqualTo(rate);
    }

    @Property(tries = 300)
    void a_rate_is_printed_again_as_it_was(
            @ForAll @IntRange(min = 0, max = 1000) int numerator,
            @ForAll @IntRange(min = 1, max = 1000) int denominator,
            @ForAll Language language) {
        Rate rate = numerator > denominator ? Rate.ONE : Rate.of(numerator, denominator);
        assertThat(read(ScalarType.RATE, rate, language).format(language)).isEqualTo(rate.format(language));
    }

    @Property(tries = 500)
    void a_day(@ForAll @LongRange(min = -25_567, max = 376_199) long day, @ForAll Language language) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(read(ScalarType.DATE, date, language)).isEqualTo(date);
    }

    @Property(tries = 300)
    void an_instant(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = -12, max = 14) int hours,
            @ForAll Language language) {
        OffsetDateTime instant =
                OffsetDateTime.ofInstant(java.time.Instant.ofEpochSecond(second), ZoneOffset.ofHours(hours));
        assertThat(read(ScalarType.INSTANT, instant, language)).isEqualTo(instant);
    }

    @Property(tries = 100)
    void yes_and_no(@ForAll boolean yes, @ForAll Language language) {
        assertThat(read(ScalarType.BOOLEAN, yes, language)).isEqualTo(yes);
    }
}
