package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.bulk.Bulk;
import fr.tempspartage.io.bulk.BulkCounts;
import fr.tempspartage.io.bulk.BulkException;
import fr.tempspartage.io.bulk.BulkWatcher;
import fr.tempspartage.web.site.Defects;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One campaign (<i>campagne</i>): a file that is examined, what came of it, and its folder, which goes with it. */
final class Job implements Runnable {

    /** How far it is. */
    enum State {
        WAITING,
        IMPORTING,
        EXAMINING,
        ADDING_UP,
        DONE,
        STOPPED,
        FAILED
    }

    private static final int AMOUNTS = 3;

    private final String id;
    private final Ask ask;
    private final Path folder;
    private final Engine engine;
    private final Progress progress;
    private volatile Optional<Supposition> supposition = Optional.empty();
    private volatile State state = State.WAITING;
    private volatile Optional<Bilingual> failure = Optional.empty();
    private volatile Optional<Results> results = Optional.empty();
    private volatile Optional<Store> store = Optional.empty();
    private volatile Instant used;
    private final Object making = new Object();

    /** The last amounts that were asked for. */
    private final Map<BudgetAsk, Money> moneys = new LinkedHashMap<>(AMOUNTS, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BudgetAsk, Money> eldest) {
            return size() > AMOUNTS;
        }
    };

    private boolean running;
    private boolean closed;

    Job(String id, Ask ask, Path folder, Engine engine, Instant now) {
        this.id = id;
        this.ask = ask;
        this.folder = folder;
        this.engine = engine;
        this.progress = new Progress(engine.limits().records());
        this.used = now;
    }

    String id() {
        return id;
    }

    Ask ask() {
        return ask;
    }

    Path folder() {
        return folder;
    }

    Engine engine() {
        return engine;
    }

    State state() {
        return state;
    }

    Progress progress() {
        return progress;
    }

    /**
     * Amounts of a scenario, added up once.
     *
     * @throws IllegalStateException if it is not done
     */
    Money money(BudgetAsk asked) {
        Results done = results.orElseThrow(() -> new IllegalStateException("Nothing can be added up yet."));
        synchronized (moneys) {
            Money known = moneys.get(asked);
            if (known == null) {
                known = Money.of(ask.call(), ask.context(), done.entries(), asked);
                moneys.put(asked, known);
            }
            return known;
        }
    }

    /** What is held while a file is made of it, so that it is made once. */
    Object making() {
        return making;
    }

    /** Watches files that are made of it, which end when it is deleted. */
    BulkWatcher downloading() {
        return new BulkWatcher() {
            @Override
            public void written(BulkCounts counts, double part) {
                progress.check();
            }
        };
    }

    /** Why it ended before its end. */
    Optional<Bilingual> failure() {
        return failure;
    }

    /** What came of it; empty unless it is done. */
    Optional<Results> results() {
        return results;
    }

    /** What was supposed last. */
    Optional<Supposition> supposition() {
        return supposition;
    }

    /** Puts a supposition in place of the last one, which stops. */
    synchronized void suppose(Supposition other) {
        supposition.ifPresent(Supposition::stop);
        supposition = Optional.of(other);
    }

    Instant used() {
        return used;
    }

    void use(Instant now) {
        used = now;
    }

    /** Whether nothing more happens by itself. */
    boolean isEnded() {
        return state == State.DONE || state == State.STOPPED || state == State.FAILED;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (closed) {
                return;
            }
            running = true;
        }
        try {
            results = Optional.of(examined());
            state = State.DONE;
        } catch (Progress.Stopped stopped) {
            state = State.STOPPED;
        } catch (BulkException ended) {
            fail(withoutAdvice(ended.reason()));
        } catch (RefusedException refused) {
            fail(refused.reason());
        } catch (IOException | UncheckedIOException e) {
            fail(Bilingual.of(
                    "Le fichier n’a pas pu être lu, ou le disque du serveur est plein.",
                    "The file could not be read, or the disk of the server is full."));
        } catch (RuntimeException | LinkageError | AssertionError | OutOfMemoryError | StackOverflowError defect) {
            Defects.say("campaign", defect);
            fail(Bilingual.of(
                    "Un défaut du programme a arrêté l’examen\u00a0: " + Issue.what(defect) + ".",
                    "A defect of the program ended the run: " + Issue.what(defect) + "."));
        } finally {
            ended();
        }
    }

    private void fail(Bilingual why) {
        failure = Optional.of(why);
        state = progress.isStopping() ? State.STOPPED : State.FAILED;
    }

    /** The reason alone: what follows speaks of the command line. */
    private static Bilingual withoutAdvice(Bilingual reason) {
        return Bilingual.of(
                reason.fr().lines().findFirst().orElse(reason.fr()),
                reason.en().lines().findFirst().orElse(reason.en()));
    }

    private Results examined() throws IOException {
        Path lines = ask.file();
        Optional<Importing> importing = ask.mapping().map(mapping -> new Importing(mapping, ask, progress));
        if (importing.isPresent()) {
            state = State.IMPORTING;
            lines = folder.resolve("imported.jsonl");
            importing.get().write(lines);
        }
        state = State.EXAMINING;
        Store kept = new Store(folder.resolve("records"), engine.limits().stored());
        store = Optional.of(kept);
        Gathering gathering = Gathering.of(
                ask.call(),
                ask.context(),
                kept,
                importing.map(Importing::warnings).orElseGet(TreeMap::new));
        Path verdicts = folder.resolve("verdicts.jsonl");
        Bulk bulk =
                engine.bulk(ask, ask.call(), ask.context()).takenBy(gathering).watchedBy(progress);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(verdicts))) {
            bulk.run(lines, out);
        }
        state = State.ADDING_UP;
        gathering.add(importing.map(Importing::refused).orElse(ImmutableList.of()), kept);
        TreeMap<Integer, Issue> leftOut = new TreeMap<>();
        List<BudgetEntry> entries = gathering.entries().inOrder(gathering.rows().size(), leftOut);
        return new Results(
                ask,
                lines,
                verdicts,
                gathering.rows(),
                kept,
                gathering.frequency(),
                ImmutableList.copyOf(entries),
                ImmutableSortedMap.copyOf(leftOut),
                importing.map(Importing::summary));
    }

    private void ended() {
        boolean gone;
        synchronized (this) {
            running = false;
            gone = closed || state != State.DONE;
        }
        if (gone) {
            clear();
        }
    }

    /** Stops what is under way and keeps nothing but that it was stopped. */
    void stop() {
        progress.stop();
        boolean now;
        synchronized (this) {
            now = !running && state == State.WAITING;
            closed |= now;
        }
        if (now) {
            state = State.STOPPED;
            clear();
        }
    }

    /** Deletes everything, now or as soon as what is under way has stopped. */
    void close() {
        progress.stop();
        supposition().ifPresent(Supposition::stop);
        boolean now;
        synchronized (this) {
            closed = true;
            now = !running;
        }
        if (now) {
            clear();
        }
    }

    private void clear() {
        try {
            if (store.isPresent()) {
                store.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OwnFiles.delete(folder);
        }
    }
}
