package fr.tempspartage.io.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read by eye and are kept beside the {@link TinyCall}, in {@code expected}. */
public final class Expected {

    private Expected() {}

    /** Compares a text with the one kept; the text is also written below {@code target}, to be read and copied. */
    public static void check(String name, String text) {
        Path copy = Path.of("target", "expected", name);
        String kept = "";
        try (InputStream file = Expected.class.getResourceAsStream("expected/" + name)) {
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, text, StandardCharsets.UTF_8);
            kept = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(text)
                .as("Maybe read " + copy + " and copy it to src/test/resources/fr/tempspartage/io/tiny/expected")
                .isEqualTo(kept);
    }
}
