package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Partners by kind, as bits (<i>catégories des partenaires</i>); the others are neither, as a medico-social
 * establishment.
 *
 * @param chu university hospitals
 * @param unknownKind partners whose kind is not known
 */
record PartnerSets(long chu, long health, long unknownKind) {

    static PartnerSets of(Facts facts, Trace trace) {
        long chu = 0;
        long health = 0;
        long unknown = 0;
        for (int i = 0; i < facts.partners().size(); i++) {
            long bit = 1L << i;
            EstablishmentFacts establishment = facts.establishment(i);
            EstablishmentKind kind = establishment == null
                    ? EstablishmentKind.OTHER
                    : establishment.kind(trace).orElse(null);
            if (kind == null) {
                unknown |= bit;
            } else if (kind == EstablishmentKind.UNIVERSITY_HOSPITAL) {
                chu |= bit;
            } else if (kind != EstablishmentKind.MEDICO_SOCIAL && kind != EstablishmentKind.OTHER) {
                health |= bit;
            }
        }
        return new PartnerSets(chu, health, unknown);
    }

    /** Every way in which the partners whose kind is not known may be of the three kinds. */
    PartnerSets[] possible() {
        int open = Long.bitCount(unknownKind);
        int ways = 1;
        for (int i = 0; i < open; i++) {
            ways *= 3;
        }
        PartnerSets[] found = new PartnerSets[ways];
        for (int way = 0; way < ways; way++) {
            long c = chu;
            long h = health;
            int digits = way;
            for (long rest = unknownKind; rest != 0; rest &= rest - 1) {
                long bit = Long.lowestOneBit(rest);
                c |= digits % 3 == 0 ? bit : 0;
                h |= digits % 3 == 1 ? bit : 0;
                digits /= 3;
            }
            found[way] = new PartnerSets(c, h, 0);
        }
        return found;
    }
}
