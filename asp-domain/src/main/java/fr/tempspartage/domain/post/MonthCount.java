package fr.tempspartage.domain.post;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day the months of a contract are counted (<i>décompte de la durée</i>): the one place where the months of a
 * contract are counted, for its length, for shares of its time and for what it is paid.
 *
 * <p>Example: from 2 November 2026, the first worked day, to 31 October 2028 there are 24 months under the first count,
 * none that are whole under the second, and 24 under the third.
 */
public enum MonthCount {
    /** From the start; or from the 1st if that gives whole months and the start is the first worked day. */
    ANNIVERSARY_OR_FIRST_WORKED_DAY {
        @Override
        public LocalDate origin(ServicePeriod contract) {
            return contract.exactMonths().isPresent()
                    ? contract.getStart()
                    : WorkedDays.countedFrom(contract.getStart());
        }
    },
    /** From the start only. */
    ANNIVERSARY {
        @Override
        public LocalDate origin(ServicePeriod contract) {
            return contract.getStart();
        }
    },
    /** From the 1st of the month of the start. */
    START_MONTH {
        @Override
        public LocalDate origin(ServicePeriod contract) {
            return contract.getStart().withDayOfMonth(1);
        }
    };

    /** Day from which the months of a contract count. */
    public abstract LocalDate origin(ServicePeriod contract);

    /** Contract as it is counted; its months may end inside the last one. */
    public ServicePeriod counted(ServicePeriod contract) {
        return ServicePeriod.ofClosed(origin(contract), contract.getEnd());
    }

    /** Contract as it is counted if it is a whole number of months. */
    public Optional<ServicePeriod> whole(ServicePeriod contract) {
        return Optional.of(counted(contract))
                .filter(counted -> counted.exactMonths().isPresent());
    }

    /** Whole months of a contract; 0 where they are not whole. */
    public int months(ServicePeriod contract) {
        return counted(contract).exactMonths().orElse(0);
    }
}
