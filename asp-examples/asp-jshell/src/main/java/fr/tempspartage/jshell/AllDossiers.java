package fr.tempspartage.jshell;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.ReadingsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dossiers of a folder or of a file of JSON Lines; those that cannot be used are said on standard error. */
final class AllDossiers {

    private final Language language;
    private final ImmutableList.Builder<Dossier> read = ImmutableList.builder();
    private int found;
    private int used;

    private AllDossiers(Language language) {
        this.language = language;
    }

    static ImmutableList<Dossier> read(String name, Path path, Language language) {
        AllDossiers all = new AllDossiers(language);
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    for (Path file : inside.sorted().toList()) {
                        all.file(file);
                    }
                }
            } else {
                all.file(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (all.used == 0) {
            throw new IllegalArgumentException("No dossier can be used of the " + all.found + " in " + name
                    + ".\nMaybe its files do not end with .json, .yaml, .yml, .jsonl or .ndjson.");
        }
        return all.read.build();
    }

    private void file(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (ends(name, List.of(".jsonl", ".ndjson"))) {
            try (InputStream lines = Files.newInputStream(file)) {
                AspJson.standard().readDossierLines(lines).forEachRemaining(line -> take(file, line.result()));
            }
        } else if (ends(name, List.of(".json", ".yaml", ".yml")) && !ReadingsFile.isNamed(file)) {
            take(file, AspJson.standard().readDossier(file));
        }
    }

    private void take(Path file, ReadResult<Dossier> result) {
        found++;
        result.issues().forEach(issue -> System.err.println(file + ":" + issue.format(language)));
        result.value().ifPresent(dossier -> {
            used++;
            read.add(dossier);
        });
    }

    private static boolean ends(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }
}
