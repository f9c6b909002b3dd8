package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Lines asked for and typed, or piped: what is asked goes to standard output, an answer is one line. */
final class Terminal {

    private static final Set<String> END = Set.of("fin", "end", "stop", "quit", "quitter");

    private final Console console;
    private final Language language;
    private final BufferedReader in;
    private boolean over;

    Terminal(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    Language language() {
        return language;
    }

    /** Whether the input is at its end, or the person has ended the interview. */
    boolean isOver() {
        return over;
    }

    void blank() {
        console.text("\n");
    }

    void say(Bilingual text) {
        text(text.in(language) + "\n");
    }

    void text(String text) {
        console.text(text);
    }

    /** Asks for a line; empty where there is none any more. */
    Optional<String> line(Bilingual prompt) {
        console.text("  " + prompt.in(language) + (language == Language.FRENCH ? "\u00a0: " : ": "));
        console.out().flush();
        String line;
        try {
            line = over ? null : in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (line == null || END.contains(Spelling.plain(line))) {
            over = true;
            blank();
            return Optional.empty();
        }
        return Optional.of(line.strip());
    }

    /** Asks for a line until it is a whole number between two bounds; empty where it is left open. */
    Optional<Integer> number(Bilingual prompt, int least, int most) {
        for (Optional<String> line = line(prompt); line.isPresent(); line = line(prompt)) {
            String text = line.get();
            if (isNotKnown(text)) {
                return Optional.empty();
            }
            if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
                return Optional.of(Integer.parseInt(text));
            }
            say(Bilingual.of(
                    "Un nombre entier de " + least + " à " + most + ".",
                    "A whole number from " + least + " to " + most + "."));
        }
        return Optional.empty();
    }

    /** Whether a line says that nobody knows. */
    static boolean isNotKnown(String line) {
        return Set.of("", "nsp", "je ne sais pas", "i do not know", "i don t know", "dont know", "inconnu", "unknown")
                .contains(Spelling.plain(line));
    }
}
