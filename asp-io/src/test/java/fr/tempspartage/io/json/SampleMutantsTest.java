package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The schema of a dossier and the reader, on every change of the sample dossiers at every place, each place once. */
class SampleMutantsTest {

    /** What a schema cannot say: see {@link JsonSchemas}. */
    private static final Set<IssueCode> BEYOND_A_SCHEMA =
            EnumSet.of(IssueCode.BAD_VALUE, IssueCode.DUPLICATE_FIELD, IssueCode.IMPOSSIBLE, IssueCode.INCONSISTENT);

    private static final String BOTH_ACCEPT = "both accept";
    private static final String BOTH_REFUSE = "both refuse";
    private static final String READER = "reader alone refuses";
    private static final Path COUNTS =
            Path.of("src/test/resources/fr/tempspartage/io/json/mutants.txt").toAbsolutePath();

    private final Schema schema = JsonSchemasTest.schema();
    private final Map<String, Integer> byCode = new TreeMap<>();

    @Tag("slow")
    @Test
    void schema_and_reader_agree_on_the_samples_and_on_their_mutants() throws IOException {
        List<String> samples = Samples.all().stream().map(Samples::text).toList();
        assertThat(samples)
                .hasSize(18)
                .allSatisfy(text -> assertThat(outcome(text)).isEqualTo(BOTH_ACCEPT));

        Map<SampleMutants.Kind, Map<String, Integer>> counts = new LinkedHashMap<>();
        SampleMutants.places(samples).forEach((place, at) -> {
            for (SampleMutants.Kind kind : SampleMutants.Kind.values()) {
                SampleMutants.mutant(at.getKey(), at.getValue(), kind)
                        .ifPresent(mutant -> counts.computeIfAbsent(kind, k -> new TreeMap<>())
                                .merge(outcome(mutant), 1, Integer::sum));
            }
        });

        String table = table(counts);
        int all = sum(counts, BOTH_ACCEPT) + sum(counts, BOTH_REFUSE) + sum(counts, READER);
        assertThat(all).as(table).isGreaterThanOrEqualTo(1000);
        assertThat(counts.keySet()).isEqualTo(EnumSet.allOf(SampleMutants.Kind.class));
        if (Boolean.getBoolean("asp.accept")) {
            Files.writeString(COUNTS, table, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(COUNTS)).as("Maybe give -Dasp.accept=true").isEqualTo(table);
    }

    /** Which of the two refuses a text; fails where the schema alone does, or the reader for a reason a schema can say. */
    private String outcome(String text) {
        boolean valid = schema.validate(text, InputFormat.JSON).isEmpty();
        Set<IssueCode> codes = new TreeSet<>();
        AspJson.standard().readDossier(text).errors().stream().map(Issue::code).forEach(codes::add);
        if (!valid) {
            assertThat(codes).as("refused by the schema alone: " + text).isNotEmpty();
            return BOTH_REFUSE;
        }
        assertThat(BEYOND_A_SCHEMA).as("accepted by the schema: " + text).containsAll(codes);
        codes.forEach(code -> byCode.merge(code.name(), 1, Integer::sum));
        return codes.isEmpty() ? BOTH_ACCEPT : READER;
    }

    private String table(Map<SampleMutants.Kind, Map<String, Integer>> counts) {
        StringBuilder table = new StringBuilder("Mutants of the sample dossiers: the schema and the reader\n\n");
        row(table, "change", BOTH_REFUSE, READER, BOTH_ACCEPT, "mutants");
        counts.forEach((kind, outcomes) -> row(
                table,
                kind.name(),
                count(outcomes, BOTH_REFUSE),
                count(outcomes, READER),
                count(outcomes, BOTH_ACCEPT),
                Integer.toString(
                        outcomes.values().stream().mapToInt(Integer::intValue).sum())));
        int refused = sum(counts, BOTH_REFUSE);
        int reader = sum(counts, READER);
        int accepted = sum(counts, BOTH_ACCEPT);
        row(table, "all", refused + "", reader + "", accepted + "", refused + reader + accepted + "");
        table.append("\nThe schema alone refuses: 0\nThe reader alone refuses, for what a schema cannot say:\n");
        byCode.forEach((code, count) -> table.append("  " + code + " " + count + "\n"));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, String... cells) {
        StringBuilder row = new StringBuilder(name + " ".repeat(32 - name.length()));
        for (String cell : cells) {
            row.append(" ".repeat(22 - cell.length())).append(cell);
        }
        table.append(row).append('\n');
    }

    private static String count(Map<String, Integer> outcomes, String outcome) {
        return Integer.toString(outcomes.getOrDefault(outcome, 0));
    }

    private static int sum(Map<SampleMutants.Kind, Map<String, Integer>> counts, String outcome) {
        return counts.values().stream()
                .mapToInt(outcomes -> outcomes.getOrDefault(outcome, 0))
                .sum();
    }
}
