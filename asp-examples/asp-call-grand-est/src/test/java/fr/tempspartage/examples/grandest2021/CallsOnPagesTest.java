package fr.tempspartage.examples.grandest2021;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.call.VerdictInWords;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls in jars of their own on the pages and in the API, which show them as they show those of the library. */
class CallsOnPagesTest {

    private static final Path EXAMPLES = Path.of("..");
    private static final String DRAFT = "nouvelle-aquitaine-2027-draft";
    private static final String BOUNDARY = "----calls";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Calls CALLS = Calls.load();

    /** Dossiers of the calls that are plug-ins, as JSON. */
    private static final Map<Dossier, String> DOSSIERS = new LinkedHashMap<>();

    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(EXAMPLES, 3)) {
            files = all.filter(file -> file.toString().matches(".*asp-call-[^/\\\\]*.dossiers.[^/\\\\]*[.]json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            add(Files.readString(file));
        }
        add(Files.readString(EXAMPLES.resolve("dossiers/nouvelle-aquitaine-2026/eligible.json"))
                .replace("\"nouvelle-aquitaine-2026\"", "\"" + DRAFT + "\""));
        Clock clock = Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneId.of("Europe/Paris"));
        server = WebServer.start(WebOptions.local(CALLS, clock));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void add(String json) {
        DOSSIERS.put(AspJson.standard().readDossier(json).orElseThrow(), json);
    }

    private static Assessment assess(Dossier dossier) {
        return CALLS.find(dossier.getCall()).orElseThrow().assess(dossier, AssessmentContext.on(TODAY));
    }

    /** Answer to a request: its status, its header Location or nothing, and its body. */
    private record Answer(int status, String location, String body) {}

    private static Answer ask(String path, String type, String sent) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.address().resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(60_000);
        if (!sent.isEmpty()) {
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", type);
            connection.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(
                    status,
                    connection.getHeaderField("Location") == null ? "" : connection.getHeaderField("Location"),
                    new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String page(String path) throws IOException {
        Answer answer = ask(path, "", "");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Sends a file with the form of a page. */
    private static Answer upload(String path, String name, String text, String... fields) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + parts[0] + "\"\r\n\r\n"
                    + parts[1] + "\r\n");
        }
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--" + BOUNDARY + "--\r\n");
        return ask(path, "multipart/form-data; boundary=" + BOUNDARY, body.toString());
    }

    /** Words of a piece of a page, with one space between them. */
    private static String text(String html) {
        return plain(html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String between(String html, String opening, String closing) {
        int start = html.indexOf(opening);
        assertThat(start).as(opening).isNotNegative();
        return html.substring(start, html.indexOf(closing, start));
    }

    @ParameterizedTest
    @EnumSource
    void each_is_listed_and_read_with_a_place_for_every_clause_and_compared(Language language) throws Exception {
        String list = page(language + "/calls");
        String comparison = page(language + "/compare");
        assertThat(DOSSIERS.keySet().stream().map(Dossier::getCall).distinct()).hasSize(4);
        for (CallDefinition call : CALLS.all()) {
            String title = plain(call.campaign().getTitle().in(language));
            assertThat(text(list)).contains(title);
            String read = page(language + "/calls/" + call.id());
            assertThat(text(read)).contains(title);
            for (Clause clause : call.clauses()) {
                assertThat(text(between(read, " id=\"" + clause.id() + "\"", "</article>")))
                        .contains(plain(clause.sentence().in(language)));
            }
            assertThat(comparison).contains("href=\"/" + language + "/calls/" + call.id() + "\"");
            assertThat(text(comparison)).contains(call.campaign().getEdition().in(language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_asks_a_first_question_of_a_dossier_without_answers_and_has_an_answer_beside(Language language)
            throws Exception {
        for (CallDefinition call : CALLS.all()) {
            String check = page(language + "/check/" + call.id());
            assertThat(check).contains("<input type=\"hidden\" name=\"asked\" value=\"/");
            assertThat(text(between(check, "<h2 id=\"question\"", "</h2>"))).hasSizeGreaterThan(5);
            assertThat(text(between(check, "<dl class=\"levels\">", "</dl>")))
                    .containsIgnoringCase(Phrases.of(Eligibility.TO_BE_CONFIRMED, language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_that_is_opened_has_the_verdict_of_the_library(Language language) throws Exception {
        for (Map.Entry<Dossier, String> one : DOSSIERS.entrySet()) {
            Assessment assessment = assess(one.getKey());
            Answer opened = upload(language + "/check", "a.json", one.getValue());
            assertThat(opened.status()).as(one.getKey().getId().toString()).isEqualTo(200);
            String levels = text(between(opened.body(), "<dl class=\"levels\">", "</dl>"));
            assertThat(levels)
                    .as(one.getKey().getId().toString())
                    .containsIgnoringCase(plain(Phrases.of(assessment.verdict().eligibility(), language)))
                    .containsIgnoringCase(plain(VerdictInWords.completeness(assessment, language)));
            for (FilingStatus status : assessment.verdict().filing()) {
                assertThat(levels).containsIgnoringCase(plain(VerdictInWords.filing(assessment, status, language)));
            }
        }
    }

    @Test
    void the_api_answers_with_the_results_of_the_library_byte_for_byte() throws Exception {
        assertThat(page("api/v1/calls")).isEqualTo(ResultJson.calls(CALLS.all()));
        for (Map.Entry<Dossier, String> one : DOSSIERS.entrySet()) {
            Answer answer =
                    ask("api/v1/calls/" + one.getKey().getCall() + "/assess", "application/json", one.getValue());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(ResultJson.assessment(assess(one.getKey())));
        }
    }

    @Test
    void a_campaign_examines_the_dossiers_of_its_call_and_says_that_the_others_answer_another() throws Exception {
        String lines = DOSSIERS.values().stream()
                .map(json -> json.replaceAll("\n *", " "))
                .collect(Collectors.joining("\n"));
        for (CallDefinition call : CALLS.all()) {
            List<Dossier> own = DOSSIERS.keySet().stream()
                    .filter(dossier -> dossier.getCall().equals(call.id()))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            Answer sent =
                    upload("en/campaign", "mixed.jsonl", lines, "call=" + call.id(), "content=dossiers", "on=" + TODAY);
            String done = done(sent.location());
            String counts = text(between(page(done), "<table class=\"verdicts\">", "</table>"));
            for (Eligibility eligibility : Eligibility.values()) {
                long expected = own.stream()
                        .filter(dossier -> assess(dossier).verdict().eligibility() == eligibility)
                        .count();
                assertThat(counts)
                        .as(call.id().toString())
                        .containsIgnoringCase(Phrases.of(eligibility, Language.ENGLISH) + " " + expected + " ");
            }
            assertThat(counts).contains("not read " + (DOSSIERS.size() - own.size()) + " ");
            String issues = text(page(done + "/issues"));
            for (Dossier other : DOSSIERS.keySet()) {
                String said = "The dossier answers the call '" + other.getCall() + "', not '" + call.id() + "'.";
                assertThat(issues.contains(said))
                        .as(said)
                        .isEqualTo(!other.getCall().equals(call.id()));
            }
        }
    }

    /** Waits until a campaign is examined. */
    private static String done(String location) throws Exception {
        String path = location.replaceFirst("^https?://[^/]*/", "").replaceFirst("^/", "");
        for (int i = 0; i < 600; i++) {
            if (page(path).contains("<table class=\"verdicts\">")) {
                return path;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The campaign does not end.");
    }
}
