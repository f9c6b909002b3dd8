package fr.tempspartage.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Compares all answers, runs the benchmarks and prints their ratio. Arguments are those of JMH, as {@code -i 10}. */
public final class Benchmarks {

    private static final List<String> CALLS = List.of(WorkingSet.NOUVELLE_AQUITAINE, WorkingSet.AUVERGNE_RHONE_ALPES);
    private static final List<String> NAMES = List.of("limit", "library", "libraryWithEvidence");

    /** Each benchmark has a process of its own in each round, next to those it is compared with. */
    private static final int ROUNDS = 3;

    /** Iterations of a call and a benchmark, over all rounds. */
    private final Map<String, List<Double>> times = new TreeMap<>();

    private final Map<String, List<Double>> bytes = new TreeMap<>();

    private Benchmarks() {}

    /**
     * Compares every answer with that of the limit, then measures; with the one word {@code compare} it only compares,
     * and with {@code reading} first it measures the reading of JSON instead. {@code many N FILE} writes so many dossiers
     * in JSON Lines, and {@code by-hand IN OUT} writes the verdict of each by hand.
     *
     * @param arguments options of JMH, in place of those in the source
     * @throws RunnerException if JMH cannot run
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        List<String> words = List.of(arguments);
        if (words.size() == 3 && words.get(0).equals("many")) {
            new ManyDossiers().write(Integer.parseInt(words.get(1)), Path.of(words.get(2)));
            return;
        }
        if (words.size() == 3 && words.get(0).equals("by-hand")) {
            System.out.println(new ByHand().run(Path.of(words.get(1)), Path.of(words.get(2))));
            return;
        }
        if (words.indexOf("reading") == 0) {
            reading(new CommandLineOptions(words.subList(1, words.size()).toArray(String[]::new)));
            return;
        }
        for (String call : CALLS) {
            System.out.println(call + ": " + WorkingSet.of(call).compare());
        }
        if (List.of(arguments).equals(List.of("compare"))) {
            System.out.println("verdict lines: " + ManyDossiers.compare() + " by hand, all equal");
            return;
        }
        CommandLineOptions options = new CommandLineOptions(arguments);
        Collection<String> calls = options.getParameter("call").orElse(CALLS);
        Benchmarks benchmarks = new Benchmarks();
        for (int round = 1; round <= ROUNDS; round++) {
            for (String call : calls) {
                benchmarks.run(call, options);
            }
            benchmarks.print("after round " + round + " of " + ROUNDS);
        }
    }

    /** Measures the reading of the samples, and prints each time beside that of the tokens. */
    private static void reading(CommandLineOptions options) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(options)
                        .include(ReadingBenchmark.class.getSimpleName())
                        .build())
                .run();
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            scores.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        scores.forEach((name, score) -> System.out.printf(
                Locale.ROOT,
                "%-14s%10.0f µs, median of all samples once%8.2f of the tokens%8.2f of databind%n",
                name,
                score,
                score / scores.getOrDefault("tokens", Double.NaN),
                score / scores.getOrDefault("databind", Double.NaN)));
    }

    private void run(String call, CommandLineOptions options) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(options)
                        .include(AssessmentBenchmark.class.getSimpleName())
                        .param("call", call)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String key = call + benchmark.substring(benchmark.lastIndexOf('.'));
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    keep(times, key, iteration.getPrimaryResult().getScore());
                    iteration.getSecondaryResults().forEach((name, value) -> {
                        if (name.endsWith("gc.alloc.rate.norm")) {
                            keep(bytes, key, value.getScore());
                        }
                    });
                }
            }
        }
    }

    private static void keep(Map<String, List<Double>> scores, String key, double score) {
        scores.computeIfAbsent(key, k -> new ArrayList<>()).add(score);
    }

    private void print(String when) {
        System.out.printf(
                Locale.ROOT,
                "%n%-28s%-22s%12s%12s%12s%16s%12s%n",
                when,
                "medians",
                "ns/dossier",
                "fastest",
                "B/dossier",
                "speed of limit",
                "fastest");
        for (String call : CALLS) {
            List<Double> limit = of(times, call, "limit");
            for (String name : NAMES) {
                List<Double> iterations = of(times, call, name);
                System.out.printf(
                        Locale.ROOT,
                        "%-28s%-22s%12.0f%12.0f%12.0f%16.2f%12.2f%n",
                        call,
                        name,
                        median(iterations),
                        fastest(iterations),
                        median(of(bytes, call, name)),
                        median(limit) / median(iterations),
                        fastest(limit) / fastest(iterations));
            }
        }
    }

    private static List<Double> of(Map<String, List<Double>> scores, String call, String name) {
        return scores.getOrDefault(call + "." + name, List.of());
    }

    private static double median(List<Double> scores) {
        return quantile(scores, 0.5);
    }

    private static double fastest(List<Double> scores) {
        return quantile(scores, 0);
    }

    private static double quantile(List<Double> scores, double part) {
        return scores.isEmpty()
                ? Double.NaN
                : scores.stream().sorted().toList().get((int) (part * (scores.size() - 1)));
    }
}
