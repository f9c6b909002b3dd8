package fr.tempspartage.cli;

import fr.tempspartage.io.json.ReadingsFile;
import fr.tempspartage.io.spreadsheet.DossierTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where dossiers are read from: the files of the command line, and of a folder its dossier files in the order of their
 * names.
 */
final class DossierSources {

    private static final List<String> WHOLE = List.of(".json", ".yaml", ".yml");
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final int NAMED = 5;

    private final Session session;
    private final LanguageOptions output;

    DossierSources(Session session, LanguageOptions output) {
        this.session = session;
        this.output = output;
    }

    /** Whether a file may hold many dossiers: JSON Lines, or a table. */
    static boolean holdsLines(String file) {
        return ends(file, LINES) || DossierTables.isTable(file);
    }

    /** A file of the command line, or what a folder holds. */
    record Source(String name, List<String> files, boolean isFolder) {}

    Source of(String name) {
        if (name.equals("-") || !isFolder(name)) {
            return new Source(name, List.of(name), false);
        }
        List<String> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<Path> readings = new ArrayList<>();
        try (Stream<Path> inside = Files.list(Path.of(name))) {
            inside.sorted().forEach(path -> {
                if (ReadingsFile.isNamed(path) && !Files.isDirectory(path)) {
                    readings.add(path);
                    return;
                }
                boolean dossier = !Files.isDirectory(path)
                        && (ends(path.toString(), WHOLE) || ends(path.toString(), LINES) || isTableOfDossiers(path));
                (dossier ? files : others).add(dossier ? path.toString() : String.valueOf(path.getFileName()));
            });
        } catch (IOException | UncheckedIOException e) {
            return new Source(name, List.of(name), false);
        }
        readings.forEach(this::compare);
        if (!others.isEmpty()) {
            session.console().note(passedOver(name, others));
        }
        return new Source(name, files, true);
    }

    /** Tables of other things, such as results, lie in folders too, and files that a spreadsheet has open. */
    private static boolean isTableOfDossiers(Path path) {
        return DossierTables.isTable(path.toString())
                && !String.valueOf(path.getFileName()).startsWith("~$")
                && DossierTables.namesDossiers(path);
    }

    /** Says so where a folder holds readings of its own, and they are not those that are applied. */
    private void compare(Path readings) {
        Optional<String> applied = session.readingsHash();
        if (applied.isEmpty()) {
            session.console()
                    .note(output.say(
                            readings
                                    + "\u00a0: ces lectures ne sont pas appliquées.\nPeut-être faut-il ajouter --readings "
                                    + readings + ".",
                            readings + ": these readings are not applied.\nMaybe add --readings " + readings + "."));
        } else if (!ReadingsFile.hash(readings).equals(applied)) {
            session.console()
                    .note(output.say(
                            readings
                                    + "\u00a0: ce ne sont pas les lectures qui sont appliquées, le fichier diffère (SHA-256).\n"
                                    + "Peut-être ces dossiers relèvent-ils d’autres décisions.",
                            readings + ": these are not the readings that are applied, the file differs (SHA-256).\n"
                                    + "Maybe these dossiers come under other decisions."));
        }
    }

    private String passedOver(String folder, List<String> others) {
        List<String> named = others.subList(0, Math.min(NAMED, others.size()));
        int more = others.size() - named.size();
        String list = String.join(", ", named);
        String and = output.say(
                " et " + more + (more == 1 ? " autre" : " autres"),
                " and " + more + (more == 1 ? " other" : " others"));
        String rest = more == 0 ? "" : and;
        return output.say(
                folder + "\u00a0: laissés de côté, sans dossier\u00a0: " + list + rest + ".",
                folder + ": passed over, no dossier: " + list + rest + ".");
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean ends(String file, List<String> endings) {
        String name = file.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
