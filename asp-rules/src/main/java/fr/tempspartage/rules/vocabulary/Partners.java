package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What partners are (<i>nature des partenaires</i>). In the sentences of any condition on a partner, {@code {partner}} is
 * the partner that is looked at.
 */
public final class Partners {

    private Partners() {}

    /** Partners by name for sentences; a key that no partner has stands for itself. */
    static List<Object> named(Facts facts, Collection<PartnerKey> keys) {
        List<Object> found = new ArrayList<>();
        for (PartnerKey key : keys) {
            int place = facts.indexOf(key);
            found.add(place < 0 ? key : facts.partners().get(place));
        }
        return found;
    }

    /**
     * Whether a partner is an establishment, and not a structure of town care (<i>structure de soins de ville</i>); in
     * sentences {@code {partner}}.
     *
     * @return the test, which is always answered
     */
    public static Test<Partner> isEstablishment() {
        return new Side(true);
    }

    /**
     * Whether a partner is a structure of town care, and not an establishment; in sentences {@code {partner}}.
     *
     * @return the test, which is always answered
     */
    public static Test<Partner> isTownStructure() {
        return new Side(false);
    }

    /** Whether a partner recruits (<i>recruteur</i>), alone or with others; in sentences {@code {recruits}}. */
    public static Fact<Partner, Boolean> recruits() {
        return Fact.computed(
                "recruits",
                Bilingual.of("partenaire qui recrute", "partner that recruits"),
                seen -> {
                    seen.trace().read(DossierInputs.RECRUITERS);
                    List<PartnerKey> recruiters =
                            seen.facts().project().getRecruiters().orElse(null);
                    return recruiters == null
                            ? null
                            : recruiters.contains(seen.party().getKey());
                },
                DossierInputs.RECRUITERS);
    }

    /**
     * Whether the candidate works at a partner (<i>établissement concerné</i>), by any post of the dossier; in sentences
     * {@code {partner}}.
     */
    public static Test<Partner> isWorkplace() {
        return new Workplace();
    }

    /** Partners of the project (<i>partenaires</i>), in sentences {@code {partners}}. */
    public static Fact<Dossier, ImmutableList<Partner>> partners() {
        return Fact.stated(DossierInputs.PARTNERS, facts -> facts.project().getPartners());
    }

    /** Whether the partners are distinct legal persons (<i>personnes morales distinctes</i>), no two of them one. */
    public static Test<Dossier> areDistinctPersons() {
        return new DistinctPersons();
    }

    /** Test of the side that a partner stands on. */
    private static final class Side extends Test<Partner> {

        private static final Bilingual ESTABLISHMENT =
                Bilingual.of("{partner} est un établissement.", "{partner} is an establishment.");
        private static final Bilingual TOWN = Bilingual.of(
                "{partner} est une structure de soins de ville.", "{partner} is a structure of town care.");

        private final boolean establishment;
        private final String yes;
        private final String no;

        Side(boolean establishment) {
            this.establishment = establishment;
            this.yes = establishment ? "partner:establishment" : "partner:town";
            this.no = establishment ? "partner:community" : "partner:hospital";
        }

        @Override
        protected Outcomes answer(Case seen) {
            boolean is = seen.establishment() != null == establishment;
            seen.trace().say(is ? yes : no);
            return is ? Outcomes.YES : Outcomes.NO;
        }

        @Override
        protected Outcomes reachable() {
            return Outcomes.YES.orAlso(Outcomes.NO);
        }

        @Override
        protected void tell(Contents contents) {
            contents.reads(DossierInputs.PARTNERS);
            contents.says(Outcome.SATISFIED, yes, establishment ? ESTABLISHMENT : TOWN);
            contents.says(Outcome.NOT_SATISFIED, no, establishment ? TOWN : ESTABLISHMENT);
        }

        @Override
        public Bilingual readBack() {
            return establishment
                    ? Bilingual.of("c’est un établissement", "it is an establishment")
                    : Bilingual.of("c’est une structure de soins de ville", "it is a structure of town care");
        }
    }
}
