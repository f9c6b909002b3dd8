package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import java.util.Optional;

/**
 * Kind of establishment (<i>catégorie d'établissement</i>), apart from its legal status.
 *
 * <p>A psychiatric public hospital is a {@code HOSPITAL_CENTRE} for both calls; a cancer centre is one of the ESPIC.
 */
public enum EstablishmentKind implements Coded {
    /** CHU, and CHR under the same FINESS category. */
    UNIVERSITY_HOSPITAL("centre hospitalier universitaire (CHU)", "university hospital (CHU)"),

    /** CH, intercommunal, psychiatric or local: every public health establishment that is not a CHU. */
    HOSPITAL_CENTRE("centre hospitalier (CH)", "hospital centre (CH)"),

    /** ESPIC, cancer centres (CLCC) included. */
    NON_PROFIT_HOSPITAL(
            "établissement de santé privé d’intérêt collectif (ESPIC)",
            "private non-profit hospital of public interest (ESPIC)"),

    /** EHPAD and other establishments of the medico-social sector. */
    MEDICO_SOCIAL("établissement médico-social (EMS)", "medico-social establishment (EMS)"),

    /** Health establishment run for profit, or not recognised as an ESPIC. */
    PRIVATE_CLINIC("clinique privée", "private clinic"),

    /** Hospital of the armed forces. */
    MILITARY_HOSPITAL("hôpital d’instruction des armées (HIA)", "military hospital (HIA)"),

    /** GCS that runs care, public or private. */
    COOPERATION_GROUP("groupement de coopération sanitaire (GCS)", "health cooperation group (GCS)"),

    /** SIH. */
    INTERHOSPITAL_SYNDICATE("syndicat interhospitalier (SIH)", "inter-hospital syndicate (SIH)"),

    /** Any other structure. */
    OTHER("autre structure", "other structure");

    private final Bilingual label;

    EstablishmentKind(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * Legal status that goes with this kind (<i>statut déduit de la catégorie</i>).
     *
     * @return the status; empty where establishments of this kind have several
     */
    public Optional<LegalStatus> impliedStatus() {
        return switch (this) {
            case UNIVERSITY_HOSPITAL, HOSPITAL_CENTRE -> Optional.of(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT);
            case NON_PROFIT_HOSPITAL -> Optional.of(LegalStatus.PUBLIC_INTEREST_PRIVATE);
            case PRIVATE_CLINIC -> Optional.of(LegalStatus.OTHER_PRIVATE);
            case MILITARY_HOSPITAL, INTERHOSPITAL_SYNDICATE -> Optional.of(LegalStatus.OTHER_PUBLIC);
            case MEDICO_SOCIAL, COOPERATION_GROUP, OTHER -> Optional.empty();
        };
    }
}
