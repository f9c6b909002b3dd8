package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class IdentifierProperties {

    @Property
    void exactly_one_key_completes_any_eight_digits(@ForAll @LongRange(min = 1_000_000, max = 99_999_999) long eight) {
        String start = String.format(Locale.ROOT, "%08d", eight);
        int accepted = 0;
        for (int key = 0; key < 10; key++) {
            String number = start + key;
            if (Luhn.isValid(number)) {
                accepted++;
                assertThat(Luhn.expectedKey(number)).isEqualTo(key);
                assertThat(Finess.parse(number)).hasToString(number);
                assertThat(Siren.parse(number)).hasToString(number);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> Finess.parse(number));
                assertThatIllegalArgumentException().isThrownBy(() -> Siren.parse(number));
            }
        }
        assertThat(accepted).isEqualTo(1);
    }

    @Property
    void changing_one_digit_always_breaks_the_key(
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long number,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] digits = String.format(Locale.ROOT, "%010d", number).toCharArray();
        boolean before = Luhn.isValid(new String(digits));
        digits[position] = (char) ('0' + (digits[position] - '0' + shift) % 10);
        assertThat(before && Luhn.isValid(new String(digits))).isFalse();
    }
}
