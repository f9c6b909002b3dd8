package fr.tempspartage.domain.money;

import fr.tempspartage.domain.Language;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact share or percentage (<em>taux, quotité</em>), for example {@code 11/25}, which is 44 %.
 *
 * <p>A rate is never negative and has no upper bound: 44 % of charges on top of a salary is a rate of {@code 36/25}. It
 * is kept as a reduced fraction, so that 1/2, 0.5 and 50 % are equal. This class is immutable and thread-safe, and its
 * order is that of the numbers.
 */
public final class Rate implements Comparable<Rate> {

    /** Nothing (<em>zéro</em>), {@code 0}. */
    public static final Rate ZERO = new Rate(BigInteger.ZERO, BigInteger.ONE);

    /** Whole (<em>totalité</em>), {@code 1}, which is 100 %. */
    public static final Rate ONE = new Rate(BigInteger.ONE, BigInteger.ONE);

    /** Half (<em>moitié</em>), {@code 1/2}, which is 50 %. */
    public static final Rate HALF = new Rate(BigInteger.ONE, BigInteger.TWO);

    private static final int SMALL = 31;

    private final BigFraction fraction;

    /** The reduced fraction in whole numbers of at most 31 bits, as every real rate is; a denominator of 0 otherwise. */
    private final long numerator;

    private final long denominator;

    private Rate(BigInteger numerator, BigInteger denominator) {
        this.fraction = BigFraction.of(numerator, denominator);
        boolean small = fraction.getNumerator().bitLength() <= SMALL
                && fraction.getDenominator().bitLength() <= SMALL;
        this.numerator = small ? fraction.getNumerator().longValue() : 0;
        this.denominator = small ? fraction.getDenominator().longValue() : 0;
    }

    /**
     * Rate of two whole numbers, for example {@code 11/25} for 44 and 100.
     *
     * @param numerator at least 0
     * @param denominator at least 1
     * @throws IllegalArgumentException if one of them is below its bound
     */
    public static Rate of(long numerator, long denominator) {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("Rate " + numerator + "/" + denominator
                    + " is refused: the numerator must be at least 0 and the denominator at least 1.\n"
                    + "Maybe the two were swapped, or a total was not known yet.");
        }
        return new Rate(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Rate of an exact fraction.
     *
     * @throws IllegalArgumentException if the fraction is negative
     */
    public static Rate of(BigFraction fraction) {
        if (fraction.signum() < 0) {
            throw new IllegalArgumentException("Rate " + RateText.format(fraction)
                    + " is refused: a rate is never negative.\n" + "Maybe a difference was taken the wrong way round.");
        }
        return new Rate(fraction.getNumerator().abs(), fraction.getDenominator().abs());
    }

    /**
     * Rate written as a fraction {@code 1/2}, a decimal {@code 0.44}, a whole number {@code 1} or a percentage
     * {@code 44%}, {@code 45.97 %} (at most one space before the sign, which may be no-break).
     *
     * @throws IllegalArgumentException for anything else: a sign, a comma, an exponent, a zero denominator
     */
    public static Rate parse(String text) {
        return RateText.parse(text);
    }

    /** This rate as a fraction, reduced, both numbers not negative. */
    public BigFraction fraction() {
        return fraction;
    }

    /** Sum of this rate and another; it may pass 1. */
    public Rate plus(Rate other) {
        return of(fraction.add(other.fraction));
    }

    /**
     * This rate less another.
     *
     * @throws IllegalArgumentException if the other is greater
     */
    public Rate minus(Rate other) {
        if (compareTo(other) < 0) {
            throw new IllegalArgumentException("Rate " + this + " minus " + other
                    + " is refused: a rate is never negative.\nMaybe the two were swapped.");
        }
        return of(fraction.subtract(other.fraction));
    }

    /** Product of this rate and another: half of a half is {@code 1/4}. */
    public Rate times(Rate other) {
        return of(fraction.multiply(other.fraction));
    }

    /**
     * What is left of the whole (<em>complément</em>): {@code 14/25} for {@code 11/25}.
     *
     * @throws IllegalArgumentException if this rate is above 1
     */
    public Rate complement() {
        if (compareTo(ONE) > 0) {
            throw new IllegalArgumentException("Rate " + this + " leaves nothing of the whole: it is above 1.\n"
                    + "Maybe a percentage was written without its sign, as 44 for 44%.");
        }
        return of(BigFraction.ONE.subtract(fraction));
    }

    /**
     * This rate as a percentage for people, at most two decimals, half up: {@code 45,97 %} in French, with a no-break
     * space (U+00A0), {@code 45.97%} in English; {@code 50 %} without useless zeros.
     */
    public String format(Language language) {
        return RateText.format(fraction, language);
    }

    @Override
    public int compareTo(Rate other) {
        if (denominator > 0 && other.denominator > 0) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return fraction.compareTo(other.fraction);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate that && fraction.equals(that.fraction);
    }

    @Override
    public int hashCode() {
        return fraction.hashCode();
    }

    /** Reduced fraction, {@code 11/25}, or whole number, {@code 1}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return RateText.format(fraction);
    }
}
