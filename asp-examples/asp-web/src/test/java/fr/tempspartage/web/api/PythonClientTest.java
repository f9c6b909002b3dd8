package fr.tempspartage.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The client in Python against a server; there is no test where there is no Python, and it is said. */
class PythonClientTest {

    private static final Path CLIENT = Path.of("../web-client/client.py");

    @TestFactory
    Stream<DynamicTest> the_client_of_the_examples_prints_a_verdict_per_line() {
        Optional<Path> python = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(place -> Path.of(place, "python3"))
                .filter(Files::isExecutable)
                .findFirst();
        if (python.isEmpty()) {
            System.out.println("No python3 here: " + CLIENT + " was not run.");
        }
        return python.stream().map(found -> dynamicTest("with " + found, () -> run(found)));
    }

    private static void run(Path python) throws Exception {
        try (Http http = Http.start()) {
            String server = "http://" + http.authority();
            assertThat(printed(python, "../bulk/with-errors.jsonl", "nouvelle-aquitaine-2026", server))
                    .isEqualTo("""
                            NA-2026-eligible\tELIGIBLE
                            line 2\tBAD_VALUE
                            line 3\tOTHER_CALL
                            line 4\tOTHER_CALL
                            """);
            assertThat(printed(python, "../bulk/with-errors.jsonl", "no-call", server))
                    .startsWith("Aucun appel n’a cet identifiant. Appels\u00a0: ");
        }
    }

    /** What the client prints, on either stream. */
    private static String printed(Path python, String... arguments) throws Exception {
        ProcessBuilder client = new ProcessBuilder(python.toString(), CLIENT.toString());
        client.command().addAll(Arrays.asList(arguments));
        client.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = client.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.replace("\r\n", "\n");
    }
}
