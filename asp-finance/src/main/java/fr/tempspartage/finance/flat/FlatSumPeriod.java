package fr.tempspartage.finance.flat;

import fr.tempspartage.finance.formula.Slug;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** For which time a flat sum is paid once (<em>période du forfait</em>). */
enum FlatSumPeriod implements Slug {
    /** The whole financed period. */
    PER_CONTRACT("per-contract") {
        @Override
        BigFraction times(int horizonMonths) {
            return BigFraction.ONE;
        }
    },
    /** Each year of it. */
    PER_YEAR("per-year") {
        @Override
        BigFraction times(int horizonMonths) {
            return BigFraction.of(horizonMonths, 12);
        }
    };

    static final List<FlatSumPeriod> ALL = List.of(values());

    private final String slug;

    FlatSumPeriod(String slug) {
        this.slug = slug;
    }

    /** How many times the sum is paid. */
    abstract BigFraction times(int horizonMonths);

    @Override
    public String slug() {
        return slug;
    }
}
