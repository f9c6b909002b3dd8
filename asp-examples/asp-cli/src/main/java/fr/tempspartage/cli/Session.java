package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.call.Calls;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of the command line: the calls at hand, loaded when first asked for, and the console. */
final class Session {

    private final Console console;
    private final Supplier<Calls> loader;
    private @Nullable Calls calls;

    Session(Console console, Supplier<Calls> loader) {
        this.console = console;
        this.loader = loader;
    }

    Console console() {
        return console;
    }

    Calls calls() {
        Calls loaded = calls;
        if (loaded == null) {
            loaded = loader.get();
            for (CallLoadingIssue issue : loaded.issues()) {
                console.note(issue.message());
            }
            calls = loaded;
        }
        return loaded;
    }

    CallDefinition call(String id) {
        try {
            return calls().get(id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Reads a dossier and says on standard error what is wrong with it; empty where it cannot be used. */
    Optional<Dossier> read(String file, Language language) {
        ReadResult<Dossier> result;
        if (file.equals("-")) {
            result = AspJson.standard().readDossier(console.in());
        } else {
            Path path;
            try {
                path = Path.of(file);
            } catch (InvalidPathException e) {
                return unreadable(file, language);
            }
            if (!Files.isReadable(path) || Files.isDirectory(path)) {
                return unreadable(file, language);
            }
            try {
                result = AspJson.standard().readDossier(path);
            } catch (UncheckedIOException e) {
                return unreadable(file, language);
            }
        }
        for (Issue issue : result.issues()) {
            console.note(file + ":" + issue.format(language));
        }
        return result.value();
    }

    /** Reads a dossier that must answer a call. */
    Optional<Dossier> read(String file, CallDefinition call, Language language) {
        Optional<Dossier> dossier = read(file, language);
        if (dossier.isPresent() && !dossier.get().getCall().equals(call.id())) {
            console.note(
                    language == Language.FRENCH
                            ? file + ": le dossier répond à l’appel "
                                    + dossier.get().getCall() + ", et non à " + call.id() + "."
                            : file + ": the dossier answers the call "
                                    + dossier.get().getCall() + ", not " + call.id() + ".");
            return Optional.empty();
        }
        return dossier;
    }

    private Optional<Dossier> unreadable(String file, Language language) {
        console.note(file
                + (language == Language.FRENCH
                        ? ": fichier illisible ou inexistant."
                        : ": no such file, or it cannot be read."));
        return Optional.empty();
    }
}
