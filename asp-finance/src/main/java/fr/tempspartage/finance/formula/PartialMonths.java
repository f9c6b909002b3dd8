package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.post.ContractMonth;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.plan.FundedMonths;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a contract month that is cut short counts for (<em>mois incomplet</em>). */
public enum PartialMonths {
    /** Nothing. */
    WHOLE_MONTHS {
        @Override
        BigFraction cutShort(ContractMonth month, long present) {
            return BigFraction.ZERO;
        }
    },
    /** Days present over 30, at most 1, as in public accounting. */
    THIRTIETHS {
        @Override
        BigFraction cutShort(ContractMonth month, long present) {
            return BigFraction.of(Math.min(present, 30), 30);
        }
    },
    /** Days present over days of that contract month. */
    ACTUAL_DAYS {
        @Override
        BigFraction cutShort(ContractMonth month, long present) {
            return month.fraction().multiply(BigFraction.of(present, days(month)));
        }
    };

    /** What a month counts for of which only some days are present. */
    abstract BigFraction cutShort(ContractMonth month, long present);

    /** What a month counts for of whose days some are away. */
    BigFraction weight(ContractMonth month, long away) {
        return month.full() && away == 0 ? BigFraction.ONE : cutShort(month, days(month) - away);
    }

    /** Months of a contract that are paid. */
    public FundedMonths funded(ServicePeriod counted) {
        return funded(counted, List.of());
    }

    /** Months of a contract of which some time is not paid; a month without anything paid is left out. */
    public FundedMonths funded(ServicePeriod counted, List<ServicePeriod> away) {
        List<ContractMonth> months = new ArrayList<>();
        List<BigFraction> weights = new ArrayList<>();
        for (ContractMonth month : counted.months()) {
            BigFraction weight = weight(month, daysAway(month, away));
            if (weight.signum() > 0) {
                months.add(month);
                weights.add(weight);
            }
        }
        return new FundedMonths(months, weights);
    }

    private static long daysAway(ContractMonth month, List<ServicePeriod> away) {
        long days = 0;
        for (ServicePeriod gap : away) {
            LocalDate first = gap.getStart().isAfter(month.start()) ? gap.getStart() : month.start();
            LocalDate last = gap.getEnd().isBefore(month.end()) ? gap.getEnd() : month.end();
            days += Math.max(ChronoUnit.DAYS.between(first, last) + 1, 0);
        }
        return days;
    }

    private static long days(ContractMonth month) {
        return ChronoUnit.DAYS.between(month.start(), month.end()) + 1;
    }

    /** Months of a period that is counted from its start. */
    public BigFraction months(ServicePeriod counted) {
        return funded(counted).total();
    }
}
