package fr.tempspartage.finance.formula;

import org.apache.commons.numbers.fraction.BigFraction;

/** What a renewal may be paid, where the text prints a sum for the first award only (<em>montant du renouvellement</em>). */
public enum RenewalAmount {
    /** The sum for twelve months. */
    PER_YEAR {
        @Override
        public BigFraction times(BigFraction months, int horizonMonths) {
            return months.divide(12);
        }
    },
    /** The sum for the financed period of a first award. */
    IN_PROPORTION {
        @Override
        public BigFraction times(BigFraction months, int horizonMonths) {
            return months.divide(horizonMonths);
        }
    };

    /** How many times the sum is paid. */
    public abstract BigFraction times(BigFraction months, int horizonMonths);
}
