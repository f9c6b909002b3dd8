package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.node.ObjectNode;

/**
 * No dossier that is accepted makes anything throw: it gets a verdict, and a text that is refused gets issues, within
 * {@link #BOUND} for all that is asked of it.
 *
 * <p>Briefly in every build; for long with {@code mvn -pl asp-examples/asp-cli -am test
 * -Dtest=NoAcceptedDossierThrowsProperties -Dasp.longRun.minutes=60}, from another start each time unless
 * {@code -Dasp.longRun.seed} names one. What was counted is printed at the end.
 */
@Tag("Z-1")
class NoAcceptedDossierThrowsProperties {

    /** Processor time for the whole way of one dossier by both calls, whose contract may last from 1900 to 2999. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    /** Time after which a dossier that has not come back counts as an endless loop. */
    private static final Duration HANGS = Duration.ofMinutes(10);

    private static final int MOST_PRUNINGS = 60;
    private static final int LEAST_DRAWN = 50;
    private static final int LEAST_PERCENT_ACCEPTED = 60;

    private static final List<ObjectNode> SAMPLES = samples();
    private static final Counts COUNTS = new Counts();

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void a_dossier_is_refused_with_issues_or_goes_the_whole_way(@ForAll long seed) {
        go(seed, COUNTS);
    }

    @Example
    void for_as_long_as_asked() {
        long minutes = Long.getLong("asp.longRun.minutes", 0);
        long first = Long.getLong("asp.longRun.seed", System.nanoTime());
        Counts counts = new Counts();
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        for (long seed = first; System.nanoTime() < end; seed++) {
            go(seed, counts);
            if (counts.drawn % 5_000 == 0) {
                System.out.println(counts);
            }
        }
        if (minutes > 0) {
            System.out.println(minutes + " minutes from seed " + first + ": " + counts);
            counts.check();
        }
    }

    /** Counted once every try of the property is made. */
    @AfterContainer
    static void most_of_them_are_accepted() {
        System.out.println("Short run: " + COUNTS);
        COUNTS.check();
    }

    static void go(long seed, Counts counts) {
        Random random = new Random(seed);
        ExtremeDossiers dossiers = new ExtremeDossiers(random);
        ObjectNode tree = random.nextInt(3) == 0
                ? dossiers.random()
                : dossiers.mutated(SAMPLES.get(random.nextInt(SAMPLES.size())));
        counts.drawn++;
        try {
            assertTimeoutPreemptively(HANGS, () -> go(tree, dossiers, new Journey(random), counts));
        } catch (Throwable thrown) {
            throw new AssertionError("Seed " + seed + ":\n" + ExtremeDossiers.text(tree), thrown);
        }
    }

    private static void go(ObjectNode tree, ExtremeDossiers dossiers, Journey journey, Counts counts) {
        for (int i = 0; i <= MOST_PRUNINGS; i++) {
            String text = ExtremeDossiers.text(tree);
            Duration start = processorTime();
            Optional<Dossier> dossier = journey.once(text);
            Duration taken = processorTime().minus(start);
            counts.longest = taken.compareTo(counts.longest) > 0 ? taken : counts.longest;
            assertThat(taken).isLessThan(BOUND);
            if (dossier.isPresent()) {
                counts.accepted++;
                counts.asDrawn += i == 0 ? 1 : 0;
                return;
            }
            if (!dossiers.prune(tree, AspJson.standard().readDossier(text).errors())) {
                return;
            }
        }
    }

    /** Of this process, so that a busy machine counts for nothing. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static List<ObjectNode> samples() {
        try (Stream<Path> files = Files.walk(Path.of("..", "dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> {
                        try {
                            return ExtremeDossiers.tree(Files.readString(file));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Counts {

        private long drawn;
        private long accepted;
        private long asDrawn;
        private Duration longest = Duration.ZERO;

        /** A generator that is always refused proves nothing. */
        void check() {
            if (drawn < LEAST_DRAWN) {
                return; // cut short by a failure that says more
            }
            assertThat(accepted * 100).as(toString()).isGreaterThanOrEqualTo(drawn * LEAST_PERCENT_ACCEPTED);
            assertThat(asDrawn).as(toString()).isPositive().isLessThan(drawn);
        }

        @Override
        public String toString() {
            return drawn + " dossiers drawn, " + asDrawn + " accepted as drawn, " + (accepted - asDrawn)
                    + " accepted once what was refused was taken out, " + (drawn - accepted)
                    + " refused for good; the longest took " + longest.toMillis() + " ms.";
        }
    }
}
