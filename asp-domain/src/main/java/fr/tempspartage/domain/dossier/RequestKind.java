package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Kind of request (<i>nature de la demande</i>). */
public enum RequestKind implements Coded {
    /** A project funded for the first time. */
    FIRST_AWARD("première demande", "first award"),

    /** The same project, partners and candidate once more. */
    RENEWAL("renouvellement", "renewal");

    private final Bilingual label;

    RequestKind(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
