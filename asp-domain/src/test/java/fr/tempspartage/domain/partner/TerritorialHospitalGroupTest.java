package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("F-9")
class TerritorialHospitalGroupTest {

    static Stream<TerritorialHospitalGroup> all() {
        return TerritorialHospitalGroup.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_group_of_the_list_is_read_by_its_code_its_labels_and_its_other_names_however_they_are_typed(
            TerritorialHospitalGroup group) {
        assertThat(group.known()).isTrue();
        for (String name : group.names()) {
            for (String written : new String[] {
                name,
                name.toUpperCase(Locale.ROOT),
                Normalizer.normalize(name, Normalizer.Form.NFD),
                name.replace('-', ' '),
                name.replace(' ', '\u00a0'),
                " " + name + " ",
                "GHT " + name,
                "ght de la " + name,
                "GHT du " + name,
                "GHT des " + name,
                "GHT d’" + name,
                "GHT d'" + name,
                "G.H.T. de " + name,
                "Groupement hospitalier de territoire de la " + name
            }) {
                assertThat(TerritorialHospitalGroup.parse(written)).as(written).isEqualTo(group);
                assertThat(TerritorialHospitalGroup.parse(written)).as(written).hasToString(group.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GHT de la Charente, charente, GHT de la Charente (16)",
        "Saintonge (17), saintonge, GHT de Saintonge (17)",
        "LIMOUSIN, limousin, GHT du Limousin",
        "GHT Béarn-Soule, bearn-et-soule, GHT de Béarn et Soule (64)",
        "lot et garonne, lot-et-garonne, GHT du Lot-et-Garonne (47)",
        "ght-deux-sevres, deux-sevres, GHT des Deux-Sèvres (79)",
        "Gironde, alliance-de-gironde, GHT Alliance de Gironde (33)"
    })
    void a_name_leads_to_the_code_and_to_the_label_as_the_call_prints_it(String written, String code, String label) {
        TerritorialHospitalGroup group = TerritorialHospitalGroup.parse(written);
        assertThat(group).hasToString(code);
        assertThat(group.label().fr()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "aucun", "Aucun GHT", "hors GHT", "sans GHT"})
    void no_group_is_said_in_these_words_alone(String written) {
        assertThat(TerritorialHospitalGroup.parse(written)).isEqualTo(TerritorialHospitalGroup.NONE);
        assertThat(TerritorialHospitalGroup.NONE).hasToString("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charentes",
                "x",
                "GHT de la Charente (17)",
                "Charente-Maritime",
                "GHT",
                "16",
                "charente maritime",
                "Haute-Vienne",
                "nonе" // the last letter is Cyrillic
            })
    void any_other_name_is_kept_as_it_is_written_and_is_not_known(String written) {
        TerritorialHospitalGroup group = TerritorialHospitalGroup.parse(written);
        assertThat(group.known()).isFalse();
        assertThat(group).hasToString(written).isNotEqualTo(TerritorialHospitalGroup.NONE);
        assertThat(group.label()).isEqualTo(Bilingual.of(written, written));
        assertThat(group.printedInCall()).isFalse();
        assertThat(all()).doesNotContain(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "--", "a\n", "a\u0000", "\u001b[31m"})
    void a_name_that_is_blank_or_holds_a_control_character_is_refused(String text) {
        assertThatThrownBy(() -> TerritorialHospitalGroup.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a hospital group: '" + text
                        + "'.\nMaybe use a code or a name, as limousin or GHT du Limousin, or none.");
    }

    @Test
    void two_names_are_compared_without_case_accents_and_what_stands_before_the_name() {
        assertThat(TerritorialHospitalGroup.plainName("GHT des Deux-Sèvres"))
                .isEqualTo(TerritorialHospitalGroup.plainName("DEUX SEVRES"))
                .isNotEqualTo(TerritorialHospitalGroup.plainName("Limousin"))
                .isNotBlank();
    }

    @Test
    void a_name_has_at_most_100_characters() {
        assertThat(TerritorialHospitalGroup.parse("x".repeat(100))).hasToString("x".repeat(100));
        assertThatThrownBy(() -> TerritorialHospitalGroup.parse("x".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_labels_of_the_groups_of_the_call_are_marked_as_printed_in_it_and_the_others_are_not() {
        assertThat(all().filter(TerritorialHospitalGroup::printedInCall).map(Object::toString))
                .containsExactly(
                        "charente", "saintonge", "limousin", "dordogne", "landes", "lot-et-garonne", "deux-sevres");
        assertThat(all().filter(group -> !group.printedInCall()).map(Object::toString))
                .containsExactly(
                        "alliance-de-gironde",
                        "atlantique-17",
                        "bearn-et-soule",
                        "navarre-cote-basque",
                        "vienne",
                        "none");
    }
}
