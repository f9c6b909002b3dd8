package fr.tempspartage.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final Bilingual TEXT = Bilingual.of("texte", "text");
    private static final Choice ALL = new Choice("all-partners", TEXT, Choice.Standing.OPEN);
    private static final Choice ONE = new Choice("recruiter", TEXT, Choice.Standing.OPEN);
    private static final Choice SHOWN = new Choice("listed", TEXT, Choice.Standing.DISPLAY_ONLY);
    private static final Choice REJECTED = new Choice("calendar-days", TEXT, Choice.Standing.REJECTED);
    private static final Interpretation REGION =
            interpretation("I-NA-1", Optional.of("recruiter"), ALL, ONE, SHOWN, REJECTED);
    private static final Interpretation UNDECIDED = interpretation("I-NA-6", Optional.empty(), ALL, ONE);

    // Clause ids

    @ParameterizedTest
    @ValueSource(strings = {"NA-16", "ARA-01", "A-100", "ABCDEFGH-99", "IDF2026-07"})
    void a_clause_id_reads_back(String text) {
        assertThat(ClauseId.parse(text)).hasToString(text).isEqualTo(ClauseId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "NA", "NA-1", "NA-1000", "na-16", "1NA-16", "ABCDEFGHI-16", "NA16", "NA-16 ", "NA-16\n"})
    void a_clause_id_of_another_form_is_refused(String text) {
        refused(() -> ClauseId.parse(text))
                .hasMessage(
                        "Not a clause id: '" + text + "'.\nMaybe write capitals, a hyphen and two digits, as NA-16.");
    }

    @Test
    void clause_ids_are_in_the_order_of_their_numbers() {
        assertThat(Stream.of("NA-100", "NA-16", "ARA-20", "NA-09")
                        .map(ClauseId::parse)
                        .sorted())
                .extracting(ClauseId::toString)
                .containsExactly("ARA-20", "NA-09", "NA-16", "NA-100");
    }

    // Lines

    @ParameterizedTest
    @CsvSource({
        "'29', '29'",
        "'62-67', '62-67'",
        "'94,121', '94|121'",
        "'94, 121 - 123', '94|121-123'",
        "-, ''",
        "'5-5', '5'"
    })
    void ranges_of_lines_are_read(String text, String ranges) {
        assertThat(String.join(
                        "|",
                        LineRange.parseAll(text).stream()
                                .map(LineRange::toString)
                                .toList()))
                .isEqualTo(ranges);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1,", "1-2-3", "-5", "5-", "1;2", "1234567"})
    void other_texts_are_no_ranges_of_lines(String text) {
        refused(() -> LineRange.parseAll(text))
                .hasMessage(
                        "Not ranges of lines: '" + text + "'.\nMaybe write them as 94,121 or 62-67, or - for none.");
    }

    @Test
    void lines_count_from_1_and_the_first_comes_first() {
        assertThat(new LineRange(1, 1)).hasToString("1");
        refused(() -> new LineRange(0, 1))
                .hasMessage("Not a range of lines: 0-1.\nMaybe count from 1, first line first.");
        refused(() -> LineRange.parseAll("7-6"))
                .hasMessage("Not a range of lines: 7-6.\nMaybe count from 1, first line first.");
    }

    // Citations

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | item 3 | 29 | NA-16 (§ 2, 3e point | NA-16 (§ 2, item 3",
                "2 | paragraph 1 | 94,121 | NA-16 (§ 2, 1er paragraphe | NA-16 (§ 2, paragraph 1",
                "6 | table, row 1 | 81 | NA-16 (§ 6, tableau, 1re ligne | NA-16 (§ 6, table, row 1",
                "6 | rows 1-2 | 81 | NA-16 (§ 6, lignes 1 et 2 | NA-16 (§ 6, rows 1 and 2",
                "6 | items 1-4 | 81 | NA-16 (§ 6, points 1 à 4 | NA-16 (§ 6, items 1 to 4",
                "3 | piece 4 | 47 | NA-16 (§ 3, pièces, 4 | NA-16 (§ 3, documents, 4",
                "1 | item 2 + § 4, sentence 2 | 3 | NA-16 (§ 1, 2e point ; § 4, 2e phrase | NA-16 (§ 1, item 2; § 4, sentence 2",
                "7 | \"Où ?\", link | 3 | NA-16 (§ 7, « Où ? », lien | NA-16 (§ 7, “Où ?”, link",
                "2 | annexe B | 3 | NA-16 (§ 2, annexe B | NA-16 (§ 2, annexe B",
                "2 | clause 12-13 | 3 | NA-16 (§ 2, clause 12-13 | NA-16 (§ 2, clause 12-13",
                "silent | not addressed | - | NA-16 (silence du texte | NA-16 (the text is silent",
                "head | contact block | 3-5 | NA-16 (en-tête, coordonnées | NA-16 (head, contact block",
                "title | title | 7 | NA-16 (titre | NA-16 (title",
                "intro | '' | 15 | NA-16 (introduction | NA-16 (introduction",
                "contents | item 2 | 9 | NA-16 (sommaire, 2e point | NA-16 (contents, item 2",
                "page | paragraph 3 | - | NA-16 (page, 3e paragraphe | NA-16 (page, paragraph 3"
            })
    void a_clause_is_cited_as_a_reader_finds_it_and_in_detail_with_its_lines(
            String section, String place, String lines, String french, String english) {
        Clause clause =
                new Clause(ClauseId.parse("NA-16"), section, place, LineRange.parseAll(lines), Treatment.RULE, TEXT);

        assertThat(clause.cite(Language.FRENCH).replace('\u00a0', ' ')).isEqualTo(french + ")");
        assertThat(clause.cite(Language.ENGLISH).replace('\u00a0', ' ')).isEqualTo(english + ")");
        assertThat(clause.citeWithLines(Language.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(french + (lines.equals("-") ? ")" : ", l. " + lines.replace(",", ", ") + ")"));
        assertThat(Citation.of(clause).format(Language.FRENCH)).isEqualTo(clause.cite(Language.FRENCH));
        assertThat(Citation.of(clause)).hasToString(clause.cite(Language.ENGLISH));
        assertThat(Citation.of(clause).isFromCall()).isTrue();
        assertThat(Citation.of(clause).clause()).contains(clause);
    }

    @Test
    void a_text_outside_the_call_is_marked_as_such() {
        Citation citation = Citation.outside(Bilingual.of("arrêté du 29 juin 2023", "order of 29 June 2023"));

        assertThat(citation.isFromCall()).isFalse();
        assertThat(citation.clause()).isEmpty();
        assertThat(citation.format(Language.FRENCH)).isEqualTo("arrêté du 29 juin 2023 [hors appel]");
        assertThat(citation.format(Language.ENGLISH)).isEqualTo("order of 29 June 2023 [outside the call]");
    }

    @Test
    void citations_of_the_same_text_are_equal() {
        assertThat(Citation.of(clause("2", "29")))
                .isEqualTo(Citation.of(clause("2", "29")))
                .hasSameHashCodeAs(Citation.of(clause("2", "29")))
                .isNotEqualTo(Citation.of(clause("2", "30")))
                .isNotEqualTo(Citation.outside(TEXT));
        assertThat(Citation.outside(TEXT)).isEqualTo(Citation.outside(TEXT));
    }

    @Test
    void a_source_document_needs_a_checksum_and_lines() {
        assertThat(SourceDocument.of(TEXT, "0f".repeat(32), 1).lines()).isEqualTo(1);
        refused(() -> SourceDocument.of(TEXT, "0F".repeat(32), 1))
                .hasMessage("Not a source document: sha256 '" + "0F".repeat(32)
                        + "', 1 lines.\nMaybe compute the checksum with sha256sum.");
        refused(() -> SourceDocument.of(TEXT, "0f".repeat(32), -1))
                .hasMessage("Not a source document: sha256 '" + "0f".repeat(32)
                        + "', -1 lines.\nMaybe compute the checksum with sha256sum.");
        refused(() -> SourceDocument.of(TEXT, "0f".repeat(32), 0))
                .hasMessage("Not a source document: sha256 '" + "0f".repeat(32)
                        + "', 0 lines.\nMaybe compute the checksum with sha256sum.");
    }

    @Test
    void a_text_that_is_not_at_hand_has_neither() {
        SourceDocument unseen = SourceDocument.notAtHand(TEXT);
        assertThat(unseen.sha256()).isEmpty();
        assertThat(unseen.lines()).isZero();
        refused(() -> new SourceDocument(TEXT, Optional.empty(), 12))
                .hasMessage("Not a source document: sha256 '', 12 lines.\nMaybe compute the checksum with sha256sum.");
    }

    @Test
    void a_clause_may_name_the_page_on_which_it_was_read_and_the_day() {
        SourcePage page = new SourcePage("https://www.ars.example.org/appel?parent=1", LocalDate.of(2026, 11, 21));
        Clause read = new Clause(
                ClauseId.parse("NA-16"),
                "page",
                "paragraph 1",
                ImmutableList.of(),
                Treatment.RULE,
                TEXT,
                Optional.of(page));
        assertThat(read.page()).contains(page);
        assertThat(clause("2", "29").page()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.ars.example.org/appel",
                "ftp://ars.example.org/appel",
                "https://",
                "https://ars.example.org/un appel",
                "see https://ars.example.org/appel",
                ""
            })
    void what_is_no_address_of_a_page_is_refused(String address) {
        refused(() -> new SourcePage(address, LocalDate.of(2026, 11, 21)))
                .hasMessage("Not an address of a page: '" + address
                        + "'.\nMaybe copy it from the browser, with https:// before it and %20 for a space.");
    }

    @Test
    void a_page_may_be_one_of_plain_http() {
        assertThat(new SourcePage("http://ars.example.org/appel", LocalDate.EPOCH).address())
                .isEqualTo("http://ars.example.org/appel");
    }

    // Interpretations

    @Test
    void an_interpretation_lists_its_choices_and_its_default() {
        assertThat(REGION.openChoices()).containsExactly(ALL, ONE);
        assertThat(REGION.defaultChoice()).contains(ONE);
        assertThat(UNDECIDED.defaultChoice()).isEmpty();
        assertThat(REGION.choice("listed")).isEqualTo(SHOWN);
    }

    @Test
    void an_interpretation_without_an_open_choice_is_refused() {
        refused(() -> interpretation("I-X-1", Optional.empty(), SHOWN, REJECTED))
                .hasMessage("The interpretation I-X-1 has the choices [listed, calendar-days].\n"
                        + "Maybe give each its own name, and leave at least one open.");
        refused(() -> interpretation("I-X-1", Optional.empty()))
                .hasMessage("The interpretation I-X-1 has the choices [].\n"
                        + "Maybe give each its own name, and leave at least one open.");
    }

    @Test
    void two_choices_of_one_name_are_refused() {
        refused(() -> interpretation("I-X-1", Optional.empty(), ALL, ALL))
                .hasMessage("The interpretation I-X-1 has the choices [all-partners, all-partners].\n"
                        + "Maybe give each its own name, and leave at least one open.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"listed", "calendar-days", "nobody"})
    void a_default_that_is_not_open_is_refused(String slug) {
        refused(() -> interpretation("I-X-1", Optional.of(slug), ALL, SHOWN, REJECTED))
                .hasMessage("The default '" + slug + "' of I-X-1 is not one of its open choices.\n"
                        + "Maybe one of [all-partners, listed, calendar-days].");
    }

    @Test
    void a_choice_that_does_not_exist_is_refused() {
        refused(() -> UNDECIDED.choice("nobody"))
                .hasMessage("No choice 'nobody' in I-NA-6.\nMaybe one of [all-partners, recruiter].");
    }

    // Readings

    @Test
    void readings_keep_the_default_until_a_choice_is_made() {
        Readings chosen = Readings.DEFAULT.choosing("I-NA-1", "recruiter").choosing("I-NA-1", "all-partners");

        assertThat(Readings.DEFAULT.of(REGION)).contains(ONE);
        assertThat(Readings.DEFAULT.of(UNDECIDED)).isEmpty();
        assertThat(chosen.of(REGION)).contains(ALL);
        assertThat(chosen.chosen()).containsExactly(java.util.Map.entry("I-NA-1", "all-partners"));
        assertThat(chosen)
                .isEqualTo(Readings.DEFAULT.choosing("I-NA-1", "all-partners"))
                .hasToString("{I-NA-1=all-partners}")
                .isNotEqualTo(Readings.DEFAULT);
        assertThat(chosen.checkedAgainst(List.of(UNDECIDED, REGION))).isSameAs(chosen);
    }

    @Test
    void a_reading_of_an_interpretation_that_the_call_has_not_is_refused() {
        refused(() -> Readings.DEFAULT.choosing("I-NA-99", "x").checkedAgainst(List.of(REGION)))
                .hasMessage("No interpretation 'I-NA-99' in this call.\n"
                        + "Maybe list them: each has a key such as I-NA-1 or I-ARA-6.");
    }

    @Test
    void a_reading_that_does_not_exist_is_refused() {
        refused(() -> Readings.DEFAULT.choosing("I-NA-1", "x").checkedAgainst(List.of(REGION)))
                .hasMessage("No choice 'x' in I-NA-1.\n"
                        + "Maybe one of [all-partners, recruiter, listed, calendar-days].");
    }

    @Test
    void a_reading_that_is_only_shown_is_refused() {
        refused(() -> Readings.DEFAULT.choosing("I-NA-1", "listed").checkedAgainst(List.of(REGION)))
                .hasMessage("The choice 'listed' of I-NA-1 is shown for information and cannot decide a result.\n"
                        + "Maybe one of [all-partners, recruiter].");
    }

    @Test
    void a_reading_that_the_text_excludes_is_refused() {
        refused(() -> Readings.DEFAULT.choosing("I-NA-1", "calendar-days").checkedAgainst(List.of(REGION)))
                .hasMessage("The choice 'calendar-days' of I-NA-1 is excluded by the text of the call.\n"
                        + "Maybe one of [all-partners, recruiter].");
    }

    private static Clause clause(String section, String lines) {
        return new Clause(ClauseId.parse("NA-16"), section, "item 3", LineRange.parseAll(lines), Treatment.RULE, TEXT);
    }

    private static Interpretation interpretation(String key, Optional<String> preferred, Choice... choices) {
        return new Interpretation(
                key,
                ImmutableList.of(ClauseId.parse("NA-02")),
                ImmutableList.copyOf(choices),
                preferred,
                ImmutableSet.of(Effect.VERDICT),
                TEXT,
                TEXT);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
