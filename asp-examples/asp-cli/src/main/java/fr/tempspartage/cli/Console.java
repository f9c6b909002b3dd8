package fr.tempspartage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Surroundings of one run: streams in UTF-8, the clock, the folder for logs.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything else
 * @param clock the clock, read once and only where no day is given
 * @param logs the folder where a defect leaves its log
 * @param terminal whether standard output is a terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, Clock clock, Path logs, boolean terminal) {

    static Console system() {
        return new Console(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Clock.system(ZoneId.of("Europe/Paris")),
                Path.of(System.getProperty("java.io.tmpdir")),
                Boolean.getBoolean("asp.terminal"));
    }

    /** Prints a text for people; no-break spaces have done their work when lines were cut. */
    void text(String text) {
        out.print(text.replace('\u00a0', ' ').replace('\u202f', ' '));
    }

    void json(String json) {
        out.print(json);
    }

    void note(String line) {
        err.println(line.replace('\u00a0', ' ').replace('\u202f', ' '));
    }
}
