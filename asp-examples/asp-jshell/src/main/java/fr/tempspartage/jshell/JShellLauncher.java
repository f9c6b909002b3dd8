package fr.tempspartage.jshell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Starts the JDK's jshell with this library imported (<i>lancement de jshell</i>).
 *
 * <p>The snippets run in a machine of their own, with the class path of this one. No shell script is needed; a JDK is.
 */
public final class JShellLauncher {

    private static final String STARTUP = "asp.jsh";

    private JShellLauncher() {}

    /**
     * Starts the shell at the terminal, and ends when it ends.
     *
     * @param arguments further arguments of jshell, such as the name of a script
     * @return the exit code of jshell: 0, or what the user gave to {@code /exit}
     */
    public static int run(List<String> arguments) {
        return withStartup(startup -> start(JavaShellToolBuilder.builder(), startup, arguments));
    }

    /** Runs the shell on streams instead of the terminal. Preferences are not kept, so every run is alike. */
    static int run(InputStream in, PrintStream out, List<String> arguments) {
        JavaShellToolBuilder builder =
                JavaShellToolBuilder.builder().in(in, null).out(out).err(out).persistence(new HashMap<>());
        return withStartup(startup -> start(builder, startup, arguments));
    }

    private static int start(JavaShellToolBuilder builder, Path startup, List<String> arguments) {
        List<String> all = new ArrayList<>();
        String classPath = System.getProperty("java.class.path", "");
        String modulePath = System.getProperty("jdk.module.path", "");
        if (!classPath.isEmpty()) {
            all.addAll(List.of("--class-path", classPath));
        }
        if (!modulePath.isEmpty()) {
            all.addAll(List.of("--module-path", modulePath, "--add-modules", "fr.tempspartage.jshell"));
        }
        // The options after -R are for the machine that runs the snippets: quick to start, texts in UTF-8.
        all.addAll(List.of("-R-XX:TieredStopAtLevel=1", "-R-XX:+UseSerialGC", "-R-Dfile.encoding=UTF-8"));
        // A start-up file replaces the usual imports, unless DEFAULT is given as well.
        all.addAll(List.of("--startup", "DEFAULT", "--startup", startup.toString()));
        all.addAll(List.of("--feedback", "concise"));
        all.addAll(arguments);
        try {
            return builder.start(all.toArray(String[]::new));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "jshell could not be started: " + e.getMessage()
                            + "\nMaybe this Java is not a JDK, or it is older than 17.",
                    e);
        }
    }

    private static int withStartup(java.util.function.ToIntFunction<Path> action) {
        Path startup = null;
        try (InputStream resource = JShellLauncher.class.getResourceAsStream(STARTUP)) {
            if (resource == null) {
                throw new IllegalStateException("No resource " + STARTUP + ".\nMaybe the jar is incomplete.");
            }
            startup = Files.createTempFile("asp-", ".jsh");
            Files.write(startup, resource.readAllBytes());
            return action.applyAsInt(startup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(startup);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
