package fr.tempspartage.finance;

import fr.tempspartage.domain.post.ContractMonth;
import fr.tempspartage.domain.post.ServicePeriod;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a contract month that is cut short counts for (<em>mois incomplet</em>). */
enum PartialMonths implements Slug {
    /** Nothing. */
    WHOLE_MONTHS("whole-months") {
        @Override
        BigFraction cutShort(ContractMonth month) {
            return BigFraction.ZERO;
        }
    },
    /** Days present over 30, at most 1, as in public accounting. */
    THIRTIETHS("thirtieths") {
        @Override
        BigFraction cutShort(ContractMonth month) {
            long days = ChronoUnit.DAYS.between(month.start(), month.end()) + 1;
            return BigFraction.of(Math.min(days, 30), 30);
        }
    },
    /** Days present over days of that contract month. */
    ACTUAL_DAYS("actual-days") {
        @Override
        BigFraction cutShort(ContractMonth month) {
            return month.fraction();
        }
    };

    static final List<PartialMonths> ALL = List.of(values());

    private final String slug;

    PartialMonths(String slug) {
        this.slug = slug;
    }

    abstract BigFraction cutShort(ContractMonth month);

    BigFraction weight(ContractMonth month) {
        return month.full() ? BigFraction.ONE : cutShort(month);
    }

    /** Months of a period that is counted from its start. */
    BigFraction months(ServicePeriod counted) {
        return FundedMonths.of(counted, this).total();
    }

    @Override
    public String slug() {
        return slug;
    }
}
