package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.tree.JsonTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notations of YAML that are refused, each at its place, and what stands after them is read all the same. */
class YamlNotationsTest {

    private static final String REST = "id: x\ncall: tiny-2026\n";

    @Test
    void an_anchor_and_its_alias_are_refused_each_at_its_place() {
        assertThat(issues("id: &a x\ncall: *a\n")).containsExactly("ANCHOR /id 1:5 &a", "ANCHOR /call 2:7 *a");
        assertThat(issues("&k id: x\ncall: tiny-2026\n")).containsExactly("ANCHOR  1:1 &k");
    }

    @Test
    void a_tag_is_refused_on_a_record_a_list_a_key_and_a_value() {
        assertThat(issues("!r\n" + REST)).containsExactly("YAML_FEATURE  1:1 !r");
        assertThat(issues(REST + "posts: !l []\n")).containsExactly("YAML_FEATURE /posts 3:8 !l");
        assertThat(issues("!k id: x\ncall: tiny-2026\n")).containsExactly("YAML_FEATURE /id 1:1 !k");
        assertThat(issues("id: !v x\ncall: tiny-2026\n")).containsExactly("YAML_FEATURE /id 1:5 !v");
    }

    @Test
    void a_key_that_is_no_text_is_refused_with_its_value_and_the_rest_is_read() {
        assertThat(issues("? [a, {b: c}]\n: [d, {e: [f]}]\n" + REST)).containsExactly("YAML_FEATURE  1:3 ?");
        assertThat(issues("? {a: [b]}\n: c\n" + REST)).containsExactly("YAML_FEATURE  1:3 ?");
        assertThat(issues("*a : [d, {e: f}]\n" + REST)).containsExactly("YAML_FEATURE  1:1 *");
    }

    @Test
    void a_list_that_is_too_deep_is_left_out_and_the_rest_is_read() {
        String deep = "[".repeat(JsonTree.MAX_DEPTH + 3) + "]".repeat(JsonTree.MAX_DEPTH + 3);

        assertThat(issues("posts: " + deep + "\n" + REST))
                .hasSize(2)
                .anyMatch(issue -> issue.startsWith("TOO_DEEP /posts/0"))
                .anyMatch(issue -> issue.startsWith("WRONG_TYPE /posts/0 "));
    }

    @Test
    void a_second_document_is_refused_once() {
        assertThat(issues(REST + "---\n" + REST + "---\n" + REST)).containsExactly("TRAILING_CONTENT  3:1 ");
    }

    private static List<String> issues(String yaml) {
        ReadResult<Dossier> read = AspJson.standard().readDossier(yaml, Notation.YAML);
        return read.issues().stream()
                .map(issue -> issue.code() + " " + issue.pointer() + " " + issue.line() + ":" + issue.column() + " "
                        + shown(issue.message().en().lines().findFirst().orElseThrow()))
                .toList();
    }

    /** What the message shows of the file, between its colon and its full stop. */
    private static String shown(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? "" : line.substring(colon + 2, line.length() - 1);
    }
}
