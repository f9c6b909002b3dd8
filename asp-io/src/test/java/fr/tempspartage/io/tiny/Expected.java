package fr.tempspartage.io.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read by eye and are kept beside the {@link TinyCall}, in {@code expected}. */
public final class Expected {

    private Expected() {}

    /** Compares a text with the one kept, or keeps it where {@code -Dasp.accept=true} says so. */
    public static void check(String name, String text) {
        Path file = Path.of("src/test/resources/fr/tempspartage/io/tiny/expected", name);
        String kept;
        try {
            if (Boolean.getBoolean("asp.accept")) {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            }
            kept = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(text)
                .as("Maybe give -Dasp.accept=true and read what changes in " + file)
                .isEqualTo(kept);
    }
}
