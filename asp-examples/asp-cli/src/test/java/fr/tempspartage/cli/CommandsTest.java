package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {

    private static final String CALL = "outsider-2026";

    private static final String FULL_TIME =
            "{\"id\": \"full\", \"call\": \"outsider-2026\", \"posts\": [{\"contractStart\": "
                    + "\"2026-11-01\", \"contractEnd\": \"2028-10-31\", \"workingTime\": \"1\"}]}";

    @TempDir
    static Path folder;

    private static CallDefinition call;
    private static String full;
    private static String part;

    @BeforeAll
    static void files() throws IOException {
        call = Outsider.call(folder);
        full = Files.writeString(folder.resolve("full.json"), FULL_TIME).toString();
        part = Files.writeString(
                        folder.resolve("part.json"),
                        FULL_TIME.replace("\"full\"", "\"part\"").replace("\"1\"", "\"1/2\""))
                .toString();
    }

    @Test
    void a_verdict_is_printed_in_utf_8_and_the_day_used_on_standard_error() {
        Run run = run("check", CALL, full);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("Dossier full, examiné le 20 mai 2026\n")
                .contains(
                        "Avis :        éligible ; pièces non précisées par l’appel\n",
                        "Montant :     24 000,00 € (2026 : ");
        assertThat(run.out()).doesNotContain("\u00a0", "\u202f", "\u001b");
        assertThat(run.err()).isEqualTo("Date retenue : 2026-05-20\n");
    }

    @Test
    void a_day_that_is_given_is_not_repeated() {
        Run run = run("check", CALL, full, "--on", "2026-05-01", "--lang", "EN");
        assertThat(run.out())
                .startsWith("Dossier full, examined on 1 May 2026\n")
                .contains("Verdict:   eligible; documents not stated by the call\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    @Tag("G-2")
    void where_the_text_does_not_state_its_documents_every_result_says_so_with_the_clause() {
        assertThat(run("check", CALL, full, "--lang", "en").out())
                .contains("Documents: list not stated by the call [OUT-02 (§ 2, paragraph 1)]\n");
        assertThat(run("check", CALL, full, "--detail", "--lang", "en").out())
                .contains(
                        "Completeness: not stated by the call [OUT-02 (§ 2, paragraph 1)]\n",
                        "List of documents: not stated by the call [OUT-02 (§ 2, paragraph 1)]\n");
        assertThat(run("check", CALL, full, "--format", "json").out())
                .contains("\"completeness\": \"DOCUMENTS_NOT_STATED\"", "\"documentsStated\": false");
        assertThat(run("check", CALL, full, "--format", "csv", "--lang", "en").out())
                .contains(";documents not stated by the call;");
        assertThat(run("check", CALL, full, "--fail-on", "documents-not-stated").code())
                .isEqualTo(ExitCode.MATCHED);
        assertThat(run("documents", CALL, "--establishments", "2", "--lang", "en")
                        .out())
                .contains("List of documents: not stated by the call [OUT-02]\n");
        assertThat(run("documents", CALL, "--establishments", "2", "--format", "json")
                        .out())
                .contains("\"documentsStated\": false,\n  \"clauses\": [\n    \"OUT-02\"\n  ]");
    }

    @Test
    void several_dossiers_are_one_json_document() {
        Run run = run("check", CALL, full, part, "--format", "json", "--on", "2026-05-20");
        assertThat(run.out()).startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"assessments\",\n");
        assertThat(run("check", CALL, full, "--format", "json", "--on", "2026-05-20")
                        .out())
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"assessment\",\n");
    }

    @Test
    void a_verdict_named_with_fail_on_gives_1_and_an_unreadable_file_wins_with_3() {
        assertThat(run("check", CALL, full, "--fail-on", "not-eligible").code()).isEqualTo(ExitCode.DONE);
        assertThat(run("check", CALL, full, part, "--fail-on", "not-eligible").code())
                .isEqualTo(ExitCode.MATCHED);
        Run run = run("check", CALL, part, full + ".none", "--fail-on", "NOT_ELIGIBLE", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out())
                .contains("full.json.none – not read: No such file, or it cannot be read.\n")
                .contains("\n2 dossiers: 1 not eligible, 1 not read\n");
        assertThat(run.err()).endsWith("full.json.none: no such file, or it cannot be read.\n");
    }

    @Test
    void standard_input_is_read_where_a_file_is_a_hyphen() {
        Run run = Run.of(
                List.of(call), folder, FULL_TIME.getBytes(StandardCharsets.UTF_8), "fund", CALL, "-", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Total: €24,000.00\n");
    }

    @Test
    void bare_terms_are_funded_as_of_their_start() {
        Run run = run(
                "fund", CALL, "--start", "2026-11-02", "--months", "12", "--posts", "2", "--by-month", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("1 November 2026", "€2,000.00", "Total: €24,000.00");
        assertThat(run.err()).isEqualTo("Day used: 2026-11-02\n");
    }

    @Test
    void a_skeleton_is_read_back_by_check() throws IOException {
        Run made = run("new", CALL, "--lang", "en");
        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(made.err()).isEqualTo("Facts that this call reads:\n  posts[].workingTime – working time\n");
        Path skeleton = Files.writeString(folder.resolve("skeleton.json"), made.out());
        Run run = run("check", CALL, skeleton.toString(), "--on", "2026-05-20", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Verdict:     eligibility to be confirmed; documents not stated by the call; not filed\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calls",
                "documents outsider-2026 --establishments 2",
                "reconcile outsider-2026",
                "clause outsider-2026 out-01",
                "interpretations outsider-2026",
                "compare outsider-2026 outsider-2026",
                "compare outsider-2026 outsider-2026 outsider-2026",
                "schema dossier",
                "schema verdict",
                "schema plan",
                "schema result",
                "help check",
                "--version",
                "fund --version",
                "generate-completion"
            })
    void every_other_command_answers_on_standard_output_alone(String line) {
        for (String format : List.of("text", "json")) {
            boolean plain =
                    Stream.of("schema", "help", "--version", "fund", "generate").anyMatch(line::startsWith);
            Run run = run((plain ? line : line + " --format " + format).split(" "));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).isNotBlank().endsWith("\n");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void one_call_alone_is_not_compared() {
        Run run = run("compare", CALL, "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.firstLine()).isEqualTo("asp: Missing: CALL.");
    }

    @Test
    void clawback_is_computed_from_the_dossier_and_the_options() {
        Run run = run(
                "clawback",
                CALL,
                full,
                "--end",
                "2027-06-30",
                "--reason",
                "chiefResident",
                "--delegated",
                "12000",
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Clawback clause: not declared by the plug-in of this call\n");
        assertThat(run("clawback", CALL, full, "--end", "2027-06-30", "--reason", "boredom")
                        .firstLine())
                .startsWith("asp: ");
    }

    @Test
    void posts_that_differ_are_not_clawed_back_together() throws IOException {
        String two =
                FULL_TIME.replace("}]}", "}, {\"contractStart\": \"2027-01-01\", \"contractEnd\": \"2027-12-31\"}]}");
        Path file = Files.writeString(folder.resolve("two.json"), two);
        Run run = run("clawback", CALL, file.toString(), "--end", "2027-06-30");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).isEqualTo("""
                        asp: Posts 1 and 2 of the dossier differ in their contract, working time or interruptions.
                        Maybe keep one of them, from 1 to 2, since they do not end alike.
                        For example: --post 1.
                        """);
    }

    @Test
    void a_defect_gives_one_line_a_log_and_70() throws IOException {
        CallDefinition broken = failing(new IllegalStateException("planted.\nsecond line"));
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Run run = Run.of(List.of(broken), logs, new byte[0], "check", CALL, full, "--on", "2026-05-20");
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1);
        assertThat(run.err())
                .startsWith("asp: a defect of the program: IllegalStateException: planted. See " + logs)
                .endsWith(".log.\n");
        try (Stream<Path> files = Files.list(logs)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(log -> assertThat(Files.readString(log))
                            .startsWith("java.lang.IllegalStateException: planted.\nsecond line\n\tat "));
        }
    }

    @Test
    void an_error_of_a_plug_in_is_a_defect_too_even_where_no_log_can_be_written() {
        CallDefinition broken = failing(new ExceptionInInitializerError());
        Run run =
                Run.of(List.of(broken), folder.resolve("none"), new byte[0], "check", CALL, full, "--on", "2026-05-20");
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.err())
                .isEqualTo(
                        "asp: a defect of the program: ExceptionInInitializerError. The log could not be written.\n");
    }

    @Test
    void a_reader_who_goes_away_is_no_error_and_a_full_disk_is() {
        assertThat(writing("Broken pipe")).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(writing("Relais brisé (pipe)")).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(writing("No space left on device"))
                .isEqualTo(new Run(
                        ExitCode.DEFECT, "", "asp: the result could not be written; maybe the disk is full.\n"));
    }

    static Stream<CommandLine> commands() {
        Console console = new Console(
                InputStreams.EMPTY,
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Run.CLOCK,
                folder,
                Surroundings.NONE);
        CommandLine asp = Asp.commandLine(
                new Session(
                        console,
                        () -> {
                            throw new IllegalStateException("not asked for");
                        },
                        console.language()),
                console);
        return Stream.concat(
                Stream.of(asp),
                asp.getSubcommands().values().stream()
                        .filter(c -> !c.getCommandSpec().usageMessage().hidden())
                        .filter(c -> !c.getCommandName().equals("help")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_has_help_with_an_example_within_80_columns(CommandLine command) {
        String help = command.getUsageMessage();
        assertThat(help).contains("\nExamples:\n");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        String example = help.substring(help.indexOf("\nExample"));
        assertThat(example).contains("asp ").contains(command.getCommandName());
    }

    private static Run run(String... args) {
        return Run.of(List.of(call), folder, new byte[0], args);
    }

    private static Run writing(String failure) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStreams.EMPTY, out, err, Run.CLOCK, folder, Surroundings.NONE);
        int code = Asp.run(console, () -> Calls.of(List.of(call)), "schema", "dossier");
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** The call, except that its rules cannot be asked for. */
    private static CallDefinition failing(Throwable failure) {
        return (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(), new Class<?>[] {CallDefinition.class}, (proxy, method, args) -> {
                    if (method.getName().equals("rules")) {
                        throw failure;
                    }
                    return method.invoke(call, args);
                });
    }

    private static final class InputStreams {
        static final ByteArrayInputStream EMPTY = new ByteArrayInputStream(new byte[0]);
    }
}
