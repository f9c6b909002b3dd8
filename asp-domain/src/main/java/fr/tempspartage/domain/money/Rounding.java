package fr.tempspartage.domain.money;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Named way to go from an exact amount to whole cents (<em>règle d'arrondi</em>), for example {@code HALF_UP}: 3249.785
 * euros become 324979 cents.
 *
 * <p>Every method of this package that loses precision takes one; there is no default.
 */
public enum Rounding {
    /**
     * Nearest cent, half a cent away from zero (<em>arrondi au centime le plus proche</em>): 0.005 becomes 0.01 and
     * -0.005 becomes -0.01. The way of the two calls of 2026: it is the one that gives their printed figures.
     */
    HALF_UP,

    /**
     * Nearest cent, half a cent to the even one (<em>arrondi bancaire</em>): 0.005 becomes 0.00 and 0.015 becomes 0.02.
     * The way of many spreadsheets and statistics tools; used to show by how much they differ from the calls.
     */
    HALF_EVEN,

    /**
     * Towards zero (<em>troncature</em>): 0.019 becomes 0.01 and -0.019 becomes -0.01. For a ceiling that may not be
     * passed, such as the most that an agency pays.
     */
    DOWN,

    /**
     * Away from zero (<em>arrondi par excès</em>): 0.011 becomes 0.02 and -0.011 becomes -0.02. For an employer who
     * sets money aside and prefers a cent too much.
     */
    UP,

    /**
     * No rounding (<em>sans arrondi</em>): refuses an amount that is not whole cents. For steps where a fraction of a
     * cent would be a mistake, such as adding up a plan.
     */
    NONE;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /**
     * Whole cents of an exact amount, for example 324979 of 649957/200 euros by {@code HALF_UP}.
     *
     * @param euros an amount in euros, positive, negative or zero
     * @throws ArithmeticException if {@code NONE} meets an amount that is not whole cents, or if the cents do not fit
     *     in a long
     */
    public long toCents(BigFraction euros) {
        BigInteger cents = hundredths(euros);
        if (cents.bitLength() > 63) {
            throw new ArithmeticException("Amount " + RateText.format(euros)
                    + " euros does not fit: the largest amount is " + Euros.ofCents(Long.MAX_VALUE)
                    + " euros.\nMaybe the amount was given in cents, or multiplied twice.");
        }
        return cents.longValue();
    }

    /** Hundredths of a fraction, of any size. */
    BigInteger hundredths(BigFraction value) {
        BigInteger denominator = value.getDenominator().abs();
        BigInteger numerator = value.getNumerator().abs().multiply(HUNDRED);
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        BigInteger magnitude =
                awayFromZero(value, parts[0], parts[1], denominator) ? parts[0].add(BigInteger.ONE) : parts[0];
        return value.signum() < 0 ? magnitude.negate() : magnitude;
    }

    private boolean awayFromZero(BigFraction value, BigInteger whole, BigInteger rest, BigInteger denominator) {
        if (rest.signum() == 0) {
            return false;
        }
        int half = rest.shiftLeft(1).compareTo(denominator);
        return switch (this) {
            case HALF_UP -> half >= 0;
            case HALF_EVEN -> half > 0 || (half == 0 && whole.testBit(0));
            case DOWN -> false;
            case UP -> true;
            case NONE ->
                throw new ArithmeticException(
                        "Amount " + RateText.format(value) + " euros is not a whole number of cents.\n"
                                + "Maybe pass a rounding, such as HALF_UP, the one of the calls.");
        };
    }
}
