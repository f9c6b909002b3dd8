package fr.tempspartage.domain.post;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Employment status (<i>statut d'emploi</i>) of the post.
 *
 * <p>An <i>assistant spécialiste des hôpitaux</i> is a {@code SPECIALIST_ASSISTANT}.
 */
public enum EmploymentStatus implements Coded {
    /** Assistant spécialiste des hôpitaux. */
    SPECIALIST_ASSISTANT("assistant spécialiste", "specialist assistant"),

    /** Assistant généraliste des hôpitaux. */
    GENERAL_ASSISTANT("assistant généraliste", "general assistant"),

    /** Assistant associé, specialist. */
    ASSOCIATE_SPECIALIST_ASSISTANT("assistant associé spécialiste", "associate specialist assistant"),

    /** Assistant associé, generalist. */
    ASSOCIATE_GENERAL_ASSISTANT("assistant associé généraliste", "associate general assistant"),

    /** Praticien contractuel (CSP R. 6152-334 and following). */
    CONTRACT_PRACTITIONER("praticien contractuel", "contract practitioner"),

    /** Praticien hospitalier titulaire. */
    HOSPITAL_PRACTITIONER("praticien hospitalier", "hospital practitioner"),

    /** Chef de clinique des universités-assistant des hôpitaux. */
    CHIEF_RESIDENT("chef de clinique", "university clinical fellow (chef de clinique)"),

    /** Praticien associé. */
    ASSOCIATE_PRACTITIONER("praticien associé", "associate practitioner"),

    /** Paid by the session (vacation). */
    SESSIONAL("vacataire", "sessional doctor"),

    /** Any other status. */
    OTHER("autre statut", "other status");

    private final Bilingual label;

    EmploymentStatus(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
