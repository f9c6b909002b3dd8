package fr.tempspartage.benchmarks;

import fr.tempspartage.io.json.AspJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Average time of reading every sample dossier once: the tokens with their texts, typed and strict records, and a dossier
 * with all its checks.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

    private static final JsonFactory TOKENS = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    /** Folder of the dossiers, from where the benchmark is started. */
    @Param("asp-examples/dossiers")
    public String folder = "";

    private List<String> texts = List.of();

    /** Made by JMH. */
    public ReadingBenchmark() {}

    /**
     * Reads the files, and each dossier once in every way.
     *
     * @throws IllegalStateException if a dossier has an issue, or there is none
     */
    @Setup(Level.Trial)
    public void prepare() {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            texts = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ReadingBenchmark::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String text : texts) {
            TypedDossier typed = TypedDossier.READER.readValue(text);
            if (!AspJson.standard().readDossier(text).issues().isEmpty() || typed.id() == null) {
                throw new IllegalStateException("A sample has an issue.");
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException(
                    "No dossier in " + folder + ".\nMaybe start from the root of the repository.");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tokens and their texts alone.
     *
     * @param hole takes the texts
     */
    @Benchmark
    public void tokens(Blackhole hole) {
        for (String text : texts) {
            try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), text)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                        hole.consume(parser.getString());
                    }
                }
            }
        }
    }

    /**
     * Records by Jackson's databind, without checks.
     *
     * @param hole takes the records
     */
    @Benchmark
    public void databind(Blackhole hole) {
        for (String text : texts) {
            hole.consume((TypedDossier) TypedDossier.READER.readValue(text));
        }
    }

    /**
     * Dossiers with all checks.
     *
     * @param hole takes the dossiers
     */
    @Benchmark
    public void readDossier(Blackhole hole) {
        for (String text : texts) {
            hole.consume(AspJson.standard().readDossier(text));
        }
    }
}
