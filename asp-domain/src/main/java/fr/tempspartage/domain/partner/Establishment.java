package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Establishment (<i>établissement</i>): the hospital or medico-social side of a project.
 *
 * <p>Example: a {@code HOSPITAL_CENTRE} of legal status {@code PUBLIC_HEALTH_ESTABLISHMENT} with the key {@code
 * ch-sud}.
 */
@Value.Immutable
public sealed interface Establishment extends Partner, WithEstablishment permits ImmutableEstablishment {

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
     * FINESS number of the establishment (<i>numéro FINESS</i>).
     *
     * @return FINESS number of the establishment; empty where not known
     */
    Optional<Finess> getFiness();

    /**
     * FINESS number of the legal entity that runs the establishment (<i>entité juridique</i>); the number of the
     * establishment itself does not tell a legal entity from one of its sites.
     *
     * @return FINESS number of the legal entity; empty where not known
     */
    Optional<Finess> getLegalEntityFiness();

    /**
     * Kind of establishment (<i>catégorie</i>).
     *
     * @return kind of establishment; empty where not known
     */
    Optional<EstablishmentKind> getKind();

    /**
     * Legal status (<i>statut juridique</i>), apart from the kind.
     *
     * @return legal status; empty where not known
     */
    Optional<LegalStatus> getLegalStatus();

    /**
     * Unit where the doctor works (<i>unité</i>), where it matters.
     *
     * @return unit where the doctor works; empty where not known
     */
    Optional<HospitalUnit> getUnit();

    /**
     * Department where the establishment stands (<i>département</i>).
     *
     * @return department where the establishment stands; empty where not known
     */
    Optional<Department> getDepartment();

    /**
     * Territorial hospital group (<i>GHT</i>) that the dossier declares; {@code none} where it is known to have none.
     *
     * @return territorial hospital group; empty where not known
     */
    Optional<TerritorialHospitalGroup> getHospitalGroup();

    /**
     * Tie to that group (<i>partie ou associé</i>).
     *
     * @return tie to that group; empty where not known
     */
    Optional<GroupMembership> getGroupMembership();

    /**
     * Whether there is a head of service (<i>chef de service</i>).
     *
     * @return true or false; empty where not known
     */
    Optional<Boolean> getHasServiceHead();

    /**
     * Whether there is a pole with a head (<i>chef de pôle</i>).
     *
     * @return true or false; empty where not known
     */
    Optional<Boolean> getHasPole();

    /**
     * Share of medical posts vacant (<i>taux de vacance</i>), between 0 and 1.
     *
     * @return share of medical posts vacant; empty where not known
     */
    Optional<Rate> getVacancyRate();

    @Override
    default Optional<Boolean> publicBody() {
        return getLegalStatus()
                .or(() -> getKind().flatMap(EstablishmentKind::impliedStatus))
                .map(LegalStatus::isPublic);
    }

    @Override
    default Optional<Finess> legalEntityFiness() {
        return getLegalEntityFiness();
    }

    /**
     * Refuses a rate of vacancy above 1.
     */
    @Value.Check
    default void check() {
        getVacancyRate().ifPresent(ScalarType::share);
    }

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Establishment}. */
    final class Builder extends ImmutableEstablishment.Builder {

        Builder() {}
    }
}
