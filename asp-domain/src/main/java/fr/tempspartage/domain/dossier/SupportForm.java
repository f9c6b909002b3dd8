package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Form of the senior's support (<i>modalité de l'appui</i>); the list is open. */
public enum SupportForm implements Coded {
    /** Teleconsultation. */
    TELECONSULTATION("téléconsultation", "teleconsultation"),

    /** Staff meetings held together. */
    SHARED_STAFF_MEETINGS("staffs partagés", "shared staff meetings"),

    /** Consultations held away from the main site. */
    ADVANCED_CONSULTATIONS("consultations avancées", "advanced consultations"),

    /** Any other form. */
    OTHER("autre modalité", "other form");

    private final Bilingual label;

    SupportForm(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
