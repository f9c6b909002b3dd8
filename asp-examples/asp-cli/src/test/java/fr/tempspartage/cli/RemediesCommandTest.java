package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemediesCommandTest {

    private static final String CALL = "nouvelle-aquitaine-2026";
    private static final Path FOLDER = ReadmeTest.ROOT.resolve("asp-examples/dossiers/" + CALL);

    private static Run run(String... args) {
        return Run.of(List.of(new NouvelleAquitaine2026()), Path.of("target"), new byte[0], args);
    }

    @Test
    void several_dossiers_are_one_line_each_those_that_cannot_be_read_included(@TempDir Path folder)
            throws IOException {
        String refused = Files.readString(FOLDER.resolve("refused-one.json")).replace("\n", "");
        String three = Files.readString(FOLDER.resolve("refused-three.json")).replace("\n", "");
        Path lines = Files.writeString(folder.resolve("some.jsonl"), refused + "\nno\n" + three + "\n");
        Run run = run("remedies", CALL, lines.toString(), "--format", "jsonl", "--on", "2026-05-10");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out().lines().map(line -> line.replaceAll("(\"kind\":\"\\w+\").*", "$1")))
                .containsExactly(
                        "{\"formatVersion\":\"1\",\"kind\":\"remedies\"",
                        "{\"formatVersion\":\"1\",\"kind\":\"refused\"",
                        "{\"formatVersion\":\"1\",\"kind\":\"remedies\"");
        Run json = run("remedies", CALL, lines.toString(), "--format", "json", "--lang", "en");
        assertThat(json.code()).isEqualTo(ExitCode.USAGE);
        assertThat(json.err())
                .contains("asp: The answers for several dossiers make no single document.\nMaybe --format jsonl.\n");
        Run text = run("remedies", CALL, lines.toString(), "--on", "2026-05-10", "--lang", "en");
        assertThat(text.out()).contains("Dossier: NA-2026-refused-one\n", "\n\nDossier: NA-2026-refused-three\n");
    }

    @Test
    void one_dossier_is_one_document() {
        Run run = run("remedies", CALL, FOLDER.resolve("late.json").toString(), "--format", "json");
        assertThat(run.out())
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"remedies\",\n")
                .contains("\"move\": \"FILED_IN_TIME\"", "\"possible\": false");
    }

    @Test
    void the_short_answer_says_the_lightest_set_or_that_there_is_none() {
        String[] asked = {"check", CALL, "", "--on", "2026-05-10", "--lang", "en"};
        asked[2] = FOLDER.resolve("refused-one.json").toString();
        assertThat(run(asked).out()).contains("Remedy:    Bring the share of the time at Centre hospitalier");
        asked[2] = FOLDER.resolve("late.json").toString();
        asked[4] = "2026-05-20";
        assertThat(run(asked).out()).contains("Remedy:    none: nothing that is still possible is enough\n");
        asked[2] = FOLDER.resolve("eligible.json").toString();
        assertThat(run(asked).out()).doesNotContain("Remedy");
    }

    @Test
    void a_dossier_that_cannot_be_read_is_a_document_too_whatever_is_asked(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "no");
        for (String command : List.of("remedies", "next")) {
            Run run = run(command, CALL, broken.toString(), "--format", "json");
            assertThat(run.code()).isEqualTo(ExitCode.INPUT);
            assertThat(run.out()).startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"refused\",");
        }
    }
}
