package fr.tempspartage.io.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import java.util.List;
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
}
