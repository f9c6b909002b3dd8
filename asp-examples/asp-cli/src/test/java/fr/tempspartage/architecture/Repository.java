package fr.tempspartage.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the modules lie, whatever directory the tests are started from. */
final class Repository {

    /** The modules in dependency order, then the demonstrations. */
    static final List<String> MODULES = List.of(
            "asp-domain",
            "asp-finance",
            "asp-rules",
            "asp-io",
            "asp-examples/asp-jshell",
            "asp-examples/asp-web",
            "asp-examples/asp-cli");

    private Repository() {}

    static Path root() {
        String start = System.getProperty("basedir", System.getProperty("user.dir"));
        for (Path at = Path.of(start).toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("asp-domain"))) {
                return at;
            }
        }
        throw new IllegalStateException("no root pom.xml above " + start);
    }

    static List<Path> classDirectories() {
        return MODULES.stream()
                .map(module -> root().resolve(module).resolve("target/classes"))
                .toList();
    }

    /** Every {@code src/main/java} below the root, also of modules that {@link #MODULES} does not list. */
    static List<Path> mainSources() {
        try (Stream<Path> files = Files.walk(root(), 5)) {
            return files.filter(path -> path.endsWith("src/main/java"))
                    .filter(path -> !root().relativize(path).toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
