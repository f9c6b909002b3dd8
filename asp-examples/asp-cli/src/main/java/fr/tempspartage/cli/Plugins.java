package fr.tempspartage.cli;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallInspection;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.call.Calls;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Calls in jars from elsewhere, beside those at hand. The jars see the library and each other; what is wrong with one is
 * said with its name and hides no other.
 */
final class Plugins {

    private static final String SERVICE = CallDefinition.class.getName();

    private final List<CallDefinition> calls = new ArrayList<>();
    private final List<CallLoadingIssue> problems = new ArrayList<>();

    private Plugins() {}

    /** Paths of jars and folders as a variable of the environment, or one option, gives them. */
    static ImmutableList<String> paths(String joined) {
        return ImmutableList.copyOf(Splitter.on(File.pathSeparatorChar)
                .trimResults()
                .omitEmptyStrings()
                .split(joined));
    }

    /**
     * Loads the jars.
     *
     * @param paths jars, and folders of jars
     */
    static Plugins load(Iterable<String> paths) {
        Plugins plugins = new Plugins();
        Set<Path> jars = new LinkedHashSet<>();
        for (String path : paths) {
            jars.addAll(plugins.jars(path));
        }
        // The jars stay open as long as the program runs, since classes are loaded when they are first used.
        ClassLoader loader =
                new URLClassLoader(jars.stream().map(Plugins::url).toArray(URL[]::new), Plugins.class.getClassLoader());
        jars.forEach(jar -> plugins.load(jar, loader));
        return plugins;
    }

    /** Jars that names stand for: jars, and folders of jars. */
    static List<Path> jars(Iterable<String> paths) {
        Plugins plugins = new Plugins();
        Set<Path> jars = new LinkedHashSet<>();
        paths.forEach(path -> jars.addAll(plugins.jars(path)));
        return List.copyOf(jars);
    }

    /** The calls at hand with those of the jars, and what is wrong with either, that of the calls at hand first. */
    Calls with(Calls atHand) {
        List<CallDefinition> all = new ArrayList<>(atHand.all());
        all.addAll(calls);
        List<CallLoadingIssue> met = new ArrayList<>(atHand.issues());
        met.addAll(problems);
        return Calls.of(all, met);
    }

    private List<Path> jars(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .toList();
                    if (jars.isEmpty()) {
                        broken(Bilingual.of(
                                name + "\u00a0: aucun jar dans ce répertoire.", name + ": no jar in this folder."));
                    }
                    return jars;
                }
            }
            if (Files.isReadable(path)) {
                return List.of(path);
            }
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            // Said below.
        }
        throw new UsageException(
                "Aucun jar ni répertoire «\u00a0" + name + "\u00a0» à lire.\n"
                        + "Peut-être le chemin part-il d’un autre répertoire.",
                "No jar or folder '" + name + "' to read.\nMaybe the path starts from another folder.");
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Path jar, ClassLoader loader) {
        Set<String> providers;
        try {
            providers = providers(jar);
        } catch (IOException | FindException e) {
            broken(said(jar, "ce jar est illisible", "this jar cannot be read", e));
            return;
        }
        for (String provider : providers) {
            try {
                CallDefinition call = (CallDefinition)
                        loader.loadClass(provider).getConstructor().newInstance();
                inspect(jar, provider, call);
            } catch (ReflectiveOperationException | RuntimeException | LinkageError | AssertionError e) {
                broken(said(
                        jar,
                        "l’appel " + provider + " n’a pas pu être chargé",
                        "the call " + provider + " could not be loaded",
                        e));
            }
        }
    }

    private void inspect(Path jar, String provider, CallDefinition call) {
        List<CallLoadingIssue> issues = CallInspection.of(call);
        for (CallLoadingIssue issue : issues) {
            problems.add(new CallLoadingIssue(
                    issue.kind(),
                    issue.subject(),
                    Bilingual.of(
                            jar + "\u00a0: l’appel " + provider + " est laissé de côté\u00a0: "
                                    + issue.message().fr(),
                            jar + ": the call " + provider + " is left out: "
                                    + issue.message().en())));
        }
        if (issues.isEmpty()) {
            calls.add(call);
        }
    }

    private void broken(Bilingual message) {
        problems.add(new CallLoadingIssue(CallLoadingIssue.Kind.BROKEN_PROVIDER, "", message));
    }

    private static Bilingual said(Path jar, String french, String english, Throwable failure) {
        List<String> chain = Throwables.getCausalChain(failure).stream()
                .map(Throwable::toString)
                .toList();
        return Bilingual.of(
                jar + "\u00a0: " + french + "\u00a0: " + String.join(", à cause de ", chain) + ".",
                jar + ": " + english + ": " + String.join(", because of ", chain) + ".");
    }

    /** Classes that a jar provides, by its lines of services or, in a module, by its descriptor. */
    private static Set<String> providers(Path jar) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry services = file.getEntry("META-INF/services/" + SERVICE);
            if (services != null) {
                try (InputStream lines = file.getInputStream(services)) {
                    names.addAll(new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceAll("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
                }
            }
            if (file.getEntry("module-info.class") != null) {
                names.addAll(provided(jar));
            }
        }
        return names;
    }

    private static List<String> provided(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .map(ModuleReference::descriptor)
                .flatMap(module -> module.provides().stream())
                .filter(provides -> provides.service().equals(SERVICE))
                .map(ModuleDescriptor.Provides::providers)
                .flatMap(List::stream)
                .toList();
    }
}
