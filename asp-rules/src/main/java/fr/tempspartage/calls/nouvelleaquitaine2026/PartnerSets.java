package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * Partners by kind (<i>catégories des partenaires</i>); the others are neither, as a medico-social
 * establishment.
 *
 * @param chu university hospitals
 * @param unknownKind partners whose kind is not known
 */
record PartnerSets(PartnerSet chu, PartnerSet health, PartnerSet unknownKind) {

    static PartnerSets of(Facts facts, Trace trace) {
        PartnerSet chu = PartnerSet.NONE;
        PartnerSet health = PartnerSet.NONE;
        PartnerSet unknown = PartnerSet.NONE;
        for (int i = 0; i < facts.partners().size(); i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            EstablishmentKind kind = establishment == null
                    ? EstablishmentKind.OTHER
                    : establishment.kind(trace).orElse(null);
            if (kind == null) {
                unknown = unknown.with(i);
            } else if (kind == EstablishmentKind.UNIVERSITY_HOSPITAL) {
                chu = chu.with(i);
            } else if (kind != EstablishmentKind.MEDICO_SOCIAL && kind != EstablishmentKind.OTHER) {
                health = health.with(i);
            }
        }
        return new PartnerSets(chu, health, unknown);
    }

    /** Every way in which the partners whose kind is not known may be of the three kinds. */
    List<PartnerSets> possible() {
        int place = unknownKind.lowest();
        if (place < 0) {
            return List.of(this);
        }
        PartnerSet rest = unknownKind.without(PartnerSet.of(place));
        List<PartnerSets> found = new ArrayList<>();
        for (PartnerSets others : new PartnerSets(chu, health, rest).possible()) {
            found.add(new PartnerSets(others.chu.with(place), others.health, PartnerSet.NONE));
            found.add(new PartnerSets(others.chu, others.health.with(place), PartnerSet.NONE));
            found.add(others);
        }
        return found;
    }
}
