package fr.tempspartage.domain.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Month of a contract, counted from its first day (<em>mois de contrat</em>), for example month 6 of a contract that
 * starts on 1 November 2026: 1 to 31 May 2027.
 *
 * <p>It belongs to the calendar year in which it starts: month 1 of a contract that starts on 16 November 2026 runs
 * from 16 December 2026 to 15 January 2027 and belongs to 2026. The last month is cut short if the contract ends inside
 * it. It comes from {@link ServicePeriod#months()}. This class is immutable and thread-safe.
 */
public final class ContractMonth {

    private final int index;
    private final LocalDate start;
    private final LocalDate end;
    private final LocalDate nextStart;

    private ContractMonth(int index, LocalDate start, LocalDate end, LocalDate nextStart) {
        this.index = index;
        this.start = start;
        this.end = end;
        this.nextStart = nextStart;
    }

    /** Month k of a period, which must have begun by the end of the period. */
    static ContractMonth of(ServicePeriod period, int k) {
        LocalDate nextStart = period.monthStart(k + 1);
        LocalDate fullEnd = nextStart.minusDays(1);
        LocalDate end = fullEnd.isAfter(period.getEnd()) ? period.getEnd() : fullEnd;
        return new ContractMonth(k, period.monthStart(k), end, nextStart);
    }

    /** Rank in the contract, from 0. */
    public int index() {
        return index;
    }

    /** First day, included. */
    public LocalDate start() {
        return start;
    }

    /** Last day, included. */
    public LocalDate end() {
        return end;
    }

    /** Calendar year to which the month belongs: that of its first day. */
    public int calendarYear() {
        return start.getYear();
    }

    /** Whether the month is whole, not cut short by the end of the contract. */
    public boolean full() {
        return end.plusDays(1).equals(nextStart);
    }

    /**
     * Days present over days of the whole contract month: 1 for a full month, otherwise a fraction below 1 such as
     * 15/31.
     */
    public BigFraction fraction() {
        return BigFraction.of(ChronoUnit.DAYS.between(start, end) + 1, ChronoUnit.DAYS.between(start, nextStart));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractMonth that
                && index == that.index
                && start.equals(that.start)
                && end.equals(that.end)
                && nextStart.equals(that.nextStart);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, start, end, nextStart);
    }

    /** Rank and days, for example {@code 6: 2027-05-01/2027-05-31}; it is not meant to be read back. */
    @Override
    public String toString() {
        return index + ": " + start + "/" + end;
    }
}
