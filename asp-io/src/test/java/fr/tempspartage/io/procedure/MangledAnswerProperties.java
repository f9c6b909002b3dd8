package fr.tempspartage.io.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.procedure.Forms.Import;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.JsonTree;
import fr.tempspartage.io.tree.Node;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class MangledAnswerProperties {

    private static final FormMapping MAPPING = Forms.shipped();
    private static final String PAGE = Forms.text(Forms.page("page-1.json"));
    private static final List<String> VALUES = List.of(
            "null", "true", "false", "0", "-1.5e3", "\"\"", "\"x\"", "[]", "{}", "[{}]", "[[1]]", "{\"champs\": []}");

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void an_answer_with_other_values_gives_issues_and_accounts_for_each_dossier_and_each_field(@ForAll long seed) {
        Random random = new Random(seed);
        String[] lines = PAGE.split("\n", -1);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(lines.length);
            lines[at] = lines[at].replaceFirst(
                    ": [^\\[{].*?(,?)$", ": " + VALUES.get(random.nextInt(VALUES.size())) + "$1");
        }
        String text = String.join("\n", lines);
        Import read = Forms.read(MAPPING, text);
        assertThat(read.summary().isComplete()).isTrue();
        assertThat(read.summary().found()).isGreaterThanOrEqualTo(2);
        assertThat(read.dossiers().stream()
                        .mapToInt(dossier -> dossier.fields().size())
                        .sum())
                .isEqualTo(fields(JsonTree.read(text, new Found()).orElseThrow()));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void a_mangled_text_gives_issues_and_never_an_exception(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(PAGE);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            text.replace(
                    at,
                    Math.min(text.length(), at + random.nextInt(3)),
                    "{}[]\",:\\\u0000\ud83d1n".substring(random.nextInt(12)).substring(0, 1));
        }
        Import read = Forms.read(
                MAPPING, random.nextBoolean() ? text.toString() : text.substring(0, random.nextInt(text.length())));
        assertThat(read.summary().isComplete()).isTrue();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_mangled_mapping_gives_a_mapping_or_issues_and_never_an_exception(@ForAll long seed) {
        Random random = new Random(seed);
        String[] lines = FormMapping.shipped(Forms.CALL).orElseThrow().split("\n", -1);
        int at = random.nextInt(lines.length);
        lines[at] = lines[at].replaceFirst("[^ :-].*", VALUES.get(random.nextInt(VALUES.size())));
        String text = String.join("\n", lines);
        FormMapping.read(text)
                .value()
                .ifPresent(mapping -> assertThat(
                                Forms.read(mapping, PAGE).summary().isComplete())
                        .isTrue());
    }

    /** Fields as they stand in the text: objects of lists that are called so, below a dossier. */
    private static int fields(Node node) {
        int count = 0;
        if (node instanceof Node.Obj object) {
            for (Node.Member member : object.members()) {
                boolean list = member.name().equals("champs") || member.name().equals("annotations");
                if (list && member.value() instanceof Node.Arr array) {
                    count += (int) array.elements().stream()
                            .filter(Node.Obj.class::isInstance)
                            .count();
                }
                count += fields(member.value());
            }
        } else if (node instanceof Node.Arr array) {
            for (Node element : array.elements()) {
                count += fields(element);
            }
        }
        return count;
    }
}
