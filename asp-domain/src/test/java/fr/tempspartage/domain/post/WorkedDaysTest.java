package fr.tempspartage.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedDaysTest {

    /** Easter Sundays of 2024 to 2040, as the calendars print them. */
    private static final List<String> EASTER = List.of(
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2036-04-13",
            "2037-04-05",
            "2038-04-25",
            "2039-04-10",
            "2040-04-01");

    @Test
    void the_holidays_of_2024_to_2040_are_the_eight_fixed_days_and_three_that_follow_Easter() {
        for (String printed : EASTER) {
            LocalDate easter = LocalDate.parse(printed);
            int year = easter.getYear();
            List<LocalDate> expected = Stream.of(
                            LocalDate.of(year, 1, 1),
                            easter.plusDays(1),
                            LocalDate.of(year, 5, 1),
                            LocalDate.of(year, 5, 8),
                            easter.plusDays(39),
                            easter.plusDays(50),
                            LocalDate.of(year, 7, 14),
                            LocalDate.of(year, 8, 15),
                            LocalDate.of(year, 11, 1),
                            LocalDate.of(year, 11, 11),
                            LocalDate.of(year, 12, 25))
                    .distinct()
                    .sorted()
                    .toList();
            List<LocalDate> found = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(WorkedDays::isPublicHoliday)
                    .toList();

            assertThat(found).as(printed).isEqualTo(expected);
        }
    }

    @Test
    void the_holidays_of_2026_are_those_of_the_calendar() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(WorkedDays::isPublicHoliday)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-15, 2026-11-02",
        "2027-05-01, 2027-05-03",
        "2027-05-31, 2027-05-03",
        "2026-10-20, 2026-10-01",
        "2027-01-01, 2027-01-04",
        "2026-05-05, 2026-05-04",
        "2029-04-30, 2029-04-03"
    })
    void the_first_worked_day_of_a_month_skips_week_ends_and_holidays(LocalDate day, LocalDate expected) {
        assertThat(WorkedDays.firstOfMonth(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-01",
        "2026-11-02, 2026-11-01",
        "2026-11-03, 2026-11-03",
        "2027-05-01, 2027-05-01",
        "2027-05-02, 2027-05-02",
        "2027-05-03, 2027-05-01",
        "2027-05-04, 2027-05-04",
        "2026-10-01, 2026-10-01",
        "2026-10-02, 2026-10-02"
    })
    void a_contract_counts_from_the_1st_only_if_it_starts_on_the_first_worked_day(LocalDate start, LocalDate expected) {
        assertThat(WorkedDays.countedFrom(start)).isEqualTo(expected);
    }

    @Test
    void week_ends_and_holidays_are_not_worked() {
        assertThat(WorkedDays.isWorked(LocalDate.of(2026, 11, 6))).isTrue();
        assertThat(WorkedDays.isWorked(LocalDate.of(2026, 11, 7))).isFalse();
        assertThat(WorkedDays.isWorked(LocalDate.of(2026, 11, 8))).isFalse();
        assertThat(WorkedDays.isWorked(LocalDate.of(2026, 11, 11))).isFalse();
    }
}
