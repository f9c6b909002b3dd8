package fr.tempspartage.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Compares all answers, runs the benchmarks and prints their ratio. Arguments are those of JMH, as {@code -i 10}. */
public final class Benchmarks {

    private static final List<String> CALLS = List.of(WorkingSet.NOUVELLE_AQUITAINE, WorkingSet.AUVERGNE_RHONE_ALPES);

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param arguments options of JMH, in place of those in the source
     * @throws RunnerException if JMH cannot run
     * @throws CommandLineOptionException if JMH does not know an option
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        for (String call : CALLS) {
            System.out.println(call + ": " + WorkingSet.of(call).compare());
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.printf(
                Locale.ROOT, "%n%-28s%-22s%12s%12s%16s%n", "call", "by", "ns/dossier", "B/dossier", "speed of limit");
        for (String call : CALLS) {
            double limit = score(results, call, "limit");
            for (String by : List.of("limit", "library", "libraryWithEvidence")) {
                double time = score(results, call, by);
                System.out.printf(
                        Locale.ROOT,
                        "%-28s%-22s%12.0f%12.0f%16.2f%n",
                        call,
                        by,
                        time,
                        allocation(results, call, by),
                        limit / time);
            }
        }
    }

    private static double score(Collection<RunResult> results, String call, String by) {
        return results.stream()
                .filter(run -> is(run, call, by))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    @SuppressWarnings("rawtypes") // as JMH declares them
    private static double allocation(Collection<RunResult> results, String call, String by) {
        double bytes = Double.NaN;
        for (RunResult run : results) {
            if (is(run, call, by)) {
                for (Map.Entry<String, Result> entry : run.getSecondaryResults().entrySet()) {
                    bytes = entry.getKey().endsWith("gc.alloc.rate.norm")
                            ? entry.getValue().getScore()
                            : bytes;
                }
            }
        }
        return bytes;
    }

    private static boolean is(RunResult result, String call, String by) {
        return result.getParams().getBenchmark().endsWith("." + by)
                && result.getParams().getParam("call").equals(call);
    }
}
