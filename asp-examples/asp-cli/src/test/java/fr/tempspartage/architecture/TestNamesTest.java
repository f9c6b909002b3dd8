package fr.tempspartage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class of tests under a name that no build looks for would never run, and nobody would be told. */
class TestNamesTest {

    private static final Pattern TESTS =
            Pattern.compile("^ +@(?:Test|ParameterizedTest|RepeatedTest|Property|Example)\\b", Pattern.MULTILINE);

    /** Names that surefire is told to look for, and those that one profile or one execution asks for. */
    private static final Pattern FOUND = Pattern.compile(".*(?:Test|Tests|Properties|IT|Browser|RoundTrip)\\.java");

    @Test
    void every_class_with_tests_has_a_name_that_a_build_looks_for() throws IOException {
        List<Path> tests;
        try (Stream<Path> files = Files.walk(Repository.root())) {
            tests = files.filter(file -> file.toString().contains("src/test/java"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(TestNamesTest::holdsTests)
                    .toList();
        }
        assertThat(tests).hasSizeGreaterThan(300);
        assertThat(tests)
                .extracting(file -> file.getFileName().toString())
                .allMatch(name -> FOUND.matcher(name).matches());
    }

    private static boolean holdsTests(Path file) {
        try {
            String source = Files.readString(file);
            return TESTS.matcher(source).find() && !source.contains("abstract class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
