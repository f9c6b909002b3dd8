package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.law.Fact;

/**
 * Facts of a partner that is a structure of town care (<i>structure de soins de ville</i>). Of an establishment they are
 * not known: ask first whether the partner is such a structure. In sentences {@code {partner}} is the partner.
 */
public final class TownStructures {

    private TownStructures() {}

    /** Kind (<i>type de structure</i>), in sentences {@code {kind}}. */
    public static Fact<Partner, CommunityPracticeKind> structure() {
        return Fact.found(DossierInputs.COMMUNITY_KIND, seen -> {
            seen.trace().read(DossierInputs.COMMUNITY_KIND);
            return seen.party() instanceof CommunityPractice practice
                    ? practice.getKind().orElse(null)
                    : null;
        });
    }
}
