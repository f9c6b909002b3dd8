package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Outcome of a rule (<i>réponse à une règle</i>). */
public enum Outcome implements Coded {
    /** The dossier meets the rule. */
    SATISFIED("satisfait", "satisfied"),
    /** The dossier does not meet the rule. */
    NOT_SATISFIED("non satisfait", "not satisfied"),
    /** A fact is missing, or the text leaves the question open; neither yes nor no. */
    UNKNOWN("à confirmer", "to be confirmed"),
    /** The rule has no object here; neutral wherever rules are put together. */
    NOT_APPLICABLE("sans objet", "not applicable"),
    /** People judge, as the reason says who; a rule of kind COMMITTEE, or a condition under a reading. It never blocks. */
    FOR_COMMITTEE("à apprécier", "for people to judge");

    private static final Outcome[] VALUES = values();

    private final Bilingual label;

    Outcome(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * Puts two outcomes together as "both": one refusal refuses, one unknown leaves unknown, NOT_APPLICABLE is neutral.
     */
    public Outcome and(Outcome other) {
        if (this == NOT_SATISFIED || other == NOT_SATISFIED) {
            return NOT_SATISFIED;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        if (this == FOR_COMMITTEE || other == FOR_COMMITTEE) {
            return FOR_COMMITTEE;
        }
        return this == SATISFIED ? this : other;
    }

    /**
     * Puts two outcomes together as "at least one": one success satisfies, one unknown leaves unknown, NOT_APPLICABLE is
     * neutral.
     *
     * @return the outcome of either
     */
    public Outcome or(Outcome other) {
        if (this == SATISFIED || other == SATISFIED) {
            return SATISFIED;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        if (this == FOR_COMMITTEE || other == FOR_COMMITTEE) {
            return FOR_COMMITTEE;
        }
        return this == NOT_SATISFIED ? this : other;
    }

    static Outcome ofOrdinal(int ordinal) {
        return VALUES[ordinal];
    }
}
