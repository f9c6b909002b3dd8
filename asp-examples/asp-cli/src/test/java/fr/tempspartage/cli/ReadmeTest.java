package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tool prints. */
class ReadmeTest {

    static final Path ROOT = root();
    static final Path DOSSIER = ROOT.resolve("asp-examples/dossiers/nouvelle-aquitaine-2026/refused-one.json");

    @Test
    void the_readme_opens_on_a_verdict_that_the_tool_prints() throws IOException {
        String printed = run("check", "nouvelle-aquitaine-2026", DOSSIER.toString(), "--on", "2026-05-20");
        List<String> shown = block("verdict", 1).lines().toList();

        assertThat(shown).hasSizeBetween(12, 20);
        int at = 0;
        List<String> lines = printed.lines().toList();
        for (String line : shown) {
            if (!line.equals("…")) {
                int found = lines.subList(at, lines.size()).indexOf(line);
                assertThat(found).as("the line of the README: " + line).isNotNegative();
                at += found + 1;
            }
        }
    }

    @Test
    void the_readme_names_the_version_of_the_build() throws IOException {
        String version = "<version>1.0.0-SNAPSHOT</version>";
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(version);
        assertThat(Files.readString(ROOT.resolve("pom.xml")))
                .contains("<artifactId>asp-parent</artifactId>\n  " + version);
        assertThat(run("--version")).isEqualTo("asp 1.0.0-SNAPSHOT" + System.lineSeparator());
    }

    @Test
    void the_readme_names_only_files_that_are_there() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        var links = java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme);
        int found = 0;
        while (links.find()) {
            assertThat(ROOT.resolve(links.group(1))).exists();
            found++;
        }
        assertThat(found).isPositive();
    }

    /** The fenced block with a number, from 0, between two marks of the README; the console block has number 0. */
    static String block(String mark, int number) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String part =
                readme.substring(readme.indexOf("<!-- " + mark + " -->"), readme.indexOf("<!-- /" + mark + " -->"));
        String[] fences = part.split("```", -1);
        String fenced = fences[2 * number + 1];
        return fenced.substring(fenced.indexOf('\n') + 1);
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream(),
                Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneOffset.UTC),
                Path.of("target"),
                Surroundings.NONE);
        assertThat(Asp.run(console, Calls::load, args)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("asp-domain/pom.xml"))) {
            folder = folder.getParent();
        }
        return java.util.Objects.requireNonNull(folder);
    }
}
