package fr.tempspartage.domain.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Contract laid out in contract months, each cut into the same number of equal ticks, so that positions are whole
 * numbers whatever the lengths of the months. A contract that starts on the first worked day counts from the 1st,
 * unless it lasts whole months from its own first day.
 */
final class ContractAxis {

    /** Least common multiple of 28, 29, 30 and 31: every day of every month falls on a tick. */
    private static final long TICKS_PER_MONTH = 377_580;

    private final LocalDate origin;
    private final LocalDate start;
    private final long length;

    private ContractAxis(LocalDate origin, ServicePeriod contract) {
        this.origin = origin;
        this.start = contract.getStart();
        this.length = position(contract.getEnd().plusDays(1));
    }

    static ContractAxis of(ServicePeriod contract) {
        return new ContractAxis(MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY.origin(contract), contract);
    }

    long length() {
        return length;
    }

    long months(int months) {
        return months * TICKS_PER_MONTH;
    }

    /** Whether a day is before the contract, or before the 1st where the contract starts on the first worked day. */
    boolean precedes(LocalDate day) {
        return day.isBefore(WorkedDays.countedFrom(start));
    }

    /** Position of the beginning of a day; the first day of the contract and those before it are at the beginning. */
    long position(LocalDate day) {
        if (!day.isAfter(start)) {
            return 0;
        }
        long months = ChronoUnit.MONTHS.between(origin, day);
        while (!origin.plusMonths(months + 1).isAfter(day)) {
            months++;
        }
        LocalDate monthStart = origin.plusMonths(months);
        long days = ChronoUnit.DAYS.between(monthStart, day);
        long lengthOfMonth = ChronoUnit.DAYS.between(monthStart, origin.plusMonths(months + 1));
        return months * TICKS_PER_MONTH + days * (TICKS_PER_MONTH / lengthOfMonth);
    }
}
