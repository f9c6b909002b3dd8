package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a tool of the JDK said in a process of its own.
 *
 * @param out standard output, read as UTF-8
 * @param err standard error, read as UTF-8
 */
record Child(int code, String out, String err) {

    /** Runs {@code java} or another tool, in the locale C and in a folder where nothing is found by accident. */
    static Child run(Path folder, String input, String tool, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(words);
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("LC_")
                        || name.startsWith("LANG")
                        || name.startsWith("ASP_")
                        || name.equals("CLASSPATH")
                        || name.endsWith("JAVA_OPTIONS")
                        || name.endsWith("_TOOL_OPTIONS"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Child(process.exitValue(), read(out), read(err));
    }

    /** Compiles and runs a program with nothing but what the options name; it must end well. */
    static String compiledAndRun(Path folder, List<String> options, List<Path> sources, List<String> main)
            throws Exception {
        Path classes = Files.createTempDirectory(folder, "classes");
        List<String> javac = new ArrayList<>(options);
        javac.addAll(List.of("-proc:none", "-encoding", "UTF-8", "-d", classes.toString()));
        sources.forEach(source -> javac.add(source.toString()));
        Child compiled = run(folder, "", "javac", javac);
        assertThat(compiled.code()).as(compiled.err()).isZero();
        // From Java 19 on, what is printed has an encoding of its own.
        List<String> java = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        main.forEach(word -> java.add(word.replace("CLASSES", classes.toString())));
        Child ran = run(folder, "", "java", java);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
