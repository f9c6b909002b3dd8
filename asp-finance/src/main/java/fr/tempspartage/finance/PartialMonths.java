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
        BigFraction cutShort(ContractMonth month, long present) {
            return BigFraction.ZERO;
        }
    },
    /** Days present over 30, at most 1, as in public accounting. */
    THIRTIETHS("thirtieths") {
        @Override
        BigFraction cutShort(ContractMonth month, long present) {
            return BigFraction.of(Math.min(present, 30), 30);
        }
    },
    /** Days present over days of that contract month. */
    ACTUAL_DAYS("actual-days") {
        @Override
        BigFraction cutShort(ContractMonth month, long present) {
            return month.fraction().multiply(BigFraction.of(present, days(month)));
        }
    };

    static final List<PartialMonths> ALL = List.of(values());

    private final String slug;

    PartialMonths(String slug) {
        this.slug = slug;
    }

    /** What a month counts for of which only some days are present. */
    abstract BigFraction cutShort(ContractMonth month, long present);

    /** What a month counts for of whose days some are away. */
    BigFraction weight(ContractMonth month, long away) {
        return month.full() && away == 0 ? BigFraction.ONE : cutShort(month, days(month) - away);
    }

    private static long days(ContractMonth month) {
        return ChronoUnit.DAYS.between(month.start(), month.end()) + 1;
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
