package fr.tempspartage.io.json;

import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Sample dossier that comes with the project, by its file. */
record Samples(Path file) {

    /** Loaded once: the samples of all tests are assessed by the same calls. */
    private static final Calls CALLS = Calls.load();

    static List<Samples> all() {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("asp-examples/dossiers"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new IllegalStateException(
                    "no asp-examples/dossiers above " + Path.of("").toAbsolutePath());
        }
        try (Stream<Path> files = Files.walk(root.resolve("asp-examples/dossiers"), 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Samples::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Assessment assess() {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of(file.toString().replaceAll("json$", "expected")), StandardCharsets.UTF_8)) {
            expected.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CALLS.get(String.valueOf(file.getParent().getFileName()))
                .assess(
                        AspJson.standard().readDossier(file).orElseThrow(),
                        AssessmentContext.on(LocalDate.parse(expected.getProperty("on"))));
    }

    @Override
    public String toString() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
