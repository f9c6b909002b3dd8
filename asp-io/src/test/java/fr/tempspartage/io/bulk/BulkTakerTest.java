package fr.tempspartage.io.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.VerdictLines;
import fr.tempspartage.rules.call.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTakerTest {

    @TempDir
    Path folder;

    @Test
    void each_record_is_taken_once_as_it_is_written() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.addAll(ManyLines.GOOD);
            lines.add(ManyLines.BAD.get(i % ManyLines.BAD.size()));
        }
        Path in = Files.write(folder.resolve("in.jsonl"), lines);
        VerdictLines verdicts = VerdictLines.of(List.of(ManyLines.CALL), ManyLines.CONTEXT);
        Map<Long, String> taken = new ConcurrentSkipListMap<>();
        BulkTaker taker = new BulkTaker() {
            @Override
            public void assessed(long number, int line, Assessment assessment, List<Issue> warnings) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                verdicts.assessed(text, number, line, assessment, warnings);
                assertThat(taken.put(number, text.toString(StandardCharsets.UTF_8)))
                        .isNull();
            }

            @Override
            public void refused(long number, int line, List<Issue> issues) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                VerdictLines.refused(text, number, line, issues);
                assertThat(taken.put(number, text.toString(StandardCharsets.UTF_8)))
                        .isNull();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulkCounts counts = ManyLines.bulk().takenBy(taker).threads(3).run(in, out);
        assertThat(counts.records()).isEqualTo(lines.size());
        assertThat(String.join("", taken.values())).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_taker_that_throws_ends_one_record_and_not_the_others() throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), ManyLines.GOOD);
        List<Long> refused = new ArrayList<>();
        BulkCounts counts = ManyLines.bulk()
                .takenBy(new BulkTaker() {
                    @Override
                    public void assessed(long number, int line, Assessment assessment, List<Issue> warnings) {
                        if (number == 2) {
                            throw new IllegalStateException("no");
                        }
                    }

                    @Override
                    public void refused(long number, int line, List<Issue> issues) {
                        refused.add(number);
                    }
                })
                .threads(1)
                .run(in, new ByteArrayOutputStream());
        assertThat(counts.notAssessed()).isEqualTo(1);
        assertThat(counts.assessed()).isEqualTo(ManyLines.GOOD.size() - 1);
        assertThat(refused).containsExactly(2L);
    }

    @Test
    void an_input_is_named_in_results_and_messages_as_one_says() throws IOException {
        Path in = Files.writeString(folder.resolve("a.jsonl"), ManyLines.GOOD.get(0));
        Path out = folder.resolve("out.csv");
        ManyLines.bulk().naming("campagne.jsonl").run(in, out);
        assertThat(Files.readAllLines(out).get(1)).startsWith("campagne.jsonl;1;");
        assertThat(Files.readString(out)).doesNotContain(folder.toString());
    }

    @Test
    void a_dossier_on_one_line_is_read_as_the_same_dossier() {
        AspJson json = ManyLines.READER;
        for (String text : ManyLines.GOOD) {
            String line = json.writeDossierLine(json.readDossier(text).orElseThrow());
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(json.readDossier(line).orElseThrow())
                    .isEqualTo(json.readDossier(text).orElseThrow());
        }
    }
}
