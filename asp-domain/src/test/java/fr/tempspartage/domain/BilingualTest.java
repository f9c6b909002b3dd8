package fr.tempspartage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualTest {

    @Test
    void gives_each_language_its_text() {
        Bilingual text = Bilingual.of("Pharmacie", "Pharmacy");
        assertThat(text.fr()).isEqualTo("Pharmacie");
        assertThat(text.en()).isEqualTo("Pharmacy");
        assertThat(text.in(Language.FRENCH)).isEqualTo("Pharmacie");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("Pharmacy");
        assertThat(text).hasToString("Pharmacie / Pharmacy");
    }

    @Test
    void is_equal_when_both_texts_are() {
        Bilingual text = Bilingual.of("Pharmacie", "Pharmacy");
        assertThat(text)
                .isEqualTo(Bilingual.of("Pharmacie", "Pharmacy"))
                .hasSameHashCodeAs(Bilingual.of("Pharmacie", "Pharmacy"));
        assertThat(text)
                .isNotEqualTo(Bilingual.of("Pharmacie", "Drugs"))
                .isNotEqualTo(Bilingual.of("Officine", "Pharmacy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refuses_a_blank_text(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bilingual.of("Pharmacie", blank))
                .withMessage("A bilingual text needs both languages: fr is 'Pharmacie', en is '" + blank
                        + "'.\nMaybe repeat the one you have until it is translated.");
        assertThatIllegalArgumentException().isThrownBy(() -> Bilingual.of(blank, "Pharmacy"));
    }

    @ParameterizedTest
    @EnumSource
    void every_language_reads_back_its_own_text(Language language) {
        assertThat(Language.parse(language.toString())).isEqualTo(language);
        assertThat(language.locale().getLanguage()).isEqualTo(language.code());
        assertThat(language.locale().getCountry()).isEmpty();
    }

    @Test
    void languages_have_the_codes_of_iso_639() {
        assertThat(Language.FRENCH.code()).isEqualTo("fr");
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
        assertThat(Language.FRENCH.locale()).isEqualTo(Locale.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "fr-FR", "de", ""})
    void refuses_another_language_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse(code))
                .withMessage("Language code '" + code + "' is not known: fr and en are.\n"
                        + "Maybe write the two lower-case letters without a country, as in fr.");
    }
}
