package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.register.RegisterFolder;
import fr.tempspartage.io.register.RegisterReading;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AssessmentContext;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Folder of registers of one run, and the day on which the numbers of dossiers are looked up in it. */
final class RegistersAtHand {

    /** Most issues of one file that are shown; how many there are besides is said. */
    private static final int SHOWN = 10;

    private final RegisterFolder folder;
    private final LocalDate day;

    private RegistersAtHand(RegisterFolder folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    /**
     * Reads a folder and says its issues on standard error.
     *
     * @throws InputException if there is no such folder, or one of its files cannot be used
     */
    static RegistersAtHand read(String name, LocalDate day, Console console, Language language) {
        RegisterFolder folder;
        try {
            folder = RegisterFolder.read(Path.of(name));
        } catch (InvalidPathException | UncheckedIOException e) {
            throw new InputException(
                    "Le répertoire de référentiels " + name
                            + " n’existe pas ou ne peut être lu.\nPeut-être faut-il un autre nom.",
                    "There is no folder of registers " + name
                            + ", or it cannot be read.\nMaybe another name is needed.");
        }
        folder.readings().forEach(reading -> say(name, reading, console, language));
        List<String> others = folder.passedOver().stream()
                .filter(file -> !file.toLowerCase(Locale.ROOT).startsWith("readme"))
                .toList();
        if (!others.isEmpty()) {
            console.note(
                    language == Language.FRENCH
                            ? name + "\u00a0: laissés de côté, sans référentiel\u00a0: " + String.join(", ", others)
                                    + "."
                            : name + ": passed over, no register: " + String.join(", ", others) + ".");
        }
        if (!folder.isUsable()) {
            throw new InputException(
                    "Rien n’a été examiné\u00a0: les référentiels de " + name + " ne peuvent être consultés.",
                    "Nothing was assessed: the registers of " + name + " cannot be consulted.");
        }
        return new RegistersAtHand(folder, day);
    }

    private static void say(String name, RegisterReading reading, Console console, Language language) {
        String file = reading.file().isEmpty()
                ? name
                : Path.of(name).resolve(reading.file()).toString();
        List<Issue> issues = reading.issues();
        issues.stream().limit(SHOWN).forEach(issue -> console.note(file + ":" + issue.format(language)));
        int more = issues.size() - SHOWN;
        if (more > 0) {
            console.note(
                    language == Language.FRENCH
                            ? file + "\u00a0: au moins " + more
                                    + (more == 1 ? " autre anomalie." : " autres anomalies.")
                            : file + ": at least " + more + (more == 1 ? " other issue." : " other issues."));
        }
    }

    /** Names and versions of the registers that answer on the day. */
    String names() {
        return String.join(" + ", in(AssessmentContext.on(day)).registers().names(day));
    }

    /** The folder as it was read. */
    RegisterFolder folder() {
        return folder;
    }

    /** Same context with these registers. */
    AssessmentContext in(AssessmentContext context) {
        return folder.in(context);
    }

    /** Same reader, which says what these registers know otherwise of the numbers of dossiers. */
    AspJson reader(AspJson reader) {
        return folder.reader(reader, day);
    }

    /** Same reader of tables, which says so of them. */
    DossierTables tables(DossierTables reader) {
        return folder.reader(reader, day);
    }
}
