package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("W-5")
class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "777777777", "123456789", "567890123", "987654321", "321098765"})
    void one_digit_repeated_and_digits_in_a_row_are_placeholders(String digits) {
        assertThat(Placeholder.is(digits)).isTrue();
        assertThat(Placeholder.isBeforeKey(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "999999998", "987654324"})
    void digits_in_a_row_before_a_key_are_placeholders_too(String digits) {
        assertThat(Placeholder.is(digits)).isFalse();
        assertThat(Placeholder.isBeforeKey(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "11", "870000015", "732829320", "123456882", "112233445", "135791357", "2A0000014"})
    void other_numbers_are_not(String digits) {
        assertThat(Placeholder.is(digits)).isFalse();
        assertThat(Placeholder.isBeforeKey(digits)).isFalse();
    }
}
