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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar beside the command line, in a JVM of its own: nothing but the jar makes the difference. */
class OutsiderChildJvmTest {

    @TempDir
    Path folder;

    private String environment = "";

    @Test
    void a_jar_on_the_class_path_is_one_more_call() throws Exception {
        String path = Outsider.path();
        String main = Asp.class.getName();
        List<String> without = calls("-cp", path, main);
        List<String> with = calls("-cp", path + File.pathSeparator + Outsider.jar(folder), main);
        assertThat(with).containsAll(without).contains("outsider-2026").hasSize(without.size() + 1);
    }

    @Test
    @Tag("G-6")
    void a_jar_named_by_the_option_or_the_environment_is_one_more_call() throws Exception {
        String path = Outsider.path();
        String main = Asp.class.getName();
        String jar = Outsider.jar(folder).toString();
        List<String> without = calls("-cp", path, main);
        assertThat(calls("-cp", path, main, "--plugins", jar))
                .containsAll(without)
                .contains("outsider-2026");
        environment = jar;
        assertThat(calls("-cp", path, main)).containsAll(without).contains("outsider-2026");
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
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("ASP_PLUGINS", environment);
        Process process = builder.start();
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
