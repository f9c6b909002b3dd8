package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.Optional;

/** What the partners' rest is the rest of (<em>assiette du reste à charge</em>). */
public enum RestOf {
    /** The stated cost of the post. */
    WHOLE_POST("sur le coût du poste entier", "of the cost of the whole post") {
        @Override
        public Optional<Rate> part(FundingTerms terms) {
            return Optional.of(Rate.ONE);
        }
    },
    /** Its hospital part, as the dossier splits the time. */
    HOSPITAL_ACTIVITY("sur le coût de l’activité hospitalière", "of the cost of the hospital activity") {
        @Override
        public Optional<Rate> part(FundingTerms terms) {
            return terms.getHospitalPart();
        }
    };

    private final Bilingual label;

    RestOf(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    /** What a rest is of, as it stands after the word. */
    public Bilingual label() {
        return label;
    }

    /** Part of the stated cost; empty where it is not known. */
    public abstract Optional<Rate> part(FundingTerms terms);
}
