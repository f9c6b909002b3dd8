package fr.tempspartage.io.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.io.IssueCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScalarReadingTest {

    @Test
    void the_example_of_every_type_of_a_dossier_is_accepted_and_its_words_are_its_own() {
        int types = 0;
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            ValueType<?> type = input.type() instanceof ListType<?> list ? list.element() : input.type();
            if (type instanceof ScalarType<?> scalar) {
                types++;
                assertThat(ScalarReading.of(scalar, ScalarReading.example(scalar))
                                .refusal())
                        .as(input.name())
                        .isEmpty();
                assertThat(ScalarReading.expected(scalar).en()).doesNotStartWith("a value of type");
            }
        }
        assertThat(types).isGreaterThan(50);
    }

    @Test
    void an_instant_keeps_its_seconds_when_written() {
        ScalarType<?> type = ScalarType.INSTANT;
        assertThat(written(type, "2026-05-17T23:59Z")).isEqualTo("2026-05-17T23:59:00Z");
        assertThat(written(type, "2026-05-17T23:59:00.5+02:00")).isEqualTo("2026-05-17T23:59:00.5+02:00");
    }

    @Test
    void a_rate_that_would_not_be_read_again_is_refused() {
        assertThat(ScalarReading.of(ScalarType.RATE, "999999999.123456%").value())
                .isEmpty();
        assertThat(ScalarReading.of(ScalarType.RATE, "45.97 %").value()).isPresent();
    }

    @Test
    void the_nearest_name_counts_swapped_letters_once() {
        assertThat(Nearest.distance("rrps", "rpps")).isEqualTo(1);
        assertThat(Nearest.distance("candidtae", "Candidate")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.sorted("strat", List.of("end", "months", "start"))).startsWith("start");
    }

    @Test
    void a_long_text_is_cut_in_messages() {
        assertThat(ScalarReading.shown("é".repeat(61))).isEqualTo("é".repeat(60) + "…");
        assertThat(ScalarReading.shown("a\nb")).isEqualTo("a b");
    }

    private static <T> String written(ScalarType<T> type, String text) {
        return ScalarText.of(type, ScalarReading.of(type, text).value().orElseThrow());
    }

    @Test
    void a_rate_may_be_a_number_exactly_as_it_is_written() {
        assertThat(ScalarReading.ofNumber(ScalarType.RATE, "1").value()).contains(Rate.ONE);
        assertThat(ScalarReading.ofNumber(ScalarType.RATE, "0.8").value()).contains(Rate.of(4, 5));
        assertThat(ScalarReading.ofNumber(ScalarType.RATE, "0.10").value()).contains(Rate.of(1, 10));
        assertThat(ScalarReading.ofNumber(ScalarType.RATE, "8e-1").value()).contains(Rate.of(4, 5));
        assertThat(ScalarReading.ofNumber(ScalarType.RATE, "0.123456").value()).contains(Rate.of(1929, 15625));
        assertThat(ScalarReading.ofNumber(ScalarType.RATE, "0").value()).contains(Rate.ZERO);
        assertThat(ScalarReading.ofNumber(ScalarType.RATE, "1.000000").value()).contains(Rate.ONE);
    }

    @Test
    void a_rate_as_a_number_has_its_bounds_and_six_decimals() {
        assertThat(code("0.1234567")).contains(IssueCode.BAD_VALUE);
        assertThat(code("-0.1")).contains(IssueCode.NUMBER_OUT_OF_RANGE);
        assertThat(code("1.000001")).contains(IssueCode.NUMBER_OUT_OF_RANGE);
        assertThat(code("1000000000")).contains(IssueCode.NUMBER_OUT_OF_RANGE);
        assertThat(code("1e99999")).contains(IssueCode.NUMBER_OUT_OF_RANGE);
    }

    private static Optional<IssueCode> code(String rate) {
        return ScalarReading.ofNumber(ScalarType.RATE, rate).refusal().map(ScalarReading.Refusal::code);
    }
}
