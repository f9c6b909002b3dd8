package fr.tempspartage.domain.money;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sum-preserving split of an amount by largest remainder. */
final class EurosSplit {

    private EurosSplit() {}

    static List<Euros> equally(long cents, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("An amount of " + Euros.ofCents(cents) + " euros cannot be split in "
                    + parts + " parts: at least 1 is needed.\nMaybe the number of months was not known yet.");
        }
        long quotient = cents / parts;
        long left = Math.abs(cents % parts);
        int extra = Long.signum(cents);
        ImmutableList.Builder<Euros> result = ImmutableList.builderWithExpectedSize(parts);
        for (int i = 0; i < parts; i++) {
            result.add(Euros.ofCents(i < left ? quotient + extra : quotient));
        }
        return result.build();
    }

    /** Whole numbers in the same proportion as these rates. */
    static List<BigInteger> integers(List<Rate> weights) {
        BigInteger common = BigInteger.ONE;
        for (Rate weight : weights) {
            BigInteger denominator = weight.fraction().getDenominator();
            common = common.multiply(denominator.divide(common.gcd(denominator)));
        }
        BigInteger multiple = common;
        return weights.stream()
                .map(weight -> weight.fraction().multiply(multiple).getNumerator())
                .toList();
    }

    static List<BigInteger> integers(long... weights) {
        return Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList();
    }

    static List<Euros> byWeights(long cents, List<BigInteger> weights) {
        BigInteger total = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("Weights " + weights + " hold a negative one, " + weight + ".\n"
                        + "Maybe split the amounts due and the refunds separately.");
            }
            total = total.add(weight);
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("Weights " + weights + " do not say how to split " + Euros.ofCents(cents)
                    + " euros: their sum is 0.\nMaybe no partner was given a part yet.");
        }
        return largestRemainder(BigInteger.valueOf(cents), weights, total);
    }

    private static List<Euros> largestRemainder(BigInteger cents, List<BigInteger> weights, BigInteger total) {
        int size = weights.size();
        BigInteger[] parts = new BigInteger[size];
        BigInteger[] remainders = new BigInteger[size];
        BigInteger left = cents.abs();
        for (int i = 0; i < size; i++) {
            BigInteger[] share = cents.abs().multiply(weights.get(i)).divideAndRemainder(total);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        // A stable sort: the earlier part comes first among equal remainders. Fewer cents are left than parts.
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left.intValueExact())
                .forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
        ImmutableList.Builder<Euros> result = ImmutableList.builderWithExpectedSize(size);
        for (BigInteger part : parts) {
            result.add(Euros.ofCents((cents.signum() < 0 ? part.negate() : part).longValueExact()));
        }
        return result.build();
    }
}
