package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several dossiers of one candidate are told apart in a table; those of several candidates by their names alone. */
class DossiersOfOneCandidateTest {

    private static final String CALL = "nouvelle-aquitaine-2026";

    @TempDir
    static Path folder;

    private static Path dossier(String name, String id, String candidate) throws IOException {
        String text = Files.readString(Path.of("..", "dossiers", CALL, "eligible.json"));
        String renamed = text.replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": \"" + id + "\"")
                .replace("Camille Exemple", candidate);
        return Files.writeString(folder.resolve(name), renamed);
    }

    @Test
    void the_identifier_stands_before_a_name_that_several_rows_have() throws IOException {
        String one = dossier("one.json", "D-1", "Camille Exemple").toString();
        String two = dossier("two.json", "D-2", "Camille Exemple").toString();
        String other = dossier("other.json", "D-3", "Noa Maquette").toString();
        Run run = Run.of(
                List.of(Calls.load().get(CALL)),
                folder.resolve("logs"),
                new byte[0],
                "check",
                CALL,
                one,
                two,
                other,
                "--on",
                "2026-05-01",
                "--lang",
                "fr");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\nD-1 – Camille Exemple ", "\nD-2 – Camille Exemple ", "\nNoa Maquette ");
    }
}
