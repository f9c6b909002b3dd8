package fr.tempspartage.domain.partner;

import java.util.Optional;

/**
 * Partner (<i>structure partenaire</i>) of a shared medical project: an establishment or a community practice.
 *
 * <p>The two sides of a town/hospital project are told apart by the type; who recruits, who pays and who is named
 * peripheral are statements of the project, which point at the {@link #getKey() key}.
 */
public sealed interface Partner permits Establishment, CommunityPractice {

    /**
     * Key of the partner in this dossier (<i>repère</i>).
     *
     * @return the key
     */
    PartnerKey getKey();

    /**
     * Name of the structure (<i>raison sociale</i>).
     *
     * @return the name; empty where not known
     */
    Optional<String> getName();

    /**
     * SIREN of the legal person that runs the structure (<i>personne morale</i>).
     *
     * @return the SIREN; empty where not known
     */
    Optional<Siren> getLegalEntity();

    /**
     * Commune of the registered seat (<i>siège</i>), by INSEE code.
     *
     * @return the commune; empty where not known
     */
    Optional<InseeCode> getSeatCommune();

    /**
     * Commune of the place of practice (<i>lieu d'exercice</i>), by INSEE code.
     *
     * @return the commune; empty where not known
     */
    Optional<InseeCode> getSiteCommune();

    /**
     * Code of the priority district (<i>QPV</i>) of the site.
     *
     * @return the code; empty where not known or none
     */
    Optional<String> getPriorityDistrict();

    /**
     * Zoning class of the site (<i>zonage</i>) as declared.
     *
     * @return the class; empty where not known
     */
    Optional<ZoningClass> getZone();
}
