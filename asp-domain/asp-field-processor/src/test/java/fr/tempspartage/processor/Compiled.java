package fr.tempspartage.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Small sources that have been through the compiler with the processor, together with the annotations of asp-domain. */
final class Compiled {

    private static final Path ANNOTATIONS = Path.of("../src/main/java/fr/tempspartage/domain/field");

    /** What the processor looks up in asp-domain, in short. */
    private static final List<String> MODEL = List.of("""
            package fr.tempspartage.domain.field;
            public final class ScalarType<T> {
                public static final ScalarType<java.time.LocalDate> DATE = new ScalarType<>();
                public static final ScalarType<fr.tempspartage.domain.money.Rate> RATE = new ScalarType<>();
                public static final ScalarType<fr.tempspartage.domain.money.Rate> WORKING_TIME = new ScalarType<>();
            }
            """, """
            package fr.tempspartage.domain.field;
            public interface Coded {}
            """, """
            package fr.tempspartage.domain.money;
            public final class Rate {}
            """, """
            package org.immutables.value;
            public @interface Value {
                @interface Redacted {}
            }
            """);

    private final Path folder;
    private final List<String> refusals;

    private Compiled(Path folder, List<String> refusals) {
        this.folder = folder;
        this.refusals = refusals;
    }

    /** Compiles sources of the package {@code planted}, each named by the first type that it declares. */
    static Compiled in(Path folder, String... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<JavaFileObject> units = new ArrayList<>();
            files.getJavaFileObjects(ANNOTATIONS.resolve("Described.java"), ANNOTATIONS.resolve("Fact.java"))
                    .forEach(units::add);
            MODEL.forEach(source -> units.add(unit(source)));
            for (String source : sources) {
                units.add(unit("package planted;\n" + IMPORTS + source));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-proc:only", "-encoding", "UTF-8", "-d", folder.toString()),
                    null,
                    units);
            task.setProcessors(List.of(new FactProcessor()));
            task.call();
        }
        return new Compiled(
                folder,
                diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getCode().equals("compiler.err.proc.messager"))
                        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n"))
                        .toList());
    }

    private static final String IMPORTS = """
            import com.google.common.collect.ImmutableList;
            import fr.tempspartage.domain.field.*;
            import fr.tempspartage.domain.money.Rate;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import java.time.LocalDate;
            import java.util.Optional;
            """;

    /** Messages of the processor; what the compiler itself does not find in these short sources is left out. */
    List<String> refusals() {
        return refusals;
    }

    /** Text of a class that was written in the package {@code planted}. */
    String written(String name) throws IOException {
        return Files.readString(folder.resolve("planted/" + name + ".java"));
    }

    private static JavaFileObject unit(String source) {
        String name = source.replaceFirst("(?s).*?package ([a-z.]+);", "$1")
                .replaceFirst("(?s)^([a-z.]+).*?\\b(?:class|interface|enum) (\\w+).*", "$1.$2");
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
