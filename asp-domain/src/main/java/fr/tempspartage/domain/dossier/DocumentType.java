package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Type of supporting document (<i>nature de la pièce</i>). */
public enum DocumentType implements Coded {
    /** CV of the candidate. */
    CURRICULUM_VITAE("curriculum vitae", "curriculum vitae"),

    /** Letter of the candidate. */
    MOTIVATION_LETTER("lettre de motivation", "cover letter"),

    /** Letter of the coordinator of the specialty diploma (DES). */
    DIPLOMA_COORDINATOR_LETTER("courrier du coordonnateur de DES", "letter of the DES coordinator"),

    /** Opinion of a head of service. */
    SERVICE_HEAD_OPINION("avis du chef de service", "opinion of the head of service"),

    /** Opinion of a head of pole. */
    POLE_HEAD_OPINION("avis du chef de pôle", "opinion of the head of division (chef de pôle)"),

    /** Opinion of a director. */
    DIRECTOR_OPINION("avis du directeur", "opinion of the director"),

    /** The project itself, as a document. */
    SHARED_MEDICAL_PROJECT("projet médical partagé", "shared medical project"),

    /** Proof of definitive registration with the Council. */
    REGISTRATION_CERTIFICATE(
            "attestation d’inscription définitive à l’Ordre", "certificate of definitive registration"),

    /** Document, whoever wrote it, that gives the planned date of registration. */
    PLANNED_REGISTRATION(
            "document donnant une date d’inscription prévisionnelle", "document with a planned registration date"),

    /** Commitment of the partners on the model letter. */
    COMMITMENT_LETTER("lettre d’engagement type", "model commitment letter"),

    /** Any other document. */
    OTHER("autre pièce", "other document");

    private final Bilingual label;

    DocumentType(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
