package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as the command line starts it. */
class WebCommandTest {

    private static final String REGISTERS = Path.of("..", "registers").toString();

    @TempDir
    Path logs;

    /**
     * What a server printed, answered and said until it was interrupted.
     *
     * @param pages pages that were asked for, by their address
     */
    private record Served(String printed, String err, Map<String, String> pages) {}

    private Served serve(List<String> pages, String... words) throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StringBuilder lines = new StringBuilder();
        Map<String, String> read = new LinkedHashMap<>();
        try (PipedInputStream printed = new PipedInputStream();
                PipedOutputStream out = new PipedOutputStream(printed)) {
            Console console = new Console(
                    new ByteArrayInputStream(new byte[0]), out, err, Clock.systemUTC(), logs, Surroundings.NONE);
            CompletableFuture<Integer> code = new CompletableFuture<>();
            Thread server = new Thread(() -> code.complete(Asp.run(console, Calls::load, words)));
            server.start();
            BufferedReader reader = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8));
            String address = reader.readLine();
            lines.append(address).append('\n');
            for (String page : pages) {
                read.put(page, page(URI.create(address + page)));
            }
            while (reader.ready()) {
                lines.append(reader.readLine()).append('\n');
            }
            server.interrupt();
            assertThat(code.get(20, TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE);
        }
        return new Served(lines.toString(), err.toString(StandardCharsets.UTF_8), read);
    }

    @Test
    void it_prints_its_address_answers_there_and_ends_well_when_interrupted() throws Exception {
        Served served = serve(List.of("fr"), "web", "--port", "0", "--registers", REGISTERS, "--lang", "fr");
        assertThat(served.printed()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*/\n");
        assertThat(served.pages().get("fr")).contains("<h1>");
        assertThat(served.err()).contains("Ctrl-C pour arrêter.");
    }

    @Test
    void a_call_that_could_not_be_loaded_is_named_on_standard_error_and_on_the_page_of_calls() throws Exception {
        Path jar = Outsider.jar(
                logs, "broken.jar", "org.outsider.calls.Missing\norg.outsider.calls.OutsiderCall\n", Map.of());
        String why = jar + ": the call org.outsider.calls.Missing could not be loaded:"
                + " java.lang.ClassNotFoundException: org.outsider.calls.Missing.";
        Served served = serve(
                List.of("en/calls", "fr/calls"),
                "web",
                "--host",
                "0.0.0.0",
                "--port",
                "0",
                "--plugins",
                jar.toString(),
                "--lang",
                "en");
        assertThat(served.pages().get("en/calls"))
                .contains("Calls that could not be loaded", why, "href=\"/en/calls/outsider-2026\"");
        assertThat(served.pages().get("fr/calls"))
                .contains(
                        "Appels qui n’ont pas pu être chargés",
                        "l’appel org.outsider.calls.Missing n’a pas pu être chargé");
        assertThat(served.err()).containsOnlyOnce(why + "\n").contains("Ctrl-C to stop.");
        // Every address can be opened: the one to listen at is none.
        assertThat(served.printed().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("http://[0-9.]+:[1-9][0-9]*/"))
                .noneMatch(line -> line.contains("0.0.0.0"))
                .first()
                .asString()
                .startsWith("http://127.0.0.1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_port_that_is_taken_is_said(String language) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Run run = Run.of(Calls.load().all(), logs, new byte[0], "web", "--port", port, "--lang", language);
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err())
                    .startsWith(
                            language.equals("fr")
                                    ? "asp: Le port " + port + " de 127.0.0.1 ne peut être pris.\n"
                                            + "Peut-être un autre programme l’occupe-t-il ; essayez --port.\n"
                                    : "asp: Port " + port + " of 127.0.0.1 cannot be taken.\n"
                                            + "Maybe another program has it; try --port.\n");
        }
    }

    private static String page(URI at) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at)
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
