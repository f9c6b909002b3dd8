package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual pages are those of the commands, and their examples print what the pages show. */
class ManualPagesTest {

    private static final Path ROOT = root();
    private static final Path DOCS = ROOT.resolve("asp-examples/asp-cli/docs");

    @TempDir
    static Path folder;

    static Stream<ManualPage> pages() {
        return Stream.of(Language.values())
                .flatMap(language -> ManualPage.commands(language).stream()
                        .map(command ->
                                new ManualPage(command, language, ROOT.resolve("asp-examples/dossiers"), folder)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_up_to_date_and_has_an_example(ManualPage page) throws IOException {
        Path file = folder(page.language()).resolve(page.file());
        String written = page.write();
        if (Boolean.getBoolean("asp.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }
        assertThat(page.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example).startsWith("asp"));
        assertThat(ManualPage.read(file)).as("Maybe give -Dasp.accept=true").isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void there_is_no_page_of_a_command_that_is_gone(Language language) throws IOException {
        Set<String> names = pages().filter(page -> page.language() == language)
                .map(ManualPage::file)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(folder(language))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static Path folder(Language language) {
        return language == Language.FRENCH ? DOCS.resolve("fr") : DOCS;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("asp-domain/pom.xml"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder);
    }
}
