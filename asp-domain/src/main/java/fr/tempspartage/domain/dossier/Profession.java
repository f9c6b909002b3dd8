package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Health profession (<i>profession de santé</i>) of the candidate. */
public enum Profession implements Coded {
    /** Médecin. */
    PHYSICIAN("médecin", "physician"),

    /** Chirurgien-dentiste. */
    DENTIST("chirurgien-dentiste", "dentist"),

    /** Pharmacien. */
    PHARMACIST("pharmacien", "pharmacist"),

    /** Sage-femme. */
    MIDWIFE("sage-femme", "midwife"),

    /** Any other profession. */
    OTHER("autre profession", "other profession");

    private final Bilingual label;

    Profession(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
