package fr.tempspartage.domain.source;

import fr.tempspartage.domain.Bilingual;

/**
 * Choice of an {@link Interpretation} (<i>lecture</i>): one way to read an open point of a text.
 *
 * @param slug the name, such as {@code all-partners}
 * @param label the label in both languages
 * @param standing whether the choice may decide a result
 */
public record Choice(String slug, Bilingual label, Standing standing) {

    /** Whether a choice may decide a result. */
    public enum Standing {
        /** May be chosen. */
        OPEN,
        /** Shown beside the result for information; never decides it. */
        DISPLAY_ONLY,
        /** Excluded by the text; kept in explanations only. */
        REJECTED
    }

    /**
     * Tells whether the choice may be chosen.
     *
     * @return true if its standing is {@link Standing#OPEN}
     */
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    @Override
    public String toString() {
        return slug;
    }
}
