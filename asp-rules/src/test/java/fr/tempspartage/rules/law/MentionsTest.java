package fr.tempspartage.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts write the values that an edition changes. */
class MentionsTest {

    private static final TerritorialHospitalGroup LANDES = TerritorialHospitalGroup.parse("landes");
    private static final TerritorialHospitalGroup CHARENTE = TerritorialHospitalGroup.parse("charente");

    private static void assertMentions(Object before, Object now, String french, String mention) {
        assertThat(Mentions.ofOther(before, now, Bilingual.of(french, "Nothing.")))
                .isEqualTo(mention == null ? Optional.empty() : Optional.of(mention));
    }

    private static void assertMentionsInEnglish(Object before, Object now, String english, String mention) {
        assertThat(Mentions.ofOther(before, now, Bilingual.of("Rien.", english)))
                .isEqualTo(mention == null ? Optional.empty() : Optional.of(mention));
    }

    @Test
    void a_day_or_month_is_mentioned_by_its_year() {
        LocalDate day = LocalDate.of(2026, 5, 17);
        assertMentions(day, day.plusYears(1), "Avant le 17 mai 2026.", "2026");
        assertMentions(day, day.plusYears(1), "De 2026-2028.", "2026");
        assertMentions(day, day.plusYears(1), "Avant le 17 mai.", null);
        assertMentions(day, day.plusYears(1), "En 12026 ou 20261.", null);
        assertMentions(day, day, "Avant le 17 mai 2026.", null);
        assertMentions(YearMonth.of(2026, 6), YearMonth.of(2027, 6), "La campagne 2026.", "2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La moitié du coût.|moitié",
                "Moitié moins : moitié.|moitié",
                "Soit 50\u00a0% du coût.|50 %",
                "Soit 150\u00a0% du coût.|",
                "Cinq demi-journées.|"
            })
    void one_half_is_mentioned_as_a_word_or_in_percent(String french, String mention) {
        assertMentions(Rate.HALF, Rate.parse("0.55"), french, mention);
    }

    @Test
    void one_half_is_mentioned_in_english_but_not_by_half_days() {
        assertMentionsInEnglish(Rate.HALF, Rate.parse("0.55"), "It pays half of it.", "half");
        assertMentionsInEnglish(Rate.HALF, Rate.parse("0.55"), "It pays 50%.", "50%");
        assertMentionsInEnglish(Rate.HALF, Rate.parse("0.55"), "Five half-days, or on behalf of.", null);
        assertMentionsInEnglish(Rate.parse("0.44"), Rate.parse("0.45"), "At 44%.", "44%");
    }

    @Test
    void an_amount_is_mentioned_with_or_without_cents_that_are_none() {
        Euros before = Euros.parse("1010");
        Euros now = Euros.parse("1020");
        assertMentions(before, now, "Soit 1\u00a0010\u00a0€ par mois.", "1 010 €");
        assertMentions(before, now, "Soit 1\u202f010,00\u00a0€ par mois.", "1 010,00 €");
        assertMentions(before, now, "Soit 1\u00a0010,50\u00a0€ par mois.", null);
        assertMentions(before, now, "Soit 11\u00a0010\u00a0€ par mois.", null);
        assertMentionsInEnglish(before, now, "It is €1,010 a month.", "€1,010");
        assertMentions(Euros.parse("3249.79"), now, "Soit 3 249,79 €.", "3 249,79 €");
        assertMentions(Euros.parse("3249.79"), now, "Soit 3 249 €.", null);
    }

    @Test
    void a_group_that_leaves_a_list_is_mentioned_by_its_label_and_its_other_names() {
        List<TerritorialHospitalGroup> before = List.of(CHARENTE, LANDES);
        assertMentions(before, List.of(CHARENTE), "Le GHT des Landes (40) figure.", "GHT des Landes (40)");
        assertMentions(before, List.of(CHARENTE), "GHT de la Charente et des Landes.", "Landes");
        assertMentions(before, List.of(CHARENTE), "GHT de la Charente.", null);
    }

    @Test
    void a_list_that_grows_is_mentioned_where_a_text_names_all_that_it_held() {
        List<TerritorialHospitalGroup> before = List.of(CHARENTE, LANDES);
        List<TerritorialHospitalGroup> now = List.of(CHARENTE, LANDES, TerritorialHospitalGroup.parse("dordogne"));
        assertMentions(before, now, "GHT de la Charente et des Landes.", "Charente");
        assertMentions(before, now, "GHT des Landes.", null);
        assertMentions(before, before, "GHT de la Charente et des Landes.", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il dure 12 mois.|12",
                "Il dure un an.|un an",
                "Il dure un ou deux ans.|un ou deux ans",
                "Près d’un an.|un an",
                "Il dure 112 mois, ou deux ans, ou un antécédent.|"
            })
    void a_number_of_months_is_mentioned_in_figures_or_as_years(String french, String mention) {
        assertMentions(List.of(12, 24), List.of(24), french, mention);
    }

    @Test
    void other_numbers_are_mentioned_in_figures_alone() {
        assertMentions(18, 12, "Dix-huit ou 18 mois.", "18");
        assertMentions(18, 12, "Un an et demi.", null);
        assertMentions(60, 12, "Cinq ans.", null);
        assertMentionsInEnglish(24, 12, "For two years.", "two years");
        assertMentionsInEnglish(12, 24, "For one or two years.", "one or two years");
    }

    @Test
    void another_value_is_mentioned_by_its_words_or_the_years_in_them() {
        assertMentions("juin", "juillet", "En juin prochain.", "juin");
        assertMentions("juin 2026", "juin 2027", "Campagne 2026.", "2026");
        assertMentions("juin", "juillet", "En juinet.", null);
    }
}
