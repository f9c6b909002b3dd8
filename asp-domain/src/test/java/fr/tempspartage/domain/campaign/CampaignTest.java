package fr.tempspartage.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {

    static Stream<String> slugs() {
        return Stream.of("a", "0", "nouvelle-aquitaine-2026", "lot-et-garonne", "x".repeat(64));
    }

    static Stream<String> notSlugs() {
        return Stream.of("", "A", "-a", "a-", "a--b", "a b", "a_b", "é", "a\n", "x".repeat(65));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void a_call_id_and_a_hospital_group_read_back(String text) {
        assertThat(CallId.parse(text)).hasToString(text).isEqualTo(CallId.parse(text));
        assertThat(TerritorialHospitalGroup.parse(text))
                .hasToString(text)
                .isEqualTo(TerritorialHospitalGroup.parse(text));
    }

    @ParameterizedTest
    @MethodSource("notSlugs")
    void a_call_id_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> CallId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a call id: '" + text
                        + "'.\nMaybe use lower-case letters, digits and single hyphens, as nouvelle-aquitaine-2026.");
    }

    @Test
    void no_hospital_group_is_written_none() {
        assertThat(TerritorialHospitalGroup.parse("none")).isEqualTo(TerritorialHospitalGroup.NONE);
    }

    static Stream<String> keys() {
        return Stream.of("a", "CH-Sud_2", "0", "x".repeat(32));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_partner_key_reads_back(String text) {
        assertThat(PartnerKey.parse(text)).hasToString(text).isEqualTo(PartnerKey.parse(text));
    }

    static Stream<String> notKeys() {
        return Stream.of("", "-a", "_a", "a b", "a/b", "é", "a\n", "x".repeat(33));
    }

    @ParameterizedTest
    @MethodSource("notKeys")
    void a_partner_key_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> PartnerKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a partner key: '" + text
                        + "'.\nMaybe use up to 32 letters, digits, hyphens and underscores, as ch-sud.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-17T22:00:00Z", "2026-05-18T00:00:00+02:00"})
    void the_first_late_instant_is_the_midnight_after_the_deadline_in_Paris(String instant) {
        Calendar calendar = Calendar.builder()
                .submitter(SubmitterRole.CANDIDATE)
                .channel(FilingChannel.EMAIL)
                .deadline(LocalDate.of(2026, 5, 17))
                .build();

        assertThat(calendar.firstLateInstant().orElseThrow().toInstant())
                .isEqualTo(java.time.OffsetDateTime.parse(instant).toInstant());
    }

    @Test
    void a_deadline_that_is_not_stated_makes_nothing_late() {
        Calendar calendar = Calendar.builder()
                .submitter(SubmitterRole.CANDIDATE)
                .channel(FilingChannel.EMAIL)
                .build();

        assertThat(calendar.firstLateInstant()).isEmpty();
    }
}
