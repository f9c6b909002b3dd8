package fr.tempspartage.domain;

import org.jspecify.annotations.Nullable;

/**
 * Identifier (<i>identifiant</i>): a text of one form, which only its own type reads, such as a FINESS number.
 *
 * <p>Two are equal if they are of one type and of one text: the SIREN {@code 356000000} is no FINESS number. Those that
 * have an order are comparable within their type. Every identifier is immutable and thread-safe.
 */
public abstract class Identifier {

    private final String text;

    /** Keeps a text that the type has read. */
    protected Identifier(String text) {
        this.text = text;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Identifier that && that.getClass() == getClass() && that.text.equals(text));
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** Text as it stands in files; the type reads it back. */
    @Override
    public final String toString() {
        return text;
    }
}
