package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.LegalPersons;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Partners by kind, as bits (<i>catégories des partenaires</i>), with what is sure and what may be where kinds or legal
 * persons are not known.
 *
 * @param facts the facts
 * @param legal the reading of I-NA-23 in force
 * @param chu university hospitals
 * @param health other health establishments, each site for itself
 * @param healthLow those of them that are surely no part of a university hospital
 * @param healthHigh partners that may be such health establishments
 * @param otherThanChuLow partners that are surely no university hospital, nor part of one
 * @param otherThanChuHigh partners that may be no university hospital
 * @param unknownKind partners whose kind is not known
 * @param someEntityUnknown whether the legal person of a partner is not known, and matters
 */
record PartnerSets(
        Facts facts,
        String legal,
        long chu,
        long health,
        long healthLow,
        long healthHigh,
        long otherThanChuLow,
        long otherThanChuHigh,
        long unknownKind,
        boolean someEntityUnknown) {

    static PartnerSets of(Facts facts, String legal, Trace trace) {
        long chu = 0;
        long health = 0;
        long others = 0;
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
            } else if (kind == EstablishmentKind.MEDICO_SOCIAL || kind == EstablishmentKind.OTHER) {
                others |= bit;
            } else {
                health |= bit;
            }
        }
        boolean two = legal.equals("two");
        if (two || facts.legalPersons(trace).distinct()) {
            return new PartnerSets(
                    facts,
                    legal,
                    chu,
                    health,
                    health,
                    health | unknown,
                    health | others,
                    health | others | unknown,
                    unknown,
                    false);
        }
        return merged(facts, legal, chu, health, others, unknown);
    }

    /** What is left of the sets where sites of one legal person may be, or are, one establishment. */
    private static PartnerSets merged(Facts facts, String legal, long chu, long health, long others, long unknown) {
        boolean one = legal.equals("one");
        LegalPersons persons = facts.legalPersons();
        long maybeChu = 0;
        long surelyChu = 0;
        long maybeHealth = 0;
        long surelyHealth = 0;
        boolean entityUnknown = false;
        for (int i = 0; i < facts.partners().size(); i++) {
            long bit = 1L << i;
            long same = persons.sameAs(i);
            long maybe = persons.maybeSameAs(i);
            maybeChu |= (maybe & (chu | unknown)) == 0 ? 0 : bit;
            maybeHealth |= (maybe & (health | unknown)) == 0 ? 0 : bit;
            surelyChu |= (same & chu) == 0 ? 0 : bit;
            surelyHealth |= (same & health) == 0 ? 0 : bit;
            entityUnknown |= maybe != same;
        }
        long certain = one ? others & surelyHealth & ~maybeChu : 0;
        long gone = one ? surelyChu : 0;
        return new PartnerSets(
                facts,
                legal,
                chu,
                health,
                (health & ~maybeChu) | certain,
                (health | unknown | (others & maybeHealth)) & ~gone,
                (health | others) & ~maybeChu,
                (health | others | unknown) & ~gone,
                unknown,
                entityUnknown);
    }

    /** Whether no legal person stands both inside and outside a set, so far as that matters. */
    boolean undivided(long mask, Trace trace) {
        if (legal.equals("two")) {
            return true;
        }
        facts.legalPersons(trace);
        for (int i = 0; i < facts.partners().size(); i++) {
            if ((mask >>> i & 1) == 1 && (facts.legalPersons().maybeSameAs(i) & ~mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
