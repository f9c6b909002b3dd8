package fr.tempspartage.io.bulk;

/**
 * What came of the records of a run (<i>décompte</i>); all of them add up to those that were read.
 *
 * @param warned the records that were assessed and of which something was said when they were read
 */
public record BulkCounts(
        long eligible, long toBeConfirmed, long notEligible, long notRead, long notAssessed, long warned) {

    static final BulkCounts NONE = new BulkCounts(0, 0, 0, 0, 0, 0);

    /** Number of records. */
    public long records() {
        return assessed() + notRead + notAssessed;
    }

    /** Number of records that were assessed. */
    public long assessed() {
        return eligible + toBeConfirmed + notEligible;
    }

    BulkCounts plus(BulkCounts more) {
        return new BulkCounts(
                eligible + more.eligible,
                toBeConfirmed + more.toBeConfirmed,
                notEligible + more.notEligible,
                notRead + more.notRead,
                notAssessed + more.notAssessed,
                warned + more.warned);
    }
}
