package fr.tempspartage.io.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real cause of a refusal, and the value that was meant. */
@Tag("W-3")
@Tag("W-5")
@Tag("W-7")
class MeantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date | 2026-02-29 | a day that exists, and February 2026 has 28 days: day 29 does not exist | 2026-02-28
            date | 2026-04-31 | a day that exists, and April 2026 has 30 days: day 31 does not exist | 2026-04-30
            date | 2026-13-01 | a month from 01 to 12, not 13 | 2026-01-13
            date | 2026-2-3 | a date that exists, year-month-day, from 1900 to 2999 | 2026-02-03
            date | 9999-12-31 | a year from 1900 to 2999, not 9999 | as in 2026-11-01
            date | 0026-11-01 | a year from 1900 to 2999, not 26 | as in 2026-11-01
            instant | 2026-02-29T12:00:00+01:00 | a day that exists, and February 2026 has 28 days: day 29 does not exist | 2026-02-28T12:00:00+01:00
            instant | 2026-05-17T23:59:59 | an offset after the time, and it is missing | 2026-05-17T23:59:59+02:00
            instant | 2026-01-17T23:59 | an offset after the time, and it is missing | 2026-01-17T23:59+01:00
            finess | 10780000 | 9 digits, and there are 8: a zero at the start may have been lost, as spreadsheets do | as in 870000015
            finess | 10780054 | 9 digits, and there are 8: a zero at the start may have been lost, as spreadsheets do | 010780054
            finess | 870 000 015 | a FINESS number, nine characters of which the last is the key | 870000015
            finess | 87OOOOO15 | a FINESS number, nine characters of which the last is the key | 870000015
            finess | 000000000 | a number that was given to somebody, and this one only fills a form | as in 870000015
            finess | 26010004500012 | 9 digits, and there are 14 | as in 870000015
            inseeCode | 1053 | 5 digits, and there are 4: a zero at the start may have been lost, as spreadsheets do | 01053
            inseeCode | 16000 | the INSEE code of the commune, and this is a postal code | as in 87085
            inseeCode | 20000 | the INSEE code of the commune, and this is a postal code | as in 87085
            inseeCode | 75004 | the INSEE code of the commune, and this is a postal code | 75104
            inseeCode | 2a004 | the INSEE code of a commune, five characters | 2A004
            department | 1 | two digits: a zero at the start may have been lost | 01
            department | 20 | 2A or 2B, since Corsica has two departments | as in 87
            rpps | 810000001916 | 11 digits, and there are 12 | 10000001916
            rpps | 00000000000 | a number that was given to somebody, and this one only fills a form | as in 10000001916
            rpps | 12345678901 | a number that was given to somebody, and this one only fills a form | as in 10000001916
            siren | 73282932000074 | 9 digits, and there are 14 | 732829320
            siret | 05520242500018 | a SIRET number, fourteen digits of which the last is the key | as in 73282932000074
            workingTime | 80 | a working time above 0, up to 1 (100%): a fraction, a decimal number or a percentage | 80%
            workingTime | 0% | a working time above 0, up to 1 (100%): a fraction, a decimal number or a percentage | leave the key out if the value is not known
            workingTime | 200% | a working time above 0, up to 1 (100%): a fraction, a decimal number or a percentage | as in 1/2
            rate | 7/3 | a share from 0 to 1 (100%): a fraction, a decimal number or a percentage | as in 1/2
            rate | 45.97 | a share from 0 to 1 (100%): a fraction, a decimal number or a percentage | 45.97%
            """)
    void the_message_names_the_cause_and_what_was_meant(String type, String text, String cause, String meant) {
        ScalarReading.Refusal refusal =
                ScalarReading.of(type(type), text).refusal().orElseThrow();
        assertThat(refusal.message().en())
                .isEqualTo("'" + text + "' is not accepted: it takes " + cause + ".\nMaybe " + meant + ".");
        assertThat(refusal.message().fr()).startsWith("«\u00a0" + text + "\u00a0» n’est pas accepté\u00a0: il faut ");
    }

    private static ScalarType<?> type(String name) {
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            ValueType<?> type = input.type() instanceof ListType<?> list ? list.element() : input.type();
            if (type instanceof ScalarType<?> scalar && scalar.name().equals(name)) {
                return scalar;
            }
        }
        throw new IllegalArgumentException("No field of a dossier has the type " + name + ".");
    }
}
