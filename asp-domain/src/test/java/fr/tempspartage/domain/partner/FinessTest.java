package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinessTest {

    @ParameterizedTest
    @MethodSource("realNumbers")
    void accepts_every_real_number_and_writes_it_back(String number) {
        Finess finess = Finess.parse(number);
        assertThat(finess).hasToString(number).isEqualTo(Finess.parse(finess.toString()));
        assertThat(finess).hasSameHashCodeAs(Finess.parse(number));
    }

    @ParameterizedTest
    @MethodSource("realNumbers")
    void refuses_every_real_number_with_any_one_character_changed(String number) {
        for (int i = 0; i < number.length(); i++) {
            for (char c : "0123456789AB".toCharArray()) {
                if (c != number.charAt(i) && !sameValue(number.charAt(i), c)) {
                    String changed = number.substring(0, i) + c + number.substring(i + 1);
                    assertThatIllegalArgumentException()
                            .as(changed)
                            .isThrownBy(() -> Finess.parse(changed))
                            .withMessageStartingWith("FINESS number '" + changed + "' ")
                            .withMessageContaining("\nMaybe ");
                }
            }
        }
    }

    private static boolean sameValue(char letter, char digit) {
        return (letter == 'A' && digit == '1') || (letter == 'B' && digit == '2');
    }

    @Test
    void the_key_cannot_tell_a_letter_of_corsica_from_the_digit_it_counts_as() {
        assertThat(Finess.parse("2A0000170").department()).contains(Department.parse("2A"));
        assertThat(Finess.parse("210000170").department()).contains(Department.parse("21"));
    }

    static Stream<String> realNumbers() throws IOException {
        try (InputStream file = FinessTest.class.getResourceAsStream("finess-vectors.csv")) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(29);
            return lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(';')));
        }
    }

    @Test
    void says_which_key_the_other_digits_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finess.parse("870000016"))
                .withMessage("FINESS number '870000016' has the wrong key 6.\n"
                        + "Maybe a digit was mistyped: with the eight others the key is 5.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finess.parse("2B0005343"))
                .withMessage("FINESS number '2B0005343' has the wrong key 3.\n"
                        + "Maybe a digit was mistyped: with the eight others the key is 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "87000001", "8700000150", "26010004500012"})
    void refuses_another_length(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finess.parse(number))
                .withMessage("FINESS number '" + number + "' has " + number.length() + " characters instead of 9.\n"
                        + "Maybe a leading zero was lost, or it is a SIREN (9 digits) or a SIRET (14 digits).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a0000170", "2b0005342"})
    void refuses_a_lower_case_letter_of_corsica(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finess.parse(number))
                .withMessage("FINESS number '" + number + "' begins with a lower-case letter of Corsica.\n"
                        + "Maybe write 2A or 2B in upper case.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"87 000001", "2C0000170", "A20000170", "87000001٥", "8700O0015"})
    void refuses_other_characters(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finess.parse(number))
                .withMessage("FINESS number '" + number + "' holds something else than digits.\n"
                        + "Maybe remove the spaces; letters are only for Corsica, 2A or 2B at the start.");
    }

    @Test
    void refuses_zeros_although_their_key_holds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finess.parse("000000000"))
                .withMessage("FINESS number '000000000' begins with 00, which is no department.\n"
                        + "Maybe the number was filled with zeros.");
    }

    @ParameterizedTest
    @CsvSource({
        "870000015, 87",
        "010000024, 01",
        "2A0000170, 2A",
        "2B0005342, 2B",
        "970211207, 972",
        "970300026, 973",
        "970302287, 973",
        "970400024, 974",
        "970408589, 974"
    })
    void tells_the_department(String number, String department) {
        assertThat(Finess.parse(number).department()).contains(Department.parse(department));
    }

    @ParameterizedTest
    @ValueSource(strings = {"970102018", "970100012", "980600027"})
    void does_not_guess_a_department(String number) {
        assertThat(Finess.parse(number).department()).isEmpty();
    }

    @Test
    void differs_from_another_number() {
        assertThat(Finess.parse("870000015"))
                .isNotEqualTo(Finess.parse("190000091"))
                .isNotEqualTo("870000015");
    }
}
