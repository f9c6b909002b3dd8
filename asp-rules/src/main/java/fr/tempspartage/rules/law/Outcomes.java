package fr.tempspartage.rules.law;

import fr.tempspartage.rules.verdict.Outcome;

/**
 * Outcomes that are possible (<i>issues possibles</i>): what a test answers over all values of the facts that are
 * missing. One alone is the outcome; several make it UNKNOWN, and the missing facts decide.
 *
 * <p>Example: "public and with a head of service" of a public establishment whose head is not stated may be SATISFIED or
 * NOT_SATISFIED; of a private one it is NOT_SATISFIED whatever is missing.
 *
 * <p>UNKNOWN alone is an answer of its own: the text leaves the question open, whatever the facts.
 */
@SuppressWarnings("EnumOrdinal") // places in memory only, never stored
public final class Outcomes {

    private static final int KINDS = Outcome.values().length;
    private static final int SETS = 1 << KINDS;
    private static final Outcomes[] ALL = new Outcomes[SETS];
    private static final byte[] AND = new byte[SETS * SETS];
    private static final byte[] OR = new byte[SETS * SETS];

    static {
        for (int bits = 0; bits < SETS; bits++) {
            ALL[bits] = new Outcomes(bits);
        }
        for (int left = 0; left < SETS; left++) {
            for (int right = 0; right < SETS; right++) {
                join(left, right);
            }
        }
    }

    /** Satisfied, whatever is missing. */
    public static final Outcomes YES = of(Outcome.SATISFIED);

    /** Not satisfied, whatever is missing. */
    public static final Outcomes NO = of(Outcome.NOT_SATISFIED);

    /** Left open by the text, whatever is missing. */
    public static final Outcomes OPEN = of(Outcome.UNKNOWN);

    /** Not applicable, whatever is missing; neutral where tests are joined. */
    public static final Outcomes NOT_APPLICABLE = of(Outcome.NOT_APPLICABLE);

    /** For people to judge. */
    public static final Outcomes FOR_COMMITTEE = of(Outcome.FOR_COMMITTEE);

    /** None: the start of a union. */
    static final Outcomes NONE = ALL[0];

    /** All: the start of an intersection. */
    static final Outcomes ANY = ALL[SETS - 1];

    private final int bits;
    private final Outcome outcome;

    private Outcomes(int bits) {
        this.bits = bits;
        this.outcome =
                Integer.bitCount(bits) == 1 ? Outcome.values()[Integer.numberOfTrailingZeros(bits)] : Outcome.UNKNOWN;
    }

    private static void join(int left, int right) {
        int and = 0;
        int or = 0;
        for (Outcome one : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                if ((left >>> one.ordinal() & 1) == 1 && (right >>> other.ordinal() & 1) == 1) {
                    and |= 1 << one.and(other).ordinal();
                    or |= 1 << one.or(other).ordinal();
                }
            }
        }
        AND[left * SETS + right] = (byte) and;
        OR[left * SETS + right] = (byte) or;
    }

    /** Both, for the bits of two sets. */
    static int and(int left, int right) {
        return AND[left * SETS + right];
    }

    /** Either, for the bits of two sets. */
    static int or(int left, int right) {
        return OR[left * SETS + right];
    }

    /** The set that has some bits. */
    static Outcomes ofBits(int bits) {
        return ALL[bits];
    }

    /** One bit for each outcome, by its ordinal. */
    int bits() {
        return bits;
    }

    /** Gives the set of one outcome. */
    public static Outcomes of(Outcome outcome) {
        return ALL[1 << outcome.ordinal()];
    }

    /**
     * Joins two answers that must both hold, value by value.
     *
     * @return the answers that are possible for both together
     */
    public Outcomes and(Outcomes other) {
        return ALL[and(bits, other.bits)];
    }

    /**
     * Joins two answers of which one must hold, value by value.
     *
     * @return the answers that are possible for the two together
     */
    public Outcomes or(Outcomes other) {
        return ALL[or(bits, other.bits)];
    }

    /**
     * Adds what may also be answered.
     *
     * @return the answers of both sets
     */
    public Outcomes orAlso(Outcomes other) {
        return ALL[bits | other.bits];
    }

    /** The answers that are in both sets. */
    Outcomes within(Outcomes other) {
        return ALL[bits & other.bits];
    }

    /** These answers but those of another set. */
    Outcomes without(Outcomes other) {
        return ALL[bits & ~other.bits];
    }

    /**
     * Tells whether an outcome is possible.
     *
     * @return true if it is in the set
     */
    public boolean has(Outcome one) {
        return (bits >>> one.ordinal() & 1) == 1;
    }

    /**
     * Tells whether the answer is the same whatever is missing.
     *
     * @return true if the set holds one outcome
     */
    public boolean certain() {
        return Integer.bitCount(bits) == 1;
    }

    /**
     * The answer.
     *
     * @return the one outcome, or UNKNOWN where several are possible
     */
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Outcome one : Outcome.values()) {
            if (has(one)) {
                text.append(text.isEmpty() ? "" : " or ").append(one);
            }
        }
        return text.toString();
    }
}
