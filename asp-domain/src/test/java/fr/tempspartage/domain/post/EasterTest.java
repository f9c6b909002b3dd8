package fr.tempspartage.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Easter Sundays of seven centuries, earliest and latest among them, as published tables give them. */
class EasterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1886-04-25", "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "1999-04-04",
                "2000-04-23", "2008-03-23", "2049-04-18", "2076-04-19", "2099-04-12", "2100-03-28", "2106-04-18",
                "2133-04-19", "2160-03-23", "2199-04-14", "2200-04-06", "2285-03-22", "2299-04-16", "2300-04-08",
                "2400-04-16", "2498-04-13", "2500-04-18"
            })
    void the_monday_after_is_a_holiday_and_the_monday_before_is_not(String printed) {
        LocalDate easter = LocalDate.parse(printed);

        assertThat(WorkedDays.isPublicHoliday(easter.plusDays(1))).isTrue();
        assertThat(WorkedDays.isPublicHoliday(easter.plusDays(39))).isTrue();
        assertThat(WorkedDays.isPublicHoliday(easter.plusDays(50))).isTrue();
        assertThat(WorkedDays.isPublicHoliday(easter.minusDays(6))).isFalse();
    }
}
