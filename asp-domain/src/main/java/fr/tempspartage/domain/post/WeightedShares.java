package fr.tempspartage.domain.post;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerSet;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Shares of partners in a weighted sum of segments: over the segments, the sum of weight × amount ÷ total.
 *
 * <p>Whole numbers over one common denominator; longs wherever they are enough, as they are for every real split.
 */
final class WeightedShares {

    private final long[] parts;
    private final long whole;
    private final List<BigInteger> largeParts;
    private final BigInteger largeWhole;

    private WeightedShares(long[] parts, long whole, List<BigInteger> largeParts, BigInteger largeWhole) {
        this.parts = parts;
        this.whole = whole;
        this.largeParts = largeParts;
        this.largeWhole = largeWhole;
    }

    static WeightedShares of(long[][] amounts, long[] totals, long[] weights, int partners) {
        try {
            return small(amounts, totals, weights, partners);
        } catch (ArithmeticException e) {
            return large(amounts, totals, weights, partners);
        }
    }

    Rate share(PartnerSet some) {
        return largeParts.isEmpty() ? Rate.of(sum(some), whole) : Rate.of(BigFraction.of(largeSum(some), largeWhole));
    }

    int compareToHalf(PartnerSet some) {
        if (largeParts.isEmpty()) {
            long sum = sum(some);
            return Long.compare(sum, whole - sum);
        }
        return largeSum(some).shiftLeft(1).compareTo(largeWhole);
    }

    PartnerSet present() {
        PartnerSet found = PartnerSet.NONE;
        for (int i = 0; i < parts.length; i++) {
            found = parts[i] > 0 ? found.with(i) : found;
        }
        return found;
    }

    private long sum(PartnerSet some) {
        long sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += some.has(i) ? parts[i] : 0;
        }
        return sum;
    }

    private BigInteger largeSum(PartnerSet some) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < largeParts.size(); i++) {
            sum = some.has(i) ? sum.add(largeParts.get(i)) : sum;
        }
        return sum;
    }

    private static WeightedShares small(long[][] amounts, long[] totals, long[] weights, int partners) {
        long common = 1;
        for (long total : totals) {
            common = Math.multiplyExact(common, total / gcd(common, total));
        }
        long whole = 0;
        long[] parts = new long[partners];
        for (int s = 0; s < weights.length; s++) {
            long factor = Math.multiplyExact(weights[s], common / totals[s]);
            whole = Math.addExact(whole, Math.multiplyExact(weights[s], common));
            for (int i = 0; i < partners; i++) {
                parts[i] = Math.addExact(parts[i], Math.multiplyExact(factor, amounts[s][i]));
            }
        }
        return new WeightedShares(parts, whole, List.of(), BigInteger.ONE);
    }

    /** The same sum for totals whose common multiple does not fit a long. */
    private static WeightedShares large(long[][] amounts, long[] totals, long[] weights, int partners) {
        BigInteger common = LongStream.of(totals)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b.divide(a.gcd(b))));
        BigInteger whole = BigInteger.ZERO;
        BigInteger[] parts =
                Stream.generate(() -> BigInteger.ZERO).limit(partners).toArray(BigInteger[]::new);
        for (int s = 0; s < weights.length; s++) {
            BigInteger weight = BigInteger.valueOf(weights[s]);
            BigInteger factor = weight.multiply(common.divide(BigInteger.valueOf(totals[s])));
            whole = whole.add(weight.multiply(common));
            for (int i = 0; i < partners; i++) {
                parts[i] = parts[i].add(factor.multiply(BigInteger.valueOf(amounts[s][i])));
            }
        }
        long[] signs = Stream.of(parts).mapToLong(BigInteger::signum).toArray();
        return new WeightedShares(signs, 1, List.of(parts), whole);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
