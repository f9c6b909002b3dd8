package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.Siren;
import org.jspecify.annotations.Nullable;

/** Legal persons of the partners (<i>entités juridiques</i>), gathered once. */
public final class LegalPersons {

    private final @Nullable Siren[] persons;

    LegalPersons(ImmutableList<Partner> partners) {
        persons = new Siren[partners.size()];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = partners.get(i).getLegalEntity().orElse(null);
        }
    }

    /**
     * Tells whether the legal person of a partner is known.
     *
     * @param partner the place of the partner
     * @return false where it is not
     */
    public boolean known(int partner) {
        return persons[partner] != null;
    }

    /**
     * Tells whether two partners are one legal person.
     *
     * @param one the place of a partner
     * @param other the place of another
     * @return SATISFIED or NOT_SATISFIED; UNKNOWN where the legal person of either is not known
     */
    public Outcome same(int one, int other) {
        Siren first = persons[one];
        Siren second = persons[other];
        if (first == null || second == null) {
            return Outcome.UNKNOWN;
        }
        return first.equals(second) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
    }
}
