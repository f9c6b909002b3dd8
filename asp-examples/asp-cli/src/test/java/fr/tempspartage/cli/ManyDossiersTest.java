package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many dossiers at once: folders, files that cannot be read, and one that makes a plug-in throw. */
@Tag("W-1")
@Tag("G-3")
class ManyDossiersTest {

    private static final String CALL = "outsider-2026";
    private static final String FULL = Outsider.dossier("full", "1");
    private static final String BOOM = Outsider.dossier("boom", "3/4");
    private static final String PART = Outsider.dossier("part", "1/2");

    @TempDir
    static Path folder;

    private static CallDefinition call;

    @BeforeAll
    static void call() {
        call = throwing(Outsider.call(folder), Rate.parse("3/4"));
    }

    @Test
    void a_dossier_that_makes_a_plug_in_throw_is_a_row_and_the_others_go_on() {
        Run run = run(FULL + "\n" + BOOM + "\n" + PART + "\n{}\n", "check", CALL, "-", "--lines", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.out())
                .contains("\nfull ", "\npart ")
                .contains(
                        "\n-:2 – not assessed: The assessment of this dossier broke off: IllegalStateException: planted.\n")
                .contains("\n-:4 – not read: 'id' (dossier id) is missing in 'dossier'.\n")
                .contains("\n4 dossiers: 1 eligible, 1 not eligible, 1 not read, 1 not assessed\n");
        assertThat(run.err())
                .contains("asp: a defect of the program: IllegalStateException: planted. See ")
                .contains("-:2:1: The assessment of this dossier broke off: IllegalStateException: planted.\n"
                        + "Maybe a defect of the call or of the program.\n");
    }

    @Test
    void it_is_an_issue_of_its_line_in_json_lines_and_in_one_document() {
        String lines = FULL + "\n" + BOOM + "\n" + PART + "\n";
        Run run = run(lines, "check", CALL, "-", "--format", "jsonl");
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"dossier\":\"full\""),
                        line -> assertThat(line)
                                .startsWith("{\"formatVersion\":\"1\",\"kind\":\"refused\",\"source\":\"-\",\"line\":2,"
                                        + "\"issues\":[{\"code\":\"NOT_ASSESSED\",\"severity\":\"ERROR\""),
                        line -> assertThat(line).contains("\"dossier\":\"part\""));
        Run document = run(lines, "check", CALL, "-", "--lines", "--format", "json");
        assertThat(document.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(document.out())
                .contains("\"dossier\": \"full\"", "\"dossier\": \"part\"", "\"code\": \"NOT_ASSESSED\"")
                .contains("\"refused\": [\n    {\n      \"source\": \"-\",\n      \"line\": 2,\n");
    }

    @Test
    void it_is_a_row_of_csv() {
        Run run = run(FULL + "\n" + BOOM + "\n" + PART + "\n", "check", CALL, "-", "--lines", "--format", "csv");
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out().lines().toList().get(2))
                .startsWith("'-;2;;;;non examiné;;;L’examen de ce dossier s’est interrompu : IllegalStateException");
    }

    @Test
    void one_alone_prints_nothing_on_standard_output_and_says_why() {
        Run run = run(BOOM, "check", CALL, "-", "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("-:L’examen de ce dossier s’est interrompu : IllegalStateException: planted.\n");
    }

    @Test
    @Tag("F-16")
    void a_budget_counts_the_others_and_names_the_dossier_and_the_cause() {
        String lines = FULL + "\n" + BOOM + "\n" + PART + "\n{}\n";
        Run run = run(lines, "budget", CALL, "-", "--lines", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.err())
                .contains("asp: a defect of the program: IllegalStateException: planted. See ")
                .contains("-:2:1: The assessment of this dossier broke off: IllegalStateException: planted.\n");
        assertThat(run.out())
                .contains("\nEligible dossiers\n-----------------\n  full   ")
                .contains("""

                        Dossiers not read or not assessed, not counted
                        ----------------------------------------------
                          -:2 – not assessed: The assessment of this dossier broke off: IllegalStateException: planted.
                          -:4 – not read: 'id' (dossier id) is missing in 'dossier'.
                        """)
                .doesNotContain("boom");
        assertThat(run(lines, "budget", CALL, "-", "--lines").out())
                .contains(
                        "\nDossiers non lus ou non examinés, non comptés\n",
                        "  -:2 – non examiné : L’examen de ce dossier s’est interrompu : IllegalStateException: planted.\n");
        Run csv = run(lines, "budget", CALL, "-", "--lines", "--csv");
        assertThat(csv.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(csv.out())
                .contains("leftOut;notAssessed;'-:2;;\nreason;'-:2;L’examen de ce dossier s’est interrompu : ")
                .contains("leftOut;notRead;'-:4;;\nreason;'-:4;");
        Run json = run(lines, "budget", CALL, "-", "--lines", "--format", "json");
        assertThat(json.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(json.out())
                .contains("\"leftOut\": [\n    {\n      \"source\": \"-\",\n      \"line\": 2,\n", "\"NOT_ASSESSED\"");
    }

    @Test
    void a_waiting_dossier_and_one_more_dossier_that_throw_end_no_budget_either() throws IOException {
        Path boom = Files.writeString(folder.resolve("boom.json"), BOOM);
        Path part = Files.writeString(folder.resolve("part.json"), PART);
        for (String option : List.of("--waiting", "--plus")) {
            Run run = run(FULL, "budget", CALL, "-", option, boom.toString(), option, part.toString(), "--lang", "en");
            assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
            assertThat(run.err())
                    .contains(boom + ":The assessment of this dossier broke off: IllegalStateException: planted.\n");
            assertThat(run.out())
                    .contains("  full   ", "boom.json – not assessed: ")
                    .doesNotContain("with the dossier boom");
        }
        assertThat(run(FULL, "budget", CALL, "-", "--plus", part.toString(), "--lang", "en")
                        .out())
                .contains("with the dossier part added");
        Run missing = run(FULL, "budget", CALL, "-", folder + "/absent.json", "--lang", "en");
        assertThat(missing.code()).isEqualTo(ExitCode.INPUT);
        assertThat(missing.out())
                .contains("  full   ", "absent.json – not read: No such file, or it cannot be read.\n");
    }

    @Test
    void a_budget_reads_folders_and_refuses_to_read_standard_input_twice() throws IOException {
        Path some = Files.createDirectory(folder.resolve("some"));
        Files.writeString(some.resolve("a.jsonl"), FULL + "\n" + PART + "\n");
        assertThat(run("", "budget", CALL, some.toString()).out()).contains("  full   ", "  part ");
        Run twice = run(FULL, "budget", CALL, "-", "--waiting", "-");
        assertThat(twice.code()).isEqualTo(ExitCode.USAGE);
        assertThat(twice.err()).startsWith("asp: Standard input can be read only once.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fund",
                "fund --format json",
                "fund --schedule yearly",
                "fund --budget-year 09-01",
                "explain-amount",
                "explain-amount --format json"
            })
    void a_command_of_one_dossier_names_it_with_the_cause_and_prints_no_result(String words) {
        List<String> command = new ArrayList<>(List.of(words.split(" ")));
        command.addAll(1, List.of(CALL, "-"));
        Run run = run(BOOM, command.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("asp: un défaut du programme : IllegalStateException: planted. Voir ")
                .contains("-:L’examen de ce dossier s’est interrompu : IllegalStateException: planted.\n");
    }

    @Test
    void a_folder_is_read_in_the_order_of_names_and_what_is_passed_over_is_said() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        Files.writeString(many.resolve("b.json"), PART);
        Files.writeString(many.resolve("a.jsonl"), FULL + "\n" + FULL + "\n");
        Files.writeString(many.resolve("c.yaml"), "id: [\n");
        Files.writeString(many.resolve("empty.ndjson"), "\n");
        Files.writeString(many.resolve("notes.txt"), "x");
        Files.createDirectory(many.resolve("more.json"));
        Run run = run("", "check", CALL, many.toString(), many + "/none.json", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).startsWith(many + ": passed over, no dossier: more.json, notes.txt.\n");
        assertThat(run.out()
                        .lines()
                        .map(line -> line.replaceFirst(".*/many/", "").replaceFirst(" .*", "")))
                .containsSubsequence("full", "full", "part", "c.yaml", "empty.ndjson", "none.json");
        assertThat(run.out()).contains("\n6 dossiers: 2 eligible, 1 not eligible, 3 not read\n");
        Path none = Files.createDirectory(folder.resolve("none"));
        Run empty = run("", "check", CALL, none.toString(), "--lang", "en");
        assertThat(empty.code()).isEqualTo(ExitCode.INPUT);
        assertThat(empty.out()).contains("none – not read: No dossier in this folder.\n", "\n1 dossier: 1 not read\n");
    }

    @Test
    void options_that_do_not_go_together_are_refused() {
        assertThat(run("", "check", CALL, "a.json", "--rules").err())
                .startsWith("asp: --rules goes with --format csv.\nMaybe --detail, for all the reasons in text.\n");
        assertThat(run("", "check", CALL, "a.json", "--detail", "--format", "csv")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_thousand_dossiers_are_a_thousand_lines_within_the_width() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            lines.append(Outsider.dossier("d" + i, i % 2 == 0 ? "1" : "1/2")).append('\n');
        }
        Run run = run(lines.toString(), "check", CALL, "-", "--lines", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().filter(line -> line.matches("d[0-9]+ .*"))).hasSize(1000);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.out()).contains("\n1000 dossiers: 500 eligible, 500 not eligible\n");
    }

    /** The call with a scheme that throws for one working time. */
    private static CallDefinition throwing(CallDefinition call, Rate time) {
        FundingScheme scheme = (FundingScheme) Proxy.newProxyInstance(
                FundingScheme.class.getClassLoader(), new Class<?>[] {FundingScheme.class}, (proxy, method, args) -> {
                    if (args != null
                            && args[0] instanceof FundingTerms terms
                            && terms.getWorkingTime().equals(Optional.of(time))) {
                        throw new IllegalStateException("planted.");
                    }
                    return invoke(method, call.fundingScheme(), args);
                });
        return (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "fundingScheme" -> scheme;
                    case "assess" ->
                        Assessor.of((CallDefinition) proxy, (AssessmentContext) args[1])
                                .assess((Dossier) args[0]);
                    default -> invoke(method, call, args);
                });
    }

    private static Object invoke(java.lang.reflect.Method method, Object target, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Run run(String input, String... args) {
        return Outsider.run(call, folder, input, args);
    }
}
