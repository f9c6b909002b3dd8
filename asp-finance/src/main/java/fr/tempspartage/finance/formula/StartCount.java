package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.WorkedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From which day the months of a contract are counted (<em>décompte de la durée</em>). */
public enum StartCount implements Slug {
    /** From the start; or from the 1st if that gives whole months and the start is the first worked day. */
    ANNIVERSARY_OR_FIRST_WORKED_DAY("anniversary-or-first-worked-day") {
        @Override
        LocalDate origin(ServicePeriod contract) {
            return contract.exactMonths().isPresent()
                    ? contract.getStart()
                    : WorkedDays.countedFrom(contract.getStart());
        }
    },
    /** From the start only. */
    ANNIVERSARY("anniversary") {
        @Override
        LocalDate origin(ServicePeriod contract) {
            return contract.getStart();
        }
    },
    /** From the 1st of the month of the start. */
    START_MONTH("start-month") {
        @Override
        LocalDate origin(ServicePeriod contract) {
            return contract.getStart().withDayOfMonth(1);
        }
    };

    /** Every count that a formula computes. */
    public static final List<StartCount> ALL = List.of(values());

    private final String slug;

    StartCount(String slug) {
        this.slug = slug;
    }

    abstract LocalDate origin(ServicePeriod contract);

    /** Contract as it is counted; its months may end inside the last one. */
    public ServicePeriod counted(ServicePeriod contract) {
        return ServicePeriod.ofClosed(origin(contract), contract.getEnd());
    }

    /** Contract as it is counted if it is a whole number of months. */
    public Optional<ServicePeriod> whole(ServicePeriod contract) {
        return Optional.of(counted(contract))
                .filter(counted -> counted.exactMonths().isPresent());
    }

    @Override
    public String slug() {
        return slug;
    }
}
