package fr.tempspartage.io.register;

import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.LegalStatus;
import java.util.Optional;
import java.util.Set;

/**
 * Kind and legal status of an establishment by its FINESS codes (<i>catégorie, statut ESPIC</i>), where the nomenclatures say
 * so for certain.
 *
 * <p>An ESPIC is not a category: the code of the table TRE_R73 tells it, 1 for a public health establishment, 6 for an ESPIC,
 * 7 for a private non-profit one that is no ESPIC. 0 (not concerned), 2 to 5 (old PSPH), 9 (undetermined) and an empty code
 * tell no status. CHU and CHR share the category 101.
 */
final class FinessCategory {

    private static final String PUBLIC = "1";
    private static final String ESPIC = "6";
    private static final String NO_ESPIC = "7";

    private static final String UNIVERSITY = "101";
    private static final String CANCER_CENTRE = "131";

    /** CH, and former local hospitals. */
    private static final Set<String> HOSPITAL_CENTRES = Set.of("355", "106");

    /** Health establishments of the other categories, public or private: CHS, several kinds of care, at home. */
    private static final Set<String> EITHER = Set.of("292", "365", "122", "127", "128", "129");

    private static final String EHPAD = "500";
    private static final char MEDICO_SOCIAL_AGGREGATE = '4';
    private static final int AGGREGATE = 4;

    /** Health centre, multi-professional health house, territorial professional community. */
    private static final Set<String> TOWN = Set.of("124", "603", "604");

    private FinessCategory() {}

    /**
     * Kind of an establishment.
     *
     * @param category its category
     * @param aggregate the aggregate of its category; empty where the file has none
     * @param espic its code of TRE_R73, which may be empty
     */
    static Optional<EstablishmentKind> kind(String category, String aggregate, String espic) {
        if (category.equals(UNIVERSITY)) {
            return privately(espic) ? Optional.empty() : Optional.of(EstablishmentKind.UNIVERSITY_HOSPITAL);
        }
        if (category.equals(CANCER_CENTRE)) {
            return espic.equals(PUBLIC) || espic.equals(NO_ESPIC)
                    ? Optional.empty()
                    : Optional.of(EstablishmentKind.NON_PROFIT_HOSPITAL);
        }
        if (HOSPITAL_CENTRES.contains(category) || EITHER.contains(category)) {
            return switch (espic) {
                case PUBLIC -> Optional.of(EstablishmentKind.HOSPITAL_CENTRE);
                case ESPIC -> Optional.of(EstablishmentKind.NON_PROFIT_HOSPITAL);
                case NO_ESPIC -> Optional.of(EstablishmentKind.PRIVATE_CLINIC);
                default ->
                    HOSPITAL_CENTRES.contains(category)
                            ? Optional.of(EstablishmentKind.HOSPITAL_CENTRE)
                            : Optional.empty();
            };
        }
        if (category.equals(EHPAD)
                || (aggregate.length() == AGGREGATE && aggregate.charAt(0) == MEDICO_SOCIAL_AGGREGATE)) {
            return Optional.of(EstablishmentKind.MEDICO_SOCIAL);
        }
        return TOWN.contains(category) ? Optional.of(EstablishmentKind.OTHER) : Optional.empty();
    }

    private static boolean privately(String espic) {
        return espic.equals(ESPIC) || espic.equals(NO_ESPIC);
    }

    /** Legal status by the code of TRE_R73. */
    static Optional<LegalStatus> status(String espic) {
        return switch (espic) {
            case PUBLIC -> Optional.of(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT);
            case ESPIC -> Optional.of(LegalStatus.PUBLIC_INTEREST_PRIVATE);
            case NO_ESPIC -> Optional.of(LegalStatus.OTHER_PRIVATE);
            default -> Optional.empty();
        };
    }
}
