package fr.tempspartage.io.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Input, batch by batch. Where a batch ends depends on the input alone. */
interface Source extends Closeable {

    /** Next batch, or empty at the end. */
    Optional<Batch> next() throws IOException;

    /**
     * Passes over what was read before.
     *
     * @return whether the input up to there is what it was
     */
    boolean passTo(Position position) throws IOException;

    /** Part of the input that is read, from 0 to 1, or less than 0 where its length is not known. */
    double part();
}
