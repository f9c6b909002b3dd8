package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Partner (<i>structure partenaire</i>) of a shared medical project: an establishment or a community practice.
 *
 * <p>The two sides of a town/hospital project are told apart by the type; who recruits, who pays and who is named
 * peripheral are statements of the project, which point at the {@link #getKey() key}.
 */
@Described(fr = "partenaire", en = "partner")
public sealed interface Partner permits Establishment, CommunityPractice {

    /** Key of the partner in this dossier (<i>repère</i>). */
    PartnerKey getKey();

    /** Name of the structure (<i>raison sociale</i>). */
    Optional<String> getName();

    /**
     * SIREN of the legal person that runs the structure (<i>personne morale</i>); two partners with the same one are
     * sites of one legal person.
     */
    @Fact(fr = "SIREN de la personne morale", en = "SIREN of the legal person")
    Optional<Siren> getLegalEntity();

    /** Commune of the registered seat (<i>siège</i>), by INSEE code. */
    @Fact(fr = "commune du siège", en = "commune of the seat")
    Optional<InseeCode> getSeatCommune();

    /** Commune of the place of practice (<i>lieu d'exercice</i>), by INSEE code. */
    @Fact(fr = "commune du lieu d’exercice", en = "commune of the place of practice")
    Optional<InseeCode> getSiteCommune();

    /**
     * Code of the priority district (<i>QPV</i>) of the site, which may override its commune in the zoning.
     *
     * @return the code; empty where not known or none
     */
    @Fact(fr = "quartier prioritaire (QPV)", en = "priority district (QPV)")
    Optional<@Size(max = 10) String> getPriorityDistrict();

    /** Zoning class of the site (<i>zonage</i>) as the dossier declares it; a register, where one is given, decides. */
    @Fact(fr = "zonage du lieu d’exercice", en = "zoning class of the place of practice")
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
