package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.PersonalData;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.DossierLine;
import fr.tempspartage.io.json.ReadingsFile;
import fr.tempspartage.io.redact.Redaction;
import fr.tempspartage.io.spreadsheet.DossierRows;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of the command line: the calls at hand, loaded when first asked for, and the console. */
final class Session {

    /** Why a file gives no dossier at all. */
    static final Bilingual UNREADABLE =
            Bilingual.of("fichier illisible ou inexistant", "no such file, or it cannot be read");

    private final Console console;
    private final Supplier<Calls> loader;
    private final Language language;
    private final Set<String> plugins = new LinkedHashSet<>();
    private Optional<String> readingsHash = Optional.empty();
    private Optional<RegistersAtHand> registers = Optional.empty();
    private boolean redacting;
    private @Nullable Calls calls;

    Session(Console console, Supplier<Calls> loader, Language language) {
        this.console = console;
        this.loader = loader;
        this.language = language;
        this.plugins.addAll(console.plugins());
    }

    /** Adds jars, and folders of jars, in which calls are looked for too. */
    void plugins(List<String> paths) {
        paths.forEach(path -> plugins.addAll(Plugins.paths(path)));
    }

    /** Jars in which calls are looked for too. */
    List<Path> pluginJars() {
        return Plugins.jars(plugins);
    }

    Console console() {
        return console;
    }

    /** Hash of the file of readings that this run applies; empty where it applies none. */
    Optional<String> readingsHash() {
        return readingsHash;
    }

    /**
     * Reads a file of readings that must be about a call, and says its issues on standard error.
     *
     * @throws InputException if it cannot be used
     */
    AppliedReadings readings(String file, CallDefinition call, LocalDate day, Language language) {
        List<ReadResult<AppliedReadings>> results = new ArrayList<>();
        open(file, language, path -> results.add(ReadingsFile.read(path, call, day)));
        results.forEach(result -> result.issues().forEach(issue -> console.note(file + ":" + issue.format(language))));
        AppliedReadings applied = results.stream()
                .flatMap(result -> result.value().stream())
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "Rien n’a été examiné\u00a0: le fichier de lectures " + file + " ne peut être appliqué.",
                        "Nothing was assessed: the file of readings " + file + " cannot be applied."));
        readingsHash = Optional.of(applied.sha256());
        return applied;
    }

    /** Registers that this run consults; empty where it consults none. */
    Optional<RegistersAtHand> registers() {
        return registers;
    }

    /**
     * Reads a folder of registers for this run, once, and says its issues on standard error.
     *
     * @param day the day on which the numbers of dossiers are looked up
     * @throws InputException if it cannot be used
     */
    void consult(String folder, LocalDate day) {
        if (registers.isEmpty()) {
            registers = Optional.of(RegistersAtHand.read(folder, day, console, language));
        }
    }

    /** Shows no personal datum of dossiers from now on. */
    void redact() {
        redacting = true;
    }

    Calls calls() {
        Calls loaded = calls;
        if (loaded == null) {
            loaded = loader.get();
            say(loaded.issues());
            if (!plugins.isEmpty()) {
                int said = loaded.issues().size();
                loaded = Plugins.load(plugins).with(loaded);
                say(loaded.issues().subList(said, loaded.issues().size()));
            }
            calls = loaded;
        }
        return loaded;
    }

    private void say(List<CallLoadingIssue> issues) {
        for (CallLoadingIssue issue : issues) {
            console.note(issue.message().in(language));
        }
    }

    CallDefinition call(String id) {
        try {
            return calls().get(id);
        } catch (IllegalArgumentException e) {
            String names =
                    calls().all().stream().map(call -> call.id().toString()).collect(Collectors.joining(", "));
            throw new UsageException(
                    "Aucun appel «\u00a0" + id + "\u00a0».\n"
                            + (names.isEmpty()
                                    ? "Peut-être faut-il ajouter le jar d’un appel."
                                    : "Peut-être l’un de ceux-ci\u00a0: " + names + "."),
                    // What was wrong with others is on standard error already.
                    String.valueOf(e.getMessage()).lines().limit(2).collect(Collectors.joining("\n")));
        }
    }

    /** Reads a dossier that must answer a call; empty where it cannot be used, which is said on standard error. */
    Optional<Dossier> read(String file, CallDefinition call, Language language) {
        return result(file, call, language).flatMap(ReadResult::value);
    }

    /** Reads a dossier that must answer a call and says its issues on standard error; empty where there is no file. */
    Optional<ReadResult<Dossier>> result(String file, CallDefinition call, Language language) {
        AspJson reader = reader(call, language);
        List<ReadResult<Dossier>> results = new ArrayList<>();
        boolean found = file.equals("-")
                ? results.add(reader.readDossier(console.in()))
                : open(
                        file,
                        language,
                        path -> results.add(
                                DossierTables.isTable(file) ? single(path, call, language) : reader.readDossier(path)));
        results.forEach(result -> say(file, result, language));
        return found ? results.stream().findFirst() : Optional.empty();
    }

    /** The one dossier of a table, for commands that take one. */
    private ReadResult<Dossier> single(Path path, CallDefinition call, Language language) {
        try (DossierRows rows = tables(call, language).read(path)) {
            ReadResult<Dossier> first = rows.next().result();
            return rows.hasNext()
                    ? ReadResult.of(
                            Optional.empty(),
                            List.of(Issue.at(
                                    IssueCode.NO_DOSSIER,
                                    "",
                                    0,
                                    0,
                                    IssueCode.NO_DOSSIER.message(Map.of(
                                            "reason",
                                            Bilingual.of(
                                                    "La table contient plusieurs dossiers, et il en faut un seul",
                                                    "The table holds several dossiers, and one is needed"))))))
                    : first;
        }
    }

    private DossierTables tables(CallDefinition call, Language shownIn) {
        return tables(DossierTables.standard().answering(call.id()).knowing(calls()), shownIn);
    }

    /** Same reader of tables under the registers of this run and without personal data, where they are asked for. */
    DossierTables tables(DossierTables plain, Language shownIn) {
        DossierTables reader = registers.map(at -> at.tables(plain)).orElse(plain);
        return redacting ? Redaction.in(shownIn).reader(reader) : reader;
    }

    /**
     * Reads dossiers that must answer a call, one on each line or row, and says their issues on standard error.
     *
     * @return whether the file was read to its end
     */
    boolean readLines(String file, CallDefinition call, Language language, Consumer<DossierLine> each) {
        if (DossierTables.isTable(file)) {
            return open(file, language, path -> {
                try (DossierRows rows = tables(call, language).read(path)) {
                    rows.forEachRemaining(read -> line(file, read.row(), read.result(), language, each));
                }
            });
        }
        return file.equals("-")
                ? lines(file, console.in(), call, language, each)
                : open(file, language, path -> {
                    try (InputStream bytes = Files.newInputStream(path)) {
                        lines(file, bytes, call, language, each);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private boolean lines(
            String file, InputStream bytes, CallDefinition call, Language language, Consumer<DossierLine> each) {
        reader(call, language)
                .readDossierLines(bytes)
                .forEachRemaining(read -> line(file, read.line(), read.result(), language, each));
        return true;
    }

    private void line(
            String file, int number, ReadResult<Dossier> read, Language language, Consumer<DossierLine> each) {
        DossierLine line = new DossierLine(number, read);
        say(file, line.result(), language);
        each.accept(line);
    }

    /**
     * Answers about one dossier. Where a call throws, the dossier and the cause are said.
     *
     * @return the exit code
     */
    int answering(String file, Language language, IntSupplier answer) {
        try {
            return answer.getAsInt();
        } catch (UsageException | InputException | RefusedException refusal) {
            throw refusal;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            int code = Defects.report(console, language, e);
            console.note((file.isEmpty() ? "" : file + ":")
                    + Issue.notAssessed(OptionalInt.empty(), e).format(language));
            return code;
        }
    }

    private AspJson reader(CallDefinition call, Language shownIn) {
        return reader(AspJson.standard().answering(call.id()).knowing(calls()), shownIn);
    }

    /** Same reader under the registers of this run and without personal data, where they are asked for. */
    AspJson reader(AspJson plain, Language shownIn) {
        AspJson reader = registers.map(at -> at.reader(plain)).orElse(plain);
        return redacting ? Redaction.in(shownIn).reader(reader) : reader;
    }

    /** Dossier as it is shown. */
    Dossier shown(Dossier dossier, Language shownIn) {
        return redacting ? PersonalData.hidingTexts(dossier, PersonalData.MASK.in(shownIn)) : dossier;
    }

    private void say(String file, ReadResult<Dossier> result, Language language) {
        result.issues().forEach(issue -> console.note(file + ":" + issue.format(language)));
    }

    private boolean open(String file, Language language, Consumer<Path> use) {
        try {
            Path path = Path.of(file);
            if (Files.isReadable(path) && !Files.isDirectory(path)) {
                use.accept(path);
                return true;
            }
        } catch (InvalidPathException | UncheckedIOException e) {
            return unreadable(file, language);
        }
        return unreadable(file, language);
    }

    private boolean unreadable(String file, Language language) {
        console.note(file + ": " + UNREADABLE.in(language) + ".");
        return false;
    }
}
