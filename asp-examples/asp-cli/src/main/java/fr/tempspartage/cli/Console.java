package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Escape;
import fr.tempspartage.io.report.Layout;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Surroundings of one run: streams in UTF-8, the clock, the folder for logs, the terminal. */
final class Console {

    private final InputStream in;
    private final Watched watched;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Path logs;
    private final Surroundings surroundings;

    /**
     * Makes a console.
     *
     * @param in standard input
     * @param out standard output, for results
     * @param err standard error, for everything else
     * @param clock the clock, read once and only where no day is given
     * @param logs the folder where a defect leaves its log
     * @param surroundings what the environment says of the layout and the language
     */
    Console(InputStream in, OutputStream out, OutputStream err, Clock clock, Path logs, Surroundings surroundings) {
        this.in = in;
        this.watched = new Watched(out);
        this.out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.clock = clock;
        this.logs = logs;
        this.surroundings = surroundings;
    }

    static Console system() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.system(ZoneId.of("Europe/Paris")),
                Path.of(System.getProperty("java.io.tmpdir")),
                Surroundings.system());
    }

    /** Jars and folders of jars that the environment names. */
    ImmutableList<String> plugins() {
        return Plugins.paths(surroundings.plugins());
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    /** Standard output for bytes, which says when it fails. */
    OutputStream bytes() {
        return watched;
    }

    PrintStream err() {
        return err;
    }

    Clock clock() {
        return clock;
    }

    Path logs() {
        return logs;
    }

    Layout layout() {
        return surroundings.layout();
    }

    /** Layout of tables of many dossiers. */
    Layout table() {
        return surroundings.table();
    }

    /** Whether standard error is a terminal, on which a line may be written over. */
    boolean overwrites() {
        return surroundings.errors();
    }

    /** Language of help and errors where {@code --lang} names none. */
    Language language() {
        return surroundings.language();
    }

    /** Prints a text for people; no-break spaces have done their work when lines were cut. */
    void text(String text) {
        out.print(plain(text));
    }

    void json(String json) {
        out.print(json);
    }

    /** Prints lines for people on standard error, without what could command a terminal. */
    void note(String lines) {
        lines.lines().map(line -> plain(Escape.TEXT.of(line))).forEach(err::println);
    }

    /** Tells whether some of the result could not be written, other than because its reader went away. */
    boolean lost() {
        out.flush();
        IOException failure = watched.failure;
        return failure != null
                && !String.valueOf(failure.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Stream that remembers why it failed, which {@link PrintStream} forgets. */
    private static final class Watched extends FilterOutputStream {

        private @Nullable IOException failure;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
