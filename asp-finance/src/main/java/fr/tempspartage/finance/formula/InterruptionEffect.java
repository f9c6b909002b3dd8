package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.plan.FundedMonths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a declared interruption changes for the months that are paid (<em>effet d'une interruption</em>). */
public enum InterruptionEffect {
    /** Nothing: the months of the contract stay paid. */
    CONTINUED {
        @Override
        public Optional<FundedMonths> months(
                ServicePeriod counted, List<ServicePeriod> away, PartialMonths convention) {
            return Optional.of(convention.funded(counted));
        }
    },
    /** The time away is not paid, and the contract ends as committed. */
    SUSPENDED {
        @Override
        public Optional<FundedMonths> months(
                ServicePeriod counted, List<ServicePeriod> away, PartialMonths convention) {
            return Optional.of(convention.funded(counted, away));
        }
    },
    /** The time away is not paid, and the contract ends later by as much. */
    EXTENDED {
        @Override
        public Optional<FundedMonths> months(
                ServicePeriod counted, List<ServicePeriod> away, PartialMonths convention) {
            return extended(counted, away).map(longer -> convention.funded(longer, away));
        }
    };

    /**
     * Months that are paid of a contract as it is counted, with the time away inside it; empty where the contract would
     * end on a day that no contract can have.
     */
    public abstract Optional<FundedMonths> months(
            ServicePeriod counted, List<ServicePeriod> away, PartialMonths convention);

    /** Months that are paid of a service, which no extension lengthens. */
    public FundedMonths served(ServicePeriod service, List<ServicePeriod> away, PartialMonths convention) {
        return convention.funded(service, this == CONTINUED ? List.of() : away);
    }

    /** Time away inside a contract: in order, overlaps and neighbours joined, what lies outside cut off. */
    public static List<ServicePeriod> away(List<Interruption> interruptions, ServicePeriod contract) {
        List<ServicePeriod> away = new ArrayList<>();
        interruptions.stream()
                .map(interruption -> ServicePeriod.ofClosed(interruption.getStart(), interruption.getEnd()))
                .filter(contract::overlaps)
                .sorted(Comparator.comparing(ServicePeriod::getStart))
                .forEach(next -> {
                    LocalDate start = later(next.getStart(), contract.getStart());
                    LocalDate end = earlier(next.getEnd(), contract.getEnd());
                    int last = away.size() - 1;
                    if (last >= 0 && !start.isAfter(away.get(last).getEnd().plusDays(1))) {
                        LocalDate first = away.get(last).getStart();
                        away.set(
                                last,
                                ServicePeriod.ofClosed(
                                        first, later(end, away.get(last).getEnd())));
                    } else {
                        away.add(ServicePeriod.ofClosed(start, end));
                    }
                });
        return List.copyOf(away);
    }

    /**
     * Contract whose end is moved by the time away: by months where that is whole months, otherwise by days; empty where
     * that passes the last day that a contract can have.
     */
    public static Optional<ServicePeriod> extended(ServicePeriod counted, List<ServicePeriod> away) {
        int months = 0;
        long days = 0;
        for (ServicePeriod gap : away) {
            int whole = gap.exactMonths().orElse(0);
            months += whole;
            days += whole == 0 ? gap.days() : 0;
        }
        int more = months;
        LocalDate end = (counted.exactMonths().isPresent()
                        ? counted.monthStart(counted.exactMonths().getAsInt() + more)
                                .minusDays(1)
                        : counted.getEnd().plusMonths(more))
                .plusDays(days);
        return end.isAfter(ServicePeriod.LATEST)
                ? Optional.empty()
                : Optional.of(ServicePeriod.ofClosed(counted.getStart(), end));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
