package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.money.Rate;

/** What a part-time post is paid (<em>temps partiel</em>). */
public enum PartTime {
    /** The full amount. */
    FLAT {
        @Override
        public Rate share(Rate workingTime) {
            return Rate.ONE;
        }
    },
    /** The amount times the working time. */
    IN_PROPORTION {
        @Override
        public Rate share(Rate workingTime) {
            return workingTime;
        }
    };

    /** Share of the full amount, for a post of this working time. */
    public abstract Rate share(Rate workingTime);
}
