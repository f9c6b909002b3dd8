package fr.tempspartage.domain.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePeriodTest {

    private static final ServicePeriod TWO_YEARS = ServicePeriod.parse("2026-11-01/2028-10-31");
    private static final ServicePeriod ONE_YEAR = ServicePeriod.parse("2026-11-01/2027-10-31");

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void reads_back_its_own_text() {
        assertThat(TWO_YEARS).hasToString("2026-11-01/2028-10-31").isEqualTo(ServicePeriod.parse(TWO_YEARS.toString()));
        assertThat(TWO_YEARS.getStart()).isEqualTo("2026-11-01");
        assertThat(TWO_YEARS.getEnd()).isEqualTo("2028-10-31");
        assertThat(TWO_YEARS).hasSameHashCodeAs(ServicePeriod.ofMonths(day("2026-11-01"), 24));
        assertThat(TWO_YEARS).isNotEqualTo(ONE_YEAR).isNotEqualTo(ServicePeriod.parse("2026-11-02/2028-10-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2026-11-01",
                "2026-11-01/",
                "/2026-11-01",
                "2026-11-01 2028-10-31",
                "2026-11-01/2027-02-29",
                "2026-11-1/2027-10-31",
                "01/11/2026",
                "2026-11-01/2027-10-31/",
                "2026-11-01/P1Y"
            })
    void refuses_any_other_writing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServicePeriod.parse(text))
                .withMessage("Period '" + text + "' is not two dates that exist, separated by a slash.\n"
                        + "Maybe write it as 2026-11-01/2028-10-31, and check the last day of the month.");
    }

    @Test
    void has_at_least_one_day() {
        assertThat(ServicePeriod.ofClosed(day("2026-11-01"), day("2026-11-01")).days())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServicePeriod.ofClosed(day("2026-11-01"), day("2026-10-31")))
                .withMessage("Period refused: its end, 2026-10-31, is before its start, 2026-11-01.\n"
                        + "Maybe the two were swapped, or the year of the end was not changed.");
    }

    @Test
    void has_at_least_one_month_when_it_is_made_of_months() {
        assertThat(ServicePeriod.ofMonths(day("2026-11-01"), 1)).hasToString("2026-11-01/2026-11-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServicePeriod.ofMonths(day("2026-11-01"), 0))
                .withMessage("Period of 0 months from 2026-11-01 refused: at least 1 month is needed.\n"
                        + "Maybe the duration was not known yet.");
    }

    @Test
    void stays_within_1900_and_9999() {
        assertThat(ServicePeriod.parse("1900-01-01/9999-12-31").exactMonths()).hasValue(97_200);
        assertThat(ServicePeriod.parse("1900-01-01/2999-12-31").exactMonths()).hasValue(13_200);
        assertThat(ServicePeriod.parse("1900-01-01/2999-12-31").months()).hasSize(13_200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServicePeriod.parse("1899-12-31/2026-10-31"))
                .withMessage("Period 1899-12-31/2026-10-31 is not within 1900-01-01/9999-12-31.\n"
                        + "Maybe a digit of a year is wrong.");
        assertThatIllegalArgumentException().isThrownBy(() -> ServicePeriod.parse("2026-11-01/+10000-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> ServicePeriod.ofMonths(day("9999-12-01"), 2));
        assertThatIllegalArgumentException().isThrownBy(() -> ServicePeriod.ofMonths(LocalDate.MAX, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServicePeriod.ofMonths(day("2026-11-01"), Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 24, 2028-10-31",
        "2026-11-01, 12, 2027-10-31",
        "2026-11-16, 24, 2028-11-15",
        "2027-05-31, 9, 2028-02-28",
        "2026-05-31, 9, 2027-02-27",
        "2026-08-31, 1, 2026-09-29",
        "2026-08-31, 2, 2026-10-30",
        "2028-02-29, 12, 2029-02-27",
        "2028-02-29, 48, 2032-02-28",
        "2027-01-31, 1, 2027-02-27"
    })
    void a_number_of_months_ends_the_day_before_the_anniversary(String start, int months, String end) {
        ServicePeriod period = ServicePeriod.ofMonths(day(start), months);
        assertThat(period.getEnd()).isEqualTo(end);
        assertThat(period.exactMonths()).hasValue(months);
        assertThat(period.completedMonths()).isEqualTo(months);
        assertThat(period.months()).hasSize(months).allMatch(ContractMonth::full);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02/2028-10-31",
                "2026-11-01/2028-10-30",
                "2026-11-01/2028-11-01",
                "2026-11-01/2026-11-29",
                "2027-05-31/2028-02-29"
            })
    void a_day_more_or_less_is_no_exact_number_of_months(String period) {
        assertThat(ServicePeriod.parse(period).exactMonths()).isEmpty();
    }

    @Test
    void a_period_is_about_a_number_of_months_when_it_is_less_than_a_month_off() {
        ServicePeriod broken = ServicePeriod.parse("2026-11-16/2028-10-31");

        assertThat(broken.isAbout(22)).isFalse();
        assertThat(broken.isAbout(23)).isTrue();
        assertThat(broken.isAbout(24)).isTrue();
        assertThat(broken.isAbout(25)).isFalse();
    }

    @Test
    void months_are_counted_from_the_original_start() {
        ServicePeriod period = ServicePeriod.ofMonths(day("2026-08-31"), 12);
        assertThat(period.monthStart(0)).isEqualTo("2026-08-31");
        assertThat(period.monthStart(1)).isEqualTo("2026-09-30");
        assertThat(period.monthStart(2)).isEqualTo("2026-10-31");
        assertThat(period.monthStart(6)).isEqualTo("2027-02-28");
        assertThat(period.monthStart(12)).isEqualTo("2027-08-31");
        assertThat(period.months().get(5)).hasToString("5: 2027-01-31/2027-02-27");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period.monthStart(-1))
                .withMessage("Contract month -1 of 2026-08-31/2027-08-30 does not exist: months are counted from 0.\n"
                        + "Maybe the date is before the contract.");
    }

    @Test
    void counts_whole_months_then_days_of_the_month_under_way() {
        LocalDate move = day("2027-05-16");
        assertThat(ONE_YEAR.completedMonthsUntil(move)).isEqualTo(6);
        assertThat(ONE_YEAR.monthsUntil(move)).isEqualTo(BigFraction.of(6 * 31 + 15, 31));
        assertThat(ONE_YEAR.monthsOf(ServicePeriod.parse("2027-05-16/2027-10-31")))
                .isEqualTo(BigFraction.of(171, 31));
        assertThat(ONE_YEAR.monthsOf(ServicePeriod.parse("2026-11-01/2027-05-15")))
                .isEqualTo(BigFraction.of(12).subtract(BigFraction.of(171, 31)));
        assertThat(ONE_YEAR.monthsOf(ONE_YEAR)).isEqualTo(BigFraction.of(12));
    }

    @Test
    void counts_months_from_the_start_to_the_day_after_the_end() {
        assertThat(ONE_YEAR.completedMonthsUntil(day("2026-11-01"))).isZero();
        assertThat(ONE_YEAR.monthsUntil(day("2026-11-01"))).isEqualTo(BigFraction.ZERO);
        assertThat(ONE_YEAR.completedMonthsUntil(day("2026-11-30"))).isZero();
        assertThat(ONE_YEAR.completedMonthsUntil(day("2026-12-01"))).isEqualTo(1);
        assertThat(ONE_YEAR.completedMonthsUntil(day("2027-10-31"))).isEqualTo(11);
        assertThat(ONE_YEAR.completedMonthsUntil(day("2027-11-01"))).isEqualTo(12);
        String bounds = " is outside the period 2026-11-01/2027-10-31: it must be from 2026-11-01 to 2027-11-01,"
                + " the day after the end.\nMaybe it belongs to another contract.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE_YEAR.completedMonthsUntil(day("2026-10-31")))
                .withMessage("Day 2026-10-31" + bounds);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE_YEAR.monthsUntil(day("2027-11-02")))
                .withMessage("Day 2027-11-02" + bounds);
        assertThatIllegalArgumentException().isThrownBy(() -> ONE_YEAR.monthsOf(TWO_YEARS));
    }

    @Test
    void the_last_month_may_be_cut_short() {
        ServicePeriod period = ServicePeriod.parse("2026-11-16/2027-01-31");
        assertThat(period.exactMonths()).isEmpty();
        assertThat(period.completedMonths()).isEqualTo(2);
        assertThat(period.months())
                .hasToString("[0: 2026-11-16/2026-12-15, 1: 2026-12-16/2027-01-15, 2: 2027-01-16/2027-01-31]");
        ContractMonth last = period.months().get(2);
        assertThat(last.full()).isFalse();
        assertThat(last.fraction()).isEqualTo(BigFraction.of(16, 31));
        assertThat(period.months().get(1).fraction()).isEqualTo(BigFraction.ONE);
    }

    @Test
    void a_contract_month_belongs_to_the_year_in_which_it_starts() {
        ContractMonth month =
                ServicePeriod.ofMonths(day("2026-11-16"), 24).months().get(1);
        assertThat(month.index()).isEqualTo(1);
        assertThat(month.start()).isEqualTo("2026-12-16");
        assertThat(month.end()).isEqualTo("2027-01-15");
        assertThat(month.calendarYear()).isEqualTo(2026);
        assertThat(TWO_YEARS.months().stream().map(ContractMonth::calendarYear).filter(year -> year == 2026))
                .hasSize(2);
        assertThat(TWO_YEARS.months().stream().map(ContractMonth::calendarYear).filter(year -> year == 2027))
                .hasSize(12);
        assertThat(TWO_YEARS.months().stream().map(ContractMonth::calendarYear).filter(year -> year == 2028))
                .hasSize(10);
    }

    @Test
    void contract_months_are_equal_when_rank_and_days_are() {
        ContractMonth month = TWO_YEARS.months().get(3);
        assertThat(month)
                .isEqualTo(ONE_YEAR.months().get(3))
                .hasSameHashCodeAs(ONE_YEAR.months().get(3));
        assertThat(month).isNotEqualTo(TWO_YEARS.months().get(4)).isNotEqualTo("3");
        ContractMonth cut =
                ServicePeriod.parse("2026-11-01/2027-02-27").months().get(3);
        assertThat(cut).isNotEqualTo(month);
        assertThat(ServicePeriod.parse("2026-11-28/2027-02-27").months().get(2))
                .isNotEqualTo(
                        ServicePeriod.parse("2026-11-28/2027-02-26").months().get(2));
    }

    @Test
    void contains_its_first_and_last_days() {
        assertThat(ONE_YEAR.contains(day("2026-10-31"))).isFalse();
        assertThat(ONE_YEAR.contains(day("2026-11-01"))).isTrue();
        assertThat(ONE_YEAR.contains(day("2027-10-31"))).isTrue();
        assertThat(ONE_YEAR.contains(day("2027-11-01"))).isFalse();
    }

    @Test
    void overlaps_when_one_day_is_common() {
        assertThat(ONE_YEAR.overlaps(ServicePeriod.parse("2027-10-31/2027-12-31")))
                .isTrue();
        assertThat(ONE_YEAR.overlaps(ServicePeriod.parse("2027-11-01/2027-12-31")))
                .isFalse();
        assertThat(ONE_YEAR.overlaps(ServicePeriod.parse("2026-01-01/2026-11-01")))
                .isTrue();
        assertThat(ONE_YEAR.overlaps(ServicePeriod.parse("2026-01-01/2026-10-31")))
                .isFalse();
    }

    @Test
    void encloses_a_period_that_does_not_stick_out() {
        assertThat(TWO_YEARS.encloses(TWO_YEARS)).isTrue();
        assertThat(TWO_YEARS.encloses(ONE_YEAR)).isTrue();
        assertThat(ONE_YEAR.encloses(TWO_YEARS)).isFalse();
        assertThat(ONE_YEAR.encloses(ServicePeriod.parse("2026-10-31/2027-10-31")))
                .isFalse();
    }
}
