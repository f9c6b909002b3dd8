package fr.tempspartage.io.bulk;

import fr.tempspartage.io.Issue;
import fr.tempspartage.rules.call.Assessment;
import java.util.List;

/**
 * Someone who takes what came of each record of a run (<i>preneur</i>), beside what is written of it. It is called on the
 * threads that examine, on several at once and not in the order of the records, once for each record.
 */
public interface BulkTaker {

    /** A taker that looks away. */
    BulkTaker NONE = new BulkTaker() {};

    /**
     * Takes a record that was assessed. What is thrown here ends this record alone, which is then refused.
     *
     * @param number the number of the record, from 1
     * @param line the line or the row of the file that holds the record, or 0
     * @param warnings what was said of the record when it was read
     */
    default void assessed(long number, int line, Assessment assessment, List<Issue> warnings) {}

    /**
     * Takes a record that could not be read or assessed. What is thrown here ends the run.
     *
     * @param number the number of the record, from 1
     * @param line the line or the row of the file that holds the record, or 0
     * @param issues why, one at least
     */
    default void refused(long number, int line, List<Issue> issues) {}
}
