package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Community practice (<i>structure de soins de ville</i>): the town side of a project.
 *
 * <p>Example: a {@code HEALTH_CENTRE} with the key {@code cds}. A private practice has no FINESS number.
 */
@Described(fr = "structure de soins de ville", en = "community practice")
@Value.Immutable
public sealed interface CommunityPractice extends Partner, WithCommunityPractice permits ImmutableCommunityPractice {

    /** Key of the partner in this dossier (<i>repère</i>), which split, documents and recruiter point at. */
    @Fact(fr = "repère de la structure", en = "key of the structure", input = "PARTNER_KEY")
    @Override
    PartnerKey getKey();

    /** Name of the structure (<i>raison sociale</i>). */
    @Fact(fr = "nom de la structure", en = "name of the structure", input = "PARTNER_NAME")
    @Override
    Optional<@Size(max = 200) String> getName();

    /** FINESS number (<i>numéro FINESS</i>), which health centres and health houses have. */
    @Fact(fr = "numéro FINESS", en = "FINESS number", input = "COMMUNITY_FINESS")
    Optional<Finess> getFiness();

    /** SIRET number (<i>numéro SIRET</i>). */
    @Fact(fr = "numéro SIRET", en = "SIRET number")
    Optional<Siret> getSiret();

    /** Kind of structure (<i>type de structure</i>). */
    @Fact(fr = "type de structure de soins de ville", en = "kind of community structure", input = "COMMUNITY_KIND")
    Optional<CommunityPracticeKind> getKind();

    /** Name of the legal representative (<i>représentant légal</i>). */
    @Fact(fr = "représentant légal", en = "legal representative")
    @Value.Redacted
    Optional<@Size(max = 200) String> getLegalRepresentative();

    /** Quality of that person (<i>qualité</i>), such as director or manager, in words. */
    @Fact(fr = "qualité du représentant légal", en = "capacity of the legal representative")
    Optional<@Size(max = 200) String> getRepresentativeQuality();

    @Override
    default Optional<Boolean> publicBody() {
        return getKind().flatMap(CommunityPracticeKind::publicBody);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link CommunityPractice}. */
    final class Builder extends ImmutableCommunityPractice.Builder {

        Builder() {}
    }
}
