package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Part of the application form (<i>partie du dossier</i>). */
public enum FormPart implements Coded {
    /** Identity of the candidate. */
    IDENTITY("identité du candidat", "candidate's identity"),

    /** Training so far. */
    TRAINING("parcours de formation", "training"),

    /** Project of cooperation between the establishments. */
    COOPERATION_PROJECT("projet de coopération", "cooperation project"),

    /** What the candidate plans afterwards. */
    PROFESSIONAL_PROJECT("projet professionnel", "professional project");

    private final Bilingual label;

    FormPart(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
