package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.money.Euros;
import java.util.List;

/** How much may be claimed back (<em>étendue de la récupération</em>). */
public enum ClawbackReading implements Slug {
    /** Nothing: claiming is a faculty. */
    WAIVED("waived") {
        @Override
        public Euros amount(Euros delegated, Euros served) {
            return Euros.ZERO;
        }
    },
    /** What was delegated beyond the months served. */
    NOT_SERVED("not-served") {
        @Override
        public Euros amount(Euros delegated, Euros served) {
            return delegated.minus(served).max(Euros.ZERO);
        }
    },
    /** All that was delegated. */
    ALL_DELEGATED("all-delegated") {
        @Override
        public Euros amount(Euros delegated, Euros served) {
            return delegated;
        }
    };

    /** Every extent that a formula computes. */
    public static final List<ClawbackReading> ALL = List.of(values());

    private final String slug;

    ClawbackReading(String slug) {
        this.slug = slug;
    }

    /** Claim, never more than what was delegated; it grows with what was delegated and shrinks with the value of the months served. */
    public abstract Euros amount(Euros delegated, Euros served);

    @Override
    public String slug() {
        return slug;
    }
}
