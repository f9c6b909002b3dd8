package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Defects of the program: one line for the user, and a log file with the stack trace. */
final class Defects {

    private Defects() {}

    static int report(Console console, Language language, Throwable defect) {
        Bilingual start = Bilingual.of("un défaut du programme\u00a0: ", "a defect of the program: ");
        console.note("asp: " + start.in(language) + Issue.what(defect) + ". "
                + log(console, defect).in(language));
        return ExitCode.DEFECT;
    }

    private static Bilingual log(Console console, Throwable defect) {
        try {
            Path log = Files.createTempFile(console.logs(), "asp-", ".log");
            try (PrintStream stream = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
                defect.printStackTrace(stream);
            }
            return Bilingual.of("Voir " + log + ".", "See " + log + ".");
        } catch (IOException e) {
            return Bilingual.of("Le journal n’a pas pu être écrit.", "The log could not be written.");
        }
    }
}
