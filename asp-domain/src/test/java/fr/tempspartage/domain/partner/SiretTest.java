package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"26010004500012", "26973302800022", "20003001300011", "35600000000048", "35600000049837"})
    void accepts_real_numbers_and_writes_them_back(String number) {
        Siret siret = Siret.parse(number);
        assertThat(siret).hasToString(number).isEqualTo(Siret.parse(siret.toString()));
        assertThat(siret).hasSameHashCodeAs(Siret.parse(number));
        assertThat(siret).isNotEqualTo(siret.siren()).isNotEqualTo(number);
        assertThat(siret.siren()).isEqualTo(Siren.parse(number.substring(0, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26010004500012", "26973302800022", "20003001300011"})
    void refuses_any_one_digit_changed(String number) {
        for (int i = 0; i < number.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != number.charAt(i)) {
                    String changed = number.substring(0, i) + c + number.substring(i + 1);
                    assertThatIllegalArgumentException().as(changed).isThrownBy(() -> Siret.parse(changed));
                }
            }
        }
    }

    @Test
    void says_which_key_the_other_digits_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siret.parse("26010004500013"))
                .withMessage("SIRET number '26010004500013' has the wrong key 3.\n"
                        + "Maybe a digit was mistyped: with the thirteen others the key is 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siret.parse("26010004600012"))
                .withMessage("SIRET number '26010004600012' does not begin with a SIREN. "
                        + "SIREN number '260100046' has the wrong key 6.\n"
                        + "Maybe a digit was mistyped: with the eight others the key is 5.");
    }

    @Test
    void differs_from_another_site() {
        assertThat(Siret.parse("26010004500012")).isNotEqualTo(Siret.parse("20003001300011"));
        assertThat(Siret.parse("35600000000048")).isNotEqualTo(Siret.parse("35600000049837"));
    }

    @Test
    void counts_the_sites_of_la_poste_by_fives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siret.parse("35600000049838"))
                .withMessage("SIRET number '35600000049838' has digits whose sum, 46, is not a multiple of 5,"
                        + " as at La Poste.\nMaybe a digit was mistyped.");
        assertThatIllegalArgumentException().isThrownBy(() -> Siret.parse("35600000000046"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2601000450001", "260100045000122", "260 100 045 00012", "2601000450001X"})
    void refuses_anything_but_fourteen_digits(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siret.parse(number))
                .withMessage("SIRET number '" + number + "' is not fourteen digits.\n"
                        + "Maybe remove the spaces; nine digits alone are a SIREN or a FINESS number.");
    }

    @Test
    void a_siren_has_nine_digits_and_a_key() {
        Siren siren = Siren.parse("356000000");
        assertThat(siren).hasToString("356000000").isEqualTo(Siren.parse("356000000"));
        assertThat(siren).hasSameHashCodeAs(Siren.parse("356000000")).isNotEqualTo(Siren.parse("260100045"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siren.parse("356000001"))
                .withMessage("SIREN number '356000001' has the wrong key 1.\n"
                        + "Maybe a digit was mistyped: with the eight others the key is 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siren.parse("000000000"))
                .withMessage("SIREN number '000000000' is only zeros.\nMaybe leave the number out until it is known.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "35600000", "3560000000", "356 00 00", "35600000O"})
    void a_siren_is_nothing_but_nine_digits(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siren.parse(number))
                .withMessage("SIREN number '" + number + "' is not nine digits.\n"
                        + "Maybe remove the spaces, or keep the first nine digits of a SIRET (14 digits).");
    }
}
