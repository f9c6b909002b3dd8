package fr.tempspartage.io.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One run: batches are read and written by the thread that starts it, and examined by others. No more batches are at hand
 * than there are threads, and two.
 */
final class BulkRun {

    private static final int AHEAD = 2;

    private final String name;
    private final String result;
    private final int threads;
    private final boolean strict;
    private final BulkWatcher watcher;
    private BulkCounts counts = BulkCounts.NONE;
    private long written;

    /**
     * Makes a run.
     *
     * @param name the name of the input
     * @param result the name of the output
     */
    BulkRun(String name, String result, int threads, boolean strict, BulkWatcher watcher) {
        this.name = name;
        this.result = result;
        this.threads = threads;
        this.strict = strict;
        this.watcher = watcher;
    }

    /**
     * Examines all that the source still has.
     *
     * @param before what an interrupted run has done; empty if this is the first one
     * @return the counts of both
     */
    BulkCounts all(Source source, Examiner examiner, Sink sink, Optional<BulkCounts> before) throws IOException {
        counts = before.orElse(BulkCounts.NONE);
        written = counts.records();
        if (before.isEmpty()) {
            write(sink, examiner.start(), Position.START);
        }
        long read = threads == 1 ? here(source, examiner, sink) : elsewhere(source, examiner, sink);
        try {
            sink.finish();
        } catch (IOException e) {
            throw Failures.written(result, e);
        }
        if (read != counts.records() || read != written) {
            throw Failures.counts(read, counts.records(), written);
        }
        return counts;
    }

    /** Everything on this thread. */
    private long here(Source source, Examiner examiner, Sink sink) throws IOException {
        long read = counts.records();
        for (Optional<Batch> batch = next(source); batch.isPresent(); batch = next(source)) {
            read = batch.get().end().records();
            take(examiner.examine(batch.get()), source, sink);
        }
        return read;
    }

    private long elsewhere(Source source, Examiner examiner, Sink sink) throws IOException {
        long read = counts.records();
        Deque<Future<Examiner.Examined>> ahead = new ArrayDeque<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "asp-bulk");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Optional<Batch> next = next(source); next.isPresent(); next = next(source)) {
                Batch batch = next.get();
                read = batch.end().records();
                ahead.add(pool.submit(() -> examiner.examine(batch)));
                if (ahead.size() >= threads + AHEAD) {
                    take(done(ahead.remove()), source, sink);
                }
            }
            while (!ahead.isEmpty()) {
                take(done(ahead.remove()), source, sink);
            }
        } finally {
            pool.shutdownNow();
        }
        return read;
    }

    private Optional<Batch> next(Source source) {
        try {
            return source.next();
        } catch (IOException e) {
            throw Failures.reading(name, counts.records(), e);
        }
    }

    private static Examiner.Examined done(Future<Examiner.Examined> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw Failures.thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void take(Examiner.Examined batch, Source source, Sink sink) {
        if (strict && batch.refused().isPresent()) {
            throw Failures.strict(name, batch.refused().get());
        }
        counts = counts.plus(batch.counts());
        written += batch.rows();
        write(sink, batch.bytes(), batch.end());
        batch.issues().forEach(watcher::said);
        watcher.written(counts, source.part());
    }

    private void write(Sink sink, byte[] bytes, Position in) {
        try {
            sink.write(bytes, in, counts);
        } catch (IOException e) {
            throw Failures.written(result, e);
        }
    }
}
