package fr.tempspartage.domain.post;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Mode of practice in the community (<i>mode d'exercice en ville</i>). */
public enum CommunityPracticeMode implements Coded {
    /** Consultations held in town by the hospital's own doctor. */
    ADVANCED_CONSULTATIONS("consultations avancées", "advanced consultations"),

    /** Employed by the community structure. */
    EMPLOYEE("salarié", "employee"),

    /** Self-employed in the community structure. */
    SELF_EMPLOYED("libéral", "self-employed");

    private final Bilingual label;

    CommunityPracticeMode(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
