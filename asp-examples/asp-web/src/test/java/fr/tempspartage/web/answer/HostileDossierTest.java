package fr.tempspartage.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.web.site.Parts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a dossier holds stays text on the panel, on the screen and on paper. */
class HostileDossierTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String CALL = "nouvelle-aquitaine-2026";

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror='alert(1)'>",
            "</title></svg><b>a",
            "' autofocus onfocus='a",
            "{{a}} ${a} <%= a %>",
            "a\u202eb\u200fc\u2066d");

    @Test
    void texts_in_every_field_stay_texts_in_both_languages() {
        for (String sample : List.of(CALL + "/refused-three", "auvergne-rhone-alpes-2026/wrong-mode")) {
            List<JsonPointer> fields = fields(sample);
            assertThat(fields).as("texts that people write").hasSizeGreaterThan(5);
            for (String text : TEXTS) {
                Dossier dossier = filled(sample, fields, text);
                Language language = text.startsWith("<") ? Language.FRENCH : Language.ENGLISH;
                String html = Parts.of(
                        "answer/panel.jte",
                        language,
                        AnswerView.TEXTS,
                        AnswerView.of(
                                Assessed.CALLS
                                        .get(sample.substring(0, sample.indexOf('/')))
                                        .assess(dossier, Assessed.on(sample)),
                                language));
                assertThat(html)
                        .doesNotContain("<script>", "<img", "<b>", "</title></svg>")
                        .doesNotContainPattern("<[^>]* on[a-z]+=")
                        .doesNotContainPattern("[\u202e\u200f\u2066]");
                if (text.indexOf('\u202e') < 0) {
                    assertThat(Parts.read(html)).contains(text);
                }
                assertThat(Parts.found(html, "(<section)"))
                        .as("nothing is opened or closed")
                        .hasSameSizeAs(Parts.found(html, "(</section>)").toList());
            }
        }
    }

    @Test
    void a_name_of_ten_thousand_letters_is_shown_as_it_is() {
        Assessment refused = Assessed.sample(CALL + "/refused-three");
        String name = "é".repeat(10_000);
        Dossier dossier = refused.dossier()
                .withCandidate(refused.dossier().getCandidate().orElseThrow().withName(name));
        assertThat(Assessed.panel(refused.call().assess(dossier, refused.context()), Language.FRENCH))
                .contains(name);
    }

    /** The dossier with a text in all of the fields. */
    private static Dossier filled(String sample, List<JsonPointer> fields, String text) {
        JsonNode tree = MAPPER.readTree(Assessed.text(sample));
        for (JsonPointer field : fields) {
            ObjectNode parent = (ObjectNode) tree.at(field.head());
            parent.put(field.last().getMatchingProperty(), text);
        }
        return AspJson.standard().readDossier(tree.toString()).orElseThrow();
    }

    /** Places of the texts in which the reader takes any words. */
    private static List<JsonPointer> fields(String sample) {
        List<JsonPointer> fields = new ArrayList<>();
        JsonNode tree = MAPPER.readTree(Assessed.text(sample));
        collect(tree, tree, JsonPointer.empty(), fields);
        return fields;
    }

    private static void collect(JsonNode root, JsonNode node, JsonPointer at, List<JsonPointer> fields) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(object.propertyNames())) {
                JsonNode before = object.get(name);
                if (before.isString() && !name.equals("call")) {
                    object.put(name, "<b> \"a'");
                    if (isRead(root)) {
                        fields.add(at.appendProperty(name));
                    }
                    object.set(name, before);
                } else {
                    collect(root, before, at.appendProperty(name), fields);
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(root, node.get(i), at.appendIndex(i), fields);
            }
        }
    }

    private static boolean isRead(JsonNode tree) {
        return AspJson.standard().readDossier(tree.toString()).value().isPresent();
    }
}
