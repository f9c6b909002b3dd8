package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that embeds the library is compiled and run in processes of its own; nothing is on standard error. */
class EmbeddingTest {

    private static final Path EXAMPLE = ReadmeTest.ROOT.resolve("asp-examples/embedding");
    private static final Path PROGRAM = EXAMPLE.resolve("embedding/Embedding.java");

    @TempDir
    Path folder;

    @Test
    void the_example_has_30_lines_and_its_body_stands_in_the_readme() throws Exception {
        String source = Files.readString(PROGRAM);
        String body = source.substring(source.indexOf("        CallDefinition call"), source.lastIndexOf("    }\n}"))
                .lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(source.lines().count()).isLessThanOrEqualTo(30);
        assertThat(ReadmeTest.block("embed", 0).stripTrailing()).isEqualTo(body.stripTrailing());
    }

    @Test
    void it_runs_on_the_class_path() throws Exception {
        String path = Outsider.path();
        assertThat(Child.compiledAndRun(
                        folder,
                        List.of("-cp", path),
                        List.of(PROGRAM),
                        List.of(
                                "-cp",
                                "CLASSES" + File.pathSeparator + path,
                                "embedding.Embedding",
                                ReadmeTest.DOSSIER.toString())))
                .isEqualTo(ReadmeTest.block("embed", 1));
    }

    @Test
    void it_runs_on_the_module_path_without_the_databind_of_jackson() throws Exception {
        String modules = System.getProperty("jdk.module.path");
        assumeThat(modules).as("these tests run on the module path under Maven").isNotNull();
        String path = Arrays.stream(modules.split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("databind"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(Child.compiledAndRun(
                        folder,
                        List.of("-p", path),
                        List.of(PROGRAM, EXAMPLE.resolve("module-info.java")),
                        List.of(
                                "-p",
                                "CLASSES" + File.pathSeparator + path,
                                "-m",
                                "embedding/embedding.Embedding",
                                ReadmeTest.DOSSIER.toString())))
                .isEqualTo(ReadmeTest.block("embed", 1));
    }

    @Test
    void a_mapper_on_the_class_path_finds_the_module() throws Exception {
        Path source = Files.writeString(folder.resolve("Mapping.java"), """
                import fr.tempspartage.domain.dossier.Dossier;
                import fr.tempspartage.domain.money.Euros;
                import java.nio.file.*;
                import java.util.Map;
                import tools.jackson.databind.json.JsonMapper;

                public class Mapping {
                    public static void main(String[] args) throws Exception {
                        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                        Dossier dossier = mapper.readValue(Path.of(args[0]).toFile(), Dossier.class);
                        System.out.println(mapper.writeValueAsString(Map.of(dossier.getCall(), Euros.parse("12"))));
                    }
                }
                """);
        String path = Outsider.path();
        assertThat(Child.compiledAndRun(
                        folder,
                        List.of("-cp", path),
                        List.of(source),
                        List.of(
                                "-cp",
                                "CLASSES" + File.pathSeparator + path,
                                "Mapping",
                                ReadmeTest.DOSSIER.toString())))
                .isEqualTo("{\"nouvelle-aquitaine-2026\":12.00}" + System.lineSeparator());
    }
}
