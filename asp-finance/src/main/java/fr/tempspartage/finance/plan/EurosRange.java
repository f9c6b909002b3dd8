package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.money.Euros;

/**
 * Lowest and highest amount that the text leaves open (<em>fourchette</em>), both included.
 *
 * <p>It bounds a list of alternatives; amounts between the bounds need not be possible.
 */
public record EurosRange(Euros min, Euros max) {

    /** No money at all (<em>zéro euro</em>). */
    public static final EurosRange ZERO = new EurosRange(Euros.ZERO, Euros.ZERO);

    /** Refuses bounds that are swapped. */
    public EurosRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    "Range from " + min + " to " + max + " euros refused.\nMaybe the two bounds are swapped.");
        }
    }

    /** Sum of two intervals (<em>somme</em>): lowest with lowest, highest with highest. */
    public EurosRange plus(EurosRange other) {
        return new EurosRange(min.plus(other.min), max.plus(other.max));
    }

    /** Whether both bounds are one amount. */
    public boolean isOne() {
        return min.equals(max);
    }

    /** Smallest interval that holds both. */
    public EurosRange span(EurosRange other) {
        return new EurosRange(min.min(other.min), max.max(other.max));
    }
}
