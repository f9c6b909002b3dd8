package fr.tempspartage.web.load;

import fr.tempspartage.web.api.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;

/**
 * Load on a server of this process over loopback, for a few seconds: requests each second and how long they take, with 1, 8
 * and 32 in flight, alone and while a campaign of very many dossiers is examined. It asserts nothing; run its main method,
 * with the seconds of each row.
 */
public final class Load {

    private static final int DOSSIERS = 100_000;
    private static final int WARMING = 400;
    private static final String BOUNDARY = "----load";

    private final Http http;
    private final int seconds;

    private Load(Http http, int seconds) {
        this.http = http;
        this.seconds = seconds;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        try (Http http = Http.start()) {
            new Load(http, seconds).run();
        }
    }

    private interface Asking {

        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    private void run() throws Exception {
        String dossier = Http.sample("eligible");
        String form = "dossier=" + URLEncoder.encode(dossier, StandardCharsets.UTF_8);
        Asking api = () -> http.post(Http.NA + "/assess", "application/json", dossier);
        Asking page = () -> http.post("/fr/check/nouvelle-aquitaine-2026", "application/x-www-form-urlencoded", form);
        for (int i = 0; i < WARMING; i++) {
            api.ask();
            page.ask();
        }
        System.out.printf(
                Locale.ROOT,
                "%d processors, at most %d MB of heap%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println(
                "| asked | beside | in flight | requests/s | p50 ms | p95 ms | p99 ms | CPU ms each | other than 200 | heap after GC MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (boolean beside : new boolean[] {false, true}) {
            for (int inFlight : new int[] {1, 8, 32}) {
                row("POST assess", api, inFlight, beside);
                row("page of a dossier", page, inFlight, beside);
            }
        }
    }

    private void row(String name, Asking asking, int inFlight, boolean beside) throws Exception {
        String campaign = beside ? campaign() : "";
        long cpu = cpu();
        ExecutorService threads = Executors.newFixedThreadPool(inFlight);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<long[]>> all = new ArrayList<>();
        for (int i = 0; i < inFlight; i++) {
            all.add(threads.submit(() -> asked(asking, end)));
        }
        List<long[]> parts = new ArrayList<>();
        for (Future<long[]> one : all) {
            parts.add(one.get());
        }
        threads.shutdown();
        double spent = (cpu() - cpu) / 1e6;
        boolean whole = !beside || http.get("/metrics").body().contains("asp_jobs_running 1\n");
        if (beside) {
            http.post(campaign + "/stop", "application/x-www-form-urlencoded", "");
            http.post(campaign + "/delete", "application/x-www-form-urlencoded", "");
        }
        long[] nanos = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        // A negative time is that of another answer than 200.
        long others = Arrays.stream(nanos).filter(one -> one < 0).count();
        long[] times = Arrays.stream(nanos).map(Math::abs).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.0f | %.1f | %.1f | %.1f | %.1f | %d | %d |%n",
                name,
                beside ? whole ? "campaign" : "campaign, part of the time" : "nothing",
                inFlight,
                times.length / (double) seconds,
                millis(times, 0.5),
                millis(times, 0.95),
                millis(times, 0.99),
                spent / Math.max(1, times.length),
                others,
                heap());
    }

    private static long[] asked(Asking asking, long end) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            int status = asking.ask().statusCode();
            long took = System.nanoTime() - start;
            times.add(status == 200 ? took : -took);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    /** Processor time of this process, client and campaign included, in nanoseconds. */
    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** Starts a campaign over very many dossiers; gives its address. */
    private String campaign() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"call\"\r\n\r\nnouvelle-aquitaine-2026\r\n--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"many.jsonl.gz\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        try (var gzip = new GZIPOutputStream(body)) {
            byte[] line = Http.line("eligible").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < DOSSIERS; i++) {
                gzip.write(line);
            }
        }
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> sent = http.send(http.at("/fr/campaign")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        return sent.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
    }
}
