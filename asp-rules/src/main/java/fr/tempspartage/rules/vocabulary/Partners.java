package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;

/** What partners are (<i>nature des partenaires</i>). */
public final class Partners {

    private Partners() {}

    /**
     * Whether a partner is an establishment, and not a structure of town care (<i>structure de soins de ville</i>).
     *
     * @return the test, which is always answered
     */
    public static Test<Partner> isEstablishment() {
        return new IsEstablishment();
    }

    private static final class IsEstablishment extends Test<Partner> {

        private static final String YES = "partner:establishment";
        private static final String NO = "partner:community";

        @Override
        protected Outcomes answer(Case seen) {
            boolean is = seen.establishment() != null;
            seen.trace().say(is ? YES : NO);
            return is ? Outcomes.YES : Outcomes.NO;
        }

        @Override
        protected Outcomes reachable() {
            return Outcomes.YES.orAlso(Outcomes.NO);
        }

        @Override
        protected void tell(Contents contents) {
            contents.reads(DossierInputs.PARTNERS);
            contents.says(
                    Outcome.SATISFIED,
                    YES,
                    Bilingual.of("{partner} est un établissement.", "{partner} is an establishment."));
            contents.says(
                    Outcome.NOT_SATISFIED,
                    NO,
                    Bilingual.of(
                            "{partner} est une structure de soins de ville.",
                            "{partner} is a structure of town care."));
        }

        @Override
        public Bilingual readBack() {
            return Bilingual.of("c’est un établissement", "it is an establishment");
        }
    }
}
