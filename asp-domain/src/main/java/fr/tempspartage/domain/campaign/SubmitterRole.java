package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Who files a dossier (<i>déposant</i>). */
public enum SubmitterRole implements Coded {
    /** The candidate in person. */
    CANDIDATE("candidat", "candidate"),

    /** The establishment that recruits, which is also the one that carries the dossier (support). */
    RECRUITING_ESTABLISHMENT("établissement recruteur", "recruiting establishment"),

    /** A partner that does not recruit. */
    OTHER_PARTNER("autre partenaire", "other partner"),

    /** Somebody who files on behalf of another with a mandate. */
    MANDATED_THIRD_PARTY("tiers mandaté", "mandated third party"),

    /** Anybody else. */
    OTHER("autre déposant", "other submitter");

    private final Bilingual label;

    SubmitterRole(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
