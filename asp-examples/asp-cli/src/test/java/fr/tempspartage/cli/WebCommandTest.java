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

    @Test
    void it_prints_its_address_answers_there_and_ends_well_when_interrupted() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PipedInputStream printed = new PipedInputStream();
                PipedOutputStream out = new PipedOutputStream(printed)) {
            Console console = new Console(
                    new ByteArrayInputStream(new byte[0]), out, err, Clock.systemUTC(), logs, Surroundings.NONE);
            CompletableFuture<Integer> code = new CompletableFuture<>();
            Thread server = new Thread(() -> code.complete(
                    Asp.run(console, Calls::load, "web", "--port", "0", "--registers", REGISTERS, "--lang", "fr")));
            server.start();
            String address = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8)).readLine();
            assertThat(address).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*/");
            assertThat(status(URI.create(address + "fr"))).isEqualTo(200);

            server.interrupt();
            assertThat(code.get(20, TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Ctrl-C pour arrêter.");
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

    private static int status(URI at) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(at).timeout(Duration.ofSeconds(20)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
