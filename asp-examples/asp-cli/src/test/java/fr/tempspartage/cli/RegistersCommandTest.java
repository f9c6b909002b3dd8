package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers at hand: what they change in a verdict is visible in its findings, and a broken one stops the command. */
class RegistersCommandTest {

    private static final String REGISTERS = "../registers";
    private static final String PRIORITY = Samples.of(Samples.NA, "priority");
    private static final String UNKNOWN_ZONE = Samples.of(Samples.ARA, "unknown-zone");

    @TempDir
    Path folder;

    @Test
    void the_short_answer_shows_register_and_dossier_where_they_differ() {
        assertThat(Samples.done(folder, "check", Samples.NA, PRIORITY, "--on", "2026-05-20"))
                .contains("Priorité :    Centre hospitalier de Rivebelle est membre d’un groupement de la liste")
                .doesNotContain("Référentiels");
        assertThat(Samples.done(folder, "check", Samples.NA, PRIORITY, "--on", "2026-05-20", "--registers", REGISTERS))
                .contains("Priorité :     pas de motif de priorité")
                .contains("Référentiels : GHT (Centre hospitalier de Rivebelle) : GHT Alliance de Gironde (33) selon")
                .contains("et non « GHT de la Dordogne (24) » que déclare le");
    }

    @Test
    void findings_name_the_register_that_was_asked_its_day_and_what_it_said() {
        String detail = Samples.done(
                        folder,
                        "check",
                        Samples.ARA,
                        UNKNOWN_ZONE,
                        "--on",
                        "2026-09-20",
                        "--registers",
                        REGISTERS,
                        "--detail")
                .replaceAll("\\s+", " ");
        assertThat(detail)
                .contains("Éligibilité : éligible")
                .contains("Référentiels : FINESS 2026-05-12 ; GHT, fictif ; zonage médecins ARA 2026, fictif")
                .contains(
                        "Référentiel : zonage médecins ARA 2026, fictif – zonage du lieu d’exercice (Centre hospitalier de"
                                + " Combe-Noire) : hors zone ; zonage du lieu d’exercice (Cabinet de groupe de la Combe) : zone"
                                + " d’intervention prioritaire (ZIP) [hors appel]")
                .contains("Référentiel : FINESS 2026-05-12 – statut juridique (Centre hospitalier de Combe-Noire) :"
                        + " établissement public de santé (EPS) [hors appel]");
        String json = Samples.done(
                folder,
                "check",
                Samples.NA,
                PRIORITY,
                "--on",
                "2026-05-20",
                "--registers",
                REGISTERS,
                "--format",
                "json");
        assertThat(json.replaceAll("\\s+", " "))
                .contains(
                        "{ \"register\": \"GHT, fictif\", \"fact\": \"project.partners[establishment].hospitalGroup\", \"partner\": \"ch\","
                                + " \"declared\": \"dordogne\", \"registered\": \"alliance-de-gironde\" }");
        assertThat(Samples.done(folder, "check", Samples.NA, PRIORITY, "--on", "2026-05-20", "--format", "json"))
                .doesNotContain("\"registers\"");
    }

    @Test
    void an_answer_is_that_of_the_day() {
        assertThat(Samples.done(folder, "check", Samples.NA, PRIORITY, "--on", "2025-12-31", "--registers", REGISTERS))
                .contains("Priorité :     Centre hospitalier de Rivebelle est membre");
        assertThat(Samples.done(folder, "check", Samples.NA, PRIORITY, "--on", "2026-01-01", "--registers", REGISTERS))
                .contains("pas de motif de priorité");
    }

    @Test
    void every_command_that_assesses_consults_them() {
        String eligible = Samples.of(Samples.NA, "eligible");
        for (List<String> words : List.of(
                List.of("check", Samples.NA, eligible, "--format", "csv"),
                List.of("check", Samples.NA, eligible, "--all-interpretations"),
                List.of("documents", Samples.NA, eligible),
                List.of("fund", Samples.NA, eligible),
                List.of("budget", Samples.NA, eligible),
                List.of("remedies", Samples.NA, eligible),
                List.of("next", Samples.NA, eligible),
                List.of("rank", Samples.NA, eligible, PRIORITY),
                List.of("explain-amount", Samples.NA, eligible),
                List.of("readings", Samples.ARA, UNKNOWN_ZONE))) {
            List<String> line = new ArrayList<>(words);
            line.addAll(List.of("--on", "2026-05-20", "--registers", "none"));
            Run broken = Run.of(Samples.CALLS, folder, new byte[0], line.toArray(String[]::new));
            assertThat(broken.code()).as(words.toString()).isEqualTo(ExitCode.INPUT);
            line.set(line.size() - 1, REGISTERS);
            Samples.done(folder, line.toArray(String[]::new));
        }
        assertThat(Samples.done(folder, "rank", Samples.NA, eligible, PRIORITY, "--on", "2026-05-20"))
                .isNotEqualTo(Samples.done(
                        folder,
                        "rank",
                        Samples.NA,
                        eligible,
                        PRIORITY,
                        "--on",
                        "2026-05-20",
                        "--registers",
                        REGISTERS));
    }

    @Test
    void diff_shows_what_registers_change_where_there_is_nothing_else_to_try() {
        String diff =
                Samples.done(folder, "diff", Samples.NA, PRIORITY, "--on", "2026-05-20", "--registers", REGISTERS);
        assertThat(diff).contains("autres référentiels").contains("NA-31");
        String two = Samples.done(
                folder, "diff", Samples.NA, PRIORITY, PRIORITY, "--on", "2026-05-20", "--registers", REGISTERS);
        assertThat(two).doesNotContain("NA-31");
    }

    @Test
    void numbers_that_the_registers_do_not_know_are_said_beside_the_dossier() {
        Run run = Run.of(
                Samples.CALLS,
                folder,
                new byte[0],
                "check",
                Samples.NA,
                Samples.of(Samples.NA, "trio"),
                "--on",
                "2026-05-20",
                "--lang",
                "en",
                "--registers",
                REGISTERS);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .contains(
                        "trio.json:63:19 /project/partners/1/finess: The number 799990486 is not in 'FINESS 2026-05-12' on 20 May"
                                + " 2026: what the dossier declares counts.\nMaybe the establishment is closed");
    }

    @Test
    void bulk_consults_them_for_one_call_and_for_all() throws IOException {
        Path lines = folder.resolve("d.jsonl");
        Files.writeString(lines, Files.readString(Path.of(PRIORITY)).replaceAll("\\s*\n\\s*", " ") + "\n");
        for (List<String> call : List.of(List.of("--call", Samples.NA), List.<String>of())) {
            List<String> line = new ArrayList<>(List.of("bulk", lines.toString(), "-o", "-", "--on", "2026-05-20"));
            line.addAll(call);
            assertThat(Samples.done(folder, line.toArray(String[]::new))).contains("NA-31");
            line.addAll(List.of("--registers", REGISTERS));
            assertThat(Samples.done(folder, line.toArray(String[]::new)))
                    .contains("\"priority\":[]")
                    .doesNotContain("NA-31");
        }
    }

    @Test
    void a_broken_file_is_said_with_its_place_and_nothing_is_assessed() throws IOException {
        Path registers = Files.createDirectory(folder.resolve("registers"));
        Files.writeString(registers.resolve("a.json"), "{\"pmej\": [\n  {\"ege\": ]}");
        Files.writeString(registers.resolve("notes.md"), "x");
        Run run = Run.of(
                Samples.CALLS,
                folder,
                new byte[0],
                "check",
                Samples.NA,
                PRIORITY,
                "--on",
                "2026-05-20",
                "--registers",
                registers.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("a.json:2:11: The JSON cannot be read from here.\n")
                .contains("passed over, no register: notes.md.")
                .contains("Nothing was assessed: the registers of ");
    }

    @Test
    void of_many_issues_of_one_file_ten_are_shown_and_the_others_counted() throws IOException {
        Path registers = Files.createDirectory(folder.resolve("registers"));
        Files.writeString(
                registers.resolve("ght.csv"),
                "finess;group;membership;from\n" + "1;limousin;member;\n".repeat(15)
                        + "870000015;limousin;member;2016-07-01\n");
        Run run = Run.of(
                Samples.CALLS,
                folder,
                new byte[0],
                "check",
                Samples.NA,
                PRIORITY,
                "--on",
                "2026-05-20",
                "--registers",
                registers.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err().lines().filter(line -> line.contains("Line left aside")))
                .hasSize(10);
        assertThat(run.err()).contains("ght.csv: at least 5 other issues.");
    }
}
