package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuhnTest {

    @Test
    void tells_a_key_that_holds_from_one_that_does_not() {
        assertThat(Luhn.isValid("356000000")).isTrue();
        assertThat(Luhn.isValid("356000001")).isFalse();
        assertThat(Luhn.isValid("0")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "35 6", "2A0000170", "١"})
    void refuses_what_is_not_digits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Luhn.isValid(text))
                .withMessage(
                        "Number '" + text + "' has no Luhn key: it must be digits only.\nMaybe remove the spaces.");
    }
}
