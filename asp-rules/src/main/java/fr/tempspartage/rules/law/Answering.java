package fr.tempspartage.rules.law;

import fr.tempspartage.rules.verdict.Case;

/**
 * What answers for a case without sentences (<i>réponse seule</i>): a condition, or the same made ready for many answers,
 * in fewer and smaller steps.
 *
 * <p>Sets of outcomes stand here as the bits of {@link Outcomes}: 1 is SATISFIED alone.
 */
abstract class Answering {

    /** Answers for a case that is not recorded, over all values of the facts that are missing. */
    abstract int bits(Case seen);

    /** What it always answers, or 0 where that depends on the case. */
    int alwaysBits() {
        return 0;
    }

    /** Whether it may answer that it does not apply, alone or among others. */
    boolean mayNotApply() {
        return true;
    }
}
