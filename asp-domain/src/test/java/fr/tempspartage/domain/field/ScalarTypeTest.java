package fr.tempspartage.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.FullDossier;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("W-1")
@Tag("W-3")
@Tag("W-4")
class ScalarTypeTest {

    private static final Map<String, ScalarType<?>> TYPES = Map.of(
            "date", ScalarType.DATE,
            "instant", ScalarType.INSTANT,
            "boolean", ScalarType.BOOLEAN,
            "euros", ScalarType.EUROS,
            "rate", ScalarType.RATE,
            "workingTime", ScalarType.WORKING_TIME,
            "quantity", ScalarType.QUANTITY,
            "text", ScalarType.text(5),
            "line", ScalarType.line(5),
            "integer", ScalarType.integer(1, 120));

    @ParameterizedTest
    @CsvSource({
        "date, 2026-11-01",
        "date, 2028-02-29",
        "date, 1900-01-01",
        "date, 2999-12-31",
        "instant, 1900-01-01T00:00Z",
        "instant, 2999-12-31T23:59:59+18:00",
        "instant, 2026-05-17T23:59:59+02:00",
        "instant, 2026-05-17T23:59Z",
        "boolean, true",
        "boolean, false",
        "euros, 0.00",
        "euros, 3249.79",
        "euros, 999999999.99",
        "rate, 0",
        "rate, 1/2",
        "rate, 1",
        "workingTime, 1/999999999",
        "workingTime, 1",
        "rate, 57/124",
        "quantity, 0",
        "quantity, 4.5",
        "quantity, 9999.99",
        "text, abcde",
        "line, abcde",
        "integer, 1",
        "integer, 120"
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
        "date, 1899-12-31",
        "date, 3000-01-01",
        "instant, 1899-12-31T23:59:59Z",
        "instant, 3000-01-01T00:00:00Z",
        "euros, -0.01",
        "euros, 1000000000.00",
        "rate, 101/100",
        "rate, 100.01%",
        "rate, 80",
        "workingTime, 0",
        "workingTime, 0.00",
        "workingTime, 0%",
        "workingTime, 0/5",
        "workingTime, 101%",
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
        "integer, 99999999999999999999"
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

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u2007", "\u200B", "\uFEFF", "\u3164", "\u2800\u00AD", "\uDB40\uDC20"})
    void a_text_of_which_nothing_can_be_seen_is_blank(String text) {
        for (ScalarType<String> type : List.of(ScalarType.text(5), ScalarType.line(5))) {
            assertThatThrownBy(() -> type.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("Maybe write 1 to 5 characters.");
            assertThat(type.parse(text + "a")).isEqualTo(text + "a");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\t", "\n", "\u001B", "\u007F", "\u009B", "\u2028", "\u2029"})
    void a_control_character_is_refused_in_a_line_and_accepted_in_a_text(String control) {
        assertThat(ScalarType.text(5).parse("a" + control + "b")).isEqualTo("a" + control + "b");
        assertThatThrownBy(() -> ScalarType.line(5).parse("a" + control + "b"))
                .hasMessageEndingWith("Maybe remove its line breaks and control characters.");
    }

    @Test
    void the_patterns_of_texts_say_of_every_character_what_the_reader_says() {
        Pattern text = Pattern.compile(ScalarType.text(5).pattern().orElseThrow());
        Pattern line = Pattern.compile(ScalarType.line(5).pattern().orElseThrow());
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String one = Character.toString(c);
            String two = "a" + one + "b";
            assertThat(text.matcher(one).matches()).as("U+%04X", c).isEqualTo(!Characters.isBlank(one));
            assertThat(line.matcher(two).matches()).as("U+%04X", c).isEqualTo(!Characters.hasControl(two));
        }
    }

    @Test
    void codes_are_read_in_their_own_case() {
        ScalarType<CommunityPracticeKind> kind = ScalarType.coded(CommunityPracticeKind.class);
        assertThat(kind.parse("healthCentre")).isEqualTo(CommunityPracticeKind.HEALTH_CENTRE);
        for (String wrong : List.of("HEALTH_CENTRE", "healthcentre")) {
            assertThatThrownBy(() -> kind.parse(wrong)).hasMessageContaining("\nMaybe ");
        }
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
