package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Evaluation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes: two dossiers, and each dossier under another value, reading or call. */
class DiffCommandTest {

    private static final String NA = Samples.NA;
    private static final String PRIORITY = Samples.of(NA, "priority");
    private static final String STRICT = "leastPeripheralShare=60%";

    @TempDir
    Path folder;

    private Run run(List<CallDefinition> calls, String... words) {
        List<String> all = new ArrayList<>(List.of("diff", NA));
        all.addAll(List.of(words));
        all.addAll(List.of("--on", "2026-05-20"));
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", "en"));
        }
        return Run.of(calls, folder.resolve("logs"), new byte[0], all.toArray(String[]::new));
    }

    private Run run(String... words) {
        return run(Samples.CALLS, words);
    }

    private String write(String file, String... ids) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append(Files.readString(Path.of(PRIORITY))
                            .replace("\n", " ")
                            .replace("\"id\": \"NA-2026-priority\"", "\"id\": \"" + id + "\""))
                    .append('\n');
        }
        return Files.writeString(folder.resolve(file), lines).toString();
    }

    @Test
    void another_value_of_a_parameter_is_the_cause_of_a_refusal() {
        Run run = run(PRIORITY, "--with", STRICT);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEqualTo("--with leastPeripheralShare=60%\n");
        assertThat(run.out())
                .contains("Parameter leastPeripheralShare: half → 60% [NA-16]\n")
                .contains("\nVerdict: eligible · complete · in time → not eligible · complete · in time\n")
                .contains("\n  satisfied → not satisfied – NA-16 (")
                .contains("\n      Cause: leastPeripheralShare: half → 60% [NA-16]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "60%, changed, 1",
        "60%, worse, 1",
        "60%, , 0",
        "45%, changed, 0",
        "45%, worse, 0",
    })
    void the_exit_code_tells_of_a_change_only_where_it_is_asked_to(String share, String failOn, int code) {
        String value = "leastPeripheralShare=" + share;
        Run run = failOn == null ? run(PRIORITY, "--with", value) : run(PRIORITY, "--with", value, "--fail-on", failOn);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
    }

    @Test
    void a_gain_is_a_change_and_no_loss() {
        String[] words = {PRIORITY, "--with", "monthly=4000.00", "--fail-on"};
        assertThat(run(words[0], words[1], words[2], words[3], "worse").code()).isEqualTo(ExitCode.DONE);
        assertThat(run(words[0], words[1], words[2], words[3], "changed").code())
                .isEqualTo(ExitCode.MATCHED);
    }

    @Test
    void of_two_dossiers_the_facts_are_the_causes() {
        Run run = run(Samples.of(NA, "priority"), Samples.of(NA, "unknown"), "--format", "json");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"diff\",\n")
                .contains("\"kind\": \"FACT\",\n          \"name\": \"/", "\"force\": \"ALONE\"")
                .doesNotContain("\"topics\"");
    }

    @Test
    void another_reading_and_another_call_are_tried_as_well() {
        assertThat(run(PRIORITY, "--interpret", "I-NA-24=in-proportion").out())
                .contains("Nothing changes: neither the verdict nor");
        assertThat(run(PRIORITY, "--to", Samples.ARA).out())
                .contains("The rules of the two calls have no counterpart: they are compared by topic.")
                .contains("\nFindings of nouvelle-aquitaine-2026 without counterpart\n");
    }

    @Test
    void a_folder_gives_counts_and_the_change_of_the_budget() {
        Run run = run(Path.of("..", "dossiers", NA).toString(), "--with", STRICT, "--fail-on", "worse");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.MATCHED);
        assertThat(run.out())
                .contains("8 dossiers compared: 2 worse off, 6 unchanged")
                .contains("\nWorse off: 2 dossiers\n")
                .contains("\n  NA-2026-priority: eligible → not eligible [NA-16]\n")
                .contains("\n  NA-16  satisfied → not satisfied: 2 dossiers\n")
                .contains("Change");
    }

    @Test
    void two_files_of_many_dossiers_are_matched_by_their_identifiers_and_nothing_is_silent() throws IOException {
        String before = write("before.jsonl", "a", "b", "c", "c");
        String after = write("after.jsonl", "b", "d", "a", "b");
        Files.writeString(Path.of(after), "{}\n", java.nio.file.StandardOpenOption.APPEND);
        Run run = run(before, after);
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out())
                .contains("2 dossiers compared: 2 unchanged")
                .contains("\n  Before only, no dossier opposite: c\n")
                .contains("\n  After only, no dossier opposite: d\n")
                .contains("\n  Identifiers that stand twice, counted once: c, b\n")
                .contains("\n  Not compared: ");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("after.jsonl:5 – 'id' (dossier id) is missing in 'dossier'.");
        Run csv = run(before, after, "--format", "csv");
        assertThat(csv.out().lines().map(line -> line.replaceAll(";+$", "")).toList())
                .hasSize(6)
                .contains(
                        ";c;Before only, no dossier opposite",
                        ";d;After only, no dossier opposite",
                        ";b;Identifiers that stand twice, counted once");
        Run json = run(before, after, "--format", "json");
        assertThat(json.out()).contains("\"compared\": 2,").contains("\"leftOut\": [\n    {\n      \"source\":");
    }

    @Test
    void a_dossier_more_on_one_side_is_a_change() throws IOException {
        String before = write("before.jsonl", "a");
        String after = write("after.jsonl", "a", "b");
        assertThat(run(before, after).code()).isEqualTo(ExitCode.DONE);
        assertThat(run(before, after, "--fail-on", "changed").code()).isEqualTo(ExitCode.MATCHED);
        assertThat(run(before, after, "--fail-on", "worse").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void csv_has_a_row_for_what_changes_also_of_one_dossier_and_for_excel() {
        Run run = run(PRIORITY, "--with", STRICT, "--for", "excel");
        assertThat(run.out())
                .startsWith("\ufefffile;dossier;direction;eligibility before;")
                .contains(
                        "priority.json;NA-2026-priority;worse off;eligible;not eligible;complete;complete;in time;in time;")
                .contains(";NA-16 satisfied → not satisfied;leastPeripheralShare\r\n");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run(PRIORITY, "--with", STRICT, "--for", "excel", "--format", "json")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void one_dossier_alone_has_nothing_to_be_compared_with() {
        Run run = run(PRIORITY);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("asp: Two dossiers are needed, or something to try.\n"
                        + "Maybe --with, --interpret or --to, to compare each dossier with itself.\n");
        assertThat(run(PRIORITY, "--lang", "fr").err())
                .startsWith("asp: Il faut deux dossiers, ou une différence à essayer.\n"
                        + "Peut-être --with, --interpret ou --to, pour comparer chaque dossier avec lui-même.\n");
        assertThat(run(PRIORITY, PRIORITY, PRIORITY).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("-", "-").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_dossier_that_cannot_be_read_is_no_comparison() {
        Run run = run(PRIORITY, folder.resolve("none.json").toString());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("none.json: no such file, or it cannot be read.\n");
        assertThat(run("none.json", "--with", STRICT).code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_dossier_at_which_a_call_throws_is_named_and_the_others_go_on() throws IOException {
        List<CallDefinition> calls = List.of(breaking(Samples.CALLS.get(0), "b"));
        Run run = run(calls, write("all.jsonl", "a", "b", "c"), "--with", STRICT);
        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("2 dossiers compared: 2 worse off")
                .contains("all.jsonl:2 – The assessment of this dossier broke off: IllegalStateException: planted.");
        Run one = run(calls, write("one.json", "b"), write("two.json", "b"));
        assertThat(one.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(one.err()).contains("IllegalStateException: planted.");
    }

    /** A call that throws where it comes to the money of one dossier. */
    private static CallDefinition breaking(CallDefinition call, String id) {
        return (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("variant")) {
                        return breaking(call.variant((String) arguments[0], (String) arguments[1]), id);
                    }
                    if (method.getName().equals("fundingConditions")
                            && arguments[0] instanceof Evaluation seen
                            && seen.facts().dossier().getId().equals(id)) {
                        throw new IllegalStateException("planted.");
                    }
                    try {
                        return method.invoke(call, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
