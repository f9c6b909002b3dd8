package fr.tempspartage.finance.flat;

import static fr.tempspartage.finance.Fixtures.auvergneRhoneAlpes;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Choice;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases M-12 to M-23, by number. */
class FlatSumReadingsTest {

    private static final Euros COST = euros("155989.92");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "M-12, CAP, WHOLE, hospital-half, 31197.98",
        "M-13, CAP, PER_YEAR, hospital-half, 31197.98",
        "M-14, CAP, WHOLE, whole-post, 32000.00",
        "M-15, CAP, PER_YEAR, whole-post, 62395.97",
        "M-16, FLOOR, WHOLE, hospital-half, 32000.00",
        "M-17, FLOOR, PER_YEAR, hospital-half, 64000.00",
        "M-18, FLOOR, WHOLE, whole-post, 62395.97",
        "M-19, FLOOR, PER_YEAR, whole-post, 64000.00",
    })
    void rejected_readings_are_computed_for_explanations_only(
            String id, FlatSumReading.Nature nature, FlatSumReading.Span span, String base, String amount) {
        FlatSumReading reading = reading(flatSum().explain(COST), nature, span, base);

        assertThat(reading.amount()).isEqualTo(euros(amount));
        assertThat(reading.standing()).isEqualTo(Choice.Standing.REJECTED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "M-20, 0.4, 62395.97, '51,29', '102,57', 30395.97, 0.00, 1604.03",
        "M-21, 0.5, 77994.96, '41,03', '82,06', 45994.96, 13994.96, 0.00",
        "M-22, 0.6, 93593.95, '34,19', '68,38', 61593.95, 29593.95, 0.00",
        "M-23, 1, 155989.92, '20,51', '41,03', 123989.92, 91989.92, 0.00",
    })
    void each_flat_reading_is_a_share_of_the_cost(
            String id, String part, String cost, String b, String a, String restB, String restA, String excessA) {
        FlatSumScheme scheme = FlatSumScheme.of(
                auvergneRhoneAlpes().putBase("case", Rate.parse(part)).build());

        List<FlatSumReading> readings = scheme.explain(COST);
        FlatSumReading whole = reading(readings, FlatSumReading.Nature.FLAT, FlatSumReading.Span.WHOLE, "case");
        FlatSumReading perYear = reading(readings, FlatSumReading.Nature.FLAT, FlatSumReading.Span.PER_YEAR, "case");
        assertThat(whole.baseCost()).isEqualTo(euros(cost));
        assertThat(percent(whole)).isEqualTo(b + "\u00a0%");
        assertThat(percent(perYear)).isEqualTo(a + "\u00a0%");
        assertThat(whole.rest()).isEqualTo(euros(restB));
        assertThat(whole.excess()).isEqualTo(Euros.ZERO);
        assertThat(perYear.rest()).isEqualTo(euros(restA));
        assertThat(perYear.excess()).isEqualTo(euros(excessA));
        assertThat(whole.standing()).isEqualTo(Choice.Standing.OPEN);
    }

    private static FlatSumReading reading(
            List<FlatSumReading> readings, FlatSumReading.Nature nature, FlatSumReading.Span span, String base) {
        return readings.stream()
                .filter(r ->
                        r.nature() == nature && r.span() == span && r.base().equals(base))
                .findFirst()
                .orElseThrow();
    }

    private static String percent(FlatSumReading reading) {
        return reading.shareOfBase().orElseThrow().format(Language.FRENCH);
    }
}
