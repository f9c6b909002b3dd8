package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counters of the server (<i>mesures</i>) as Prometheus reads them: how many requests, how long, how many dossiers and jobs;
 * routes by their pattern, and nothing of what was sent. Thread-safe.
 */
public final class Metrics {

    /** Upper bounds of the buckets, in milliseconds. */
    private static final ImmutableList<Integer> BOUNDS = ImmutableList.of(5, 10, 25, 50, 100, 250, 1000, 5000, 30_000);

    private static final long NANOS_IN_MILLI = 1_000_000;

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Durations> durations = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> dossiers = new ConcurrentSkipListMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final LongAdder jobsStarted = new LongAdder();
    private final LongAdder jobsEnded = new LongAdder();

    /** How long the requests of a route took. */
    private static final class Durations {

        private final ImmutableList<LongAdder> buckets =
                BOUNDS.stream().map(bound -> new LongAdder()).collect(ImmutableList.toImmutableList());
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        void add(long took) {
            for (int i = 0; i < BOUNDS.size(); i++) {
                if (took <= BOUNDS.get(i) * NANOS_IN_MILLI) {
                    buckets.get(i).increment();
                }
            }
            nanos.add(took);
            count.increment();
        }
    }

    /** A request has arrived. */
    void arrived() {
        inFlight.incrementAndGet();
    }

    /** A request has been answered, or given up. */
    void left() {
        inFlight.decrementAndGet();
    }

    /** Requests that are being answered now. */
    public int inFlight() {
        return inFlight.get();
    }

    /**
     * A request was answered.
     *
     * @param route pattern of its address
     * @param nanos how long it took
     */
    void answered(String method, String route, int status, long nanos) {
        String labels = "method=\"" + escaped(method) + "\",route=\"" + escaped(route) + "\"";
        requests.computeIfAbsent(labels + ",status=\"" + status + "\"", key -> new LongAdder())
                .increment();
        durations.computeIfAbsent(labels, key -> new Durations()).add(nanos);
    }

    /** A dossier was assessed under a call. */
    public void assessed(String call) {
        dossiers.computeIfAbsent("call=\"" + escaped(call) + "\"", key -> new LongAdder())
                .increment();
    }

    /** A job over many dossiers has started. */
    public void jobStarted() {
        jobsStarted.increment();
    }

    /** A job over many dossiers has ended, was stopped or failed. */
    public void jobEnded() {
        jobsEnded.increment();
    }

    /** All of them in the text format of Prometheus, version 0.0.4. */
    public String text() {
        StringBuilder text = new StringBuilder();
        head(text, "asp_http_requests_total", "counter", "Requests answered, by method, route and status.");
        requests.forEach((labels, count) -> line(text, "asp_http_requests_total", labels, Long.toString(count.sum())));
        head(text, "asp_http_request_seconds", "histogram", "Time to answer, by method and route.");
        durations.forEach((labels, one) -> histogram(text, labels, one));
        head(text, "asp_http_requests_in_flight", "gauge", "Requests being answered now.");
        line(text, "asp_http_requests_in_flight", "", Integer.toString(inFlight.get()));
        head(text, "asp_dossiers_assessed_total", "counter", "Dossiers assessed over the API, by call.");
        dossiers.forEach(
                (labels, count) -> line(text, "asp_dossiers_assessed_total", labels, Long.toString(count.sum())));
        long ended = jobsEnded.sum();
        long started = jobsStarted.sum();
        head(text, "asp_jobs_started_total", "counter", "Jobs over many dossiers that were started.");
        line(text, "asp_jobs_started_total", "", Long.toString(started));
        head(text, "asp_jobs_running", "gauge", "Jobs over many dossiers that are under way.");
        line(text, "asp_jobs_running", "", Long.toString(Math.max(0, started - ended)));
        return text.toString();
    }

    private static void histogram(StringBuilder text, String labels, Durations one) {
        long count = one.count.sum();
        for (int i = 0; i < BOUNDS.size(); i++) {
            String bound = ",le=\"" + seconds(BOUNDS.get(i) * NANOS_IN_MILLI) + "\"";
            // What is counted meanwhile must not make a bucket larger than all.
            long within = Math.min(count, one.buckets.get(i).sum());
            line(text, "asp_http_request_seconds_bucket", labels + bound, Long.toString(within));
        }
        line(text, "asp_http_request_seconds_bucket", labels + ",le=\"+Inf\"", Long.toString(count));
        line(text, "asp_http_request_seconds_sum", labels, seconds(one.nanos.sum()));
        line(text, "asp_http_request_seconds_count", labels, Long.toString(count));
    }

    private static String seconds(long nanos) {
        String written = String.format(Locale.ROOT, "%.6f", nanos / 1e9);
        return written.replaceAll("\\.?0+$", "");
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, String labels, String value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(value).append('\n');
    }

    /** Value of a label, with what the format gives a meaning escaped. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
