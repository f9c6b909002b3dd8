package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.tiny.TinyResults;
import fr.tempspartage.rules.call.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemasTest {

    static Schema schema() {
        return schema(JsonSchemas.dossier());
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    static Stream<Arguments> schemas() {
        return Stream.of(
                arguments("dossier", JsonSchemas.dossier()),
                arguments("readings", JsonSchemas.readings()),
                arguments("verdict", JsonSchemas.verdict()),
                arguments("bulk", JsonSchemas.bulk()),
                arguments("plan", JsonSchemas.plan()),
                arguments("result", JsonSchemas.result()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void the_committed_schema_is_the_one_that_is_generated(String name, String generated) throws IOException {
        if (Boolean.getBoolean("asp.accept")) {
            Path folder = Path.of("src/main/resources/fr/tempspartage/io/json");
            Files.writeString(folder.resolve(name + ".schema.json"), generated, StandardCharsets.UTF_8);
            return;
        }
        Path copy = Files.createDirectories(Path.of("target")).resolve(name + ".schema.json");
        Files.writeString(copy, generated, StandardCharsets.UTF_8);
        String committed = "";
        try (InputStream file = JsonSchemas.class.getResourceAsStream(name + ".schema.json")) {
            committed = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(committed)
                .as("Maybe copy " + copy + " to src/main/resources/fr/tempspartage/io/json, or give -Dasp.accept=true")
                .isEqualTo(generated);
    }

    @Test
    void each_schema_has_a_name() {
        assertThat(JsonSchemas.names())
                .containsExactlyElementsOf(
                        schemas().map(schema -> (String) schema.get()[0]).toList());
        assertThat(schemas())
                .allSatisfy(schema ->
                        assertThat(JsonSchemas.named((String) schema.get()[0])).contains((String) schema.get()[1]));
        assertThat(JsonSchemas.named("Dossier")).isEmpty();
    }

    @Test
    void the_parts_of_schemas_refer_to_each_other_as_components() {
        ImmutableMap<String, String> components = JsonSchemas.components();
        Matcher reference = Pattern.compile("\"\\$ref\":\"([^\"]*)\"").matcher(String.join("\n", components.values()));
        Set<String> asked = new TreeSet<>();
        while (reference.find()) {
            assertThat(reference.group(1)).startsWith("#/components/schemas/");
            asked.add(reference.group(1).substring("#/components/schemas/".length()));
        }
        assertThat(components.keySet()).containsAll(asked).contains("file.dossier", "assessment", "ranking");
        assertThat(components.get("file.dossier")).contains("\"$ref\":\"#/components/schemas/file.candidate\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void the_schema_is_itself_valid(String name, String generated) {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(generated, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void a_schema_refers_to_what_it_defines_and_to_nothing_else(String name, String generated) {
        Set<String> defined = new TreeSet<>();
        JsonNode tree = JsonMapper.shared().readTree(generated);
        tree.get("$defs").propertyNames().forEach(defined::add);
        Set<String> used = new TreeSet<>();
        Matcher references =
                Pattern.compile("\"\\$ref\": \"#/\\$defs/([^\"]+)\"").matcher(generated);
        while (references.find()) {
            used.add(references.group(1));
        }
        assertThat(used).isEqualTo(defined).isNotEmpty();
    }

    @Test
    void results_of_a_call_of_three_rules_are_valid() {
        Schema verdict = schema(JsonSchemas.verdict());
        Schema plan = schema(JsonSchemas.plan());
        for (Assessment assessment : TinyResults.ALL) {
            assertValid(verdict, ResultJson.assessment(assessment));
            assertValid(verdict, ResultJson.assessmentLine(assessment));
            assertValid(plan, ResultJson.plans(assessment.call(), assessment.plans(), assessment.findings()));
        }
        assertValid(verdict, ResultJson.assessments(TinyResults.ALL));
        assertValid(verdict, ResultJson.assessments(List.of()));
        ImmutableList<Issue> issues = ImmutableList.copyOf(
                AspJson.standard().readDossier("{\"id\": 1}").issues());
        assertValid(verdict, ResultJson.refusedLine(new ResultJson.Refused("a.jsonl", OptionalInt.of(3), issues)));
        assertValid(verdict, ResultJson.refusedLine(new ResultJson.Refused("a.json", OptionalInt.empty(), issues)));
    }

    @Test
    void a_result_on_one_line_is_the_same_document_without_blanks() {
        String line = ResultJson.assessmentLine(TinyResults.ALL.get(0));
        assertThat(line).endsWith("}\n").startsWith("{\"formatVersion\":\"1\",\"kind\":\"assessment\",\"call\":\"");
        assertThat(line.lines()).hasSize(1);
        assertThat(JsonMapper.shared().readTree(line))
                .isEqualTo(JsonMapper.shared().readTree(ResultJson.assessment(TinyResults.ALL.get(0))));
    }

    @Test
    void a_refused_dossier_is_the_same_document_on_many_lines_and_on_one() {
        ResultJson.Refused refused = new ResultJson.Refused(
                "a.json",
                OptionalInt.of(3),
                ImmutableList.copyOf(AspJson.standard().readDossier("{}").issues()));
        String text = ResultJson.refused(refused);
        assertThat(text)
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"refused\",\n  \"source\": \"a.json\",\n");
        assertThat(JsonMapper.shared().readTree(text))
                .isEqualTo(JsonMapper.shared().readTree(ResultJson.refusedLine(refused)));
    }

    private static void assertValid(Schema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    @Test
    void written_dossiers_are_valid() {
        Schema schema = schema();
        Random random = new Random(20260517);
        for (int i = 0; i < 200; i++) {
            String text = AspJson.standard().writeDossier(ArbitraryRecords.sample(DossierFields.TYPE, random));
            assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
        }
    }

    @Test
    void a_dossier_that_names_its_schema_is_valid_and_read_back() {
        String json = "{\"id\": \"a\", \"call\": \"x\", \"posts\": [{\"workingTime\": 0.5}]}";
        assertValid(schema(), json);
        Dossier dossier = AspJson.standard().readDossier(json).orElseThrow();
        String written = AspJson.standard().writeDossier(dossier, "dossier.schema.json");
        assertThat(written).startsWith("{\n  \"$schema\": \"dossier.schema.json\",\n  \"formatVersion\": \"1\",\n");
        assertValid(schema(), written);
        assertThat(AspJson.standard().readDossier(written).orElseThrow()).isEqualTo(dossier);
    }

    @Test
    void each_field_has_its_label_in_both_languages() {
        assertThat(JsonSchemas.dossier())
                .contains("\"title\": \"début du contrat\"", "\"description\": \"shared medical project\"");
    }

    @Test
    void a_partner_is_one_of_two_records_told_apart_by_their_type() {
        assertThat(JsonSchemas.dossier())
                .contains("\"oneOf\": [", "\"const\": \"establishment\"", "\"const\": \"communityPractice\"");
    }
}
