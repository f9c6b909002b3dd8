package fr.tempspartage.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Language;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "1/2, 1/2",
        "2/4, 1/2",
        "0.5, 1/2",
        "50%, 1/2",
        "50 %, 1/2",
        "0.44, 11/25",
        "44%, 11/25",
        "44 %, 11/25",
        "45.97 %, 4597/10000",
        "1, 1",
        "100%, 1",
        "1.44, 36/25",
        "0/7, 0",
        "0, 0"
    })
    void reads_fractions_decimals_and_percentages(String text, String canonical) {
        assertThat(Rate.parse(text)).hasToString(canonical).isEqualTo(Rate.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "%", " %", "/", "1/", "/2", "1/0", "-1/2", "1/-2", "+1", "-1", "0,44", "1e2", ".5", "1.", "1.5/2",
                "44  %", "44% ", "1/2%", "1/2/3", "١/٢"
            })
    void refuses_any_other_writing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse(text))
                .withMessage("Rate '" + text + "' is not a fraction, a decimal or a percentage.\n"
                        + "Maybe write it as 1/2, 0.44 or 44%, with a dot and without a sign.");
    }

    @Test
    void equal_numbers_are_equal_rates_however_they_are_made() {
        assertThat(Rate.of(44, 100))
                .isEqualTo(Rate.of(BigFraction.of(-11, -25)))
                .hasToString("11/25");
        assertThat(Rate.of(BigFraction.of(-11, -25))).hasSameHashCodeAs(Rate.parse("44%"));
        assertThat(Rate.of(0, 3)).isEqualTo(Rate.ZERO);
        assertThat(Rate.of(7, 7)).isEqualTo(Rate.ONE);
        assertThat(Rate.of(7, 14)).isEqualTo(Rate.HALF).isNotEqualTo(Rate.ONE);
        assertThat(Rate.of(BigFraction.of(1, -2).negate()).fraction().getDenominator())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "1, 0", "1, -2", "-1, -2"})
    void refuses_a_numerator_below_0_and_a_denominator_below_1(long numerator, long denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(numerator, denominator))
                .withMessage("Rate " + numerator + "/" + denominator
                        + " is refused: the numerator must be at least 0 and the denominator at least 1.\n"
                        + "Maybe the two were swapped, or a total was not known yet.");
    }

    @Test
    void refuses_a_negative_fraction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(BigFraction.of(1, -2)))
                .withMessage("Rate -1/2 is refused: a rate is never negative.\n"
                        + "Maybe a difference was taken the wrong way round.");
    }

    @Test
    void computes_exactly() {
        Rate third = Rate.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Rate.ONE);
        assertThat(Rate.HALF.times(Rate.HALF)).hasToString("1/4");
        assertThat(Rate.HALF.minus(third)).hasToString("1/6");
        assertThat(Rate.HALF.minus(Rate.HALF)).isEqualTo(Rate.ZERO);
        assertThat(Rate.parse("44%").complement()).hasToString("14/25");
        assertThat(Rate.ONE.complement()).isEqualTo(Rate.ZERO);
        assertThat(Rate.ONE.plus(Rate.parse("44%"))).hasToString("36/25");
        assertThat(third).isLessThan(Rate.HALF);
        assertThat(third.fraction()).isEqualTo(BigFraction.of(1, 3));
    }

    @Test
    void refuses_a_difference_below_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.HALF.minus(Rate.of(501, 1000)))
                .withMessage(
                        "Rate 1/2 minus 501/1000 is refused: a rate is never negative.\nMaybe the two were swapped.");
    }

    @Test
    void refuses_the_complement_of_more_than_the_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(101, 100).complement())
                .withMessage("Rate 101/100 leaves nothing of the whole: it is above 1.\n"
                        + "Maybe a percentage was written without its sign, as 44 for 44%.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57/124 | 45,97_% | 45.97%",
                "1/2 | 50_% | 50%",
                "1/8 | 12,5_% | 12.5%",
                "1/3 | 33,33_% | 33.33%",
                "2/3 | 66,67_% | 66.67%",
                "1 | 100_% | 100%",
                "0 | 0_% | 0%",
                "1/20000 | 0,01_% | 0.01%",
                "1/20001 | 0,005_% | 0.005%",
                "14999/25000 | 59,996_% | 59.996%",
                "599999999/1000000000 | 59,9999_% | 59.9999%",
                "600000001/1000000000 | 60,0001_% | 60.0001%",
                "595001/1000000 | 59,5_% | 59.5%",
                "39999/10000 | 399,99_% | 399.99%",
                "399999/100000 | 399,999_% | 399.999%",
                "10/9 | 111,11_% | 111.11%"
            })
    void formats_for_people(String rate, String french, String english) {
        assertThat(Rate.parse(rate).format(Language.FRENCH)).isEqualTo(french.replace('_', '\u00A0'));
        assertThat(Rate.parse(rate).format(Language.ENGLISH)).isEqualTo(english);
    }
}
