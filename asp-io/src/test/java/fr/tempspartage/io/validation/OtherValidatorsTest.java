package fr.tempspartage.io.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.elsewhere.Validating;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in programs that choose their validator, each in a process of its own, on the class path. */
@Tag("slow")
class OtherValidatorsTest {

    /** Jars that the build lays out: those of a lowered validator, and an expression language. */
    private static final Path LAID_OUT = Path.of("target", "validators").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void the_first_read_prints_nothing_on_standard_error() throws Exception {
        Ended ended = run("read", usual());

        assertThat(ended.err).isEmpty();
        assertThat(ended.out).contains("'a' already stands in this list, or is this dossier itself.");
    }

    @Test
    void the_library_finds_the_same_with_a_validator_that_dependency_management_lowered() throws Exception {
        List<String> usual = run("library", usual()).out.lines().toList();
        List<String> lowered = run("library", Stream.concat(laidOut("lowered"), withoutValidator()))
                .out
                .lines()
                .toList();

        assertThat(usual.get(0)).isEqualTo("9.1.6.Final");
        assertThat(lowered.get(0)).isEqualTo("8.0.6.Final");
        assertThat(usual.subList(1, usual.size()))
                .isEqualTo(lowered.subList(1, lowered.size()))
                .anyMatch(line -> line.startsWith("/candidate/name "))
                .anyMatch(line -> line.startsWith("/id "))
                .anyMatch(line -> line.startsWith("/linkedDossiers/1 "));
    }

    @Test
    void the_default_factory_says_in_one_line_that_the_expression_language_is_missing() throws Exception {
        assertThat(run("default", usual()).out.lines())
                .containsExactly(
                        "HV000183: Unable to initialize 'jakarta.el.ExpressionFactory'. Check that you have the EL"
                                + " dependencies on the classpath, or use ParameterMessageInterpolator instead");
    }

    @Test
    void the_default_factory_works_with_an_expression_language() throws Exception {
        assertThat(run("default", Stream.concat(laidOut("el"), usual())).out.lines())
                .containsExactly(
                        "candidate.name size must be between 0 and 200",
                        "id must not be blank",
                        "linkedDossiers[1] This list names the same one twice: keep it once.");
    }

    private record Ended(String out, String err) {}

    private Ended run(String what, Stream<String> path) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=en",
                        "-cp",
                        path.collect(Collectors.joining(File.pathSeparator)),
                        Validating.class.getName(),
                        what)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Ended ended =
                new Ended(Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        assertThat(process.exitValue()).as(ended.err).isZero();
        return ended;
    }

    private static Stream<String> usual() {
        return Stream.concat(
                Stream.of("target/test-classes")
                        .map(name -> Path.of(name).toAbsolutePath().toString()),
                Stream.of("jdk.module.path", "java.class.path")
                        .map(path -> System.getProperty(path, ""))
                        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator, -1)))
                        .filter(entry -> !entry.isEmpty())
                        .distinct());
    }

    private static Stream<String> withoutValidator() {
        return usual().filter(
                        entry -> !entry.contains("hibernate-validator-") && !entry.contains("jakarta.validation-api-"));
    }

    private static Stream<String> laidOut(String kind) throws Exception {
        try (Stream<Path> jars = Files.list(LAID_OUT.resolve(kind))) {
            List<String> found = jars.map(Path::toString).sorted().toList();
            assertThat(found).hasSize(2);
            return found.stream();
        }
    }
}
