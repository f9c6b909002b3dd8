package fr.tempspartage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french_only() {
        assertThat(Dates.day(LocalDate.of(2026, 11, 1), Language.FRENCH)).isEqualTo("1er novembre 2026");
        assertThat(Dates.day(LocalDate.of(2026, 11, 1), Language.ENGLISH)).isEqualTo("1 November 2026");
        assertThat(Dates.day(LocalDate.of(2028, 2, 29), Language.FRENCH)).isEqualTo("29 février 2028");
    }

    @Test
    void every_month_has_its_name() {
        assertThat(months(Language.FRENCH))
                .isEqualTo("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        assertThat(months(Language.ENGLISH))
                .isEqualTo("January February March April May June July August September October November December");
        assertThat(Dates.month(YearMonth.of(2027, 5), Language.FRENCH)).isEqualTo("mai 2027");
    }

    private static String months(Language language) {
        return String.join(
                " ",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month ->
                                Dates.month(YearMonth.of(2026, month), language).replace(" 2026", ""))
                        .toList());
    }
}
