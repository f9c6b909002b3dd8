package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many dossiers at once: JSON Lines in and out, CSV, and the exit code that is the worst of them. */
class CheckFormatsTest {

    private static final String CALL = "outsider-2026";
    private static final String FULL = Outsider.dossier("full", "1");
    private static final String PART = Outsider.dossier("part", "1/2");

    @TempDir
    static Path folder;

    private static CallDefinition call;

    @BeforeAll
    static void call() {
        call = Outsider.call(folder);
    }

    @Test
    void one_dossier_in_and_one_result_out_on_each_line() throws IOException {
        Path file = Files.writeString(folder.resolve("two.jsonl"), FULL + "\n\n" + PART + "\n");
        Run run = run("", "check", CALL, file.toString(), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().toList().get(0) + "\n")
                .isEqualTo(ResultJson.assessmentLine(call.assess(
                        AspJson.standard().readDossier(FULL).orElseThrow(),
                        AssessmentContext.on(LocalDate.of(2026, 5, 20)))));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_read_gives_its_issues_with_its_number_and_does_not_stop_the_others() {
        String lines = FULL + "\n{\"id\": 1, \"call\": \"other-2026\"}\n" + PART + "\n";
        Run run = run(lines, "check", CALL, "-", "--format", "jsonl", "--lang", "en", "--fail-on", "not-eligible");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        List<String> out = run.out().lines().toList();
        assertThat(out).hasSize(3);
        assertThat(out.get(1))
                .startsWith(
                        "{\"formatVersion\":\"1\",\"kind\":\"refused\",\"source\":\"-\",\"line\":2,\"issues\":[{\"code\":"
                                + "\"WRONG_TYPE\",\"severity\":\"ERROR\",\"pointer\":\"/id\",\"line\":2,\"column\":8,")
                .contains("\"OTHER_CALL\"", "\"UNKNOWN_CALL\",\"severity\":\"WARNING\"");
        assertThat(out.get(2)).contains("\"dossier\":\"part\"");
        assertThat(run.err()).isEqualTo("""
                        -:2:8 /id: A text is needed here, not the number 1.
                        Maybe as in "1".
                        -:2:19 /call: The dossier answers the call 'other-2026', not 'outsider-2026'.
                        Maybe take another file, or name the other call.
                        -:2:19 /call: The call 'other-2026' is not known here.
                        Maybe one of outsider-2026.
                        """);
    }

    @Test
    void a_verdict_named_with_fail_on_is_looked_for_on_every_line() {
        Run run = run(PART + "\n" + FULL, "check", CALL, "-", "--format", "jsonl", "--fail-on", "not-eligible");
        assertThat(run.code()).isEqualTo(ExitCode.MATCHED);
        assertThat(run(FULL, "check", CALL, "-", "--format", "jsonl", "--fail-on", "not-eligible")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_whole_file_is_one_line_as_well_and_so_is_its_refusal() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), FULL.replace(",", ",\n"));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\n\"id\": \"a\"}");
        Run run = run("", "check", CALL, good.toString(), bad.toString(), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().toList().get(1)).contains("\"source\":\"" + bad + "\",\"issues\":[{");
    }

    @Test
    void lines_may_be_shown_as_text_or_as_one_document_and_stand_in_a_file_of_any_name() throws IOException {
        Path file = Files.writeString(folder.resolve("two.txt"), FULL + "\n" + PART + "\n");
        assertThat(run("", "check", CALL, file.toString(), "--lines", "--lang", "en")
                        .out())
                .contains("\nfull ", "\npart ", "\n2 dossiers: 1 eligible, 1 not eligible\n");
        assertThat(run("", "check", CALL, file.toString(), "--lines", "--lang", "en", "--detail")
                        .out())
                .contains("Dossier: full\n", "Dossier: part\n", "\n2 dossiers: 1 eligible, 1 not eligible\n");
        assertThat(run("", "check", CALL, file.toString(), "--lines", "--format", "json")
                        .out())
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"assessments\",\n");
        assertThat(run("", "check", CALL, file + ".none.jsonl", "--lang", "en"))
                .satisfies(run -> assertThat(run.err()).endsWith("none.jsonl: no such file, or it cannot be read.\n"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(ExitCode.INPUT));
    }

    @Test
    void csv_of_the_rules_has_a_header_and_a_row_for_each_rule_of_each_dossier() {
        Run run = run(
                FULL + "\n" + PART + "\n{}\n",
                "check",
                CALL,
                "-",
                "--lines",
                "--format",
                "csv",
                "--rules",
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).isEqualTo("""
                        dossier;call;date;post;rule;kind;outcome;reason;clauses;missing;interpretations;decisions;readingsFile
                        %s
                        %s
                        """.formatted(
                        row("full", "SATISFIED", "The post is full time."),
                        row("part", "NOT_SATISFIED", "The working time is 50%.")));
        assertThat(run.err()).contains("-:3:1 /id: 'id' (dossier id) is missing in 'dossier'.\n");
    }

    @Test
    void csv_for_excel_has_a_byte_order_mark_and_its_line_ends_and_needs_no_other_option() {
        for (String[] options : new String[][] {{"--for", "excel"}, {"--for=excel", "--format", "csv"}}) {
            Run run = run(FULL, excel(options));
            assertThat(run.out())
                    .startsWith("\ufefffichier;ligne;dossier;")
                    .endsWith("\r\n")
                    .doesNotContainPattern("[^\r]\n");
        }
        Run refused = run(FULL, excel("--for", "excel", "--format", "json"));
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).startsWith("asp: --for excel is CSV, not JSON.\nMaybe leave one out.");
    }

    private static String[] excel(String... options) {
        return Stream.concat(Stream.of("check", CALL, "-", "--lines"), Arrays.stream(options))
                .toArray(String[]::new);
    }

    private static String row(String dossier, String outcome, String reason) {
        return dossier + ";outsider-2026;2026-05-20;1;OUT-01;CONDITION;" + outcome + ";" + reason + ";OUT-01;;;;";
    }

    private static Run run(String input, String... args) {
        return Outsider.run(call, folder, input, args);
    }

    @Test
    void the_answers_over_all_readings_are_a_text_or_a_line_for_each_dossier() throws IOException {
        Path file = Files.writeString(folder.resolve("readings.jsonl"), FULL + "\n" + PART + "\nno\n");
        Run lines = run("", "check", CALL, file.toString(), "--all-interpretations", "--format", "jsonl");
        assertThat(lines.code()).isEqualTo(ExitCode.INPUT);
        assertThat(lines.out().lines().map(line -> line.replaceAll("(\"kind\":\"\\w+\").*", "$1")))
                .containsExactly(
                        "{\"formatVersion\":\"1\",\"kind\":\"possibleAnswers\"",
                        "{\"formatVersion\":\"1\",\"kind\":\"possibleAnswers\"",
                        "{\"formatVersion\":\"1\",\"kind\":\"refused\"");
        Run texts = run("", "check", CALL, file.toString(), "--all-interpretations", "--lang", "en");
        assertThat(texts.out()).contains("Dossier: full\n", "\n\nDossier: part\n", "For this dossier the text leaves");
        Run one = run(FULL, "check", CALL, "-", "--all-interpretations", "--format", "json");
        assertThat(one.out()).startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"possibleAnswers\",");
    }

    @Test
    void the_answers_over_all_readings_make_no_table_and_no_single_document_of_many() throws IOException {
        Path file = Files.writeString(folder.resolve("more.jsonl"), FULL + "\n" + PART + "\n");
        String[] asked = {"check", CALL, file.toString(), "--all-interpretations", "--lang", "en"};
        assertThat(run("", with(asked, "--format", "json")).err())
                .startsWith("asp: --all-interpretations of several dossiers makes no single document.\n"
                        + "Maybe --format jsonl.\n");
        assertThat(run("", with(asked, "--format", "csv")).err())
                .startsWith("asp: --all-interpretations goes with text and JSON, and without --detail; here 'csv'.\n"
                        + "Maybe --format jsonl.\n");
        assertThat(run("", with(asked, "--detail")).err())
                .startsWith(
                        "asp: --all-interpretations goes with text and JSON, and without --detail; here '--detail'.\n"
                                + "Maybe --format jsonl.\n");
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }
}
