package fr.tempspartage.web.campaign;

import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.io.bulk.BulkCounts;
import fr.tempspartage.io.bulk.BulkWatcher;

/** How far something has come that goes on by itself, and the wish that it stop. Thread-safe. */
final class Progress implements BulkWatcher {

    /** Somebody wished it to stop. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    private final int most;
    private volatile boolean stopping;
    private volatile long records;
    private volatile double part = -1;

    /**
     * Starts at nothing.
     *
     * @param most most records that are accepted
     */
    Progress(int most) {
        this.most = most;
    }

    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Goes on, unless it is to stop. */
    void check() {
        if (stopping || Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }

    @Override
    public void written(BulkCounts counts, double ofInput) {
        check();
        count(counts.records());
        part = ofInput;
    }

    /** Says how many records were met. */
    void count(long met) {
        if (met > most) {
            throw new RefusedException(
                    "Ce fichier contient plus de " + most + " dossiers.\n"
                            + "Peut-être faut-il le couper, ou la commande asp bulk, dont la mémoire ne croît pas.",
                    "This file holds more than " + most + " dossiers.\n"
                            + "Maybe cut it, or use the command asp bulk, whose memory does not grow.");
        }
        records = met;
    }

    long records() {
        return records;
    }

    /** Part of the input that is read, in percent; less than 0 where it is not known. */
    int percent() {
        double known = part;
        return known < 0 ? -1 : (int) Math.floor(known * 100);
    }
}
