package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
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
@Described(fr = "établissement", en = "establishment")
@Value.Immutable
public sealed interface Establishment extends Partner, WithEstablishment permits ImmutableEstablishment {

    /** Key of the partner in this dossier (<i>repère</i>), which split, documents and recruiter point at. */
    @Fact(fr = "repère de l’établissement", en = "key of the establishment", input = "PARTNER_KEY")
    @Override
    PartnerKey getKey();

    /** Name of the structure (<i>raison sociale</i>). */
    @Fact(fr = "nom de l’établissement", en = "name of the establishment", input = "PARTNER_NAME")
    @Override
    Optional<@Size(max = 200) String> getName();

    /** FINESS number of the establishment (<i>numéro FINESS</i>). */
    @Fact(fr = "numéro FINESS", en = "FINESS number")
    Optional<Finess> getFiness();

    /**
     * FINESS number of the legal entity that runs the establishment (<i>entité juridique</i>); the number of the
     * establishment itself does not tell a legal entity from one of its sites.
     */
    @Fact(fr = "numéro FINESS de l’entité juridique", en = "FINESS number of the legal entity")
    Optional<Finess> getLegalEntityFiness();

    /** Kind of establishment (<i>catégorie</i>). */
    @Fact(fr = "catégorie d’établissement", en = "kind of establishment", input = "ESTABLISHMENT_KIND")
    Optional<EstablishmentKind> getKind();

    /** Legal status (<i>statut juridique</i>), apart from the kind. */
    @Fact(fr = "statut juridique", en = "legal status")
    Optional<LegalStatus> getLegalStatus();

    /** Unit where the doctor works (<i>unité</i>), where it matters. */
    @Fact(fr = "unité de l’établissement", en = "unit of the establishment")
    Optional<HospitalUnit> getUnit();

    /** Department where the establishment stands (<i>département</i>). */
    @Fact(fr = "département", en = "department")
    Optional<Department> getDepartment();

    /**
     * Territorial hospital group (<i>GHT</i>) that the dossier declares; {@code none} where it is known to have none.
     */
    @Fact(fr = "GHT", en = "territorial hospital group (GHT)")
    Optional<TerritorialHospitalGroup> getHospitalGroup();

    /** Tie to that group (<i>partie ou associé</i>). */
    @Fact(fr = "lien avec le GHT", en = "tie to the GHT")
    Optional<GroupMembership> getGroupMembership();

    /** Whether there is a head of service (<i>chef de service</i>). */
    @Fact(fr = "existence d’un chef de service", en = "existence of a head of service")
    Optional<Boolean> getHasServiceHead();

    /** Whether there is a pole with a head (<i>chef de pôle</i>). */
    @Fact(fr = "existence d’un chef de pôle", en = "existence of a head of division (chef de pôle)")
    Optional<Boolean> getHasPole();

    /** Share of medical posts vacant (<i>taux de vacance</i>), between 0 and 1. */
    @Fact(fr = "taux de vacance médicale", en = "rate of vacant medical posts", type = "RATE")
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

    /** Refuses a rate of vacancy above 1. */
    @Value.Check
    default void check() {
        getVacancyRate().ifPresent(ScalarType::share);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Establishment}. */
    final class Builder extends ImmutableEstablishment.Builder {

        Builder() {}
    }
}
