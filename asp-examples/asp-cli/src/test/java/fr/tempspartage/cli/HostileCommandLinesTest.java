package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of these ends with its exit code and one reason, prints no result and never a stack trace. */
class HostileCommandLinesTest {

    private static final String CALL = "outsider-2026";

    @TempDir
    static Path folder;

    private static CallDefinition call;

    @BeforeAll
    static void files() throws IOException {
        call = Outsider.call(folder);
        write("good.json", "{\"id\": \"a\", \"call\": \"outsider-2026\"}");
        write("other.json", "{\"id\": \"a\", \"call\": \"other-2026\"}");
        write("empty.json", "");
        write("list.json", "[]");
        write("broken.json", "{\"id\": \"a\", \"call\": ");
        write("deep.json", "{\"id\": \"a\", \"call\": \"outsider-2026\", \"x\": " + "[".repeat(100_000) + "}");
        write("huge.json", "{\"id\": \"" + "a".repeat(2_000_000) + "\"}");
        write("bomb.yaml", "id: &a a\ncall: outsider-2026\nlinkedDossiers: [*a, *a]\n");
        write(
                "long.json",
                "{\"id\": \"a\", \"call\": \"outsider-2026\", \"posts\": [{\"contractStart\": \"2026-11-01\", "
                        + "\"contractEnd\": \"2026-01-01\"}]}");
        write(
                "contract.json",
                "{\"id\": \"a\", \"call\": \"outsider-2026\", \"posts\": [{\"contractStart\": "
                        + "\"2026-11-01\", \"contractEnd\": \"2028-10-31\"}]}");
        Files.write(folder.resolve("latin.json"), "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(
                folder.resolve("binary.json"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, (byte) 0xff, (byte) 0xfe});
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                usage("asp: A command is missing."),
                usage("asp: Unexpected word: 'chekc'.", "chekc"),
                usage("asp: Unknown option: '--frmat'.", "calls", "--frmat"),
                usage(
                        "asp: Value refused for the option '--format': 'xml' is not one of text, json.",
                        "calls",
                        "--format",
                        "xml"),
                usage(
                        "asp: Value refused for the option '--lang': 'de' is not one of fr, en.",
                        "calls",
                        "--lang",
                        "de"),
                usage("asp: Missing: CALL, DOSSIER.", "check"),
                usage("asp: Missing: DOSSIER.", "check", CALL),
                usage("asp: The value of the option '--on' is missing (DATE).", "check", CALL, "good.json", "--on"),
                usage("asp: No call 'nowhere-2026'.", "check", "nowhere-2026", "good.json"),
                usage("asp: Not a call id: '../etc'.", "check", "../etc", "good.json"),
                usage("asp: Not a call id: ''.", "interpretations", ""),
                usage(
                        "asp: Value refused for the option '--on': '2026-02-30' is not a day from 1900 to 2999.",
                        "check",
                        CALL,
                        "good.json",
                        "--on",
                        "2026-02-30"),
                usage(
                        "asp: Value refused for the option '--on': '+999999999-12-31' is not a day from 1900 to 2999.",
                        "check",
                        CALL,
                        "good.json",
                        "--on",
                        "+999999999-12-31"),
                usage(
                        "asp: Value refused for the option '--start': '31/02/2026' is not a day from 2000 to 2100.",
                        "fund",
                        CALL,
                        "--start",
                        "31/02/2026",
                        "--months",
                        "24"),
                usage(
                        "asp: Value refused for the option '--months': '0' is not a whole number from 1 to 120.",
                        "fund",
                        CALL,
                        "--start",
                        "2026-11-01",
                        "--months",
                        "0"),
                usage(
                        "asp: Value refused for the option '--months': '-1' is not a whole number from 1 to 120.",
                        "fund",
                        CALL,
                        "--start",
                        "2026-11-01",
                        "--months",
                        "-1"),
                usage(
                        "asp: Value refused for the option '--posts': '11' is not a whole number from 1 to 10.",
                        "fund",
                        CALL,
                        "--start",
                        "2026-11-01",
                        "--months",
                        "24",
                        "--posts",
                        "11"),
                usage(
                        "asp: Value refused for the option '--months': '99999999999' is not a whole number from 1 to 120.",
                        "fund",
                        CALL,
                        "--start",
                        "2026-11-01",
                        "--months",
                        "99999999999"),
                usage(
                        "asp: Value refused for the option '--start': '2999-11-01' is not a day from 2000 to 2100.",
                        "fund",
                        CALL,
                        "--start",
                        "2999-11-01",
                        "--months",
                        "24"),
                usage("asp: Give a dossier, or bare terms with --start and --months, and not both.", "fund", CALL),
                usage(
                        "asp: Give a dossier, or bare terms with --start and --months, and not both.",
                        "fund",
                        CALL,
                        "good.json",
                        "--months",
                        "24"),
                usage(
                        "asp: Give a dossier, or bare terms with --start and --months, and not both.",
                        "fund",
                        CALL,
                        "--start",
                        "2026-11-01"),
                usage(
                        "asp: Give a dossier or a number of establishments, and not both.",
                        "documents",
                        CALL,
                        "good.json",
                        "--establishments",
                        "2"),
                numberRefused("11"),
                numberRefused("-1"),
                numberRefused("99999999999"),
                numberRefused("2,5"),
                usage(
                        "asp: Value refused for the option '--establishments': '0' is not a whole number from 1 to 10.",
                        "documents",
                        CALL,
                        "--establishments",
                        "0"),
                usage(
                        "asp: No interpretation 'I-X-1' in this call.",
                        "check",
                        CALL,
                        "good.json",
                        "--interpret",
                        "I-X-1=a"),
                usage("asp: No choice 'sharp' in I-OUT-1.", "check", CALL, "good.json", "--interpret", "I-OUT-1=sharp"),
                usage("asp: No verdict 'NOT_ELIGIBEL'.", "check", CALL, "good.json", "--fail-on", "NOT_ELIGIBEL"),
                usage("asp: Standard input can be read only once.", "check", CALL, "-", "-"),
                usage("asp: No clause 'OUT-99' in outsider-2026.", "clause", CALL, "OUT-99"),
                usage("asp: Not a clause id: ' [31M'.", "clause", CALL, "\u001b[31m"),
                usage("asp: No schema 'budget'.", "schema", "budget"),
                usage("asp: Unknown command: 'fond'.", "help", "fond"),
                usage("asp: The dossier states no departure.", "clawback", CALL, "contract.json"),
                input("none.json: no such file, or it cannot be read.", "none.json"),
                input("a b.json: no such file, or it cannot be read.", "a\u0000b.json"),
                input("empty.json:1:1: The text cannot be read from here: the end of the text.", "empty.json"),
                input("broken.json:1:21: The text cannot be read from here: the end of the text.", "broken.json"),
                input("list.json:1:1: ", "list.json"),
                input("binary.json:1:9: This file is not in UTF-8.", "binary.json"),
                input("latin.json:1:9: This file is not in UTF-8.", "latin.json"),
                input("huge.json:1:1: This file exceeds 1048576 bytes.", "huge.json"),
                input("deep.json:1:", "deep.json"),
                input("bomb.yaml:1:5 /id: Anchors and aliases of YAML are not accepted: &a.", "bomb.yaml"),
                input(
                        "long.json:1:48 /posts/0: The end of the contract, 1 January 2026, is before the start, 1 November 2026.",
                        "long.json"),
                input(
                        "other.json:1:21 /call: The dossier answers the call 'other-2026', not 'outsider-2026'.",
                        "other.json"),
                input("-:1:1: The text cannot be read from here: the end of the text.", "-"),
                arguments(ExitCode.INPUT, "asp: The dossier states no contract.", new String[] {
                    "clawback", CALL, "good.json", "--end", "2027-06-30"
                }));
    }

    private static Arguments numberRefused(String number) {
        return usage(
                "asp: Value refused for the option '--establishments': '" + number
                        + "' is not a whole number from 1 to 10.",
                "documents",
                CALL,
                "--establishments=" + number);
    }

    private static Arguments usage(String firstLine, String... args) {
        return arguments(ExitCode.USAGE, firstLine, args);
    }

    private static Arguments input(String firstLine, String file) {
        return arguments(
                ExitCode.INPUT, firstLine, new String[] {"check", CALL, file, "--on", "2026-05-20", "--lang", "en"});
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void is_refused_with_its_code_and_a_reason(int code, String firstLine, String[] args) {
        Run run = Run.of(List.of(call), folder, new byte[0], inFolder(args));
        assertThat(run.err().replace(folder + "/", "").lines().findFirst().orElse(""))
                .startsWith(firstLine);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .doesNotContain("Exception", "\tat ", "\u001b", "\u0000")
                .endsWith("\n");
        assertThat(run.err().lines()).hasSizeLessThan(9);
    }

    /** Files are named inside the folder of the test. */
    private static String[] inFolder(String[] args) {
        return Arrays.stream(args)
                .map(arg ->
                        arg.endsWith(".json") || arg.endsWith(".yaml") || arg.equals(".") ? folder + "/" + arg : arg)
                .toArray(String[]::new);
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
