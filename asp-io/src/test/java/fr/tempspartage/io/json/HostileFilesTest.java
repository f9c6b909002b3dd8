package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.cost.CostFile;
import fr.tempspartage.io.scalar.IssueList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files just under the limit of size: what is said of them is bounded, and names what they are. */
class HostileFilesTest {

    private static final int ROOM = AspJson.STANDARD_MAX_BYTES - 200;

    @Test
    @Tag("Z-2")
    void of_many_unknown_keys_200_are_said_and_the_rest_is_counted() {
        StringBuilder text = new StringBuilder("{\"id\": \"a\", \"call\": \"x\"");
        for (int i = 0; i < 300; i++) {
            text.append(", \"k").append(i).append("\": 1");
        }
        List<Issue> issues = AspJson.standard().readDossier(text + "}").issues();
        assertThat(issues).hasSize(IssueList.MOST + 1);
        assertThat(issues.get(IssueList.MOST).message().en())
                .isEqualTo("100 other issues are not shown.\nMaybe correct those that are shown first.");
        assertThat(issues.get(IssueList.MOST).message().fr())
                .isEqualTo(
                        "100 autres anomalies ne sont pas montrées.\nPeut-être faut-il corriger d’abord celles qui le sont.");
        assertThat(issues.get(IssueList.MOST).isError()).isTrue();
    }

    @Test
    @Tag("Z-2")
    void two_hundred_issues_are_all_said() {
        StringBuilder text = new StringBuilder("{\"id\": \"a\", \"call\": \"x\"");
        for (int i = 0; i < IssueList.MOST; i++) {
            text.append(", \"k").append(i).append("\": 1");
        }
        assertThat(AspJson.standard().readDossier(text + "}").issues())
                .hasSize(IssueList.MOST)
                .extracting(Issue::code)
                .containsOnly(IssueCode.UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @Tag("Z-2")
    @ValueSource(strings = {"\"k#\":1,", "\"k#\":[{}],", "\"k#\":\"\\u00e9\",", "\"#\":{\"a\":{\"b\":{\"c\":0}}},"})
    void a_file_full_of_keys_has_bounded_messages(String key) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; text.length() < ROOM; i++) {
            text.append(key.replace("#", Integer.toString(i)));
        }
        assertBounded(
                AspJson.standard().readDossier(text.append("\"id\":\"a\"}").toString()));
    }

    @ParameterizedTest
    @Tag("Z-2")
    @ValueSource(strings = {"- &a\n", "? &b x\n", "- !t x\n", "- [", "a#: &c 1\n", "- *a\n"})
    void a_yaml_file_full_of_one_line_has_bounded_messages(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < ROOM; i++) {
            text.append(line.replace("#", Integer.toString(i)));
        }
        assertBounded(AspJson.standard().readDossier(text.toString(), Notation.YAML));
    }

    @Test
    @Tag("Z-2")
    void one_long_key_above_many_values_is_cut_in_pointers() {
        String text = "{\"" + "k".repeat(ROOM / 2) + "\":{" + "\"a\":0,".repeat(ROOM / 14) + "\"b\":0}}";
        assertBounded(AspJson.standard().readDossier(text));
    }

    @ParameterizedTest
    @Tag("Z-2")
    @ValueSource(strings = {";;;;;\n", "x\n", "iesp;;;;;\n"})
    void a_cost_file_full_of_one_row_has_bounded_messages(String row) {
        StringBuilder text = new StringBuilder("id;unit;amount;from;to;source\n");
        while (text.length() < CostFile.MAX_BYTES - 20) {
            text.append(row);
        }
        assertBounded(CostFile.read(text.toString()));
    }

    private static void assertBounded(ReadResult<?> read) {
        assertThat(read.value()).isEmpty();
        assertThat(read.issues()).hasSizeLessThanOrEqualTo(IssueList.MOST + 1);
        assertThat(read.describe(Language.FRENCH).length()).isLessThan(200_000);
    }

    @ParameterizedTest
    @Tag("W-7")
    @CsvSource(delimiter = '|', textBlock = """
            504b0304140006000800000021005b436f6e74656e745f54797065735d2e786d6c786c2f | a spreadsheet (.xlsx, .ods)
            504b03045b436f6e74656e745f54797065735d2e786d6c776f72642f | a text document (.docx, .odt)
            504b0304616263 | a ZIP archive
            d0cf11e0a1b11ae1 | a workbook or a document of Office (.xls, .doc)
            255044462d312e37 | a PDF document
            7b5c727466 | an RTF document
            1f8b0800 | a compressed file (gzip)
            fffe7b00 | a text in UTF-16
            feff007b | a text in UTF-16
            7b0022006900 | a text in UTF-16
            """)
    void a_file_of_another_kind_is_named(String hex, String kind) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        String said = "1:1: This file is " + kind
                + " and not a text in UTF-8.\nMaybe save it in the format expected, or give another file.";
        ReadResult<Dossier> read = AspJson.standard().readDossier(new ByteArrayInputStream(bytes));
        assertThat(read.describe(Language.ENGLISH)).isEqualTo(said);
        assertThat(CostFile.read(new ByteArrayInputStream(bytes)).describe(Language.ENGLISH))
                .isEqualTo(said);
    }

    @Test
    @Tag("W-7")
    void a_spreadsheet_above_the_limit_is_named_too_and_text_is_none() {
        byte[] large = new byte[AspJson.STANDARD_MAX_BYTES + 1];
        large[0] = 0x1F;
        large[1] = (byte) 0x8B;
        assertThat(AspJson.standard()
                        .readDossier(new ByteArrayInputStream(large))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.OTHER_FORMAT);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            assertThat(AspJson.standard()
                            .readDossier(new ByteArrayInputStream("{\"é\": 1}".getBytes(charset)))
                            .issues())
                    .extracting(Issue::code)
                    .doesNotContain(IssueCode.OTHER_FORMAT);
        }
    }
}
