package fr.tempspartage.io.bulk;

import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Lines to examine: the sample dossiers of one call, and what is none. */
final class ManyLines {

    static final CallDefinition CALL = new NouvelleAquitaine2026();
    static final AssessmentContext CONTEXT = AssessmentContext.on(LocalDate.of(2026, 5, 20));
    static final AspJson READER = AspJson.withMaxBytes(20_000);

    /** Samples, each on a line. */
    static final List<String> GOOD = samples();

    /** Lines that cannot be read, one of them above the limit of bytes, one of another call. */
    static final List<String> BAD = List.of(
            "{\"id\": ",
            "x",
            "\u00e9t\u00e9",
            "{\"id\": \"a\", \"call\": \"auvergne-rhone-alpes-2026\"}",
            "{\"id\": \"a\", \"" + "k".repeat(25_000) + "\": 1}",
            "nul\u0000");

    static final List<String> BLANK = List.of("", "  ", "\r", "\t \r");

    private ManyLines() {}

    static Bulk bulk() {
        return Bulk.of(CALL, CONTEXT, READER);
    }

    /** Small batches, each kept as a place to go on from. */
    static Pace pace(int bytes, int records) {
        return new Pace(bytes, records, Duration.ZERO);
    }

    private static List<String> samples() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("asp-examples/dossiers"))) {
            root = root.getParent();
        }
        try (Stream<Path> files = Files.list(root.resolve("asp-examples/dossiers/nouvelle-aquitaine-2026"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ManyLines::onOneLine)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String onOneLine(Path file) {
        try {
            return Files.readString(file).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
