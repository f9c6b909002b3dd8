package fr.tempspartage.domain.source;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Citation (<i>référence</i>) of what an answer rests on: a clause of the call, or a text outside it.
 *
 * <p>What comes from outside the call is always told apart: {@link #isFromCall()} is false and {@link #format} says so.
 */
public final class Citation {

    private final Optional<Clause> clause;
    private final Optional<Bilingual> outside;

    private Citation(Optional<Clause> clause, Optional<Bilingual> outside) {
        this.clause = clause;
        this.outside = outside;
    }

    /** Cites a clause of the call. */
    public static Citation of(Clause clause) {
        return new Citation(Optional.of(clause), Optional.empty());
    }

    /**
     * Cites a text outside the call.
     *
     * @param reference the text and its date, such as "arrêté du 29 juin 2023, annexe V"
     */
    public static Citation outside(Bilingual reference) {
        return new Citation(Optional.empty(), Optional.of(reference));
    }

    /**
     * Tells whether the call itself is cited.
     *
     * @return false for a text outside the call
     */
    public boolean isFromCall() {
        return clause.isPresent();
    }

    /**
     * Clause cited.
     *
     * @return the clause; empty for a text outside the call
     */
    public Optional<Clause> clause() {
        return clause;
    }

    /**
     * Text of the citation.
     *
     * @return the clause with its place, or the outside text, marked as such
     */
    public String format(Language language) {
        return clause.map(c -> c.cite(language))
                .orElseGet(() -> outside.map(o -> o.in(language)).orElse("")
                        + (language == Language.FRENCH ? " [hors appel]" : " [outside the call]"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that && that.clause.equals(clause) && that.outside.equals(outside);
    }

    @Override
    public int hashCode() {
        return 31 * clause.hashCode() + outside.hashCode();
    }

    @Override
    public String toString() {
        return format(Language.ENGLISH);
    }
}
