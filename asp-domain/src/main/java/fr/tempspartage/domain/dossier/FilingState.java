package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** State of the filing (<i>état du dépôt</i>): a draft is not filed. */
public enum FilingState implements Coded {
    /** Saved or being written; nothing has been sent. */
    DRAFT("brouillon", "draft"),

    /** Sent to the agency. */
    FILED("déposé", "filed");

    private final Bilingual label;

    FilingState(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
