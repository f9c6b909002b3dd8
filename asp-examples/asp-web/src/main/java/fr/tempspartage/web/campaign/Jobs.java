package fr.tempspartage.web.campaign;

import fr.tempspartage.web.site.Refusal;
import fr.tempspartage.web.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Campaigns at hand: some are examined, a few wait, and each is forgotten with its files after a time. Thread-safe. */
final class Jobs {

    private static final int ID_BYTES = 16;
    private static final int LOOKED_AFTER_SECONDS = 20;
    private static final int ENDED_SECONDS = 30;

    private final Clock clock;
    private final Engine engine;
    private Optional<Path> root = Optional.empty();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor pool;
    private final ScheduledExecutorService timer;
    private final Future<?> forgetting;

    Jobs(Site site, Limits limits) {
        this.clock = site.clock();
        this.engine = new Engine(site, limits);
        this.pool =
                new ThreadPoolExecutor(
                        limits.running(),
                        limits.running(),
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(limits.waiting()),
                        task -> daemon(task, "asp-campaign")) {
                    @Override
                    protected void beforeExecute(Thread thread, Runnable task) {
                        site.metrics().jobStarted();
                    }

                    @Override
                    protected void afterExecute(Runnable task, @Nullable Throwable defect) {
                        site.metrics().jobEnded();
                    }
                };
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "asp-campaigns-unused"));
        this.forgetting = timer.scheduleWithFixedDelay(
                this::forget, LOOKED_AFTER_SECONDS, LOOKED_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    Engine engine() {
        return engine;
    }

    /** Folder of everything that is kept, made when it is first needed. */
    synchronized Path root() throws IOException {
        if (root.isEmpty()) {
            root = Optional.of(OwnFiles.temporary("asp-campaigns"));
        }
        return root.get();
    }

    /**
     * Folder for a new campaign.
     *
     * @throws Refusal if there is no room for one now
     */
    Path folder() {
        forget();
        if (jobs.size() >= engine.limits().kept() || pool.getQueue().remainingCapacity() == 0) {
            throw full();
        }
        try {
            return OwnFiles.folder(root(), name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Starts a campaign; if there is no room, its folder is deleted.
     *
     * @throws Refusal if there is no room for it now
     */
    Job start(Ask ask, Path folder) {
        Job job = new Job(name(), ask, folder, engine, now());
        synchronized (this) {
            if (jobs.size() < engine.limits().kept() && submitted(job)) {
                jobs.put(job.id(), job);
                return job;
            }
        }
        OwnFiles.delete(folder);
        throw full();
    }

    /**
     * Does something for a campaign that takes its time.
     *
     * @throws Refusal if too much is under way
     */
    void submit(Runnable task) {
        if (!submitted(task)) {
            throw full();
        }
    }

    private boolean submitted(Runnable task) {
        try {
            pool.execute(task);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    private static Refusal full() {
        return Refusal.of(
                503,
                "Trop de campagnes sont en cours ou gardées sur ce serveur\u00a0: réessayez dans quelques minutes, ou supprimez-en une.",
                "Too many campaigns are under way or kept on this server: try again in a few minutes, or delete one.");
    }

    /** Campaign of an address, which is used by asking for it. */
    Optional<Job> find(String id) {
        forget();
        Optional<Job> job = Optional.ofNullable(jobs.get(id));
        job.ifPresent(found -> found.use(now()));
        return job;
    }

    /** Deletes a campaign. */
    void delete(Job job) {
        jobs.remove(job.id());
        pool.remove(job);
        job.close();
    }

    /** Stops a campaign, of which nothing is kept but that it was stopped. */
    void stop(Job job) {
        pool.remove(job);
        job.stop();
    }

    private Instant now() {
        return clock.instant();
    }

    /** Deletes what was not used for long. */
    void forget() {
        Instant then = now().minus(engine.limits().unused());
        for (Job job : jobs.values()) {
            if (job.used().isBefore(then)) {
                delete(job);
            }
        }
    }

    /** Stops everything and deletes all files. */
    void close() {
        forgetting.cancel(false);
        timer.shutdownNow();
        jobs.values().forEach(this::delete);
        pool.shutdownNow();
        try {
            pool.awaitTermination(ENDED_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            root.ifPresent(OwnFiles::delete);
        }
    }
}
