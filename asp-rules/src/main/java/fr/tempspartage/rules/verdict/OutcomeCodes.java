package fr.tempspartage.rules.verdict;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of all the rules of a call in their order (<i>réponses</i>), three bits each.
 *
 * <p>Twenty-one outcomes fill one {@code long}; equality compares the bits. A plug-in author never meets this type.
 */
public final class OutcomeCodes {

    private static final int BITS = 3;
    private static final int PER_WORD = 21;

    private final long[] words;
    private final int size;

    private OutcomeCodes(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    /**
     * Makes codes of a given number of rules, all SATISFIED until they are set.
     *
     * @param size the number of rules
     * @return the codes, to be filled while they are being made
     */
    static OutcomeCodes ofSize(int size) {
        return new OutcomeCodes(new long[(size + PER_WORD - 1) / PER_WORD], size);
    }

    @SuppressWarnings("EnumOrdinal") // packed in memory only, never stored
    void set(int index, Outcome outcome) {
        words[index / PER_WORD] |= (long) outcome.ordinal() << (index % PER_WORD * BITS);
    }

    /**
     * Outcome of one rule.
     *
     * @param index the place of the rule in the list of the call
     * @return its outcome
     */
    public Outcome get(int index) {
        return Outcome.ofOrdinal((int) (words[index / PER_WORD] >>> (index % PER_WORD * BITS)) & 7);
    }

    /**
     * Number of rules.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutcomeCodes that && that.size == size && Arrays.equals(that.words, words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : " ").append(get(i));
        }
        return text.toString();
    }
}
