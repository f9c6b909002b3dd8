package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaAgreementTest {

    /** What a schema cannot say: see {@link JsonSchemas}. */
    private static final Set<IssueCode> BEYOND_A_SCHEMA =
            EnumSet.of(IssueCode.BAD_VALUE, IssueCode.DUPLICATE_FIELD, IssueCode.IMPOSSIBLE);

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Schema schema = JsonSchemasTest.schema();

    @Test
    void schema_and_reader_agree_on_mutants_of_written_dossiers() {
        int refused = 0;
        int all = 0;
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            String text = AspJson.standard().writeDossier(ArbitraryRecords.sample(DossierFields.TYPE, random));
            for (String mutant : mutants(text, random)) {
                all++;
                refused += compare(mutant) ? 1 : 0;
            }
        }
        assertThat(all).isGreaterThan(300);
        assertThat(refused).isGreaterThan(all / 2);
    }

    private boolean compare(String text) {
        boolean valid = schema.validate(text, InputFormat.JSON).isEmpty();
        ReadResult<Dossier> read = AspJson.standard().read(DossierFields.TYPE, text, Notation.JSON);
        List<Issue> sayable = read.errors().stream()
                .filter(e -> !BEYOND_A_SCHEMA.contains(e.code()))
                .toList();
        if (valid) {
            assertThat(sayable).as(text).isEmpty();
        } else {
            assertThat(read.errors()).as(text).isNotEmpty();
        }
        return !valid;
    }

    private List<String> mutants(String text, Random random) {
        List<String> mutants = new ArrayList<>(duplicates(text));
        int places = count(mapper.readTree(text));
        for (int i = 0; i < 60; i++) {
            JsonNode copy = mapper.readTree(text);
            mutate(copy, new int[] {random.nextInt(Math.max(places, 1))}, random);
            mutants.add(mapper.writeValueAsString(copy));
        }
        return mutants;
    }

    private static List<String> duplicates(String text) {
        List<String> found = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (String line : lines) {
            if (line.endsWith(",") && line.contains("\": ") && found.size() < 3) {
                found.add(text.replace(line, line + line));
            }
        }
        return found;
    }

    private static int count(JsonNode node) {
        int count = node.size();
        for (JsonNode child : node) {
            count += count(child);
        }
        return count;
    }

    private void mutate(JsonNode node, int[] left, Random random) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(object.propertyNames())) {
                if (left[0]-- == 0) {
                    mutate(object, name, random);
                    return;
                }
                mutate(object.get(name), left, random);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (left[0]-- == 0) {
                    array.set(i, other(array.get(i), random));
                    return;
                }
                mutate(array.get(i), left, random);
            }
        }
    }

    private void mutate(ObjectNode object, String name, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> {
                JsonNode value = object.remove(name);
                object.set(name + "x", value);
            }
            default -> object.set(name, other(object.get(name), random));
        }
    }

    private JsonNode other(JsonNode old, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> mapper.readTree("null");
            case 1 -> mapper.readTree("true");
            case 2 -> mapper.readTree("1");
            case 3 -> mapper.readTree("\"1\"");
            case 4 -> mapper.readTree("\"\"");
            case 5 -> mapper.readTree("\"" + "x".repeat(5000) + "\"");
            case 6 -> mapper.readTree("1" + "0".repeat(30));
            case 7 -> mapper.readTree("-1.5");
            case 8 -> mapper.readTree("[]");
            case 9 -> mapper.readTree("{}");
            case 10 -> mapper.readTree("24.0");
            default -> {
                ArrayNode many = mapper.createArrayNode();
                for (int i = 0; i < 70; i++) {
                    many.add(old);
                }
                yield many;
            }
        };
    }
}
