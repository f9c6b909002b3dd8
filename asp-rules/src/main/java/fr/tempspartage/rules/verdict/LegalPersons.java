package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.Siren;
import org.jspecify.annotations.Nullable;

/** Legal persons of the partners (<i>entités juridiques</i>), compared once; sets of partners are bits. */
public final class LegalPersons {

    private final long all;
    private final long known;

    /** For each partner, the others of the same legal person. */
    private final long[] same;

    private final boolean distinct;

    LegalPersons(ImmutableList<Partner> partners) {
        int count = partners.size();
        @Nullable Siren[] persons = new Siren[count];
        this.all = (1L << count) - 1;
        this.same = new long[count];
        long found = 0;
        boolean shared = false;
        for (int i = 0; i < count; i++) {
            Siren person = partners.get(i).getLegalEntity().orElse(null);
            persons[i] = person;
            found |= person == null ? 0 : 1L << i;
            for (int j = 0; j < i && person != null; j++) {
                if (person.equals(persons[j])) {
                    same[i] |= 1L << j;
                    same[j] |= 1L << i;
                    shared = true;
                }
            }
        }
        this.known = found;
        this.distinct = found == all && !shared;
    }

    /**
     * Tells whether the legal person of a partner is known.
     *
     * @param partner its place
     * @return true if it is
     */
    public boolean known(int partner) {
        return (known >>> partner & 1) == 1;
    }

    /**
     * Tells whether the legal persons are all known, and none is that of two partners.
     *
     * @return true if so, as where there is no partner
     */
    public boolean distinct() {
        return distinct;
    }

    /**
     * Other partners that surely are of the same legal person.
     *
     * @param partner its place
     * @return their bits
     */
    public long sameAs(int partner) {
        return same[partner];
    }

    /**
     * Other partners that may be of the same legal person: those that surely are, and those where one of the two is not
     * known.
     *
     * @param partner its place
     * @return their bits
     */
    public long maybeSameAs(int partner) {
        return known(partner) ? same[partner] | (all & ~known) : all & ~(1L << partner);
    }
}
