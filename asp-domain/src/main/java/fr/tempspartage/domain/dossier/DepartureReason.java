package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Reason of leaving (<i>motif de fin de fonctions</i>). */
public enum DepartureReason implements Coded {
    /** Appointment as <i>chef de clinique</i>. */
    CHIEF_RESIDENT(
            "recrutement comme chef de clinique", "recruitment as university clinical fellow (chef de clinique)"),

    /** Appointment as AHU or PHU: university posts that are not <i>chef de clinique</i>. */
    UNIVERSITY_ASSISTANT(
            "recrutement comme assistant hospitalier universitaire", "appointment as university hospital assistant"),

    /** Appointment to a permanent hospital post. */
    HOSPITAL_PRACTITIONER("nomination comme praticien hospitalier", "appointment as hospital practitioner"),

    /** Resignation to open or join a practice. */
    PRIVATE_PRACTICE("installation en libéral", "private practice"),

    /** Any other reason. */
    OTHER("autre motif", "other reason");

    private final Bilingual label;

    DepartureReason(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
