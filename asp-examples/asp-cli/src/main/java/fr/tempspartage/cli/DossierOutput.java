package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where imported dossiers are written: standard output or a new file as JSON Lines, or a folder with a file for each. */
final class DossierOutput implements Closeable {

    private final Console console;
    private final Optional<Path> folder;
    private final @Nullable BufferedWriter lines;
    private int written;

    private DossierOutput(Console console, Optional<Path> folder, @Nullable BufferedWriter lines) {
        this.console = console;
        this.folder = folder;
        this.lines = lines;
    }

    /** Opens the output; nothing that is there is replaced. */
    static DossierOutput to(@Nullable String name, Console console) {
        if (name == null) {
            return new DossierOutput(console, Optional.empty(), null);
        }
        Path path = path(name);
        try {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
                return new DossierOutput(
                        console,
                        Optional.empty(),
                        Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
            }
            return new DossierOutput(console, Optional.of(Files.createDirectories(path)), null);
        } catch (IOException e) {
            throw refused(name, e);
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "Le nom de fichier «\u00a0" + name + "\u00a0» n’est pas accepté.\nPeut-être dossiers.jsonl.",
                    "The file name '" + name + "' is not accepted.\nMaybe dossiers.jsonl.");
        }
    }

    static InputException refused(String name, IOException e) {
        boolean there = e instanceof FileAlreadyExistsException;
        return there
                ? new InputException(
                        "Le fichier " + name + " existe déjà\u00a0; il n’est pas remplacé.\nPeut-être un autre nom.",
                        "The file " + name + " exists; it is not replaced.\nMaybe another name.")
                : new InputException(
                        "Le fichier " + name + " ne peut être écrit\u00a0: " + e.getMessage(),
                        "The file " + name + " cannot be written: " + e.getMessage());
    }

    void write(Dossier dossier) {
        String line = AspJson.standard().writeDossierLine(dossier);
        try {
            if (folder.isPresent()) {
                Path file = folder.get().resolve(fileName(dossier.getId()));
                Files.writeString(file, AspJson.standard().writeDossier(dossier), StandardOpenOption.CREATE_NEW);
            } else if (lines != null) {
                lines.write(line);
            } else {
                console.json(line);
            }
        } catch (IOException e) {
            throw refused(
                    folder.map(dir -> dir.resolve(fileName(dossier.getId())).toString())
                            .orElse("dossiers"),
                    e);
        }
        written++;
    }

    /** Name of a file that stands in its folder, whatever the identifier is. */
    static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints()
                .map(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_') ? c : '_')
                .limit(80)
                .forEach(name::appendCodePoint);
        return name + ".json";
    }

    int written() {
        return written;
    }

    @Override
    public void close() {
        if (lines != null) {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
