package fr.tempspartage.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.ThrowingCall;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What whoever runs the server is told of a defect of the program, and what not. */
class DefectsTest {

    private static final String AT = "asp web: défaut du programme (defect of the program)";

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final Defects defects = new Defects(now::get, () -> new PrintStream(told, true, StandardCharsets.UTF_8));

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static IllegalStateException defect(int frames) {
        IllegalStateException defect = new IllegalStateException("Camille");
        StackTraceElement[] all = new StackTraceElement[frames];
        for (int i = 0; i < frames; i++) {
            all[i] = new StackTraceElement("org.example.Call", "rule", "Call.java", i + 1);
        }
        defect.setStackTrace(all);
        return defect;
    }

    @Test
    void one_is_told_with_its_place_its_classes_and_frames_and_without_a_message() {
        IllegalStateException defect = defect(1);
        ArithmeticException cause = new ArithmeticException("Martin");
        cause.setStackTrace(new StackTraceElement[0]);
        defect.initCause(cause);
        defects.tell("POST /{lang}/check/{call}", defect);
        assertThat(told())
                .isEqualTo(AT + " – POST /{lang}/check/{call}\njava.lang.IllegalStateException\n"
                        + "    org.example.Call.rule(Call.java:1)\n"
                        + "à cause de (because of) java.lang.ArithmeticException\n");
    }

    @Test
    void of_a_long_stack_the_beginning_is_told_and_how_many_frames_follow() {
        defects.tell("", defect(Defects.FRAMES));
        assertThat(told()).endsWith("Call.java:30)\n").doesNotContain("…");
        defects.tell("", defect(Defects.FRAMES + 2));
        assertThat(told()).endsWith("Call.java:30)\n    … 2\n");
    }

    @Test
    void causes_that_go_round_end() {
        IllegalStateException one = defect(1);
        one.initCause(new IllegalArgumentException(one));
        defects.tell("", one);
        assertThat(told().lines().filter(line -> line.contains("java.lang.Illegal")))
                .hasSize(5);
    }

    @Test
    void of_many_in_a_minute_the_first_are_told_and_then_how_many_were_left_out() {
        for (int i = 0; i < Defects.A_MINUTE + 3; i++) {
            defects.tell("", defect(1));
        }
        assertThat(told().lines().filter(AT::equals)).hasSize(Defects.A_MINUTE);
        told.reset();
        now.addAndGet(Duration.ofMinutes(1).toNanos() - 1);
        defects.tell("", defect(1));
        assertThat(told()).isEmpty();
        now.incrementAndGet();
        defects.tell("", defect(1));
        assertThat(told())
                .startsWith("asp web: autres défauts, laissés de côté (more defects, left out) – 4\n" + AT + "\n");
        told.reset();
        defects.restart();
        assertThat(told()).isEmpty();
    }

    @Test
    void where_nothing_more_comes_what_was_left_out_is_told_and_the_next_is_a_first() {
        for (int i = 0; i < Defects.A_MINUTE + 1; i++) {
            defects.tell("", defect(1));
        }
        told.reset();
        defects.restart();
        assertThat(told()).isEqualTo("asp web: autres défauts, laissés de côté (more defects, left out) – 1\n");
        told.reset();
        defects.tell("", defect(1));
        assertThat(told()).startsWith(AT + "\n");
    }

    @Test
    void a_page_and_the_api_answer_500_and_standard_error_has_the_place_and_nothing_of_the_dossier() throws Exception {
        Defects.end();
        PrintStream before = System.err;
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try (WebServer server =
                WebServer.start(WebOptions.local(Calls.of(List.of(new ThrowingCall())), Clock.systemUTC()))) {
            String api = "api/v1/calls/throwing-2026/assess?lang=en";
            for (String id : List.of("camille", ThrowingCall.ERROR + "camille")) {
                String dossier = "{\"formatVersion\":\"1\",\"id\":\"" + id + "\",\"call\":\"throwing-2026\"}";
                HttpResponse<String> page = post(
                        server.address().resolve("en/check/throwing-2026"),
                        "application/x-www-form-urlencoded",
                        "dossier=" + URLEncoder.encode(dossier, StandardCharsets.UTF_8));
                assertThat(page.statusCode()).isEqualTo(500);
                assertThat(page.body())
                        .contains("<h1>", Problem.DEFECT.title().en())
                        .doesNotContain("camille");
                HttpResponse<String> problem = post(server.address().resolve(api), "application/json", dossier);
                assertThat(problem.statusCode()).isEqualTo(500);
                assertThat(problem.body()).contains("\"status\":500").doesNotContain("camille");
            }
            // In a stream, the line says so, and the others go on.
            String line = "{\"formatVersion\":\"1\",\"id\":\"camille\",\"call\":\"throwing-2026\"}\n";
            HttpResponse<String> stream = post(server.address().resolve(api), "application/x-ndjson", line);
            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.body()).contains("NOT_ASSESSED");
        } finally {
            System.setErr(before);
        }
        assertThat(told())
                .contains(
                        AT + " – POST /{lang}/check/{call}\njava.lang.IllegalStateException\n",
                        AT + " – POST /api/v1/calls/{call}/assess\n",
                        AT + " – assess\njava.lang.IllegalStateException\n",
                        "à cause de (because of) java.lang.ArithmeticException\n",
                        "java.lang.AssertionError\n",
                        "fr.tempspartage.web.ThrowingCall.requestKind(ThrowingCall.java:")
                .doesNotContain("camille", "about");
    }

    private static HttpResponse<String> post(URI at, String type, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at)
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
