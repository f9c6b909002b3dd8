package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.source.ClauseId;
import org.jspecify.annotations.Nullable;

/** Identifier of a rule (<i>règle</i>): that of its main clause, such as {@code NA-16}. */
public final class RuleId implements Comparable<RuleId> {

    private final ClauseId clause;

    private RuleId(ClauseId clause) {
        this.clause = clause;
    }

    /**
     * Reads an identifier.
     *
     * @param text the identifier of the main clause
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId parse(String text) {
        return new RuleId(ClauseId.parse(text));
    }

    /** Main clause of the rule. */
    public ClauseId clause() {
        return clause;
    }

    @Override
    public int compareTo(RuleId other) {
        return clause.compareTo(other.clause);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId that && that.clause.equals(clause);
    }

    @Override
    public int hashCode() {
        return clause.hashCode();
    }

    @Override
    public String toString() {
        return clause.toString();
    }
}
