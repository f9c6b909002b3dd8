package fr.tempspartage.domain.partner;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Community practice (<i>structure de soins de ville</i>): the town side of a project.
 *
 * <p>Example: a {@code HEALTH_CENTRE} with the key {@code cds}. A private practice has no FINESS number.
 */
@Value.Immutable
public sealed interface CommunityPractice extends Partner, WithCommunityPractice permits ImmutableCommunityPractice {

    /**
     * Key of the partner in this dossier (<i>repère</i>), which split, documents and recruiter point at.
     *
     * @return the key
     */
    @Override
    PartnerKey getKey();

    /**
     * Name of the structure (<i>raison sociale</i>).
     *
     * @return name of the structure; empty where not known
     */
    @Override
    Optional<@Size(max = 200) String> getName();

    /**
     * SIREN of the legal person that runs the structure (<i>personne morale</i>); two partners with the same one are
     * sites of one legal person.
     *
     * @return the SIREN; empty where not known
     */
    @Override
    Optional<Siren> getLegalEntity();

    /**
     * Commune of the registered seat (<i>siège</i>), by INSEE code.
     *
     * @return the commune of the seat; empty where not known
     */
    @Override
    Optional<InseeCode> getSeatCommune();

    /**
     * Commune of the place of practice (<i>lieu d'exercice</i>), by INSEE code.
     *
     * @return the commune of the site; empty where not known
     */
    @Override
    Optional<InseeCode> getSiteCommune();

    /**
     * Code of the priority district (<i>QPV</i>) of the site, which may override its commune in the zoning.
     *
     * @return the code; empty where not known or none
     */
    @Override
    Optional<@Size(max = 10) String> getPriorityDistrict();

    /**
     * Zoning class of the site (<i>zonage</i>) as the dossier declares it; a register, where one is given, decides.
     *
     * @return the declared class; empty where not known
     */
    @Override
    Optional<ZoningClass> getZone();

    /**
     * FINESS number (<i>numéro FINESS</i>), which health centres and health houses have.
     *
     * @return FINESS number; empty where not known
     */
    Optional<Finess> getFiness();

    /**
     * SIRET number (<i>numéro SIRET</i>).
     *
     * @return SIRET number; empty where not known
     */
    Optional<Siret> getSiret();

    /**
     * Kind of structure (<i>type de structure</i>).
     *
     * @return kind of structure; empty where not known
     */
    Optional<CommunityPracticeKind> getKind();

    /**
     * Name of the legal representative (<i>représentant légal</i>).
     *
     * @return name of the legal representative; empty where not known
     */
    @Value.Redacted
    Optional<@Size(max = 200) String> getLegalRepresentative();

    /**
     * Quality of that person (<i>qualité</i>), such as director or manager, in words.
     *
     * @return quality of that person; empty where not known
     */
    Optional<@Size(max = 200) String> getRepresentativeQuality();

    @Override
    default Optional<Boolean> publicBody() {
        return getKind().flatMap(CommunityPracticeKind::publicBody);
    }

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link CommunityPractice}. */
    final class Builder extends ImmutableCommunityPractice.Builder {

        Builder() {}
    }
}
