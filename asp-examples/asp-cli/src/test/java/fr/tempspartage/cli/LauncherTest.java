package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher {@code asp} in a child process, with the classes of this build behind it. */
@Tag("Z-6")
class LauncherTest {

    private static final Path ROOT = root();
    private static final Path SAMPLES = ROOT.resolve("asp-examples/dossiers/nouvelle-aquitaine-2026");
    private static final String CALL = "nouvelle-aquitaine-2026";

    @TempDir
    static Path folder;

    @BeforeAll
    static void layOut() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no sh");
        Files.copy(ROOT.resolve("asp-examples/asp"), folder.resolve("asp"));
        assertThat(folder.resolve("asp").toFile().setExecutable(true)).isTrue();
        Path target = Files.createDirectories(folder.resolve("asp-cli/target"));
        String classes = Stream.of("jdk.module.path", "java.class.path")
                .map(path -> System.getProperty(path, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toUri().toString())
                .distinct()
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes);
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Asp.class.getName());
        new JarOutputStream(Files.newOutputStream(target.resolve("asp.jar")), manifest).close();
    }

    @Test
    void the_codes_of_the_program_come_through() throws Exception {
        assertThat(asp(Map.of(), "calls").code).isEqualTo(ExitCode.DONE);
        assertThat(asp(Map.of(), check("refused-one.json", "--fail-on", "not-eligible")).code)
                .isEqualTo(ExitCode.MATCHED);
        assertThat(asp(Map.of(), check("eligible.json", "--fail-on", "not-eligible")).code)
                .isEqualTo(ExitCode.DONE);
        assertThat(asp(Map.of(), "chekc").code).isEqualTo(ExitCode.USAGE);
        assertThat(asp(Map.of(), check("none.json")).code).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:NoSuchOption", "-Xmx1k", "-Xms2g -Xmx1g", "--add-modules no.such.module", "-Xbogus"})
    void a_java_that_does_not_start_with_these_options_is_no_verdict(String options) throws Exception {
        Ended ended = asp(Map.of("ASP_JAVA_OPTS", options), check("refused-one.json", "--fail-on", "not-eligible"));
        assertThat(ended.code).isEqualTo(69);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err)
                .endsWith("asp: Java could not be started: " + Path.of(System.getProperty("java.home"), "bin/java")
                        + "; check JAVA_HOME (17 or later) and ASP_JAVA_OPTS\n");
    }

    @Test
    void a_java_that_is_not_there_is_no_verdict_in_both_languages() throws Exception {
        Ended english = asp(Map.of("JAVA_HOME", "/no such place"), "calls");
        assertThat(english.code).isEqualTo(69);
        assertThat(english.out).isEmpty();
        assertThat(english.err).endsWith("check JAVA_HOME (17 or later) and ASP_JAVA_OPTS\n");
        Ended french = asp(Map.of("JAVA_HOME", "/no such place", "LC_MESSAGES", "fr_FR.UTF-8"), "calls");
        assertThat(french.code).isEqualTo(69);
        assertThat(french.err).contains("asp: Java n’a pas pu démarrer : /no such place/bin/java ; vérifiez JAVA_HOME");
    }

    /** What Java is started with is seen in the flags that it prints when it starts. */
    @Test
    void a_long_command_has_the_full_compiler_and_a_short_one_starts_quickly() throws Exception {
        Path out = folder.resolve("bulk.jsonl");
        String many = ROOT.resolve("asp-examples/bulk/dossiers.jsonl").toString();
        Map<String, String> showing = Map.of("ASP_JAVA_OPTS", "-XX:+PrintCommandLineFlags");
        Ended longOne = asp(showing, "bulk", many, "-o", out.toString(), "--on", "2026-05-20");
        assertThat(longOne.code).as(longOne.err).isEqualTo(ExitCode.DONE);
        assertThat(longOne.err).contains("-XX:+UseSerialGC").doesNotContain("TieredStopAtLevel");
        assertThat(Files.readAllLines(out)).hasSize(6);
        assertThat(asp(showing, "calls").err).contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    @Test
    void libraries_may_be_added_to_the_class_path() throws Exception {
        Path library = folder.resolve("a library.jar");
        Ended ended =
                asp(Map.of("ASP_CLASSPATH", library.toString(), "ASP_JAVA_OPTS", "-XshowSettings:properties"), "calls");
        assertThat(ended.code).isEqualTo(ExitCode.DONE);
        assertThat(ended.err).containsPattern("java.class.path = .*/asp-cli/target/asp.jar\n *" + library + "\n");
    }

    @Test
    void standard_input_comes_through() throws Exception {
        Ended ended = run(
                Map.of(),
                Files.readAllBytes(SAMPLES.resolve("eligible.json")),
                "check",
                CALL,
                "-",
                "--on",
                "2026-05-20");
        assertThat(ended.code).isEqualTo(ExitCode.DONE);
        assertThat(ended.out).startsWith("Dossier NA-2026-eligible, ").doesNotContain("\u001b");
    }

    @Test
    void help_and_errors_are_in_the_language_of_the_environment_and_accents_come_through_in_the_locale_c()
            throws Exception {
        assertThat(asp(Map.of("LANG", "fr_FR"), "chekc").err).startsWith("asp: Mot inattendu : « chekc ».\n");
        assertThat(asp(Map.of("LANG", "fr_FR", "LC_ALL", "C"), "chekc").err)
                .startsWith("asp: Unexpected word: 'chekc'.\n");
        Files.copy(SAMPLES.resolve("eligible.json"), folder.resolve("été.json"));
        Ended ended = asp(
                Map.of("LC_ALL", "C"), "check", CALL, folder.resolve("été.json").toString(), "--on", "2026-05-20");
        assertThat(ended.err).isEmpty();
        assertThat(ended.code).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_launcher_that_is_told_to_end_ends_its_java() throws Exception {
        Process launcher = start(Map.of(), "check", CALL, "-", "--on", "2026-05-20");
        try {
            Optional<ProcessHandle> java = Optional.empty();
            for (int i = 0; i < 600 && java.isEmpty(); i++) {
                Thread.sleep(50);
                java = launcher.descendants()
                        .filter(child -> child.info().command().orElse("").endsWith("java"))
                        .findFirst();
            }
            assertThat(java).isPresent();
            launcher.destroy();
            assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.exitValue()).isEqualTo(128 + 15);
            assertThat(java.orElseThrow().onExit().get(60, TimeUnit.SECONDS).isAlive())
                    .isFalse();
        } finally {
            launcher.destroyForcibly();
        }
    }

    private record Ended(int code, String out, String err) {}

    private static String[] check(String sample, String... options) {
        List<String> words =
                new ArrayList<>(List.of("check", CALL, SAMPLES.resolve(sample).toString(), "--on", "2026-05-20"));
        words.addAll(List.of(options));
        return words.toArray(String[]::new);
    }

    private static Ended asp(Map<String, String> environment, String... words) throws Exception {
        return run(environment, new byte[0], words);
    }

    private static Ended run(Map<String, String> environment, byte[] input, String... words) throws Exception {
        Process process = start(environment, words);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        }
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private static Process start(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("asp").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("LC_")
                        || name.equals("LANG")
                        || name.equals("COLUMNS")
                        || name.endsWith("JAVA_OPTS")
                        || name.endsWith("JAVA_OPTIONS")
                        || name.endsWith("_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Path root() {
        Path place = Path.of("").toAbsolutePath();
        while (!Files.exists(place.resolve("asp-domain/pom.xml"))) {
            place = Objects.requireNonNull(place.getParent());
        }
        return place;
    }
}
