package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InseeCodeTest {

    @Test
    @Tag("W-7")
    void the_postal_codes_of_Paris_are_no_communes() {
        assertThat(InseeCode.parse("75056")).hasToString("75056");
        assertThat(InseeCode.parse("75101")).hasToString("75101");
        assertThat(InseeCode.parse("75120")).hasToString("75120");
        assertThat(InseeCode.parse("75021")).hasToString("75021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InseeCode.parse("75020"))
                .withMessage("INSEE code '75020' is a postal code of Paris.\nMaybe 75120 is meant.");
        assertThatIllegalArgumentException().isThrownBy(() -> InseeCode.parse("75001"));
    }

    @ParameterizedTest
    @CsvSource({
        "16015, 16",
        "01001, 01",
        "69381, 69",
        "2A004, 2A",
        "2B033, 2B",
        "97105, 971",
        "97302, 973",
        "97611, 976"
    })
    void accepts_communes_of_the_departments(String code, String department) {
        InseeCode commune = InseeCode.parse(code);
        assertThat(commune).hasToString(code).isEqualTo(InseeCode.parse(commune.toString()));
        assertThat(commune).hasSameHashCodeAs(InseeCode.parse(code));
        assertThat(commune.department()).contains(Department.parse(department));
    }

    @ParameterizedTest
    @ValueSource(strings = {"97502", "97701", "97801", "98613", "98735", "98818"})
    void accepts_communes_of_the_collectivities_without_a_department(String code) {
        assertThat(InseeCode.parse(code).department()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1001", "160150"})
    void refuses_another_length(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InseeCode.parse(code))
                .withMessage("INSEE code '" + code + "' has " + code.length()
                        + " characters instead of 5.\nMaybe a leading zero was lost.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00001", "20004", "96001", "99100", "97001", "97901", "98101", "160A5", "2C004", "16 15", "1601٥"
            })
    void refuses_what_begins_with_no_department_or_does_not_end_with_digits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InseeCode.parse(code))
                .withMessage("INSEE code '" + code + "' does not begin with a department and end with digits.\n"
                        + "Maybe it is the code of a foreign country, or letters were typed for digits.");
    }

    @Test
    void refuses_a_lower_case_letter_of_corsica() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InseeCode.parse("2a004"))
                .withMessage("INSEE code '2a004' begins with a lower-case letter of Corsica.\n"
                        + "Maybe write 2A or 2B in upper case.");
    }

    @ParameterizedTest
    @CsvSource({"16000, 16", "97300, 973", "2A000, 2A"})
    void refuses_a_postal_code_that_names_no_commune(String code, String territory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InseeCode.parse(code))
                .withMessage("INSEE code '" + code + "' names no commune of " + territory
                        + ".\nMaybe it is a postal code: Angoulême is 16015, not 16000.");
    }

    @Test
    void differs_from_another_code() {
        assertThat(InseeCode.parse("16015"))
                .isNotEqualTo(InseeCode.parse("16001"))
                .isNotEqualTo("16015");
    }
}
