package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.io.IssueCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files from the wild: see their README. The reader says what is wrong; the schema refuses what it can say. */
class WildFilesTest {

    @ParameterizedTest
    @Tag("W-1")
    @Tag("W-3")
    @Tag("W-4")
    @Tag("W-5")
    @Tag("W-7")
    @CsvSource(delimiter = '|', textBlock = """
            cost-negative | NUMBER_OUT_OF_RANGE | /project/statedCost | Maybe 0.01. | schema
            working-time-200 | BAD_VALUE | /posts/0/workingTime | as in 1/2 | schema
            working-time-80 | BAD_VALUE | /posts/0/workingTime | Maybe 80%. | schema
            working-time-0 | BAD_VALUE | /posts/0/workingTime | leave the key out | schema
            vacancy-8 | NUMBER_OUT_OF_RANGE | /project/partners/1/vacancyRate | Maybe 8%. | schema
            blank-id | BLANK_TEXT | /id | U+00A0 (no-break space) | schema
            control-id | CONTROL_CHARACTER | /id | U+0000 (null), at position 2 | schema
            rpps-zeros | BAD_VALUE | /candidate/rpps | only fills a form | reader
            nbsp-finess | INVISIBLE_CHARACTER | /project/partners/1/finess | U+00A0 (no-break space), at position 10 & Maybe 870000015. | schema
            no-such-day | BAD_VALUE | /filing/filedAt | February 2026 has 28 days: day 29 does not exist | reader
            half-character | HALF_CHARACTER | /candidate/training | half of a character, U+D800 | reader
            """)
    void is_refused_once_with_its_cause(String name, IssueCode code, String pointer, String words, String by) {
        String text = text(name + ".json");
        assertThat(AspJson.standard().readDossier(text).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(code);
                    assertThat(issue.pointer()).isEqualTo(pointer);
                    for (String part : words.split(" & ", -1)) {
                        assertThat(issue.format(Language.ENGLISH)).contains(part);
                    }
                });
        assertThat(JsonSchemasTest.schema().validate(text, InputFormat.JSON).isEmpty())
                .isEqualTo(by.equals("reader"));
    }

    @Test
    @Tag("W-4")
    void texts_that_hold_one_no_break_space_are_each_refused_as_blank() {
        String text = text("blank-need.json");
        assertThat(AspJson.standard().readDossier(text).issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly(
                        "BLANK_TEXT /project/need",
                        "BLANK_TEXT /project/coConstruction",
                        "BLANK_TEXT /project/durability");
        for (String blank : List.of("\\u2007", "\\u200b", "\\ufeff", "\\u3164", "\\u2003\\u2060")) {
            String other = text.replace("\\u00a0", blank);
            assertThat(AspJson.standard().readDossier(other).errors())
                    .as(blank)
                    .extracting(issue -> issue.code())
                    .containsOnly(IssueCode.BLANK_TEXT)
                    .hasSize(3);
            assertThat(JsonSchemasTest.schema().validate(other, InputFormat.JSON))
                    .as(blank)
                    .hasSize(3);
        }
    }

    @Test
    @Tag("W-1")
    void one_bad_record_does_not_lose_those_after_it() throws IOException {
        try (InputStream file = open("batch-cost-negative.jsonl")) {
            List<String> lines = new ArrayList<>();
            AspJson.standard()
                    .readDossierLines(file)
                    .forEachRemaining(line -> lines.add(line.line() + " "
                            + line.result().issues().stream()
                                    .map(issue -> issue.line() + " " + issue.pointer())
                                    .toList()));
            assertThat(lines).containsExactly("1 []", "2 [2 /project/statedCost]", "3 []");
        }
    }

    @Test
    @Tag("W-6")
    void a_no_break_space_before_the_sign_is_read() {
        String text = text("nbsp-percent.json");
        assertThat(AspJson.standard()
                        .readDossier(text)
                        .orElseThrow()
                        .getPosts()
                        .orElseThrow()
                        .get(0)
                        .getWorkingTime())
                .contains(Rate.HALF);
        assertThat(JsonSchemasTest.schema().validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    @Tag("W-7")
    void a_number_that_a_spreadsheet_wrote_is_proposed_as_the_text_that_it_was() {
        String text = text("vacancy-8.json").replace("\"869990036\"", "10780000");
        assertThat(AspJson.standard().readDossier(text).describe(Language.ENGLISH))
                .contains(
                        "A text (9 digits, and there are 8: a zero at the start may have been lost, as spreadsheets do) is "
                                + "needed here, not the number 10780000.\nMaybe as in \"870000015\".");
        assertThat(AspJson.standard().readDossier(text).describe(Language.FRENCH))
                .contains(
                        "Il faut ici un texte (9 chiffres, et il y en a 8\u00a0: un zéro au début a pu se perdre, par exemple "
                                + "dans un tableur), et non le nombre 10780000.\nPeut-être comme ceci\u00a0: \"870000015\".");
        String commune = text("vacancy-8.json").replace("\"86991\"", "1234");
        assertThat(AspJson.standard().readDossier(commune).describe(Language.ENGLISH))
                .contains("a zero at the start may have been lost", "Maybe as in \"01234\".");
    }

    private static String text(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(WildFilesTest.class.getResourceAsStream("/fr/tempspartage/io/wild/" + name));
    }
}
