package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.formula.Slug;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.List;
import java.util.Optional;

/** What the partners' rest is the rest of (<em>assiette du reste à charge</em>). */
enum RestOf implements Slug {
    /** The stated cost of the post. */
    WHOLE_POST("whole-post", "sur le coût du poste entier", "of the cost of the whole post") {
        @Override
        Optional<Rate> part(FundingTerms terms) {
            return Optional.of(Rate.ONE);
        }
    },
    /** Its hospital part, as the dossier splits the time. */
    HOSPITAL_ACTIVITY(
            "hospital-activity", "sur le coût de l’activité hospitalière", "of the cost of the hospital activity") {
        @Override
        Optional<Rate> part(FundingTerms terms) {
            return terms.getHospitalPart();
        }
    };

    static final List<RestOf> ALL = List.of(values());

    private final String slug;
    private final Bilingual label;

    RestOf(String slug, String french, String english) {
        this.slug = slug;
        this.label = Bilingual.of(french, english);
    }

    /** What a rest is of, as it stands after the word. */
    Bilingual label() {
        return label;
    }

    /** Part of the stated cost; empty where it is not known. */
    abstract Optional<Rate> part(FundingTerms terms);

    @Override
    public String slug() {
        return slug;
    }
}
