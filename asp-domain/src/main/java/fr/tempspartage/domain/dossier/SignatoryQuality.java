package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Quality in which somebody signs (<i>qualité du signataire</i>). */
public enum SignatoryQuality implements Coded {
    /** Director of a hospital or medico-social establishment. */
    ESTABLISHMENT_DIRECTOR("directeur d’établissement", "director of the establishment"),

    /** Director of a centre de santé or of another structure that has one. */
    COMMUNITY_DIRECTOR("directeur de la structure de soins de ville", "director of the community structure"),

    /** Manager, chair or holder of a structure without a director. */
    LEGAL_REPRESENTATIVE("représentant légal", "legal representative"),

    /** Chef de service. */
    SERVICE_HEAD("chef de service", "head of service"),

    /** Chef de pôle. */
    POLE_HEAD("chef de pôle", "head of division (chef de pôle)"),

    /** Coordonnateur de DES. */
    UNIVERSITY_COORDINATOR("coordonnateur universitaire", "university coordinator"),

    /** Praticien hospitalier. */
    HOSPITAL_PRACTITIONER("praticien hospitalier", "hospital practitioner"),

    /** Any other quality. */
    OTHER("autre qualité", "other quality");

    private final Bilingual label;

    SignatoryQuality(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
