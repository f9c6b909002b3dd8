package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Status of the senior who supports the project (<i>statut du sénior</i>). */
public enum SeniorStatus implements Coded {
    /** Senior of the hospital. */
    HOSPITAL("hospitalier (H)", "hospital (H)"),

    /** Senior with a university post. */
    UNIVERSITY_HOSPITAL("hospitalo-universitaire (HU)", "university hospital (HU)");

    private final Bilingual label;

    SeniorStatus(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
