package fr.tempspartage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Defects of the program: one line for the user, and a log file with the stack trace. */
final class Defects {

    private Defects() {}

    static int report(Console console, Exception defect) {
        String kept;
        try {
            Path log = Files.createTempFile(console.logs(), "asp-", ".log");
            try (PrintStream stream = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
                defect.printStackTrace(stream);
            }
            kept = " See " + log + ".";
        } catch (IOException e) {
            kept = " The log could not be written.";
        }
        console.note("asp: a defect of the program: "
                + String.valueOf(defect.getMessage())
                        .lines()
                        .findFirst()
                        .orElse(defect.getClass().getSimpleName())
                + kept);
        return ExitCode.DEFECT;
    }
}
