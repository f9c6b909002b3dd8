package fr.tempspartage.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.FullDossier;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTypeTest {

    private static final Map<String, ScalarType<?>> TYPES = Map.of(
            "date", ScalarType.DATE,
            "instant", ScalarType.INSTANT,
            "boolean", ScalarType.BOOLEAN,
            "euros", ScalarType.EUROS,
            "rate", ScalarType.RATE,
            "quantity", ScalarType.QUANTITY,
            "text", ScalarType.text(5),
            "integer", ScalarType.integer(1, 120),
            "kind", ScalarType.coded(CommunityPracticeKind.class));

    @ParameterizedTest
    @CsvSource({
        "date, 2026-11-01",
        "date, 2028-02-29",
        "instant, 2026-05-17T23:59:59+02:00",
        "instant, 2026-05-17T23:59Z",
        "boolean, true",
        "boolean, false",
        "euros, 3249.79",
        "rate, 1/2",
        "rate, 57/124",
        "quantity, 0",
        "quantity, 4.5",
        "quantity, 9999.99",
        "text, abcde",
        "integer, 1",
        "integer, 120",
        "kind, healthCentre"
    })
    void what_is_written_reads_back(String type, String text) {
        assertThat(reprinted(TYPES.get(type), text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2026-02-29",
        "date, 2026-11-1",
        "date, +12026-11-01",
        "date, 01/11/2026",
        "instant, 2026-05-17T23:59:59",
        "instant, 2026-05-17t23:59:59z",
        "instant, 2026-05-17T23:59:59+02:00:01",
        "instant, 2026-05-17T24:00:00+02:00",
        "boolean, TRUE",
        "boolean, oui",
        "rate, 1e2",
        "rate, 1/0",
        "rate, -1/2",
        "rate, 1234567890",
        "rate, '0.5 '",
        "quantity, -1",
        "quantity, +1",
        "quantity, 10000",
        "quantity, 1.005",
        "quantity, 1e3",
        "quantity, 1e2147483647",
        "quantity, 1e-2147483647",
        "quantity, '1,5'",
        "quantity, ٣",
        "text, abcdef",
        "text, ' '",
        "integer, 0",
        "integer, 121",
        "integer, +5",
        "integer, 05",
        "integer, ٣",
        "integer, 99999999999999999999",
        "kind, HEALTH_CENTRE",
        "kind, healthcentre"
    })
    void what_is_no_such_value_is_refused_with_a_hint(String type, String text) {
        assertThatThrownBy(() -> TYPES.get(type).parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "5.00", "5.0000000"})
    void a_quantity_has_one_form(String text) {
        assertThat(ScalarType.QUANTITY.parse(text)).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void a_number_that_is_too_long_is_refused_before_it_is_read() {
        assertThatThrownBy(() -> ScalarType.EUROS.parse("1".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a euros: '1000000 characters'.\nMaybe write at most 20.");
    }

    @Test
    void every_value_of_a_dossier_is_written_within_its_length_and_pattern_and_reads_back() {
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            if (input.type() instanceof ScalarType<?> scalar) {
                input.read(FullDossier.dossier())
                        .forEach(reading -> reading.value().ifPresent(value -> readsBack(scalar, value)));
            }
        }
    }

    private static <T> void readsBack(ScalarType<T> type, Object value) {
        String text = type.print(type.cast(value));

        assertThat(type.parse(text)).isEqualTo(value);
        assertThat(text.length()).as(text).isLessThanOrEqualTo(type.maxLength());
        type.pattern().ifPresent(pattern -> assertThat(text).matches(pattern));
        if (!type.allowed().isEmpty()) {
            assertThat(type.allowed()).contains(type.cast(value));
        }
    }

    private static <T> String reprinted(ScalarType<T> type, String text) {
        return type.print(type.parse(text));
    }
}
