package fr.tempspartage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageInfoTest {

    @Test
    void every_package_of_every_module_has_a_package_info() throws IOException {
        var missing = new TreeSet<String>();
        for (Path source : Repository.mainSources()) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .filter(folder -> !folder.equals(source))
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .map(folder -> Repository.root().relativize(folder).toString())
                        .forEach(missing::add);
            }
        }
        assertThat(missing).as("packages without package-info.java").isEmpty();
    }

    @Test
    void every_package_info_is_null_marked() throws IOException {
        var unmarked = new TreeSet<String>();
        for (Path source : Repository.mainSources()) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file :
                        files.filter(f -> f.endsWith("package-info.java")).toList()) {
                    if (!Files.readString(file).contains("@NullMarked")) {
                        unmarked.add(Repository.root().relativize(file).toString());
                    }
                }
            }
        }
        assertThat(unmarked).as("package-info.java without @NullMarked").isEmpty();
    }

    @Test
    void the_scan_sees_every_module() {
        List<String> seen = Repository.mainSources().stream()
                .map(source -> Repository.root()
                        .relativize(source)
                        .toString()
                        .replace('\\', '/')
                        .replace("/src/main/java", ""))
                .toList();
        assertThat(seen).containsAll(Repository.MODULES);
    }
}
