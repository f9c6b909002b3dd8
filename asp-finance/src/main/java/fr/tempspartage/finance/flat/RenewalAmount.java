package fr.tempspartage.finance.flat;

import fr.tempspartage.finance.formula.Slug;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a renewal may be paid, where the text prints a sum for the first award only (<em>montant du renouvellement</em>). */
enum RenewalAmount implements Slug {
    /** The sum for twelve months. */
    PER_YEAR("per-year") {
        @Override
        BigFraction times(BigFraction months, int horizonMonths) {
            return months.divide(12);
        }
    },
    /** The sum for the financed period of a first award. */
    IN_PROPORTION("in-proportion") {
        @Override
        BigFraction times(BigFraction months, int horizonMonths) {
            return months.divide(horizonMonths);
        }
    };

    static final List<RenewalAmount> ALL = List.of(values());

    private final String slug;

    RenewalAmount(String slug) {
        this.slug = slug;
    }

    /** How many times the sum is paid. */
    abstract BigFraction times(BigFraction months, int horizonMonths);

    @Override
    public String slug() {
        return slug;
    }
}
