package fr.tempspartage.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} thousandths")
    @CsvSource({
        "5, 1, 0, 0, 1",
        "15, 2, 2, 1, 2",
        "4, 0, 0, 0, 1",
        "6, 1, 1, 0, 1",
        "10, 1, 1, 1, 1",
        "0, 0, 0, 0, 0",
        "-5, -1, 0, 0, -1",
        "-15, -2, -2, -1, -2",
        "-4, 0, 0, 0, -1",
        "-19, -2, -2, -1, -2"
    })
    void rounds_both_signs_alike(long thousandths, long halfUp, long halfEven, long down, long up) {
        BigFraction euros = BigFraction.of(thousandths, 1000L);
        assertThat(Rounding.HALF_UP.toCents(euros)).isEqualTo(halfUp);
        assertThat(Rounding.HALF_EVEN.toCents(euros)).isEqualTo(halfEven);
        assertThat(Rounding.DOWN.toCents(euros)).isEqualTo(down);
        assertThat(Rounding.UP.toCents(euros)).isEqualTo(up);
    }

    @Test
    void does_not_depend_on_where_the_minus_of_the_fraction_stands() {
        assertThat(Rounding.HALF_UP.toCents(BigFraction.of(1, -200))).isEqualTo(-1);
        assertThat(Rounding.HALF_UP.toCents(BigFraction.of(-1, -200))).isEqualTo(1);
    }

    @Test
    void none_accepts_whole_cents_only() {
        assertThat(Rounding.NONE.toCents(BigFraction.of(1, 4))).isEqualTo(25);
        assertThat(Rounding.NONE.toCents(BigFraction.of(-1, 4))).isEqualTo(-25);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rounding.NONE.toCents(BigFraction.of(-1, 8)))
                .withMessage("Amount -1/8 euros is not a whole number of cents.\n"
                        + "Maybe pass a rounding, such as HALF_UP, the one of the calls.");
    }
}
