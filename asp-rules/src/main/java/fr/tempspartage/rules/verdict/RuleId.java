package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.source.ClauseId;

/** Identifier of a rule (<i>règle</i>): that of its main clause, such as {@code NA-16}. */
public final class RuleId extends Identifier implements Comparable<RuleId> {

    private final ClauseId clause;

    private RuleId(ClauseId clause) {
        super(clause.toString());
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
}
