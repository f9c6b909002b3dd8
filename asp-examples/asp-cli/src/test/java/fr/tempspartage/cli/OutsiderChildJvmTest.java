package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar beside the command line, in a JVM of its own: nothing but the jar makes the difference. */
class OutsiderChildJvmTest {

    @TempDir
    Path folder;

    @Test
    void a_jar_on_the_class_path_is_one_more_call() throws Exception {
        String path = Outsider.path();
        String main = Asp.class.getName();
        List<String> without = calls("-cp", path, main);
        List<String> with = calls("-cp", path + File.pathSeparator + Outsider.jar(folder), main);
        assertThat(with).containsAll(without).contains("outsider-2026").hasSize(without.size() + 1);
    }

    @Test
    void a_module_on_the_module_path_is_one_more_call() throws Exception {
        String path = System.getProperty("jdk.module.path");
        assumeThat(path).as("these tests run on the module path under Maven").isNotNull();
        String main = "fr.tempspartage.cli/" + Asp.class.getName();
        List<String> without = calls("-p", path, "-m", main);
        List<String> with = calls("-p", path + File.pathSeparator + Outsider.modularJar(folder, path), "-m", main);
        assertThat(with).containsAll(without).contains("outsider-2026").hasSize(without.size() + 1);
    }

    /** Identifiers that {@code asp calls} lists. */
    private List<String> calls(String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto"));
        command.addAll(List.of(how));
        command.addAll(List.of("calls", "--format", "json"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"id\": "))
                .map(line -> line.replaceAll("\"id\": |[\",]", ""))
                .toList();
    }
}
