package fr.tempspartage.finance.formula;

import org.apache.commons.numbers.fraction.BigFraction;

/** For which time a flat sum is paid once (<em>période du forfait</em>). */
public enum FlatSumPeriod {
    /** The whole financed period. */
    PER_CONTRACT {
        @Override
        public BigFraction times(int horizonMonths) {
            return BigFraction.ONE;
        }
    },
    /** Each year of it. */
    PER_YEAR {
        @Override
        public BigFraction times(int horizonMonths) {
            return BigFraction.of(horizonMonths, 12);
        }
    };

    /** How many times the sum is paid. */
    public abstract BigFraction times(int horizonMonths);
}
