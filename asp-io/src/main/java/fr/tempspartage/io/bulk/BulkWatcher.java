package fr.tempspartage.io.bulk;

/** Someone who watches a run (<i>suivi</i>), on the thread that started it. Every method may do nothing. */
public interface BulkWatcher {

    /** A watcher that looks away. */
    BulkWatcher NONE = new BulkWatcher() {};

    /**
     * The run goes on where an earlier one was interrupted.
     *
     * @param records the number of records whose results are there already
     */
    default void resumed(long records) {}

    /**
     * Something is said of a record: it was not read or not assessed, or it has a warning. Of a batch with many such records
     * the first ones are told; all of what is wrong stands in the result.
     */
    default void said(BulkIssue issue) {}

    /**
     * Results are written.
     *
     * @param counts what came of the records up to here
     * @param part the part of the input that is read, from 0 to 1, or less than 0 where its length is not known
     */
    default void written(BulkCounts counts, double part) {}
}
