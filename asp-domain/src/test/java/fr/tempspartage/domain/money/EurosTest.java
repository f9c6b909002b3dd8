package fr.tempspartage.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Language;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    private static final Euros LOWEST = Euros.ofCents(Long.MIN_VALUE);
    private static final Euros HIGHEST = Euros.ofCents(Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "3249.79, 324979, 3249.79",
        "3249.7, 324970, 3249.70",
        "32000, 3200000, 32000.00",
        "-12.00, -1200, -12.00",
        "-0.05, -5, -0.05",
        "-0.00, 0, 0.00",
        "0, 0, 0.00",
        "007, 700, 7.00",
        "92233720368547758.07, 9223372036854775807, 92233720368547758.07",
        "-92233720368547758.08, -9223372036854775808, -92233720368547758.08"
    })
    void reads_decimal_amounts(String text, long cents, String canonical) {
        assertThat(Euros.parse(text).cents()).isEqualTo(cents);
        assertThat(Euros.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", ".", "+1", "1,50", "1 000", " 1", "1 ", "1e3", "1.", ".5", "-.5", "1.234", "1.2.3", "--1",
                "1-", "€1", "١", "NaN"
            })
    void refuses_any_other_writing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse(text))
                .withMessage("Amount '" + text + "' is not a number of euros with at most two decimals.\n"
                        + "Maybe write it with a dot and without spaces, as in 3249.79.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"92233720368547758.08", "-92233720368547758.09", "100000000000000000", "99999999999999999999"})
    void refuses_an_amount_just_outside_the_bounds(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse(text))
                .withMessage(
                        "Amount '" + text + "' is outside the amounts that can be counted, -92233720368547758.08 to "
                                + "92233720368547758.07.\nMaybe two amounts were written one after the other.");
    }

    @Test
    void adds_and_multiplies_to_the_cent() {
        Euros monthly = Euros.parse("3249.79");
        assertThat(monthly.times(24)).hasToString("77994.96");
        assertThat(monthly.plus(Euros.parse("0.01"))).hasToString("3249.80");
        assertThat(monthly.minus(Euros.parse("3250"))).hasToString("-0.21");
        assertThat(monthly.negated()).hasToString("-3249.79");
        assertThat(Euros.sum(List.of(monthly, monthly, Euros.ZERO))).hasToString("6499.58");
        assertThat(Euros.sum(List.of())).isEqualTo(Euros.ZERO);
    }

    @Test
    void multiplies_by_a_rate_with_a_named_rounding() {
        Euros full = Euros.parse("6499.57");
        assertThat(full.times(Rate.HALF, Rounding.HALF_UP)).hasToString("3249.79");
        assertThat(full.times(Rate.HALF, Rounding.HALF_EVEN)).hasToString("3249.78");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> full.times(Rate.HALF, Rounding.NONE))
                .withMessage("Amount 649957/200 euros is not a whole number of cents.\n"
                        + "Maybe pass a rounding, such as HALF_UP, the one of the calls.");
    }

    @Test
    void finds_the_printed_figures_of_the_call_by_exact_steps() {
        BigFraction exact =
                Euros.parse("33643.13").exact().divide(12).add(1010).add(700).multiply(BigFraction.of(144, 100));
        assertThat(Euros.round(exact, Rounding.HALF_UP)).hasToString("6499.58");
        assertThat(Euros.round(exact.divide(2), Rounding.HALF_UP)).hasToString("3249.79");
    }

    @Test
    void never_overflows_silently() {
        Euros cent = Euros.ofCents(1);
        String hint = "\nMaybe one of the amounts was given in cents, or multiplied twice.";
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> HIGHEST.plus(cent))
                .withMessage("92233720368547758.07 euros plus 0.01 is outside the amounts that can be counted." + hint);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LOWEST.minus(cent))
                .withMessage(
                        "-92233720368547758.08 euros minus 0.01 is outside the amounts that can be counted." + hint);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> HIGHEST.times(2))
                .withMessage("92233720368547758.07 euros times 2 is outside the amounts that can be counted." + hint);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(LOWEST::negated)
                .withMessage("-92233720368547758.08 euros times -1 is outside the amounts that can be counted." + hint);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euros.sum(List.of(HIGHEST, cent)));
        assertThat(HIGHEST.plus(cent.negated()).plus(cent)).isEqualTo(HIGHEST);
        assertThat(LOWEST.plus(cent).minus(cent)).isEqualTo(LOWEST);
    }

    @Test
    void refuses_an_exact_amount_just_above_the_highest() {
        BigFraction above = HIGHEST.exact().add(BigFraction.of(1, 200));
        assertThat(Euros.round(above, Rounding.DOWN)).isEqualTo(HIGHEST);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Euros.round(above, Rounding.HALF_UP))
                .withMessage("Amount 3689348814741910323/40 euros does not fit: the largest amount is "
                        + "92233720368547758.07 euros.\nMaybe the amount was given in cents, or multiplied twice.");
        assertThat(Euros.round(LOWEST.exact(), Rounding.NONE)).isEqualTo(LOWEST);
    }

    @Test
    void compares_by_amount() {
        Euros ten = Euros.parse("10");
        Euros refund = Euros.parse("-10");
        assertThat(ten).isGreaterThan(refund).isEqualTo(Euros.ofCents(1000)).hasSameHashCodeAs(Euros.ofCents(1000));
        assertThat(ten).isNotEqualTo(refund).isNotEqualTo("10.00");
        assertThat(ten.max(refund)).isEqualTo(ten);
        assertThat(ten.min(refund)).isEqualTo(refund);
        assertThat(refund.isNegative()).isTrue();
        assertThat(Euros.ZERO.isNegative()).isFalse();
        assertThat(Euros.ZERO.isZero()).isTrue();
        assertThat(Euros.ofCents(-1).isZero()).isFalse();
        assertThat(Euros.ofCents(0)).isSameAs(Euros.ZERO);
    }

    @Test
    void gives_a_decimal_of_scale_two() {
        assertThat(Euros.parse("3249.7").toBigDecimal()).isEqualTo(new BigDecimal("3249.70"));
    }

    @Test
    void splits_32000_in_24_with_the_extra_cents_first() {
        List<Euros> months = Euros.parse("32000").split(24);
        assertThat(months.subList(0, 8)).isEqualTo(Collections.nCopies(8, Euros.parse("1333.34")));
        assertThat(months.subList(8, 24)).isEqualTo(Collections.nCopies(16, Euros.parse("1333.33")));
    }

    @Test
    void splits_a_refund_as_its_opposite() {
        assertThat(Euros.parse("-0.05").split(3)).hasToString("[-0.02, -0.02, -0.01]");
        assertThat(Euros.parse("-100").splitByWeights(1, 1, 1)).hasToString("[-33.34, -33.33, -33.33]");
        assertThat(LOWEST.splitByWeights(1)).containsExactly(LOWEST);
        assertThat(LOWEST.split(1)).containsExactly(LOWEST);
    }

    @Test
    void splits_by_largest_remainder_earlier_part_first() {
        assertThat(Euros.parse("100").split(List.of(Rate.of(1, 3), Rate.of(2, 3))))
                .hasToString("[33.33, 66.67]");
        assertThat(Euros.parse("0.02").splitByWeights(1, 0, 1, 1)).hasToString("[0.01, 0.00, 0.01, 0.00]");
        assertThat(Euros.parse("77994.96").splitByWeights(2, 12, 10)).hasToString("[6499.58, 38997.48, 32497.90]");
        assertThat(Euros.parse("10").split(List.of(Rate.parse("60%"), Rate.parse("20%"), Rate.parse("1/5"))))
                .hasToString("[6.00, 2.00, 2.00]");
    }

    @Test
    void accepts_one_part_and_refuses_none() {
        assertThat(Euros.parse("10").split(1)).hasToString("[10.00]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse("10").split(0))
                .withMessage("An amount of 10.00 euros cannot be split in 0 parts: at least 1 is needed.\n"
                        + "Maybe the number of months was not known yet.");
    }

    @Test
    void refuses_weights_that_do_not_say_how_to_split() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse("10").splitByWeights(0, 0))
                .withMessage("Weights [0, 0] do not say how to split 10.00 euros: their sum is 0.\n"
                        + "Maybe no partner was given a part yet.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse("10").split(List.of()))
                .withMessage("Weights [] do not say how to split 10.00 euros: their sum is 0.\n"
                        + "Maybe no partner was given a part yet.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse("10").splitByWeights(2, -1))
                .withMessage("Weights [2, -1] hold a negative one, -1.\n"
                        + "Maybe split the amounts due and the refunds separately.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3249.79 | 3_249,79_€ | €3,249.79",
                "-12.00 | −12,00_€ | −€12.00",
                "0 | 0,00_€ | €0.00",
                "-0.05 | −0,05_€ | −€0.05",
                "999.99 | 999,99_€ | €999.99",
                "1000 | 1_000,00_€ | €1,000.00",
                "1234567.80 | 1_234_567,80_€ | €1,234,567.80",
                "-92233720368547758.08 | −92_233_720_368_547_758,08_€ | −€92,233,720,368,547,758.08"
            })
    void formats_for_people(String amount, String french, String english) {
        assertThat(Euros.parse(amount).format(Language.FRENCH)).isEqualTo(french.replace('_', '\u00A0'));
        assertThat(Euros.parse(amount).format(Language.ENGLISH)).isEqualTo(english);
    }
}
