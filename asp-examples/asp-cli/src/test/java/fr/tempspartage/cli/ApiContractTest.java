package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.json.JsonSchemas;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API answers in the same bytes as the command line: for what calls say, and for 200 dossiers, read or refused. */
class ApiContractTest {

    private static final int DOSSIERS = 100;

    /** Questions that take long are asked of these alone, and of the first in a stream. */
    private static final int EVERY = 20;

    private static final int LONG = 30;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static WebServer server;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        server = WebServer.start(WebOptions.local(Calls.of(Samples.CALLS), Run.CLOCK));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.NA, Samples.ARA})
    void what_a_call_says_is_the_same(String call) throws Exception {
        for (String what : List.of("interpretations", "parameters")) {
            assertThat(get("/calls/" + call + "/" + what)).isEqualTo(asp(what, call, "--format", "json"));
        }
        assertThat(get("/calls/" + call + "/reconciliation")).isEqualTo(asp("reconcile", call, "--format", "json"));
        assertThat(get("/calls/" + call + "/documents?establishments=3"))
                .isEqualTo(asp("documents", call, "--establishments", "3", "--format", "json"));
        JsonNode clauses = JsonMapper.shared().readTree(get("/calls/" + call + "/interpretations"));
        String clause = clauses.at("/interpretations/0/clause").asString(call.equals(Samples.NA) ? "NA-16" : "ARA-21");
        assertThat(get("/calls/" + call + "/clauses/" + clause))
                .isEqualTo(asp("clause", call, clause, "--format", "json"));
        assertThat(text("/calls/" + call + "?lang=fr", "text/markdown"))
                .isEqualTo(asp("call", call, "--format", "markdown", "--lang", "fr"));
    }

    @Test
    void the_calls_side_by_side_and_the_schemas_are_the_same() throws Exception {
        assertThat(get("/calls")).isEqualTo(asp("calls", "--format", "json"));
        assertThat(get("/comparison?call=" + Samples.ARA + "&call=" + Samples.NA))
                .isEqualTo(asp("compare", Samples.ARA, Samples.NA, "--format", "json"));
        for (String name : JsonSchemas.names()) {
            assertThat(get("/schemas/" + name)).isEqualTo(asp("schema", name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.NA, Samples.ARA})
    void each_of_many_dossiers_gets_the_same_answers(String call) throws Exception {
        List<String> dossiers = DrawnDossiers.of(call, DOSSIERS, 20_260_520);
        int read = 0;
        for (int i = 0; i < dossiers.size(); i++) {
            String dossier = dossiers.get(i);
            for (String[] what : new String[][] {{"assess", "check"}, {"documents", "documents"}, {"fund", "fund"}}) {
                read += same(call, dossier, what[0], what[1]);
            }
            if (i % EVERY == 0) {
                same(call, dossier, "explain-amount", "explain-amount");
                same(call, dossier, "next", "next");
                same(call, dossier, "remedies", "remedies");
                same(call, dossier, "possible-answers", "check", "--all-interpretations");
                same(call, dossier, "diff?to=" + Samples.ARA, "diff", "--to", Samples.ARA);
            }
        }
        assertThat(read).as("dossiers that were read").isBetween(3 * DOSSIERS / 2, 3 * DOSSIERS - 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.NA, Samples.ARA})
    void a_stream_and_a_collection_of_dossiers_get_the_same_answers(String call) throws Exception {
        String lines = String.join("\n", DrawnDossiers.of(call, DOSSIERS, 20_260_521)) + "\n\n{\n";
        String reading = call.equals(Samples.NA) ? "I-NA-4=any-assistant" : "I-ARA-8=closed";

        assertThat(stream(call, "assess?on=2026-05-20&interpret=" + reading, lines))
                .isEqualTo(run(
                                lines,
                                "check",
                                call,
                                "-",
                                "--format",
                                "jsonl",
                                "--on",
                                "2026-05-20",
                                "--interpret",
                                reading)
                        .out());
        assertThat(stream(call, "rank?on=2026-05-20", lines))
                .isEqualTo(run(lines, "rank", call, "-", "--lines", "--format", "json", "--on", "2026-05-20")
                        .out());
        assertThat(stream(call, "diff?on=2026-05-20&interpret=" + reading, lines))
                .isEqualTo(run(
                                lines,
                                "diff",
                                call,
                                "-",
                                "--lines",
                                "--interpret",
                                reading,
                                "--format",
                                "json",
                                "--on",
                                "2026-05-20")
                        .out());
        HttpResponse<String> table = post(call, "assess?lang=fr", "application/x-ndjson", "text/csv", lines);
        assertThat(table.body())
                .isEqualTo(run(lines, "check", call, "-", "--lines", "--format", "csv", "--lang", "fr")
                        .out());
        // What takes long is asked of the first of them.
        lines = lines.lines().limit(LONG).collect(Collectors.joining("\n", "", "\n{\n"));
        Path file = Files.writeString(folder.resolve(call + "-few.jsonl"), lines);
        for (String what : List.of("next", "remedies")) {
            String written = run("", what, call, file.toString(), "--format", "jsonl", "--on", "2026-05-20")
                    .out();
            assertThat(stream(call, what + "?on=2026-05-20", lines))
                    .isEqualTo(written.replace(JsonMapper.shared().writeValueAsString(file.toString()), "\"-\""));
        }
    }

    @Test
    void two_dossiers_differ_in_the_same_bytes() throws Exception {
        Path one = Path.of(Samples.of(Samples.NA, "eligible"));
        Path other = Path.of(Samples.of(Samples.NA, "late"));
        String lines = Files.readString(one).replaceAll("\n *", "") + "\n"
                + Files.readString(other).replaceAll("\n *", "");
        assertThat(stream(Samples.NA, "diff", lines))
                .isEqualTo(run("", "diff", Samples.NA, one.toString(), other.toString(), "--format", "json")
                        .out());
    }

    /** Compares one answer, or one refusal; gives 1 where the dossier was read. */
    private static int same(String call, String dossier, String route, String command, String... options)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command, call, "-", "--format", "json", "--on", "2026-05-20"));
        words.addAll(Arrays.asList(options));
        Run run = run(dossier, words.toArray(String[]::new));
        String day = (route.contains("?") ? "&" : "?") + "on=2026-05-20";
        HttpResponse<String> answer = post(call, route + day, "application/json", "application/json", dossier);
        if (run.code() == ExitCode.DONE) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(run.out());
            return 1;
        }
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/dossier-not-read");
        assertThat(problem.at("/issues")).hasSize((int)
                run.err().lines().filter(line -> line.startsWith("-:")).count());
        return 0;
    }

    private static String stream(String call, String route, String lines) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(call, route, "application/x-ndjson", "*/*", lines);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> post(String call, String route, String type, String accept, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                at("/calls/" + call + "/" + route)
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String get(String path) throws IOException, InterruptedException {
        return text(path, "application/json");
    }

    private static String text(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                CLIENT.send(at(path).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + "api/v1" + path));
    }

    private static String asp(String... words) {
        Run run = run("", words);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    private static Run run(String input, String... words) {
        return Run.of(Samples.CALLS, folder, input.getBytes(StandardCharsets.UTF_8), words);
    }
}
