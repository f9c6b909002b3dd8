package fr.tempspartage.domain.partner;

import org.jspecify.annotations.Nullable;

/**
 * Set of partners by their places in the list of a project (<i>ensemble de partenaires</i>), from 0 to 63.
 *
 * <p>Example: {@code PartnerSet.of(0).with(2)} is the first partner and the third.
 */
public final class PartnerSet {

    /** Largest number of partners that a set can tell apart. */
    public static final int MAX_PARTNERS = 64;

    // Sets of the first six partners are made once: sets are made by the million.
    private static final PartnerSet[] SMALL = small();

    /** No partner. */
    public static final PartnerSet NONE = SMALL[0];

    /** Every partner, however many a project has. */
    public static final PartnerSet ALL = new PartnerSet(-1);

    private final long bits;

    private PartnerSet(long bits) {
        this.bits = bits;
    }

    private static PartnerSet[] small() {
        PartnerSet[] sets = new PartnerSet[64];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new PartnerSet(i);
        }
        return sets;
    }

    private static PartnerSet ofBits(long bits) {
        return bits >= 0 && bits < SMALL.length ? SMALL[(int) bits] : new PartnerSet(bits);
    }

    private static long bit(int place) {
        if (place < 0 || place >= MAX_PARTNERS) {
            throw new IllegalArgumentException(
                    "No partner has the place " + place + ".\nMaybe use one from 0 to " + (MAX_PARTNERS - 1) + ".");
        }
        return 1L << place;
    }

    /**
     * The partner at a place.
     *
     * @throws IllegalArgumentException if the place is below 0 or above 63
     */
    public static PartnerSet of(int place) {
        return ofBits(bit(place));
    }

    /**
     * The first partners of a list.
     *
     * @param count how many, from 0 to 64
     * @throws IllegalArgumentException if the count is outside
     */
    public static PartnerSet first(int count) {
        return count == 0 ? NONE : ofBits(-1L >>> (MAX_PARTNERS - 1 - Long.numberOfTrailingZeros(bit(count - 1))));
    }

    /**
     * These partners and the one at a place.
     *
     * @throws IllegalArgumentException if the place is below 0 or above 63
     */
    public PartnerSet with(int place) {
        return ofBits(bits | bit(place));
    }

    /** These partners and others. */
    public PartnerSet with(PartnerSet others) {
        return ofBits(bits | others.bits);
    }

    /** These partners without others. */
    public PartnerSet without(PartnerSet others) {
        return ofBits(bits & ~others.bits);
    }

    /** The partners of this set that are in another too. */
    public PartnerSet within(PartnerSet other) {
        return ofBits(bits & other.bits);
    }

    /**
     * Whether the partner at a place belongs to the set.
     *
     * @return false for a place that no partner can have
     */
    public boolean has(int place) {
        return place >= 0 && place < MAX_PARTNERS && (bits >>> place & 1) == 1;
    }

    /** Whether some partner belongs to this set and to another. */
    public boolean meets(PartnerSet other) {
        return (bits & other.bits) != 0;
    }

    /** Whether no partner belongs to the set. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** Number of partners; 64 for {@link #ALL}. */
    public int size() {
        return Long.bitCount(bits);
    }

    /** Lowest place of a partner of the set; -1 where it is empty. */
    public int lowest() {
        return bits == 0 ? -1 : Long.numberOfTrailingZeros(bits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartnerSet that && that.bits == bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    /** The places, such as {@code {0, 2}}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int place = 0; place < MAX_PARTNERS; place++) {
            if (has(place)) {
                text.append(text.length() == 1 ? "" : ", ").append(place);
            }
        }
        return text.append('}').toString();
    }
}
