package fr.tempspartage.io.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.EstablishmentFields;
import fr.tempspartage.domain.partner.Finess;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write in YAML, on the command line and in spreadsheets. */
@Tag("W-6")
class WrittenByPeopleTest {

    private static <T> Optional<String> read(ScalarType<T> type, String text) {
        return ScalarReading.ofPeople(type, text).value().map(type::print);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "45 497,06 €; 45497.06",
                "45\u202f497,06\u00a0€; 45497.06",
                "45497,06; 45497.06",
                "45 497; 45497.00",
                "45497.06 euros; 45497.06",
                "1 euro; 1.00",
                "12,5 EUR; 12.50",
                "€45,497.06; 45497.06",
                "€3,249; 3249.00",
                "45,497.06; 45497.06",
            })
    void an_amount_is_read(String written, String expected) {
        assertThat(read(ScalarType.EUROS, written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"45,497", "4 5497", "45 49,06", "45.497,06", "12,345 €", "€ € 3", "3 €€", "trois", "", " ", "€"})
    void an_amount_that_may_mean_something_else_is_refused(String written) {
        assertThat(read(ScalarType.EUROS, written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "8,5 %; 17/200",
                "8,5\u00a0%; 17/200",
                "8,5\u202f%; 17/200",
                "8.5%; 17/200",
                "50 %; 1/2",
                "0,8; 4/5",
                "1 / 3; 1/3",
                "100 %; 1",
            })
    void a_rate_is_read(String written, String expected) {
        assertThat(read(ScalarType.RATE, written)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31/10/2027; 2027-10-31",
                "1/9/2027; 2027-09-01",
                "31-10-2027; 2027-10-31",
                "31.10.2027; 2027-10-31",
                "2027-10-31; 2027-10-31",
                "15 janvier 2027; 2027-01-15",
                "15\u00a0janvier\u00a02027; 2027-01-15",
                "1er novembre 2026; 2026-11-01",
                "1er Novembre 2026; 2026-11-01",
                "1ᵉʳ novembre 2026; 2026-11-01",
                "1 novembre 2026; 2026-11-01",
                "3 aout 2026; 2026-08-03",
                "3 août 2026; 2026-08-03",
                "15 January 2027; 2027-01-15",
                "January 15, 2027; 2027-01-15",
            })
    void a_day_is_read(String written, String expected) {
        assertThat(read(ScalarType.DATE, written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2027",
                "10/31/2027",
                "31/10/27",
                "2027/10/31",
                "30 février 2027",
                "15 janvyer 2027",
                "janvier 2027",
                "15 janvier",
                "32 janvier 2027",
                "0/1/2027"
            })
    void a_day_that_does_not_exist_or_may_be_another_is_refused(String written) {
        assertThat(read(ScalarType.DATE, written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17/05/2026 23:59; 2026-05-17T23:59+02:00",
                "17/05/2026 à 9h05; 2026-05-17T09:05+02:00",
                "17/05/2026 à 9 h; 2026-05-17T09:00+02:00",
                "17 mai 2026, 23:59:59 (+02:00); 2026-05-17T23:59:59+02:00",
                "17 mai 2026, 23:59 (Europe/Paris); 2026-05-17T23:59+02:00",
                "17 May 2026 at 14:30; 2026-05-17T14:30+02:00",
                "15 janvier 2026 14:30; 2026-01-15T14:30+01:00",
                "2026-05-17 14:30:05; 2026-05-17T14:30:05+02:00",
                "2026-05-17T14:30Z; 2026-05-17T14:30Z",
            })
    void an_instant_is_read_and_a_time_without_offset_is_that_of_paris(String written, String expected) {
        assertThat(read(ScalarType.INSTANT, written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17/05/2026",
                "17/05/2026 25:00",
                "17/05/2026 9h75",
                // The clock of Paris shows it twice, or skips it.
                "25/10/2026 02:30",
                "29/03/2026 02:30"
            })
    void an_instant_that_cannot_be_told_is_refused(String written) {
        assertThat(read(ScalarType.INSTANT, written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "oui,true",
        "Oui,true",
        "OUI,true",
        "yes,true",
        "vrai,true",
        "true,true",
        "non,false",
        "no,false",
        "faux,false",
        "False,false"
    })
    void yes_and_no_are_read(String written, String expected) {
        assertThat(read(ScalarType.BOOLEAN, written)).contains(expected);
    }

    @Test
    void quantities_and_whole_numbers_are_read() {
        assertThat(read(ScalarType.QUANTITY, "4,5")).contains("4.5");
        assertThat(read(ScalarType.QUANTITY, "1 234,5")).contains("1234.5");
        assertThat(read(ScalarType.QUANTITY, "4,555")).isEmpty();
        assertThat(read(ScalarType.integer(1, 2000), "1 200")).contains("1200");
        assertThat(read(ScalarType.integer(1, 120), "200")).isEmpty();
        assertThat(read(ScalarType.integer(1, 120), "1,5")).isEmpty();
    }

    @Test
    void the_spaces_of_an_identifier_do_not_count() {
        ScalarType<Finess> finess = (ScalarType<Finess>) EstablishmentFields.FINESS.type();
        assertThat(read(finess, "87 000 001 5")).contains("870000015");
        assertThat(read(finess, "870000015\u00a0")).contains("870000015");
        assertThat(ScalarReading.of(finess, "870000015\u00a0").value()).isEmpty();
    }

    @Test
    void json_reads_a_no_break_space_before_a_percent_sign_and_refuses_the_rest_with_the_exact_value() {
        assertThat(ScalarReading.of(ScalarType.RATE, "8.5\u00a0%").value()).contains(Rate.of(17, 200));
        assertThat(ScalarReading.of(ScalarType.RATE, "8.5\u202f%").value()).contains(Rate.of(17, 200));
        assertThat(ScalarReading.of(ScalarType.RATE, "8.5 %").value()).contains(Rate.of(17, 200));
        assertThat(hint(ScalarType.RATE, "8,5 %")).isEqualTo("Peut-être 8.5\u00a0%.");
        assertThat(hint(ScalarType.DATE, "31/10/2027")).isEqualTo("Peut-être 2027-10-31.");
        assertThat(hint(ScalarType.DATE, "1er novembre 2026")).isEqualTo("Peut-être 2026-11-01.");
        assertThat(hint(ScalarType.INSTANT, "17 mai 2026 à 14h30")).isEqualTo("Peut-être 2026-05-17T14:30+02:00.");
        assertThat(ScalarReading.meantBy(ScalarType.EUROS, "45 497,06 €")).contains("45497.06");
        assertThat(ScalarReading.meantBy(ScalarType.BOOLEAN, "oui")).contains("true");
    }

    private static <T> String hint(ScalarType<T> type, String text) {
        String message =
                ScalarReading.of(type, text).refusal().orElseThrow().message().fr();
        return message.substring(message.indexOf('\n') + 1);
    }

    @Test
    void what_is_printed_of_the_greatest_amount_and_of_nothing_is_read() {
        for (long cents : new long[] {99_999_999_999L, 0, 1, 99, 100, 99_999, 100_000}) {
            Euros euros = Euros.ofCents(cents);
            for (Language language : Language.values()) {
                assertThat(ScalarReading.ofPeople(ScalarType.EUROS, euros.format(language))
                                .value())
                        .contains(euros);
            }
        }
    }
}
