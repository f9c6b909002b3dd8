package fr.tempspartage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, against OpenAPI, against the schemas and against what the server does. */
class OpenApiTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Http http;
    private static JsonNode api;

    @BeforeAll
    static void start() throws Exception {
        http = Http.start();
        api = ApiTest.json(http.get("/api/v1/openapi.json?lang=en"));
    }

    @AfterAll
    static void close() {
        http.close();
    }

    @Test
    void it_is_openapi_in_both_languages() throws Exception {
        String official;
        try (InputStream file = OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
            official = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Schema schema = SCHEMAS.getSchema(official, InputFormat.JSON);
        assertThat(schema.validate(api.toString(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(http.get("/api/v1/openapi.json?lang=fr").body(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"openapi\":\"3.1.1\",\"info\":{\"title\":\"x\"},\"paths\":{}}", InputFormat.JSON))
                .as("a document without version")
                .isNotEmpty();
        Schema dialect = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(api.at("/components/schemas").properties())
                .hasSizeGreaterThan(50)
                .allSatisfy(one -> assertThat(dialect.validate(one.getValue().toString(), InputFormat.JSON))
                        .as(one.getKey())
                        .isEmpty());
        assertThat(api.at("/paths/~1calls~1{call}~1assess/post/summary").stringValue())
                .isEqualTo("Assesses a dossier, or one on each line.");
    }

    @Test
    void each_reference_leads_somewhere() {
        Matcher reference = Pattern.compile("\"\\$ref\":\"#([^\"]*)\"").matcher(api.toString());
        int found = 0;
        while (reference.find()) {
            assertThat(api.at(reference.group(1)).isMissingNode())
                    .as(reference.group(1))
                    .isFalse();
            found++;
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void what_is_described_is_what_the_server_answers_and_nothing_else() throws Exception {
        Set<String> described = new TreeSet<>();
        for (var path : api.at("/paths").properties()) {
            path.getValue()
                    .propertyNames()
                    .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
            HttpResponse<String> options =
                    http.send(http.at("/api/v1" + filled(path.getKey())).method("OPTIONS", BodyPublishers.noBody()));
            Set<String> allowed = new TreeSet<>(Arrays.asList(
                    options.headers().firstValue("Allow").orElse("").split(", ")));
            assertThat(allowed.remove("OPTIONS")).as(path.getKey()).isTrue();
            allowed.remove("HEAD");
            Set<String> methods = new TreeSet<>();
            path.getValue().propertyNames().forEach(method -> methods.add(method.toUpperCase(Locale.ROOT)));
            assertThat(allowed).as(path.getKey()).isEqualTo(methods);
        }
        Set<String> table = new TreeSet<>();
        ApiRoutes.all().forEach(route -> table.add(route.method().name() + " " + route.path()));
        table.add("GET /openapi.json");
        assertThat(described).isEqualTo(table).hasSize(21);
    }

    @Test
    void each_example_is_valid_and_is_answered_with_what_is_described() throws Exception {
        for (var path : api.at("/paths").properties()) {
            for (var operation : path.getValue().properties()) {
                String what = operation.getKey() + " " + path.getKey();
                List<String> query = new ArrayList<>();
                for (JsonNode parameter : operation.getValue().at("/parameters")) {
                    JsonNode example = parameter.at("/example");
                    if (!example.isMissingNode()) {
                        assertValid(what, parameter.at("/schema"), example);
                    }
                    if (!example.isMissingNode()
                            && parameter.at("/in").stringValue().equals("query")) {
                        query.add(parameter.at("/name").stringValue() + "="
                                + URLEncoder.encode(example.asString(), StandardCharsets.UTF_8));
                    }
                }
                String address =
                        "/api/v1" + filled(path.getKey()) + (query.isEmpty() ? "" : "?" + String.join("&", query));
                if (operation.getKey().equals("get")) {
                    assertDescribed(what, operation.getValue(), http.get(address));
                    continue;
                }
                for (var body : operation.getValue().at("/requestBody/content").properties()) {
                    JsonNode example = body.getValue().at("/example");
                    assertValid(what, body.getValue().at("/schema"), example);
                    String sent = example.isString() ? example.stringValue() : example.toString();
                    if (path.getKey().endsWith("/diff")) {
                        address = address.replaceAll("[?].*", "") + "?to=nouvelle-aquitaine-2026";
                    }
                    assertDescribed(what, operation.getValue(), http.post(address, body.getKey(), sent));
                }
            }
        }
        for (var response : api.at("/components/responses").properties()) {
            JsonNode problem = response.getValue().at("/content/application~1problem+json");
            assertValid(response.getKey(), problem.at("/schema"), problem.at("/example"));
        }
    }

    private static void assertDescribed(String what, JsonNode operation, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(what + " " + response.body()).isEqualTo(200);
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode media = operation.at("/responses/200/content").get(type);
        assertThat(media).as(what + " " + type).isNotNull();
        if (type.equals("application/json")) {
            assertValid(what, media.at("/schema"), ApiTest.json(response));
        }
    }

    private static void assertValid(String what, JsonNode schema, JsonNode value) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.set("allOf", JsonMapper.shared().createArrayNode().add(schema));
        root.set("components", api.at("/components"));
        assertThat(SCHEMAS.getSchema(root.toString(), InputFormat.JSON).validate(value.toString(), InputFormat.JSON))
                .as(what)
                .isEmpty();
    }

    private static String filled(String path) {
        return path.replace("{call}", "auvergne-rhone-alpes-2026")
                .replace("{id}", "ARA-01")
                .replace("{name}", "dossier");
    }

    @Test
    void nothing_has_the_same_place_twice_on_the_page_about_it() throws Exception {
        Matcher id =
                Pattern.compile(" id=\"([^\"]*)\"").matcher(http.get("/fr/api").body());
        Set<String> ids = new TreeSet<>();
        while (id.find()) {
            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        }
        assertThat(ids).contains("assess", "parameters", "too-large", "main");
    }

    /** Each command is run by curl where it is there, and else asked as curl would ask. */
    @Test
    void each_command_of_the_page_is_answered(@TempDir Path folder) throws Exception {
        Path dossiers = Path.of("../dossiers/auvergne-rhone-alpes-2026");
        String one = Files.readString(dossiers.resolve("assistant-zip.json"));
        Files.writeString(folder.resolve("dossier.json"), one);
        Files.writeString(
                folder.resolve("dossiers.jsonl"),
                one.replaceAll("\n *", "") + "\n"
                        + Files.readString(dossiers.resolve("renewal.json")).replaceAll("\n *", "") + "\n");
        Matcher command = Pattern.compile("<code>(curl [^<]*)</code>")
                .matcher(http.get("/en/api").body());
        int commands = 0;
        while (command.find()) {
            String words = command.group(1).replace("&#39;", "'").replace("&amp;", "&");
            String answer = hasCurl() ? run(words, folder) : asked(words, folder);
            assertThat(answer.strip()).as(words).startsWith("{").endsWith("}").doesNotStartWith("{\"type\":");
            commands++;
        }
        assertThat(commands).isEqualTo(ApiRoutes.all().size() + 1);
    }

    private static boolean hasCurl() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "curl")));
    }

    private static String run(String words, Path folder) throws Exception {
        Process curl = new ProcessBuilder("sh", "-c", words.replaceFirst("curl", "curl -s --noproxy '*'"))
                .directory(folder.toFile())
                .start();
        String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(curl.waitFor()).as(words).isZero();
        return answer;
    }

    private static String asked(String words, Path folder) throws Exception {
        Matcher parts = Pattern.compile(
                        "curl (?:-H 'Content-Type: ([^']*)' --data-binary @(\\S+) )?'http://[^/]*([^']*)'")
                .matcher(words);
        assertThat(parts.matches()).as(words).isTrue();
        HttpRequest.Builder request = http.at(parts.group(3));
        if (parts.group(1) != null) {
            request.header("Content-Type", parts.group(1)).POST(BodyPublishers.ofFile(folder.resolve(parts.group(2))));
        }
        return http.send(request).body();
    }
}
