package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an agency has decided, in a file: applied by every command that assesses, and named in its results. */
class AgencyReadingsTest {

    private static final String ARA_FILE = "../readings/auvergne-rhone-alpes-2026.yaml";
    private static final String NA_FILE = "../readings/nouvelle-aquitaine-2026.yaml";
    private static final String ZAC = Samples.of(Samples.ARA, "contractual-zac");
    private static final String ELIGIBLE = Samples.of(Samples.NA, "eligible");

    @TempDir
    Path folder;

    @Test
    void the_short_answer_follows_the_decisions_and_names_them() throws Exception {
        String answer = Samples.done(folder, "check", Samples.ARA, ZAC, "--on", "2026-09-20", "--readings", ARA_FILE);
        assertThat(answer)
                .contains(
                        "Avis :        éligible ; dossier complet ; dans les délais\n",
                        "Date limite : 15 octobre 2026, avant minuit ; déposé le 8 juillet 2026\n",
                        "Montant :     64 000,00 € (",
                        "Décisions :   I-ARA-6, date limite (fichier "
                                + hash(ARA_FILE).substring(0, 12)
                                + ") : Bureau fictif des assistants, 1er\n              septembre 2026, Note d’exemple n° 1,");
        assertThat(answer.lines()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void every_form_of_a_result_carries_who_when_where_and_the_hash_of_the_file() throws Exception {
        String hash = hash(ARA_FILE);
        String who = "Bureau fictif des assistants";
        String where = "Note d’exemple n° 1, example.org";
        for (List<String> words : List.of(
                List.of("check", "--detail"),
                List.of("check", "--format", "json"),
                List.of("check", "--format", "jsonl"),
                List.of("check", "--format", "csv"),
                List.of("check", "--all-interpretations"),
                List.of("check", "--all-interpretations", "--format", "json"),
                List.of("remedies"),
                List.of("remedies", "--format", "json"),
                List.of("fund"),
                List.of("fund", "--format", "json"),
                List.of("fund", "--schedule", "yearly", "--format", "json"),
                List.of("fund", "--budget-year", "09-01", "--format", "json"),
                List.of("explain-amount"),
                List.of("explain-amount", "--markdown"),
                List.of("explain-amount", "--format", "json"),
                List.of("budget"),
                List.of("budget", "--csv"),
                List.of("budget", "--format", "json"),
                List.of("readings"),
                List.of("readings", "--markdown"),
                List.of("readings", "--format", "json"))) {
            List<String> line = new ArrayList<>(List.of(words.get(0), Samples.ARA, ZAC));
            line.addAll(words.subList(1, words.size()));
            line.addAll(List.of("--on", "2026-09-20", "--readings", ARA_FILE));
            String result = Samples.done(folder, line.toArray(String[]::new)).replaceAll("\\s+", " ");
            assertThat(result).as(line.toString()).contains(hash, who, where.replace("° ", "° "));
        }
    }

    @Test
    void a_row_of_a_rule_names_the_decisions_that_it_consulted() throws Exception {
        String rows = Samples.done(
                folder,
                "check",
                Samples.NA,
                ELIGIBLE,
                "--on",
                "2026-05-20",
                "--readings",
                NA_FILE,
                "--format",
                "csv",
                "--rules");
        String decided =
                rows.lines().filter(row -> row.contains(";NA-06;")).findFirst().orElseThrow();
        assertThat(decided)
                .endsWith(
                        ";I-NA-4=any-assistant;« Tout assistant des hôpitaux » (Bureau fictif des assistants, 2 mars 2026,"
                                + " Note d’exemple n° 1, example.org);" + hash(NA_FILE));
        String other =
                rows.lines().filter(row -> row.contains(";NA-16;")).findFirst().orElseThrow();
        assertThat(other).endsWith(";;" + hash(NA_FILE));
    }

    @Test
    void documents_and_clawback_carry_the_hash_even_where_no_decision_applies() throws Exception {
        for (String format : List.of("text", "json")) {
            assertThat(Samples.done(
                            folder,
                            "documents",
                            Samples.NA,
                            ELIGIBLE,
                            "--on",
                            "2026-05-20",
                            "--readings",
                            NA_FILE,
                            "--format",
                            format))
                    .contains(hash(NA_FILE));
            assertThat(Samples.done(
                            folder,
                            "clawback",
                            Samples.NA,
                            ELIGIBLE,
                            "--end",
                            "2027-06-30",
                            "--reason",
                            "chiefResident",
                            "--schedule",
                            "yearly",
                            "--readings",
                            NA_FILE,
                            "--format",
                            format))
                    .contains(hash(NA_FILE));
        }
    }

    @Test
    void a_choice_of_the_command_line_wins_over_the_file_and_it_is_said() {
        Run run = run(
                "check",
                Samples.ARA,
                ZAC,
                "--on",
                "2026-09-20",
                "--readings",
                ARA_FILE,
                "--interpret",
                "I-ARA-6=per-contract",
                "--lang",
                "en");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        "--interpret I-ARA-6=per-contract wins over the decision of " + ARA_FILE + ": per-year.\n");
        assertThat(run.out()).contains("Amount:    €32,000.00 (", "set aside: I-ARA-6");
        Run same = run(
                "check",
                Samples.ARA,
                ZAC,
                "--on",
                "2026-09-20",
                "--readings",
                ARA_FILE,
                "--interpret",
                "I-ARA-6=per-year");
        assertThat(same.err()).isEmpty();
    }

    @Test
    void a_file_with_a_fault_assesses_nothing_and_says_where_the_fault_is() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"),
                Files.readString(Path.of(ARA_FILE)).replace("per-year", "floor"));
        Run run = run("check", Samples.ARA, ZAC, "--on", "2026-09-20", "--readings", wrong.toString(), "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(wrong + ":8:13 /readings/0/choice: Le choix « floor » de I-ARA-6 est exclu par le texte de"
                        + " l’appel. ")
                .contains("Le mot « forfaitaire » exclut le plafond et le plancher")
                .endsWith("asp: Rien n’a été examiné : le fichier de lectures " + wrong + " ne peut être appliqué."
                        + System.lineSeparator());
    }

    @Test
    void a_file_that_is_not_there_or_is_about_another_call_assesses_nothing() {
        Run nowhere = run("check", Samples.NA, ELIGIBLE, "--on", "2026-05-20", "--readings", "nowhere.yaml");
        assertThat(nowhere.code()).isEqualTo(ExitCode.INPUT);
        assertThat(nowhere.err()).startsWith("nowhere.yaml: fichier illisible ou inexistant.");
        Run other = run("budget", Samples.NA, ELIGIBLE, "--on", "2026-05-20", "--readings", ARA_FILE, "--lang", "en");
        assertThat(other.code()).isEqualTo(ExitCode.INPUT);
        assertThat(other.out()).isEmpty();
        assertThat(other.err())
                .contains("4:7 /call: These readings are about the call 'auvergne-rhone-alpes-2026', not");
    }

    @Test
    void readings_beside_the_dossiers_of_a_folder_are_no_dossier_and_must_be_those_applied() throws IOException {
        Files.copy(Path.of(ELIGIBLE), folder.resolve("a.json"));
        Path own = Files.copy(Path.of(NA_FILE), folder.resolve("readings.yaml"));
        for (String command : List.of("check", "budget")) {
            Run none = run(command, Samples.NA, folder.toString(), "--on", "2026-05-20", "--lang", "en");
            assertThat(none.code()).isZero();
            assertThat(none.err())
                    .isEqualToNormalizingNewlines(
                            own + ": these readings are not applied.\nMaybe add --readings " + own + ".\n");
            Run same = run(
                    command,
                    Samples.NA,
                    folder.toString(),
                    "--on",
                    "2026-05-20",
                    "--readings",
                    NA_FILE,
                    "--lang",
                    "en");
            assertThat(same.code()).isZero();
            assertThat(same.err()).isEmpty();
        }
        Files.writeString(own, Files.readString(own) + "# another\n");
        Run other = run("check", Samples.NA, folder.toString(), "--on", "2026-05-20", "--readings", NA_FILE);
        assertThat(other.code()).isZero();
        assertThat(other.err())
                .isEqualToNormalizingNewlines(
                        own + " : ce ne sont pas les lectures qui sont appliquées, le fichier diffère"
                                + " (SHA-256).\nPeut-être ces dossiers relèvent-ils d’autres décisions.\n");
        assertThat(other.out())
                .contains("Décisions de l’agence\n", "I-NA-4 – « Tout assistant des hôpitaux » (Bureau fictif des");
    }

    @Test
    void what_the_decisions_change_is_a_diff_and_they_stand_on_both_sides_of_another_one() throws Exception {
        String changed = Samples.done(
                folder, "diff", Samples.ARA, ZAC, "--on", "2026-09-20", "--readings", ARA_FILE, "--lang", "en");
        assertThat(changed).contains("I-ARA-6: ", "€64,000.00", "Decisions of the agency\n", hash(ARA_FILE));
        Run both = run(
                "diff",
                Samples.ARA,
                ZAC,
                "--on",
                "2026-09-20",
                "--readings",
                ARA_FILE,
                "--interpret",
                "I-ARA-1=any-hospital",
                "--format",
                "json");
        assertThat(both.err()).isEmpty();
        assertThat(both.out().split(hash(ARA_FILE), -1)).as("both sides").hasSize(3);
        assertThat(both.out()).contains("\"changed\": false");
        Run two = run(
                "diff",
                Samples.ARA,
                ZAC,
                Samples.of(Samples.ARA, "assistant-zip"),
                "--on",
                "2026-09-20",
                "--readings",
                ARA_FILE,
                "--format",
                "json");
        assertThat(two.out().split(hash(ARA_FILE), -1)).as("both dossiers").hasSize(3);
    }

    @Test
    void a_diff_of_two_calls_says_that_the_file_stands_on_one_side_alone() throws Exception {
        Run run = run(
                "diff",
                Samples.NA,
                ELIGIBLE,
                "--to",
                Samples.ARA,
                "--on",
                "2026-09-20",
                "--readings",
                ARA_FILE,
                "--lang",
                "en");
        assertThat(run.err())
                .contains("These results were not made under the same readings of the agency: no file, file "
                        + hash(ARA_FILE).substring(0, 12) + ".");
    }

    @Test
    void an_empty_file_is_written_and_a_file_is_listed_with_its_hash() throws Exception {
        Path empty =
                Files.writeString(folder.resolve("new.yaml"), Samples.done(folder, "readings", Samples.NA, "--new"));
        assertThat(Samples.done(folder, "readings", Samples.NA, "--list", "--readings", empty.toString()))
                .contains("aucune décision ne s’applique ici\n");
        assertThat(Samples.done(folder, "readings", Samples.NA, "--list", "--readings", NA_FILE, "--lang", "en"))
                .isEqualTo("""
                        Posts of specialist assistants shared between health establishments in Nouvelle-Aquitaine – Call for
                          applications 2026, ARS Nouvelle-Aquitaine
                        ====================================================================================================

                        Decisions of the agency
                        -----------------------
                          File of readings, SHA-256: @HASH@
                          I-NA-4 – "Any hospital assistant (assistant des hôpitaux)" (Bureau fictif des assistants, 2 March
                            2026, Note d’exemple n° 1, example.org): Exemple : l’introduction admet tout assistant des
                            hôpitaux.
                          I-NA-13.rank – "Corrèze and Creuse first" (Bureau fictif des assistants, 2 March 2026, Note
                            d’exemple n° 2, example.org): Exemple : la Corrèze et la Creuse sont nommées à part.
                        """.replace("@HASH@", hash(NA_FILE)));
        assertThat(Samples.done(folder, "readings", Samples.NA, "--list", "--readings", NA_FILE, "--format", "json"))
                .contains("\"kind\": \"agencyReadings\"", "\"sha256\": \"" + hash(NA_FILE) + "\"");
        Run without = run("readings", Samples.NA, "--list", "--lang", "en");
        assertThat(without.code()).isEqualTo(ExitCode.USAGE);
        assertThat(without.err()).contains("--list shows a file of readings.\n");
    }

    @Test
    void the_sample_files_say_that_they_are_invented_and_can_be_applied() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../readings"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(2);
            for (Path file : all) {
                assertThat(Files.readString(file))
                        .startsWith("# Exemple inventé : aucune agence n’a pris ces décisions.");
                String call = file.getFileName().toString().replace(".yaml", "");
                Run run = run("readings", call, "--list", "--readings", file.toString(), "--on", "2026-11-01");
                assertThat(run.err()).isEmpty();
                assertThat(run.code()).isZero();
            }
        }
    }

    @Test
    void each_command_that_takes_readings_one_by_one_takes_a_file_of_them() {
        CommandLine line = Asp.commandLine(
                new Session(
                        Console.system(),
                        () -> fr.tempspartage.rules.call.Calls.load(),
                        fr.tempspartage.domain.Language.ENGLISH),
                Console.system());
        List<String> taking = line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> spec.findOption("--interpret") != null)
                .map(spec -> {
                    assertThat(spec.findOption("--readings")).as(spec.name()).isNotNull();
                    return spec.name();
                })
                .toList();
        assertThat(taking).contains("check", "fund", "budget", "documents", "clawback", "readings", "explain-amount");
    }

    private Run run(String... words) {
        return Run.of(Samples.CALLS, folder, new byte[0], words);
    }

    private static String hash(String file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(file))));
    }
}
