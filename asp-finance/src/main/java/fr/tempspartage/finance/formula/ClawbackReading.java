package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.money.Euros;

/** How much may be claimed back (<em>étendue de la récupération</em>). */
public enum ClawbackReading {
    /** Nothing: claiming is a faculty. */
    WAIVED {
        @Override
        public Euros amount(Euros delegated, Euros served) {
            return Euros.ZERO;
        }
    },
    /** What was delegated beyond the months served. */
    NOT_SERVED {
        @Override
        public Euros amount(Euros delegated, Euros served) {
            return delegated.minus(served).max(Euros.ZERO);
        }
    },
    /** All that was delegated. */
    ALL_DELEGATED {
        @Override
        public Euros amount(Euros delegated, Euros served) {
            return delegated;
        }
    };

    /** Claim, never more than what was delegated; it grows with what was delegated and shrinks with the value of the months served. */
    public abstract Euros amount(Euros delegated, Euros served);
}
