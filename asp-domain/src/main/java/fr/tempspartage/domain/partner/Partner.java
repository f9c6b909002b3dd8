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

    /**
     * Whether a public body runs the structure (<i>personne publique</i>), as its status says, or else its kind.
     *
     * @return true or false; empty where neither tells
     */
    Optional<Boolean> publicBody();

    /**
     * FINESS number of the legal entity that runs the structure (<i>entité juridique</i>).
     *
     * @return the number; empty where not known, as for a structure of the town
     */
    default Optional<Finess> legalEntityFiness() {
        return Optional.empty();
    }

    /**
     * Whether this partner and another are of one legal person (<i>même personne morale</i>): by SIREN, else by the
     * FINESS number of the legal entity; a public and a private structure are not.
     *
     * @param other the other partner
     * @return true or false; empty where what is stated does not tell
     */
    default Optional<Boolean> ofSameLegalPersonAs(Partner other) {
        if (getLegalEntity().isPresent() && other.getLegalEntity().isPresent()) {
            return Optional.of(getLegalEntity().equals(other.getLegalEntity()));
        }
        if (legalEntityFiness().isPresent() && other.legalEntityFiness().isPresent()) {
            return Optional.of(legalEntityFiness().equals(other.legalEntityFiness()));
        }
        boolean differ = publicBody().isPresent()
                && other.publicBody().isPresent()
                && !publicBody().equals(other.publicBody());
        return differ ? Optional.of(false) : Optional.empty();
    }
}
