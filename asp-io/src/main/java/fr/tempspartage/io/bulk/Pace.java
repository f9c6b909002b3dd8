package fr.tempspartage.io.bulk;

import java.time.Duration;

/**
 * How the work is cut.
 *
 * @param bytes the number of bytes from which on a batch is full
 * @param records the largest number of records of a batch
 * @param often how often a place is kept from which a run can go on
 */
record Pace(int bytes, int records, Duration often) {

    private static final Duration EACH_SECOND = Duration.ofSeconds(1);

    /** For verdicts, which are short. */
    static final Pace VERDICTS = new Pace(1 << 17, 256, EACH_SECOND);

    /** For whole assessments, each some twenty times as long as its dossier. */
    static final Pace ASSESSMENTS = new Pace(1 << 15, 8, EACH_SECOND);
}
