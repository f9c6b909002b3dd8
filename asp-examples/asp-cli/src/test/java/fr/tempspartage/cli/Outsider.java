package fr.tempspartage.cli;

import fr.tempspartage.rules.call.CallDefinition;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes the jar of a plug-in as somebody outside the project would: from his sources, with the library on the path. */
final class Outsider {

    private static final String SERVICE = "META-INF/services/" + CallDefinition.class.getName();
    private static final String PACKAGE = "org/outsider/calls/";
    private static final List<String> TEXTS = List.of("english.properties");

    private Outsider() {}

    /** Jar for the class path. */
    static Path jar(Path folder) {
        return jar(folder, "outsider.jar", "org.outsider.calls.OutsiderCall\n", Map.of());
    }

    /** Jar for the class path, with other services and other sources beside the call, by simple name. */
    static Path jar(Path folder, String name, String services, Map<String, String> sources) {
        return build(folder, name, services, sources, List.of("-classpath", path()));
    }

    /** Jar for the module path, without a line of services. */
    static Path modularJar(Path folder, String modulePath) {
        return build(
                folder,
                "outsider-module.jar",
                "",
                Map.of("module-info", resource("module-info.java.txt")),
                List.of("--module-path", modulePath));
    }

    /** The call itself, loaded from its jar. */
    static CallDefinition call(Path folder) {
        try {
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {jar(folder).toUri().toURL()}, Outsider.class.getClassLoader());
            return (CallDefinition) loader.loadClass("org.outsider.calls.OutsiderCall")
                    .getConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A dossier of the call with one post of this working time, as JSON on one line. */
    static String dossier(String id, String workingTime) {
        return "{\"id\": \"" + id + "\", \"call\": \"outsider-2026\", \"posts\": [{\"contractStart\": \"2026-11-01\", "
                + "\"contractEnd\": \"2028-10-31\", \"workingTime\": \"" + workingTime + "\"}]}";
    }

    /** Runs a command with the call alone, as of 20 May 2026. */
    static Run run(CallDefinition call, Path logs, String input, String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--on", "2026-05-20"));
        return Run.of(List.of(call), logs, input.getBytes(StandardCharsets.UTF_8), words.toArray(String[]::new));
    }

    /** Everything on the class path or the module path of this JVM. */
    static String path() {
        String modules = System.getProperty("jdk.module.path", "");
        String classes = System.getProperty("java.class.path", "");
        return modules.isEmpty() ? classes : modules + File.pathSeparator + classes;
    }

    static String source() {
        return resource("OutsiderCall.java.txt");
    }

    private static Path build(
            Path folder, String name, String services, Map<String, String> sources, List<String> paths) {
        try {
            Path work = Files.createTempDirectory(folder, "outsider");
            Path classes = Files.createDirectories(work.resolve("classes"));
            List<Path> files = new ArrayList<>(List.of(write(work, "OutsiderCall", source())));
            for (Map.Entry<String, String> more : sources.entrySet()) {
                files.add(write(work, more.getKey(), more.getValue()));
            }
            compile(files, classes, paths);
            for (String text : TEXTS) {
                Files.writeString(classes.resolve(PACKAGE + text), resource(text));
            }
            if (!services.isEmpty()) {
                Files.createDirectories(classes.resolve("META-INF/services"));
                Files.writeString(classes.resolve(SERVICE), services);
            }
            return pack(classes, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path work, String name, String source) throws IOException {
        return Files.writeString(work.resolve(name + ".java"), source);
    }

    private static void compile(List<Path> files, Path classes, List<String> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        options.addAll(paths);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static String resource(String name) {
        try (InputStream stream = Outsider.class.getResourceAsStream("outsider/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource outsider/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
