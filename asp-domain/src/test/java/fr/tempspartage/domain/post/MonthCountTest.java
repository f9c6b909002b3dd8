package fr.tempspartage.domain.post;

import static fr.tempspartage.domain.post.MonthCount.ANNIVERSARY;
import static fr.tempspartage.domain.post.MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY;
import static fr.tempspartage.domain.post.MonthCount.START_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthCountTest {

    @ParameterizedTest
    @CsvSource({
        // from the 1st, a Sunday and public holiday
        "2026-11-01/2028-10-31, 24, 24, 24",
        // from the first worked day
        "2026-11-02/2028-10-31, 24,  0, 24",
        "2026-11-02/2028-11-01, 24, 24,  0",
        "2027-05-03/2028-04-30, 12,  0, 12",
        // from the second worked day
        "2026-11-03/2028-10-31,  0,  0, 24",
        "2026-11-16/2028-11-15, 24, 24,  0",
        "2026-11-16/2028-10-31,  0,  0, 24",
        "2026-11-01/2028-10-30,  0,  0,  0",
        "2026-11-01/2028-11-01,  0,  0,  0",
        // to the end of February of a leap year
        "2027-03-01/2028-02-29, 12, 12, 12",
        "2027-02-28/2028-02-27, 12, 12,  0",
    })
    void whole_months_are_counted_from_the_anniversary_the_first_worked_day_or_the_first_of_the_month(
            String period, int usual, int anniversary, int startMonth) {
        ServicePeriod contract = ServicePeriod.parse(period);

        assertThat(ANNIVERSARY_OR_FIRST_WORKED_DAY.months(contract)).isEqualTo(usual);
        assertThat(ANNIVERSARY.months(contract)).isEqualTo(anniversary);
        assertThat(START_MONTH.months(contract)).isEqualTo(startMonth);
        assertThat(ANNIVERSARY_OR_FIRST_WORKED_DAY.whole(contract).isPresent()).isEqualTo(usual > 0);
    }

    @Property
    void a_contract_of_whole_months_is_counted_from_its_start_and_a_first_worked_day_from_the_first(
            @ForAll @IntRange(min = 0, max = 4000) int days, @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(days);
        ServicePeriod whole = ServicePeriod.ofMonths(start, months);
        LocalDate worked = WorkedDays.firstOfMonth(start);
        ServicePeriod calendar = ServicePeriod.ofClosed(
                worked, start.withDayOfMonth(1).plusMonths(months).minusDays(1));

        assertThat(ANNIVERSARY_OR_FIRST_WORKED_DAY.counted(whole)).isEqualTo(whole);
        assertThat(ANNIVERSARY_OR_FIRST_WORKED_DAY.months(whole)).isEqualTo(months);
        assertThat(ANNIVERSARY_OR_FIRST_WORKED_DAY.months(calendar)).isEqualTo(months);
        assertThat(START_MONTH.months(calendar)).isEqualTo(months);
    }
}
