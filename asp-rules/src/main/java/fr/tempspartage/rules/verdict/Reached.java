package fr.tempspartage.rules.verdict;

import java.util.Optional;

/**
 * Outcomes that the rules of each level have reached (<i>réponses rencontrées</i>), gathered while the rules answer: one
 * bit for each outcome, in the lane of the level.
 */
@SuppressWarnings("EnumOrdinal") // places in memory only, never stored
final class Reached {

    /** Lane of the conditions. */
    static final int CONDITIONS = 0;

    /** Lane of the documents. */
    static final int DOCUMENTS = 1;

    private static final int FIRST_ASPECT = 2;
    private static final int BITS = 8;

    private Reached() {}

    /** Lane of the rules that answer for an aspect of the filing. */
    static int lane(FilingAspect aspect) {
        return FIRST_ASPECT + aspect.ordinal();
    }

    /** First bit of each lane that a rule counts in; shifted by the place of its outcome, it is what the rule reaches. */
    static long lanes(RuleKind kind, Optional<FilingAspect> aspect) {
        long level = switch (kind) {
            case CONDITION -> first(CONDITIONS);
            case DOCUMENT -> first(DOCUMENTS);
            default -> 0;
        };
        return level | aspect.map(a -> first(lane(a))).orElse(0L);
    }

    private static long first(int lane) {
        return 1L << (lane * BITS);
    }

    /** Whether a rule of a lane has answered so. */
    static boolean has(long reached, int lane, Outcome outcome) {
        return (reached >>> (lane * BITS + outcome.ordinal()) & 1) == 1;
    }
}
