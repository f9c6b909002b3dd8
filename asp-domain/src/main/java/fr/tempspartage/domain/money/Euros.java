package fr.tempspartage.domain.money;

import fr.tempspartage.domain.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Amount of money in whole cents of euro (<em>montant en euros</em>), for example {@code 3249.79}.
 *
 * <p>An amount may be negative (a refund). It is exact: adding, multiplying by a whole number and splitting never lose
 * a cent, and whatever could needs a {@link Rounding}. Intermediate results belong in a {@link BigFraction}: see
 * {@link #exact()} and {@link #round(BigFraction, Rounding)}.
 *
 * <p>Bounds, both included: -92233720368547758.08 and 92233720368547758.07. A result outside them is an
 * {@link ArithmeticException}, never a silent overflow. This class is immutable and thread-safe, and its order is
 * total.
 */
public final class Euros implements Comparable<Euros> {

    /** No money at all (<em>zéro euro</em>), {@code 0.00}. */
    public static final Euros ZERO = new Euros(0);

    private final long cents;

    private Euros(long cents) {
        this.cents = cents;
    }

    /** Amount of this many cents, for example {@code 3249.79} for 324979. */
    public static Euros ofCents(long cents) {
        return cents == 0 ? ZERO : new Euros(cents);
    }

    /**
     * Amount written in decimal, as {@code 3249.79}, {@code -12.00}, {@code 32000} or {@code 3249.7}.
     *
     * @param text an optional minus, digits, and optionally a dot and one or two digits
     * @throws IllegalArgumentException for anything else (plus sign, spaces, comma, exponent, third decimal), and for
     *     an amount outside the bounds of this class
     */
    public static Euros parse(String text) {
        return ofCents(EurosText.parse(text));
    }

    /**
     * Amount nearest to an exact one by a named rounding, for example {@code 3249.79} for 3249.7878 by {@code HALF_UP}.
     *
     * @throws ArithmeticException if the result is outside the bounds, or if {@code NONE} would have to round
     */
    public static Euros round(BigFraction euros, Rounding rounding) {
        return ofCents(rounding.toCents(euros));
    }

    /**
     * Total of these amounts, {@code 0.00} for none.
     *
     * @throws ArithmeticException if a running total is outside the bounds of this class
     */
    public static Euros sum(Iterable<Euros> amounts) {
        Euros total = ZERO;
        for (Euros amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** Amount in cents, for example 324979. */
    public long cents() {
        return cents;
    }

    /**
     * Sum of this amount and another.
     *
     * @throws ArithmeticException if the result is outside the bounds of this class
     */
    public Euros plus(Euros other) {
        return exactly(() -> Math.addExact(cents, other.cents), "plus", other);
    }

    /**
     * This amount less another; the result may be negative.
     *
     * @throws ArithmeticException if the result is outside the bounds of this class
     */
    public Euros minus(Euros other) {
        return exactly(() -> Math.subtractExact(cents, other.cents), "minus", other);
    }

    /**
     * Opposite of this amount.
     *
     * @throws ArithmeticException for the lowest amount, whose opposite is outside the bounds of this class
     */
    public Euros negated() {
        return exactly(() -> Math.negateExact(cents), "times", -1);
    }

    /**
     * This amount, so many times, for example {@code 77994.96} for 24 times {@code 3249.79}.
     *
     * @param factor any whole number
     * @throws ArithmeticException if the result is outside the bounds of this class
     */
    public Euros times(long factor) {
        return exactly(() -> Math.multiplyExact(cents, factor), "times", factor);
    }

    /**
     * Part of this amount, rounded once, for example {@code 3249.79} for half of {@code 6499.58}.
     *
     * @throws ArithmeticException if the result is outside the bounds, or if {@code NONE} would have to round
     */
    public Euros times(Rate rate, Rounding rounding) {
        return round(exact().multiply(rate.fraction()), rounding);
    }

    /** Greater of this amount and another. */
    public Euros max(Euros other) {
        return cents >= other.cents ? this : other;
    }

    /** Lesser of this amount and another. */
    public Euros min(Euros other) {
        return cents <= other.cents ? this : other;
    }

    /** Whether this amount is {@code 0.00}. */
    public boolean isZero() {
        return cents == 0;
    }

    /** Whether this amount is below {@code 0.00}, zero excluded. */
    public boolean isNegative() {
        return cents < 0;
    }

    /**
     * Equal parts whose sum is this amount (<em>ventilation à parts égales</em>): 32000.00 in 24 gives 8 times 1333.34,
     * then 16 times 1333.33.
     *
     * <p>The cents that are left over go one by one to the first parts. A negative amount splits as its opposite does.
     *
     * @param parts how many, at least 1
     * @throws IllegalArgumentException if {@code parts} is below 1
     */
    public List<Euros> split(int parts) {
        return EurosSplit.equally(cents, parts);
    }

    /**
     * Parts in proportion to rates, whose sum is this amount (<em>clé de répartition</em>): 100.00 by 1/3, 2/3 gives
     * 33.33 and 66.67.
     *
     * <p>Each part is first cut down to the cent; the cents left over go one by one to the parts that lost most, the
     * earlier first when equal (largest remainder). The rates need not add up to 1. A negative amount splits as its
     * opposite does.
     *
     * @throws IllegalArgumentException if there is no rate, or only zeros
     */
    public List<Euros> split(List<Rate> weights) {
        return EurosSplit.byWeights(cents, EurosSplit.integers(weights));
    }

    /**
     * Parts in proportion to whole numbers, whose sum is this amount: 77994.96 by 2, 12, 10 gives 6499.58, 38997.48 and
     * 32497.90.
     *
     * <p>Same method as {@link #split(List)}; the name differs so that a {@code long} is never taken for a number of
     * parts.
     *
     * @throws IllegalArgumentException if there is no weight, only zeros, or a negative one
     */
    public List<Euros> splitByWeights(long... weights) {
        return EurosSplit.byWeights(cents, EurosSplit.integers(weights));
    }

    /** This amount as a decimal of scale 2, for example {@code 3249.70}. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** This amount as an exact fraction of euros, for intermediate steps, for example 324979/100. */
    public BigFraction exact() {
        return BigFraction.of(cents, 100L);
    }

    /**
     * This amount as people read it: {@code 3 249,79 €} in French, with no-break spaces (U+00A0), {@code €3,249.79} in
     * English; the minus comes first in both.
     */
    public String format(Language language) {
        return EurosText.format(cents, language);
    }

    private Euros exactly(LongSupplier operation, String verb, Object operand) {
        try {
            return ofCents(operation.getAsLong());
        } catch (ArithmeticException overflow) {
            ArithmeticException failure = new ArithmeticException(this + " euros " + verb + " " + operand
                    + " is outside the amounts that can be counted.\n"
                    + "Maybe one of the amounts was given in cents, or multiplied twice.");
            failure.initCause(overflow);
            throw failure;
        }
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Euros that && cents == that.cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }

    /** Decimal with a dot and two decimals, for example {@code 3249.79}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return EurosText.format(cents);
    }
}
