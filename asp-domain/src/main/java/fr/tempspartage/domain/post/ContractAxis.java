package fr.tempspartage.domain.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Contract laid out in contract months, each cut into the same number of equal ticks, so that positions are whole
 * numbers whatever the lengths of the months. A contract that
 * starts on the first worked day counts from the 1st, unless it is a whole number of months from its start.
 */
final class ContractAxis {

    /** Least common multiple of 28, 29, 30 and 31: every day of every month falls on a tick. */
    private static final long TICKS_PER_MONTH = 377_580;

    private final LocalDate origin;
    private final long length;

    private ContractAxis(LocalDate origin, LocalDate end) {
        this.origin = origin;
        this.length = position(end.plusDays(1));
    }

    static ContractAxis of(ServicePeriod contract) {
        LocalDate origin =
                contract.exactMonths().isPresent() ? contract.getStart() : WorkedDays.countedFrom(contract.getStart());
        return new ContractAxis(origin, contract.getEnd());
    }

    long length() {
        return length;
    }

    long months(int months) {
        return months * TICKS_PER_MONTH;
    }

    /** Position of the beginning of a day; days before the origin count as the origin. */
    final long position(LocalDate day) {
        if (!day.isAfter(origin)) {
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
