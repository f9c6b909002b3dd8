package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.source.Interpretation;

/**
 * Interpretation of a call with its place among the others (<i>point d'interprétation</i>), by which checks look it up.
 *
 * @param ordinal the place, from 0, in the list of the call
 */
public record OpenPoint(int ordinal, Interpretation interpretation) {

    /** What {@link Facts#reading} returns where no choice is made and there is no default. */
    public static final String UNDECIDED = "undecided";

    /**
     * Key of the interpretation.
     *
     * @return the key, such as {@code I-NA-8}
     */
    public String key() {
        return interpretation.key();
    }

    @Override
    public String toString() {
        return key();
    }
}
