package fr.tempspartage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RppsTest {

    @ParameterizedTest
    @CsvSource({"10000001916, true", "10000005479, true", "10001234567, false", "10003461033, false"})
    void accepts_a_wrong_key_but_tells_it(String number, boolean keyHolds) {
        assertThat(Rpps.parse(number)).hasToString(number);
        assertThat(Rpps.parse(number).luhnValid()).isEqualTo(keyHolds);
    }

    @Test
    void is_equal_to_the_same_number() {
        Rpps rpps = Rpps.parse("10000001916");
        assertThat(rpps).isEqualTo(Rpps.parse(rpps.toString())).hasSameHashCodeAs(Rpps.parse("10000001916"));
        assertThat(rpps).isNotEqualTo(Rpps.parse("10000005479")).isNotEqualTo("10000001916");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000", "11111111111", "99999999999", "12345678901", "01234567890", "98765432109"})
    @Tag("W-5")
    void refuses_a_number_that_only_fills_a_form(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rpps.parse(number))
                .withMessage("RPPS number '" + number + "' is a placeholder: one digit repeated, or digits in a row.\n"
                        + "Maybe leave the number out until it is known.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000000191", "810000001916", "1000000191 ", "1000000191X", "1000000191٦"})
    void refuses_anything_but_eleven_digits(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rpps.parse(number))
                .withMessage("RPPS number '" + number + "' is not eleven digits.\n"
                        + "Maybe remove the spaces, or the 8 in front of a national identifier (12 digits).");
    }
}
