package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Shared medical project (<i>projet médical partagé</i>): the partners, who recruits, and what they agreed.
 *
 * <p>Every statement is as the dossier gives it; an empty list is known to be empty.
 */
@Described(fr = "projet médical partagé", en = "shared medical project")
@Value.Immutable
public sealed interface SharedMedicalProject extends WithSharedMedicalProject permits ImmutableSharedMedicalProject {

    /** Identifier that the dossiers of one project share. */
    @Fact(fr = "identifiant du projet", en = "project id", input = "PROJECT_ID")
    Optional<@Size(max = 64) String> getId();

    /** Title of the project (<i>intitulé</i>). */
    @Fact(fr = "intitulé du projet", en = "title of the project", input = "PROJECT_TITLE")
    Optional<@Size(max = 200) String> getTitle();

    /** Partners of the project (<i>partenaires</i>). */
    @Fact(fr = "partenaires du projet", en = "partners of the project")
    Optional<@Size(max = 10) ImmutableList<@Valid Partner>> getPartners();

    /**
     * Whether the partners all are distinct legal persons (<i>personnes morales distinctes</i>), no two of them sites of
     * one.
     */
    @Fact(fr = "partenaires relevant de personnes morales distinctes", en = "partners that are distinct legal persons")
    Optional<Boolean> getDistinctLegalPersons();

    /** Number of assistants of the whole project, those of other dossiers included (<i>binôme ou trinôme</i>). */
    @Fact(fr = "nombre d’assistants du projet", en = "number of assistants in the project")
    Optional<@Min(1) @Max(50) Integer> getAssistants();

    /** Partners that recruit (<i>établissement recruteur</i>); more than one, or none, can be stated. */
    @Fact(fr = "établissement recruteur", en = "recruiting establishment")
    Optional<@Size(max = 10) ImmutableList<PartnerKey>> getRecruiters();

    /** Partners that pay the salary (<i>rémunération</i>). */
    @Fact(fr = "employeur qui rémunère l’assistant", en = "employer that pays the assistant")
    Optional<@Size(max = 10) ImmutableList<PartnerKey>> getSalaryPayers();

    /** Partners that the project names as peripheral (<i>établissement périphérique</i>). */
    @Fact(fr = "établissement périphérique désigné", en = "named peripheral establishment")
    Optional<@Size(max = 10) ImmutableList<PartnerKey>> getNamedPeripheral();

    /** Health need that the project answers (<i>besoin de santé</i>). */
    @Fact(fr = "besoin de santé auquel répond le projet", en = "health need that the project meets", multiline = true)
    Optional<@Size(max = 4000) String> getNeed();

    /** How the partners built the project together (<i>coconstruction</i>). */
    @Fact(fr = "coconstruction", en = "coconstruction", multiline = true)
    Optional<@Size(max = 4000) String> getCoConstruction();

    /**
     * What becomes of the project after the support (<i>pérennisation</i>).
     *
     * @return what becomes of the project after the support; empty where not known
     */
    @Fact(fr = "pérennisation du projet", en = "durability of the project", multiline = true)
    Optional<@Size(max = 4000) String> getDurability();

    /** Whether a final-phase resident works in the team (<i>docteur junior</i>). */
    @Fact(fr = "docteur junior dans l’équipe", en = "final-phase resident in the team")
    Optional<Boolean> getHasFinalPhaseResident();

    /** Support by a senior (<i>appui d'un sénior</i>). */
    @Fact(fr = "appui d’un sénior", en = "senior support")
    Optional<@Valid SeniorSupport> getSeniorSupport();

    /** Whether the assistant supervises residents (<i>encadrement</i>). */
    @Fact(fr = "encadrement d’étudiants de 3e cycle", en = "supervision of postgraduate students (3e cycle)")
    Optional<Boolean> getSupervision();

    /** Whether teaching is planned (<i>enseignement</i>). */
    @Fact(fr = "activités d’enseignement", en = "teaching")
    Optional<Boolean> getTeaching();

    /** Whether research is planned (<i>recherche</i>). */
    @Fact(fr = "activités de recherche", en = "research")
    Optional<Boolean> getResearch();

    /** Commitments apart from the documents (<i>engagements</i>). */
    @Fact(fr = "engagements des partenaires", en = "commitments of the partners")
    Optional<@Size(max = 40) ImmutableList<@Valid Commitment>> getCommitments();

    /** Stated cost of the posts over the whole support in euros, employer charges included (<i>coût déclaré</i>). */
    @Fact(fr = "coût déclaré du poste", en = "stated cost of the post")
    Optional<Euros> getStatedCost();

    /** Agreed split of what the agency does not pay (<i>répartition du reste à charge</i>). */
    @Fact(fr = "répartition convenue du reste", en = "agreed split of the rest")
    Optional<@Size(max = 10) ImmutableList<@Valid CostShare>> getAgreedSplit();

    /** Refuses a cost that is negative or above 999999999.99. */
    @Value.Check
    default void check() {
        getStatedCost().ifPresent(ScalarType::amount);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link SharedMedicalProject}. */
    final class Builder extends ImmutableSharedMedicalProject.Builder {

        Builder() {}
    }
}
