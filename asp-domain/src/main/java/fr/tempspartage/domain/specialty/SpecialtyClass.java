package fr.tempspartage.domain.specialty;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Class of a specialty (<em>nature de la spécialité</em>), for example {@code SURGICAL} for ophthalmology.
 *
 * <p>The calls speak of medical and surgical specialties, of general medicine and of odontology without listing them.
 * The classes follow the disciplines in which the arrêté of 21 April 2017 lists the diplomas (DES).
 */
public enum SpecialtyClass implements Coded {
    /** Medical specialty other than general medicine, medical biology included (<em>spécialité médicale</em>). */
    MEDICAL("spécialité médicale", "medical specialty"),

    /** General medicine (<em>médecine générale</em>): SM26, SM53 and SM54. */
    GENERAL_MEDICINE("médecine générale", "general medicine"),

    /** Surgical specialty, obstetrics and ophthalmology included (<em>spécialité chirurgicale</em>). */
    SURGICAL("spécialité chirurgicale", "surgical specialty"),

    /** Dentistry, with or without an ordinal specialty (<em>odontologie</em>). */
    ODONTOLOGY("odontologie", "odontology"),

    /** Pharmacy (<em>pharmacie</em>). */
    PHARMACY("pharmacie", "pharmacy"),

    /** Any other health profession, such as midwifery (<em>autre profession de santé</em>). */
    OTHER("autre profession de santé", "other health profession");

    private final Bilingual label;

    SpecialtyClass(String fr, String en) {
        this.label = Bilingual.of(fr, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
