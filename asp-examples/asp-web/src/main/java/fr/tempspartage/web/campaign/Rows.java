package fr.tempspartage.web.campaign;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.EurosRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of a campaign in columns, so that very many take little room: of each an identifier, two amounts, two places, and what
 * it has in common with others. Filled by several threads, each row once; read by many afterwards.
 */
final class Rows {

    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final int FIRST = 256;

    private int size;
    private int[] lines = new int[FIRST];
    private String[] ids = new String[FIRST];
    private Said[] said = new Said[FIRST];
    private long[] least = new long[FIRST];
    private long[] most = new long[FIRST];
    private long[] places = new long[FIRST];
    private final BitSet issues = new BitSet();
    private final Map<Said, Said> alike = new HashMap<>();

    /** Puts a row at the place of its number. */
    synchronized void put(Row row) {
        int index = row.number() - 1;
        if (index >= lines.length) {
            grow(Math.max(index + 1, lines.length + lines.length / 2));
        }
        lines[index] = row.line();
        ids[index] = row.id();
        said[index] = alike.computeIfAbsent(row.said(), one -> one);
        least[index] = row.amount().map(range -> range.min().cents()).orElse(UNKNOWN);
        most[index] = row.amount().map(range -> range.max().cents()).orElse(UNKNOWN);
        places[index] = row.at();
        issues.set(index, row.hasIssues());
        size = Math.max(size, index + 1);
    }

    private void grow(int length) {
        lines = Arrays.copyOf(lines, length);
        ids = Arrays.copyOf(ids, length);
        said = Arrays.copyOf(said, length);
        least = Arrays.copyOf(least, length);
        most = Arrays.copyOf(most, length);
        places = Arrays.copyOf(places, length);
    }

    /** Number of rows. */
    int size() {
        return size;
    }

    /** Identifier of a row by its index, from 0. */
    String id(int index) {
        return ids[index];
    }

    /** What is said of a row by its index. */
    Said said(int index) {
        return said[index];
    }

    /** Whether something is said of a row by its index. */
    boolean hasIssues(int index) {
        return issues.get(index);
    }

    /** Highest amount of a row in cents; one that is unknown comes below all others. */
    long cents(int index) {
        return most[index];
    }

    /** Row by its index. */
    Row get(int index) {
        return new Row(
                index + 1,
                lines[index],
                ids[index],
                said[index],
                most[index] == UNKNOWN
                        ? Optional.empty()
                        : Optional.of(new EurosRange(Euros.ofCents(least[index]), Euros.ofCents(most[index]))),
                places[index],
                issues.get(index));
    }
}
