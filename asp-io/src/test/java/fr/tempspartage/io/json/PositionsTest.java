package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void an_accented_letter_is_one_column() {
        assertThat(unknown("{\"id\":\"éàç\",\"call\":\"x\",\"zzzzzz\":1}")).isEqualTo("1:24");
    }

    @Test
    void a_surrogate_pair_is_one_column() {
        assertThat(unknown("{\"id\":\"😀𠮷é\",\"call\":\"x\",\"zzzzzz\":1}")).isEqualTo("1:24");
    }

    @Test
    void a_tab_is_one_column() {
        assertThat(unknown("{\t\"id\":\"a\",\t\"call\":\"x\",\t\"zzzzzz\":1}")).isEqualTo("1:25");
    }

    @Test
    void lines_end_with_lf_or_cr_lf_or_cr() {
        assertThat(unknown("{\"id\":\"a\",\r\n\"call\":\"x\",\r\n \"zzzzzz\":1}"))
                .isEqualTo("3:2");
        assertThat(unknown("{\"id\":\"a\",\n\"call\":\"x\",\n \"zzzzzz\":1}")).isEqualTo("3:2");
        assertThat(unknown("{\"id\":\"a\",\r\"call\":\"x\",\r \"zzzzzz\":1}")).isEqualTo("3:2");
    }

    @Test
    void a_byte_order_mark_is_no_column() {
        assertThat(unknown("\uFEFF{\"zzzzzz\":1,\"id\":\"a\",\"call\":\"x\"}")).isEqualTo("1:2");
    }

    @Test
    void bytes_have_the_same_places_as_text() {
        String text = "\uFEFF{\"id\":\"é😀\",\r\n\t\"call\":\"x\", \"é\":1}";
        List<Issue> fromBytes = AspJson.standard()
                .readDossier(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .issues();
        assertThat(fromBytes).isEqualTo(AspJson.standard().readDossier(text).issues());
        assertThat(fromBytes).extracting(i -> i.line() + ":" + i.column()).containsExactly("2:14");
    }

    @Test
    void a_file_beyond_the_first_buffer_has_the_same_places() {
        String need = "é".repeat(3999);
        String text = "{\"id\":\"a\",\"call\":\"x\",\"project\":{\"need\":\"" + need + "\",\"durability\":\"" + need
                + "\",\"coConstruction\":\"" + need + "\",\"zzzzzz\":1}}";
        assertThat(unknown(text)).isEqualTo("1:" + (text.indexOf("\"zzzzzz\"") + 1));
    }

    @Test
    void yaml_has_places_of_the_same_kind() {
        assertThat(yaml("id: a\r\ncall: x\r\nzzzzzz: 1")).isEqualTo("3:1");
        assertThat(yaml("{id: é😀, call: x, zzzzzz: 1}")).isEqualTo("1:19");
        assertThat(yaml("\uFEFFzzzzzz: 1\nid: a\ncall: x")).isEqualTo("1:1");
    }

    @Test
    void a_long_line_takes_no_longer_than_its_length() {
        String text = "{\"id\":\"a\",\"call\":\"x\",\"posts\":[" + "{\"k\":1},".repeat(100_000) + "{}]}";
        assertThat(text.length()).isLessThan(AspJson.STANDARD_MAX_BYTES);
        long start = System.nanoTime();
        assertThat(AspJson.standard().readDossier(text).issues()).hasSize(12);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static String unknown(String text) {
        return place(AspJson.standard().readDossier(text).issues());
    }

    private static String yaml(String text) {
        return place(AspJson.standard().readDossier(text, Notation.YAML).issues());
    }

    private static String place(List<Issue> issues) {
        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_FIELD);
        return issues.get(0).line() + ":" + issues.get(0).column();
    }
}
