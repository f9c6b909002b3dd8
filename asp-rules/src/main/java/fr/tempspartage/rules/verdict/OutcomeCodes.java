package fr.tempspartage.rules.verdict;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of all the rules of a call in their order (<i>réponses</i>), one byte each. A plug-in author never meets this
 * type.
 */
public final class OutcomeCodes {

    private final byte[] ordinals;

    private OutcomeCodes(byte[] ordinals) {
        this.ordinals = ordinals;
    }

    /**
     * Makes codes of a given number of rules, all SATISFIED until they are set.
     *
     * @return the codes, to be filled while they are being made
     */
    static OutcomeCodes ofSize(int size) {
        return new OutcomeCodes(new byte[size]);
    }

    @SuppressWarnings("EnumOrdinal") // in memory only, never stored
    void set(int index, Outcome outcome) {
        ordinals[index] = (byte) outcome.ordinal();
    }

    /**
     * Outcome of one rule.
     *
     * @param index the place of the rule in the list of the call
     */
    public Outcome get(int index) {
        return Outcome.ofOrdinal(ordinals[index]);
    }

    /** Number of rules. */
    public int size() {
        return ordinals.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutcomeCodes that && Arrays.equals(that.ordinals, ordinals);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ordinals);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ordinals.length; i++) {
            text.append(i == 0 ? "" : " ").append(get(i));
        }
        return text.toString();
    }
}
