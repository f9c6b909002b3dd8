package fr.tempspartage.io.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.DossierLine;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.json.VerdictLines;
import fr.tempspartage.rules.call.Assessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever lines there are, and however the work is cut, shared and interrupted, the bytes are those of one after the other. */
class BulkProperties {

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(ManyLines.GOOD)),
                        Tuple.of(3, Arbitraries.of(ManyLines.BAD)),
                        Tuple.of(1, Arbitraries.of(ManyLines.BLANK)))
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("\n", lines))
                .flatMap(text -> Arbitraries.of(text, text + "\n"));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void the_bytes_are_those_of_one_after_the_other_and_the_counts_add_up(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 60_000) int bytes,
            @ForAll @IntRange(min = 1, max = 20) int records,
            @ForAll Bulk.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulkCounts counts = ManyLines.bulk()
                .writing(content)
                .threads(threads)
                .at(ManyLines.pace(bytes, records))
                .run(stream(file), "in.jsonl", out);
        List<DossierLine> lines = read(file);
        // Whole assessments are too long for a message.
        assertThat(out.toString(StandardCharsets.UTF_8).equals(expected(lines, content)))
                .isTrue();
        assertThat(counts.records()).isEqualTo(lines.size());
        assertThat(counts.notRead())
                .isEqualTo(
                        lines.stream().filter(l -> l.result().value().isEmpty()).count());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void an_interrupted_run_goes_on_to_the_same_bytes(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll @IntRange(min = 0, max = 12) int batches,
            @ForAll @IntRange(min = 0, max = 40) int torn,
            @ForAll("names") String name)
            throws IOException {
        Path folder = Files.createTempDirectory("bulk");
        Path in = Files.writeString(folder.resolve("in.jsonl"), file);
        Path straight = folder.resolve("straight-" + name);
        Path out = folder.resolve("out-" + name);
        Bulk bulk = ManyLines.bulk().threads(threads).at(ManyLines.pace(9_000, 5));
        BulkCounts counts = bulk.run(in, straight);
        Stopping stopping = new Stopping(batches);
        try {
            assertThat(bulk.watchedBy(stopping).run(in, out)).isEqualTo(counts);
        } catch (Stopping.Stop e) {
            // As a process that is killed: more of the result than the journal says, and half a line of the journal.
            Files.write(Path.of(out + ".part"), new byte[torn], StandardOpenOption.APPEND);
            Files.writeString(
                    Path.of(out + ".journal"), "123456 12 4".substring(0, torn % 12), StandardOpenOption.APPEND);
            Resumed resumed = new Resumed();
            assertThat(bulk.watchedBy(resumed).run(in, out)).isEqualTo(counts);
            assertThat(resumed.records).isEqualTo(stopping.records);
        }
        assertThat(out).hasSameBinaryContentAs(straight);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(in, straight, out);
        }
        Files.delete(in);
        Files.delete(straight);
        Files.delete(out);
        Files.delete(folder);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.jsonl", "a.csv", "a.jsonl.gz", "a.csv.zst");
    }

    /** Watcher that stops a run after so many batches, by the way of an error. */
    private static final class Stopping implements BulkWatcher {

        private int left;
        private long records;

        Stopping(int batches) {
            left = batches;
        }

        @Override
        public void written(BulkCounts counts, double part) {
            records = counts.records();
            left--;
            if (left < 0) {
                throw new Stop();
            }
        }

        private static final class Stop extends Error {
            private static final long serialVersionUID = 1L;
        }
    }

    private static final class Resumed implements BulkWatcher {

        private long records;

        @Override
        public void resumed(long before) {
            records = before;
        }
    }

    private static List<DossierLine> read(String file) {
        Iterator<DossierLine> lines =
                ManyLines.READER.answering(ManyLines.CALL.id()).readDossierLines(stream(file));
        return ImmutableList.copyOf(lines);
    }

    private static String expected(List<DossierLine> lines, Bulk.Content content) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        VerdictLines verdicts = VerdictLines.of(List.of(ManyLines.CALL), ManyLines.CONTEXT);
        for (int i = 0; i < lines.size(); i++) {
            DossierLine line = lines.get(i);
            long number = i + 1L;
            Optional<Assessment> assessment =
                    line.result().value().map((Dossier dossier) -> ManyLines.CALL.assess(dossier, ManyLines.CONTEXT));
            if (content == Bulk.Content.FULL) {
                text.writeBytes(assessment
                        .map(ResultJson::assessmentLine)
                        .orElseGet(() -> ResultJson.refusedLine(new ResultJson.Refused(
                                "in.jsonl",
                                OptionalInt.of(line.line()),
                                ImmutableList.copyOf(line.result().issues()))))
                        .getBytes(StandardCharsets.UTF_8));
            } else if (assessment.isPresent()) {
                verdicts.assessed(
                        text,
                        number,
                        line.line(),
                        assessment.get(),
                        line.result().issues());
            } else {
                VerdictLines.refused(text, number, line.line(), line.result().issues());
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
