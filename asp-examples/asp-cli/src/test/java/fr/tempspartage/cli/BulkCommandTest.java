package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Very many dossiers on the command line, and a run that is killed. */
class BulkCommandTest {

    private static final Path FOLDER = ReadmeTest.ROOT.resolve("asp-examples/bulk");
    private static final Path GOOD = FOLDER.resolve("dossiers.jsonl");
    private static final List<CallDefinition> CALLS = Calls.load().all();

    @TempDir
    Path folder;

    @Test
    void each_dossier_is_assessed_by_the_call_that_it_names_and_the_counts_are_said() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Run run = bulk(GOOD, out, "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("6 dossiers lus, 6 résultats écrits : 3 éligibles, 1 à confirmer, 2 non éligibles, "
                        + "0 illisible, 0 interrompu.\n");
        assertThat(Files.readAllLines(out))
                .extracting(
                        line -> line.replaceAll(".*\"dossier\":\"([^\"]*)\",\"eligibility\":\"([^\"]*)\".*", "$1 $2"))
                .containsExactly(
                        "NA-2026-eligible ELIGIBLE",
                        "NA-2026-incomplete ELIGIBLE",
                        "NA-2026-refused-one NOT_ELIGIBLE",
                        "ARA-2026-assistant-zip ELIGIBLE",
                        "ARA-2026-outside-zones NOT_ELIGIBLE",
                        "ARA-2026-unknown-zone TO_BE_CONFIRMED");
    }

    @Test
    void whole_assessments_are_those_of_check() throws IOException {
        String na = "nouvelle-aquitaine-2026";
        Path in =
                Files.write(folder.resolve("in.jsonl"), Files.readAllLines(GOOD).subList(0, 3));
        Path out = folder.resolve("out.jsonl");
        assertThat(bulk(in, out, "--as", "full", "--call", na).code()).isEqualTo(ExitCode.DONE);
        Run check = Run.of(
                CALLS, folder, new byte[0], "check", na, in.toString(), "--format", "jsonl", "--on", "2026-05-20");
        assertThat(Files.readString(out).equals(check.out())).isTrue();
        Path table = folder.resolve("out.csv");
        assertThat(bulk(in, table, "--for", "excel").code()).isEqualTo(ExitCode.DONE);
        Run csv =
                Run.of(CALLS, folder, new byte[0], "check", na, in.toString(), "--for", "excel", "--on", "2026-05-20");
        assertThat(Files.readString(table)).isEqualTo(csv.out());
    }

    @Test
    void one_that_cannot_be_read_is_said_with_its_place_and_strict_stops_there() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Path in = Files.copy(FOLDER.resolve("with-errors.jsonl"), folder.resolve("in.jsonl"));
        Run run = bulk(in, out, "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err())
                .startsWith(in + ":2:")
                .endsWith(
                        "4 read, 4 written: 1 eligible, 0 to be confirmed, 1 not eligible, 2 not read, 0 broken off.\n");
        assertThat(Files.readAllLines(out)).hasSize(4);
        Path strict = folder.resolve("strict.jsonl");
        Run stopped = bulk(in, strict, "--lang", "en", "--strict");
        assertThat(stopped.code()).isEqualTo(ExitCode.INPUT);
        assertThat(stopped.err()).startsWith("asp: " + in + ": dossier 2 ends the run: 2:");
        assertThat(strict).doesNotExist();
    }

    @Test
    void an_interrupted_run_that_asked_otherwise_is_not_taken_up_unless_it_is_to_start_again() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Files.writeString(
                folder.resolve("out.jsonl.journal"), "asp bulk 1\non=2026-05-19\n\n0 0 0 0 0 0 0 0 0 0 0 " + "0\n");
        Files.createFile(folder.resolve("out.jsonl.part"));
        assertThat(bulk(GOOD, out).code())
                .as("a place that does not come to its sum is none")
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void what_cannot_be_done_is_said() throws IOException {
        assertThat(bulk(folder.resolve("none.jsonl"), folder.resolve("a.jsonl"), "--lang", "en")
                        .err())
                .isEqualTo("asp: " + folder.resolve("none.jsonl")
                        + ": there is no such file.\nMaybe another name is needed.\n");
        Run unnamed = bulk(GOOD, folder.resolve("a.txt"), "--lang", "en");
        assertThat(unnamed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unnamed.err())
                .startsWith(
                        "asp: The name '" + folder.resolve("a.txt") + "' does not tell the format of the result.\n");
        Run whole = bulk(GOOD, folder.resolve("a.csv"), "--as", "full", "--lang", "en");
        assertThat(whole.code()).isEqualTo(ExitCode.USAGE);
        assertThat(whole.err()).startsWith("asp: Whole assessments are written as JSON Lines, not as a table.\n");
        Run readings = bulk(GOOD, folder.resolve("a.csv"), "--interpret", "I-NA-4=any-assistant", "--lang", "en");
        assertThat(readings.code()).isEqualTo(ExitCode.USAGE);
        assertThat(readings.err()).startsWith("asp: --interpret, --with and --readings are about one call.\n");
        Run missing = bulk(GOOD, folder.resolve("no such").resolve("a.jsonl"), "--lang", "en");
        assertThat(missing.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(missing.err()).contains("the result could not be written: NoSuchFileException");
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        assertThat(bulk(empty, folder.resolve("a.jsonl")).code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_reader_who_goes_away_and_a_full_disk_are_said() {
        for (String why : List.of("Broken pipe", "No space left on device")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = new Console(
                    InputStream.nullInputStream(), new Failing(why), err, Run.CLOCK, folder, Surroundings.NONE);
            int code = Asp.run(
                    console,
                    () -> Calls.of(CALLS),
                    "bulk",
                    GOOD.toString(),
                    "-o",
                    "-",
                    "--on",
                    "2026-05-20",
                    "--lang",
                    "en");
            assertThat(code).isEqualTo(ExitCode.DEFECT);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith(
                            why.equals("Broken pipe")
                                    ? "asp: -: the reader of the result went away before the end.\n"
                                    : "asp: -: the result could not be written: IOException: No space left on device.\n");
        }
    }

    @Test
    @Tag("slow")
    void a_run_that_is_killed_goes_on_and_comes_to_the_same_bytes() throws Exception {
        List<String> lines = Collections.nCopies(400, String.join("\n", Files.readAllLines(GOOD)));
        Path in = folder.resolve("in.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(in))) {
            gzip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Path straight = folder.resolve("straight.jsonl.gz");
        assertThat(bulk(in, straight).code()).isEqualTo(ExitCode.DONE);
        Path out = folder.resolve("out.jsonl.gz");
        Path part = folder.resolve("out.jsonl.gz.part");
        Process child = child(in, out);
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (child.isAlive() && size(part) < 2_000 && System.nanoTime() < deadline) {
                Thread.sleep(2);
            }
            child.destroyForcibly().waitFor();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.exitValue()).as("killed, and not at its end").isEqualTo(128 + 9);
        assertThat(out).doesNotExist();
        Run resumed = bulk(in, out, "--lang", "en");
        assertThat(resumed.err()).contains("An interrupted run goes on after dossier ", "2,400 read, 2,400 written: ");
        assertThat(resumed.code()).isEqualTo(ExitCode.DONE);
        assertThat(out).hasSameBinaryContentAs(straight);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().contains("out."))).containsExactly(out);
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private Process child(Path in, Path out) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp"));
        command.add(Stream.of("jdk.module.path", "java.class.path")
                .map(path -> System.getProperty(path, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(
                Asp.class.getName(),
                "bulk",
                in.toString(),
                "-o",
                out.toString(),
                "--on",
                "2026-05-20",
                "--threads",
                "1"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    private Run bulk(Path in, Path out, String... more) {
        List<String> words =
                new ArrayList<>(List.of("bulk", in.toString(), "-o", out.toString(), "--on", "2026-05-20"));
        words.addAll(List.of(more));
        return Run.of(CALLS, folder, new byte[0], words.toArray(String[]::new));
    }

    /** Standard output that cannot be written to. */
    private static final class Failing extends OutputStream {

        private final String why;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}
