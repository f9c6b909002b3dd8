package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Starts the JDK's jshell with this library imported (<i>lancement de jshell</i>), at a prompt or for scripts.
 *
 * <p>The snippets run in a machine of their own, with the class path of this one. No shell script is needed; a JDK is.
 *
 * @param language the language of the session
 * @param calls the identifiers of the calls at hand, each of which {@code calls()} offers as a member
 * @param jars jars of further calls
 */
public record JShellLauncher(Language language, List<String> calls, List<Path> jars) {

    private static final String STARTUP = "asp.jsh";

    /**
     * The mode concise with values cut to one line, as {@code /set mode asp -retain} keeps it: no start-up file can set a
     * mode, since there are none yet when it is read.
     */
    private static final String MODE = "asp.mode";

    private static final String MODES = "MODE2";

    /** Imports of the start-up DEFAULT of jshell. */
    private static final String IMPORTS = Stream.of(
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio.file",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.function",
                    "java.util.prefs",
                    "java.util.regex",
                    "java.util.stream")
            .map(room -> "import " + room + ".*;\n")
            .collect(Collectors.joining());

    /**
     * Starts the shell at the terminal with a greeting, and ends when it ends; or runs scripts and ends after them.
     *
     * @param scripts the scripts, of which {@code -} is standard input; the prompt where there is none
     * @return the exit code: that of {@code /exit}, 3 where a statement of a script failed, else 0
     */
    @SuppressWarnings("SystemOut")
    public int run(List<String> scripts) {
        if (!scripts.isEmpty()) {
            return script(System.in, System.out, System.err, scripts);
        }
        System.out.print(HelpText.greeting(language));
        System.out.flush();
        Preferences kept = Preferences.userRoot().node("fr/tempspartage/jshell");
        if (kept.get(MODES, "").isEmpty()) {
            kept.put(MODES, resource(MODE));
        }
        return prompt(JavaShellToolBuilder.builder().persistence(kept));
    }

    /** Runs the prompt on streams instead of the terminal. Preferences are not kept, so every run is alike. */
    int prompt(InputStream in, PrintStream out) {
        return prompt(JavaShellToolBuilder.builder()
                .in(in, null)
                .out(out)
                .err(out)
                .persistence(new HashMap<>(Map.of(MODES, resource(MODE)))));
    }

    /** Runs scripts on streams. */
    int script(InputStream in, PrintStream out, PrintStream err, List<String> scripts) {
        try (JShell shell = JShell.builder()
                .in(in)
                .out(out)
                .err(err)
                .remoteVMOptions(
                        Stream.concat(machine().stream(), modules().stream()).toArray(String[]::new))
                .compilerOptions(modules().toArray(String[]::new))
                .build()) {
            String classPath = classPath();
            if (!classPath.isEmpty()) {
                shell.addToClasspath(classPath);
            }
            return new ScriptRunner(shell, in, err, language).run(IMPORTS + startup(), scripts);
        }
    }

    private int prompt(JavaShellToolBuilder builder) {
        List<String> all = new ArrayList<>();
        String classPath = classPath();
        if (!classPath.isEmpty()) {
            all.addAll(List.of("--class-path", classPath));
        }
        all.addAll(modules());
        machine().forEach(option -> all.add("-R" + option));
        Path startup = null;
        try {
            startup = Files.createTempFile("asp-", ".jsh");
            Files.writeString(startup, startup());
            // A start-up file replaces the usual imports, unless DEFAULT is given as well.
            all.addAll(List.of("--startup", "DEFAULT", "--startup", startup.toString()));
            all.addAll(List.of("--feedback", "asp"));
            return builder.start(all.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "jshell could not be started: " + e.getMessage()
                            + "\nMaybe this Java is not a JDK, or it is older than 17.",
                    e);
        } finally {
            delete(startup);
        }
    }

    /** Options for the machine that runs the snippets: quick to start, texts in UTF-8, the language. */
    private List<String> machine() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-D" + AspShell.LANGUAGE + "=" + (language == Language.FRENCH ? "fr" : "en"));
    }

    private static List<String> modules() {
        String path = System.getProperty("jdk.module.path", "");
        return path.isEmpty() ? List.of() : List.of("--module-path", path, "--add-modules", "fr.tempspartage.jshell");
    }

    private String classPath() {
        return Stream.concat(
                        Stream.of(System.getProperty("java.class.path", "")),
                        jars.stream().map(Path::toString))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String startup() {
        return resource(STARTUP) + "\n" + CallList.snippets(calls);
    }

    private static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(
                JShellLauncher.class.getResourceAsStream(name),
                "No resource " + name + ".\nMaybe the jar is incomplete.")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
