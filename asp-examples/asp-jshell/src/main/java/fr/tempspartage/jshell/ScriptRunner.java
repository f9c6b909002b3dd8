package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;

/**
 * Scripts without a prompt: their statements one after the other, nothing printed but what they print. A statement that
 * fails is said with its file and line, and the others run all the same.
 *
 * <p>Of the commands of jshell, {@code /exit} ends a script, with a code if one stands after it, and {@code /open} runs
 * another file; the others are for the prompt and fail here.
 */
final class ScriptRunner {

    /** Exit code where a statement failed, or a script could not be read. */
    static final int FAILED = 3;

    private final JShell shell;
    private final InputStream in;
    private final PrintStream err;
    private final Language language;
    private boolean failed;
    private OptionalInt ended = OptionalInt.empty();

    ScriptRunner(JShell shell, InputStream in, PrintStream err, Language language) {
        this.shell = shell;
        this.in = in;
        this.err = err;
        this.language = language;
    }

    /** Runs what the shell starts with, then the scripts, and gives the exit code. */
    int run(String startup, List<String> scripts) {
        source("startup", startup);
        for (String script : scripts) {
            if (ended.isEmpty()) {
                file(script);
            }
        }
        int code = ended.orElse(0);
        return code == 0 && failed ? FAILED : code;
    }

    private void file(String name) {
        String text;
        try {
            text = name.equals("-")
                    ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            say(
                    name,
                    language == Language.FRENCH
                            ? "script illisible ou inexistant."
                            : "no such script, or it cannot be read.");
            return;
        }
        source(name, text);
    }

    /** Statements end as at the prompt: with the line on which they are whole. */
    private void source(String name, String text) {
        String pending = "";
        int started = 1;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && ended.isEmpty(); i++) {
            if (pending.isBlank()) {
                pending = "";
                started = i + 1;
                if (isCommand(lines.get(i))) {
                    command(name + ":" + started, lines.get(i).strip());
                    continue;
                }
            }
            pending = whole(name + ":" + started, pending + lines.get(i) + "\n", i + 1 == lines.size());
        }
    }

    /** Runs the statements that are whole, at the end of the script all, and gives the rest. */
    private String whole(String place, String text, boolean last) {
        String rest = text;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            boolean complete = next.completeness().isComplete() || next.completeness() == Completeness.UNKNOWN;
            if (!complete && !last) {
                return rest;
            }
            String source = next.source();
            if (source == null || source.isBlank()) {
                statement(place, next.completeness() == Completeness.EMPTY ? "" : rest);
                return "";
            }
            statement(place, source);
            rest = next.remaining();
        }
        return "";
    }

    private static boolean isCommand(String line) {
        String start = line.strip();
        return start.startsWith("/") && !start.startsWith("//") && !start.startsWith("/*");
    }

    private void statement(String place, String source) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() != null) {
                continue;
            }
            JShellException exception = event.exception();
            if (exception != null) {
                say(place, what(exception));
            } else if (event.status() == Snippet.Status.REJECTED) {
                shell.diagnostics(event.snippet())
                        .filter(found -> found.isError())
                        .forEach(found -> say(place, found.getMessage(Locale.ROOT)));
            } else if (event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED) {
                say(place, String.join(", ", unresolved(event.snippet())));
            }
        }
    }

    private List<String> unresolved(Snippet snippet) {
        return snippet instanceof jdk.jshell.DeclarationSnippet declared
                ? shell.unresolvedDependencies(declared).toList()
                : List.of(snippet.source());
    }

    private static String what(JShellException exception) {
        String message = String.valueOf(exception.getMessage());
        return exception instanceof EvalException thrown ? thrown.getExceptionClassName() + ": " + message : message;
    }

    private void command(String place, String command) {
        String[] words = command.split("\\s+", 2);
        if ("/exit".startsWith(words[0]) && words[0].length() > 1) {
            ended = OptionalInt.of(words.length == 1 ? 0 : code(place, words[1]));
        } else if (words[0].equals("/open") && words.length == 2) {
            file(words[1]);
        } else {
            say(
                    place,
                    language == Language.FRENCH
                            ? words[0] + "\u00a0: cette commande est celle de l’invite, et non d’un script."
                            : words[0] + ": this command is for the prompt, not for a script.");
        }
    }

    private int code(String place, String expression) {
        try {
            return Integer.parseInt(expression.strip());
        } catch (NumberFormatException e) {
            List<SnippetEvent> events = shell.eval(expression);
            String value = events.isEmpty() ? null : events.get(0).value();
            if (value != null && value.matches("-?[0-9]{1,9}")) {
                return Integer.parseInt(value);
            }
            say(place, "/exit " + expression);
            return FAILED;
        }
    }

    private void say(String place, String message) {
        failed = true;
        err.println(place + ": " + message.replace('\u00a0', ' ').replace('\u202f', ' '));
    }
}
