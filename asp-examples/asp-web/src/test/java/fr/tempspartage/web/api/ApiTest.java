package fr.tempspartage.web.api;

import static fr.tempspartage.web.api.Http.NA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers, and how it refuses. */
class ApiTest {

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start();
    }

    @AfterAll
    static void close() {
        http.close();
    }

    @Test
    void a_dossier_is_assessed_on_the_day_in_paris_unless_a_day_is_given() throws Exception {
        HttpResponse<String> today = http.post(NA + "/assess", "application/json", Http.sample("eligible"));
        assertThat(today.statusCode()).isEqualTo(200);
        assertThat(today.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(today.headers().firstValue("Asp-On")).contains("2026-05-20");
        assertThat(today.headers().firstValue("Asp-Warnings")).contains("0");
        assertThat(today.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(today).at("/date").stringValue()).isEqualTo("2026-05-20");

        HttpResponse<String> given =
                http.post(NA + "/assess?on=4%20mai%202026", "application/json", Http.sample("eligible"));
        assertThat(json(given).at("/date").stringValue()).isEqualTo("2026-05-04");
    }

    @Test
    void a_dossier_in_yaml_is_the_same_dossier() throws Exception {
        String yaml = """
                id: X
                call: nouvelle-aquitaine-2026
                request: première demande
                posts:
                  - contractStart: 2 novembre 2026
                """;
        HttpResponse<String> of = http.post(NA + "/next", "application/yaml; charset=utf-8", yaml);
        assertThat(of.statusCode()).isEqualTo(200);
        String json =
                "{\"id\":\"X\",\"call\":\"nouvelle-aquitaine-2026\",\"request\":\"firstAward\",\"posts\":[{\"contractStart\":\"2026-11-02\"}]}";
        HttpResponse<String> same = http.post(NA + "/next", "application/json", json);
        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertThat(of.body()).isEqualTo(same.body());
        assertThat(http.post(NA + "/next", "text/yaml", yaml).body()).isEqualTo(of.body());
    }

    @Test
    void what_is_asked_for_changes_the_answer_as_on_the_command_line() throws Exception {
        String dossier = Http.sample("eligible");
        JsonNode otherwise = json(http.post(
                NA
                        + "/assess?with=leastPeripheralShare=60%25&interpret=I-NA-4=any-assistant&interpret=I-NA-20=start-of-day",
                "application/json",
                dossier));
        assertThat(otherwise.toString()).contains("\"I-NA-4\":\"any-assistant\"", "\"I-NA-20\":\"start-of-day\"");

        HttpResponse<String> noChoice =
                http.post(NA + "/assess?interpret=I-NA-4=x&lang=en", "application/json", dossier);
        assertProblem(noChoice, 400, "bad-request");
        assertThat(json(noChoice).at("/detail").stringValue())
                .contains("I-NA-4")
                .contains("any-assistant");
        assertProblem(http.post(NA + "/assess?with=x=1", "application/json", dossier), 400, "bad-request");
        assertProblem(http.post(NA + "/assess?with=x", "application/json", dossier), 400, "bad-request");
        assertProblem(http.post(NA + "/assess?on=yesterday", "application/json", dossier), 400, "bad-request");
        assertProblem(http.post(NA + "/assess?on=3000-01-01", "application/json", dossier), 400, "bad-request");
        assertProblem(http.post(NA + "/assess?redact=yes", "application/json", dossier), 400, "bad-request");
        assertProblem(http.get("/api/v1/calls?lang=de"), 400, "bad-request");
    }

    @Test
    void a_parameter_that_an_address_does_not_have_is_refused_with_those_that_it_has() throws Exception {
        HttpResponse<String> typo = http.post(NA + "/assess?onn=2026-05-20&lang=en", "application/json", "{}");
        assertProblem(typo, 400, "bad-request");
        assertThat(json(typo).at("/detail").stringValue())
                .isEqualTo("This address does not have the parameter that is asked for; it has:"
                        + " on, interpret, with, redact, lang, for.");
        assertProblem(
                http.post(NA + "/assess?on=2026-05-20&on=2026-05-21", "application/json", "{}"), 400, "bad-request");
    }

    @Test
    void personal_data_are_left_out_where_that_is_asked_for() throws Exception {
        String dossier = Http.sample("eligible");
        assertThat(http.post(NA + "/assess?redact=true", "application/json", dossier)
                        .body())
                .doesNotContain("Camille")
                .contains("NA-2026-eligible");
        assertThat(http.send(http.at(NA + "/assess?redact=true&lang=fr")
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/csv")
                                .POST(BodyPublishers.ofString(dossier)))
                        .body())
                .doesNotContain("Camille");
    }

    @Test
    void formats_are_chosen_by_what_is_accepted() throws Exception {
        assertThat(accepting("text/plain", NA + "/assess?lang=en").body())
                .contains("Verdict:   eligible")
                .doesNotContain("{");
        HttpResponse<String> csv = accepting("text/csv", NA + "/assess?lang=en&for=excel");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(csv.body()).contains("NA-2026-eligible");
        assertThat(accepting("application/json;q=0.2, text/plain;q=0.9", NA + "/documents")
                        .body())
                .doesNotStartWith("{");
        assertThat(accepting("text/plain;q=0, */*", NA + "/documents").body()).startsWith("{");
        HttpResponse<String> none = accepting("image/png", NA + "/fund?lang=en");
        assertProblem(none, 406, "not-acceptable");
        assertThat(json(none).at("/detail").stringValue())
                .isEqualTo("This address answers in: application/json, text/plain.");
        assertThat(http.send(http.at(NA + "?lang=fr").header("Accept", "text/markdown"))
                        .body())
                .startsWith("# ");
    }

    private static HttpResponse<String> accepting(String types, String path) throws Exception {
        return http.send(http.at(path)
                .header("Accept", types)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Http.sample("eligible"))));
    }

    @Test
    void a_dossier_that_cannot_be_read_is_a_problem_with_the_place_of_each_fault_and_no_value_of_it() throws Exception {
        String broken = """
                {"id": "X", "call": "nouvelle-aquitaine-2026",
                 "candidate": {"name": "Camille Secret", "diplomaDate": "31/02/2026-secret"},
                 "secretKey": 1}
                """;
        HttpResponse<String> refused = http.post(NA + "/assess?lang=en", "application/json", broken);
        assertProblem(refused, 400, "dossier-not-read");
        JsonNode problem = json(refused);
        assertThat(problem.at("/detail").stringValue())
                .startsWith("The dossier has ")
                .endsWith(" errors.");
        assertThat(problem.at("/issues").toString())
                .contains("\"pointer\":\"/candidate/diplomaDate\",\"line\":2,\"column\":57,\"code\":\"BAD_VALUE\"")
                .contains("\"code\":\"UNKNOWN_FIELD\"");
        assertThat(refused.body().toLowerCase(Locale.ROOT)).doesNotContain("secret");

        HttpResponse<String> issues = http.post(NA + "/issues", "application/json", broken);
        assertThat(issues.statusCode()).isEqualTo(200);
        assertThat(json(issues).at("/kind").stringValue()).isEqualTo("issues");
        assertThat(issues.body()).contains("31/02/2026-secret", "secretKey");
        assertThat(http.post(NA + "/issues", "application/json", Http.sample("eligible"))
                        .body())
                .contains("\"issues\": []");

        HttpResponse<String> other = http.post(
                "/api/v1/calls/auvergne-rhone-alpes-2026/assess", "application/json", Http.sample("eligible"));
        assertThat(json(other).at("/issues/0/code").stringValue()).isEqualTo("OTHER_CALL");
    }

    @Test
    void each_line_gets_a_line_as_it_comes_and_one_that_is_broken_does_not_stop_the_others() throws Exception {
        String lines = Http.line("eligible") + "\n{}\n" + Http.line("late");
        HttpResponse<String> stream = http.post(NA + "/assess", "application/x-ndjson", lines);
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        List<String> answers = stream.body().lines().toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1)).contains("\"kind\":\"refused\",\"source\":\"-\",\"line\":3");
        assertThat(http.post(NA + "/assess", "application/x-ndjson", "\n\n").body())
                .contains("\"code\":\"NO_DOSSIER\"")
                .hasLineCount(1);
        String tooLong = "{\"id\":\"" + "x".repeat(2 << 20) + "\"}\n" + Http.line("eligible");
        assertThat(http.post(NA + "/remedies", "application/x-ndjson", tooLong)
                        .body()
                        .lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"code\":\"TOO_LARGE\"");
        assertProblem(
                http.send(http.at(NA + "/assess")
                        .header("Content-Type", "application/x-ndjson")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(lines))),
                406,
                "not-acceptable");
    }

    @Test
    void two_dossiers_or_one_and_something_to_try_are_compared() throws Exception {
        String two = Http.line("eligible") + Http.line("late");
        assertThat(json(http.post(NA + "/diff", "application/x-ndjson", two))
                        .at("/kind")
                        .stringValue())
                .isEqualTo("diff");
        assertThat(json(http.post(NA + "/diff?with=leastPeripheralShare=60%25", "application/x-ndjson", two))
                        .at("/kind")
                        .stringValue())
                .isEqualTo("diffs");
        assertThat(json(http.post(
                                NA + "/diff?to=auvergne-rhone-alpes-2026", "application/json", Http.sample("eligible")))
                        .at("/kind")
                        .stringValue())
                .isEqualTo("diff");
        assertProblem(http.post(NA + "/diff", "application/json", Http.sample("eligible")), 400, "bad-request");
        assertProblem(http.post(NA + "/diff", "application/x-ndjson", Http.line("late")), 400, "bad-request");
        assertProblem(http.post(NA + "/diff", "application/x-ndjson", two + "{}\n"), 400, "dossier-not-read");
        assertProblem(http.post(NA + "/diff?to=x", "application/json", Http.sample("late")), 400, "bad-request");
    }

    @Test
    void dossiers_are_ranked_and_one_that_stands_there_already_is_named() throws Exception {
        String twice = Http.line("eligible") + Http.line("priority") + Http.line("eligible");
        JsonNode ranking = json(http.post(NA + "/rank", "application/x-ndjson", twice));
        assertThat(ranking.at("/kind").stringValue()).isEqualTo("ranking");
        assertThat(ranking.at("/leftOut/0/line").asInt()).isEqualTo(3);
        assertThat(http.send(http.at(NA + "/rank?lang=en")
                                .header("Content-Type", "application/x-ndjson")
                                .header("Accept", "image/svg+xml")
                                .POST(BodyPublishers.ofString(twice)))
                        .body())
                .startsWith("<svg");
    }

    @Test
    void what_is_not_there_is_a_problem_in_the_language_that_is_asked_for() throws Exception {
        for (String path : List.of(
                "/api/v1",
                "/api/v1/x",
                "/api/v1/calls/x",
                "/api/v1/calls/x/parameters",
                NA + "/clauses/NA-999",
                NA + "/clauses/%22",
                "/api/v1/schemas/x",
                NA + "/assess/x")) {
            HttpResponse<String> missing = http.get(path);
            assertProblem(missing, 404, "not-found");
        }
        HttpResponse<String> french = http.send(http.at("/api/v1/x?lang=fr").header("Accept-Language", "en"));
        assertThat(json(french).at("/title").stringValue()).isEqualTo("Rien à cette adresse.");
        assertThat(french.headers().firstValue("Content-Language")).contains("fr");
        HttpResponse<String> english = http.send(http.at("/api/v1/x").header("Accept-Language", "en-GB, fr;q=0.5"));
        assertThat(json(english).at("/title").stringValue()).isEqualTo("Nothing has this address.");
    }

    @Test
    void other_methods_are_refused_with_those_that_there_are() throws Exception {
        HttpResponse<String> put = http.send(http.at(NA + "/assess").PUT(BodyPublishers.ofString("x")));
        assertProblem(put, 405, "method-not-allowed");
        assertThat(put.headers().firstValue("Allow")).contains("POST, OPTIONS");
        assertProblem(http.get(NA + "/assess"), 405, "method-not-allowed");
        assertThat(http.send(http.at("/api/v1/calls").DELETE()).headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS");
        HttpResponse<String> options = http.send(http.at(NA + "/documents").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow").orElse("").split(", "))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
        assertThat(options.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    @Test
    void other_media_types_and_encodings_are_refused() throws Exception {
        HttpResponse<String> form = http.post(NA + "/assess?lang=en", "application/x-www-form-urlencoded", "a=b");
        assertProblem(form, 415, "media-type");
        assertThat(json(form).at("/detail").stringValue())
                .isEqualTo("This address reads, in UTF-8: application/json, application/yaml, application/x-ndjson.");
        assertProblem(http.send(http.at(NA + "/assess").POST(BodyPublishers.ofString("{}"))), 415, "media-type");
        assertProblem(http.post(NA + "/assess", "application/json; charset=latin1", "{}"), 415, "media-type");
        assertProblem(http.post(NA + "/rank", "application/json", "{}"), 415, "media-type");
        HttpResponse<String> gzip = http.send(http.at(NA + "/assess")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("x")));
        assertProblem(gzip, 415, "media-type");
        assertThat(gzip.headers().firstValue("Accept-Encoding")).contains("identity");
    }

    @Test
    void a_body_up_to_its_limit_is_read_and_one_byte_more_is_not() throws Exception {
        String dossier = Http.sample("eligible");
        int limit = 1 << 20;
        int bytes = dossier.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        String full = dossier + " ".repeat(limit - bytes);
        assertThat(http.post(NA + "/documents", "application/json", full).statusCode())
                .isEqualTo(200);
        HttpResponse<String> more = http.post(NA + "/documents?lang=en", "application/json", full + " ");
        assertProblem(more, 413, "too-large");
        assertThat(json(more).at("/detail").stringValue()).isEqualTo("What is sent is larger than 1048576 bytes.");
        assertProblem(
                http.send(http.at(NA + "/documents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                                (full + " ").getBytes(java.nio.charset.StandardCharsets.UTF_8))))),
                413,
                "too-large");
    }

    @Test
    void an_answer_that_has_not_changed_is_not_sent_twice() throws Exception {
        HttpResponse<String> first = http.get("/api/v1/calls");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().firstValue("Vary")).contains("Accept, Accept-Encoding, Accept-Language");
        for (String known : List.of(tag, "\"x\", " + tag, tag.substring(2), "*")) {
            HttpResponse<String> again = http.send(http.at("/api/v1/calls").header("If-None-Match", known));
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
        }
        assertThat(http.send(http.at("/api/v1/calls").header("If-None-Match", "\"x\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.get(NA).headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() throws Exception {
        HttpResponse<String> get = http.get("/api/v1/schemas");
        HttpResponse<String> head = http.send(http.at("/api/v1/schemas").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Length", "ETag")) {
            assertThat(head.headers().firstValue(name))
                    .isEqualTo(get.headers().firstValue(name))
                    .isNotEmpty();
        }
        assertThat(http.send(http.at("/api/v1/x").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.send(http.at("/fr").method("HEAD", BodyPublishers.noBody()))
                        .headers()
                        .firstValue("Content-Type"))
                .contains("text/html;charset=utf-8");
    }

    @Test
    void answers_are_compressed_where_that_is_asked_for_and_not_for_a_few_bytes() throws Exception {
        var bytes = java.net.http.HttpClient.newHttpClient()
                .send(
                        http.at("/api/v1/openapi.json")
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(bytes.headers().firstValue("Content-Encoding")).contains("gzip");
        String open = http.get("/api/v1/openapi.json").body();
        assertThat(bytes.body().length).isLessThan(open.length() / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes.body())).readAllBytes())
                .isEqualTo(open.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(http.send(http.at("/api/v1/schemas").header("Accept-Encoding", "gzip"))
                        .headers()
                        .map())
                .doesNotContainKey("Content-Encoding");
    }

    @Test
    void types_of_problems_lead_to_what_they_mean() throws Exception {
        HttpResponse<String> type = http.get("/problems/too-large");
        assertThat(type.statusCode()).isEqualTo(302);
        assertThat(type.headers().firstValue("Location").orElse("")).endsWith("/fr/api#too-large");
        assertThat(http.get("/fr/api").body().replace("<wbr>", ""))
                .contains("id=\"too-large\"", "/problems/dossier-not-read");
        assertThat(http.get("/problems/x").statusCode()).isEqualTo(404);
        assertThat(http.send(http.at("/api").header("Accept-Language", "en"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/en/api");
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** A problem of RFC 9457 of a status and a type, which holds nothing else. */
    static void assertProblem(HttpResponse<String> response, int status, String type) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.at("/type").stringValue()).isEqualTo("/problems/" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").stringValue()).endsWith(".");
        assertThat(problem.at("/detail").stringValue()).isNotBlank();
        assertThat(response.body()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(problem.propertyNames()).isSubsetOf("type", "title", "status", "detail", "issues");
    }
}
