package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.tempspartage.domain.dossier.DossierFields;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {

    static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.dossier(), InputFormat.JSON);
    }

    @Test
    void the_committed_schema_is_the_one_of_the_field_tables() throws IOException {
        String generated = JsonSchemas.dossier();
        Path copy = Files.createDirectories(Path.of("target")).resolve("dossier.schema.json");
        Files.writeString(copy, generated, StandardCharsets.UTF_8);
        String committed = "";
        try (InputStream file = JsonSchemas.class.getResourceAsStream("dossier.schema.json")) {
            committed = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(committed)
                .as("Maybe copy " + copy + " to src/main/resources/fr/tempspartage/io/json")
                .isEqualTo(generated);
    }

    @Test
    void the_schema_is_itself_valid() {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(JsonSchemas.dossier(), InputFormat.JSON)).isEmpty();
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
