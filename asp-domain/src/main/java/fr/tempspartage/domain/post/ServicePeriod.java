package fr.tempspartage.domain.post;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Days during which a doctor serves, from first to last, both included (<em>période de service, durée du contrat</em>),
 * for example {@code 2026-11-01/2028-10-31}, which is 24 months.
 *
 * <p>Time is counted in contract months. Month k, from 0, starts at {@code start.plusMonths(k)}, always counted from
 * the original start: after 31 August 2026 come 30 September and 31 October. A period lasts n months when the day after
 * its end is {@code start.plusMonths(n)}: 9 months from 31 May 2027 end on 28 February 2028, the day before 29
 * February. The library never counts shares of time in calendar days.
 *
 * <p>The first day is not before 1 January 1900 and the last not after 31 December 9999; dossiers state days up to 2999,
 * so that what is computed from them has room. A period has at least one day.
 * This class is immutable and thread-safe.
 */
public final class ServicePeriod {

    /** Earliest first day. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Latest last day. */
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final int MONTHS_OF_A_YEAR = 12;

    private final LocalDate start;
    private final LocalDate end;

    private ServicePeriod(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Period from its first to its last day, both included.
     *
     * @throws IllegalArgumentException if the end is before the start, or a day is outside 1900 to 9999
     */
    public static ServicePeriod ofClosed(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Period refused: its end, " + end + ", is before its start, " + start
                    + ".\nMaybe the two were swapped, or the year of the end was not changed.");
        }
        if (start.isBefore(EARLIEST) || end.isAfter(LATEST)) {
            throw new IllegalArgumentException("Period " + start + "/" + end + " is not within " + EARLIEST + "/"
                    + LATEST + ".\nMaybe a digit of a year is wrong.");
        }
        return new ServicePeriod(start, end);
    }

    /**
     * Period of whole months: the last day is the one before {@code start.plusMonths(months)}.
     *
     * @param months at least 1
     * @throws IllegalArgumentException if there are no months, or a day is outside 1900 to 9999
     */
    public static ServicePeriod ofMonths(LocalDate start, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("Period of " + months + " months from " + start
                    + " refused: at least 1 month is needed.\nMaybe the duration was not known yet.");
        }
        return ofClosed(ofClosed(start, start).start, start.plusMonths(months).minusDays(1));
    }

    /**
     * Period written as two ISO dates and a slash, {@code 2026-11-01/2028-10-31}.
     *
     * @throws IllegalArgumentException if the text has another form, a date does not exist, or {@link #ofClosed}
     *     refuses it
     */
    public static ServicePeriod parse(String text) {
        int slash = text.indexOf('/');
        try {
            return ofClosed(
                    LocalDate.parse(text.substring(0, Math.max(slash, 0))), LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException notDates) {
            throw new IllegalArgumentException(
                    "Period '" + text + "' is not two dates that exist, separated by a slash.\n"
                            + "Maybe write it as 2026-11-01/2028-10-31, and check the last day of the month.",
                    notDates);
        }
    }

    /** First day, included. */
    public LocalDate getStart() {
        return start;
    }

    /** Last day, included. */
    public LocalDate getEnd() {
        return end;
    }

    /** Number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, dayAfter());
    }

    /** Number of months, at least 1, if the period is exactly that many contract months; empty otherwise. */
    public OptionalInt exactMonths() {
        // The day after the end is the 1st of the month after, or the next day of the same month.
        int length = end.lengthOfMonth();
        int next = end.getDayOfMonth() == length ? 1 : end.getDayOfMonth() + 1;
        int months = (end.getYear() - start.getYear()) * MONTHS_OF_A_YEAR
                + end.getMonthValue()
                - start.getMonthValue()
                + (next == 1 ? 1 : 0);
        int begins = next == 1 ? start.getDayOfMonth() : Math.min(start.getDayOfMonth(), length);
        return months > 0 && next == begins ? OptionalInt.of(months) : OptionalInt.empty();
    }

    /**
     * Whether the period, where its months are broken, is less than a month shorter or longer than so many: from 16
     * November 2026 to 31 October 2028 there are 23 whole months and a broken one, which is about 23 and about 24.
     *
     * @param months at least 1
     */
    public boolean isAbout(int months) {
        int completed = completedMonths();
        return completed == months - 1 || completed == months;
    }

    /**
     * First day of a contract month, counted from the original start; it may be after the end.
     *
     * @param k rank of the month, from 0
     * @throws IllegalArgumentException if {@code k} is negative
     */
    public LocalDate monthStart(int k) {
        if (k < 0) {
            throw new IllegalArgumentException("Contract month " + k + " of " + this
                    + " does not exist: months are counted from 0.\nMaybe the date is before the contract.");
        }
        return start.plusMonths(k);
    }

    /** Number of contract months that are wholly inside the period. */
    public int completedMonths() {
        return completedMonthsUntil(dayAfter());
    }

    /**
     * Number of contract months that are over before a day.
     *
     * @param exclusive the day, not counted, from the start (0 months) to the day after the end
     * @throws IllegalArgumentException if the day is outside these bounds
     */
    public int completedMonthsUntil(LocalDate exclusive) {
        if (exclusive.isBefore(start) || exclusive.isAfter(dayAfter())) {
            throw new IllegalArgumentException("Day " + exclusive + " is outside the period " + this
                    + ": it must be from " + start + " to " + dayAfter() + ", the day after the end.\n"
                    + "Maybe it belongs to another contract.");
        }
        int months = Math.toIntExact(exclusive.getLong(PROLEPTIC_MONTH) - start.getLong(PROLEPTIC_MONTH));
        return monthStart(months).isAfter(exclusive) ? months - 1 : months;
    }

    /**
     * Exact number of contract months before a day: the whole ones, plus days present over days of the contract month
     * that is under way. From 1 November 2026 until 16 May 2027 there are 6 + 15/31.
     *
     * @param exclusive the day, not counted, from the start (0 months) to the day after the end
     * @throws IllegalArgumentException if the day is outside these bounds
     */
    public BigFraction monthsUntil(LocalDate exclusive) {
        int whole = completedMonthsUntil(exclusive);
        LocalDate from = monthStart(whole);
        return BigFraction.of(
                        ChronoUnit.DAYS.between(from, exclusive), ChronoUnit.DAYS.between(from, monthStart(whole + 1)))
                .add(whole);
    }

    /**
     * Exact number of contract months of this period that another period covers: on a contract from 1 November 2026 to
     * 31 October 2027, the part from 16 May to 31 October 2027 counts 5 + 16/31.
     *
     * @param part a period inside this one
     * @throws IllegalArgumentException if the part is not inside this period
     */
    public BigFraction monthsOf(ServicePeriod part) {
        return monthsUntil(part.dayAfter()).subtract(monthsUntil(part.start));
    }

    /** Contract months from first to last, without gap or overlap; the last one may be cut short by the end. */
    public List<ContractMonth> months() {
        int whole = completedMonths();
        int count = monthStart(whole).isAfter(end) ? whole : whole + 1;
        return IntStream.range(0, count)
                .mapToObj(k -> ContractMonth.of(this, k))
                .toList();
    }

    /** Whether a day is in the period, first and last days included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether every day of another period is in this one; a period encloses itself. */
    public boolean encloses(ServicePeriod other) {
        return contains(other.start) && contains(other.end);
    }

    /** Whether this period and another have at least one day in common. */
    public boolean overlaps(ServicePeriod other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    private LocalDate dayAfter() {
        return end.plusDays(1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServicePeriod that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** Two ISO dates and a slash, {@code 2026-11-01/2028-10-31}; {@link #parse(String)} reads them back. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
