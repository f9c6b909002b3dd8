package fr.tempspartage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Defects of the program: one line for the user, and a log file with the stack trace. */
final class Defects {

    private Defects() {}

    static int report(Console console, Throwable defect) {
        console.note("asp: a defect of the program: " + what(defect) + ". " + log(console, defect));
        return ExitCode.DEFECT;
    }

    /** Kind and first line of a defect, without a stop at the end. */
    static String what(Throwable defect) {
        String name = defect.getClass().getSimpleName();
        String message = defect.getMessage();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("").replaceAll("[.\\s]+$", "");
    }

    private static String log(Console console, Throwable defect) {
        try {
            Path log = Files.createTempFile(console.logs(), "asp-", ".log");
            try (PrintStream stream = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
                defect.printStackTrace(stream);
            }
            return "See " + log + ".";
        } catch (IOException e) {
            return "The log could not be written.";
        }
    }
}
