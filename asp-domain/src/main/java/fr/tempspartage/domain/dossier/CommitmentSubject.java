package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Subject of a commitment (<i>objet de l'engagement</i>). */
public enum CommitmentSubject implements Coded {
    /** The shared medical project. */
    SHARED_MEDICAL_PROJECT("projet médical partagé", "shared medical project"),

    /** The recruitment of the candidate. */
    RECRUITMENT("recrutement", "recruitment");

    private final Bilingual label;

    CommitmentSubject(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
