package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.specialty.Specialty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Post (<i>poste d'assistant spécialiste à temps partagé</i>) for which support is asked.
 *
 * <p>Example: a specialist assistant in paediatrics, full time, from 2 November 2026 to 31 October 2028, half of the
 * week at each of two hospitals.
 */
@Described(fr = "poste", en = "post")
@Value.Immutable
public sealed interface Post extends WithPost permits ImmutablePost {

    /** Specialty of the post (<i>spécialité</i>). */
    @Fact(fr = "spécialité du poste", en = "specialty of the post", input = "POST_SPECIALTY")
    Optional<Specialty> getSpecialty();

    /** Employment status (<i>statut</i>). */
    @Fact(fr = "statut de recrutement de l’assistant", en = "employment status of the assistant")
    Optional<EmploymentStatus> getStatus();

    /** Ground of recruitment (<i>motif</i>) of a contract practitioner. */
    @Fact(fr = "motif de recrutement", en = "recruitment ground")
    Optional<RecruitmentGround> getGround();

    /** Working time (<i>quotité</i>) as a share of full time; 1 is full time. */
    @Fact(fr = "quotité de travail", en = "working time", type = "WORKING_TIME")
    Optional<Rate> getWorkingTime();

    /** First day of the contract (<i>prise de fonctions</i>), inclusive. */
    @Fact(fr = "début du contrat", en = "start of the contract")
    Optional<LocalDate> getContractStart();

    /** Last day of the contract (<i>fin de contrat</i>), inclusive. */
    @Fact(fr = "fin du contrat", en = "end of the contract")
    Optional<LocalDate> getContractEnd();

    /** First day of the support asked for (<i>début du financement</i>), inclusive. */
    @Fact(fr = "début du financement demandé", en = "start of the support asked")
    Optional<LocalDate> getFinancedStart();

    /** Last day of the support asked for (<i>fin du financement</i>), inclusive. */
    @Fact(fr = "fin du financement demandé", en = "end of the support asked")
    Optional<LocalDate> getFinancedEnd();

    /** Interruptions of the contract (<i>interruptions</i>). */
    @Fact(fr = "interruptions prévues", en = "planned interruptions")
    Optional<@Size(max = 60) ImmutableList<@Valid Interruption>> getInterruptions();

    /** Main site (<i>site principal</i>), from which half-days away are counted. */
    @Fact(fr = "site principal de l’assistant", en = "main site of the assistant")
    Optional<PartnerKey> getMainSite();

    /** Distances of the other sites from the main site. */
    @Fact(fr = "distances depuis le site principal", en = "distances from the main site")
    Optional<@Size(max = 10) ImmutableList<@Valid SiteDistance>> getDistances();

    /** Split of time between the sites (<i>répartition du temps</i>). */
    @Fact(fr = "répartition du temps", en = "time allocation")
    Optional<@Valid TimeAllocation> getTimeAllocation();

    /** Presences in community structures (<i>exercice en ville</i>). */
    @Fact(fr = "exercice en ville", en = "presences in the community")
    Optional<@Size(max = 10) ImmutableList<@Valid CommunityPresence>> getCommunityPresences();

    /** Refuses a contract or a support that ends before it starts, and a working time of nothing or above full time. */
    @Value.Check
    default void check() {
        contract();
        financedPeriod();
        getWorkingTime().ifPresent(ScalarType::workingTime);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Contract (<i>contrat</i>), where both of its days are known.
     *
     * @return the period; empty where a day is not known
     */
    default Optional<ServicePeriod> contract() {
        return getContractStart().flatMap(s -> getContractEnd().map(e -> ServicePeriod.ofClosed(s, e)));
    }

    /**
     * Support asked for (<i>financement demandé</i>), where both of its days are known.
     *
     * @return the period; empty where a day is not known
     */
    default Optional<ServicePeriod> financedPeriod() {
        return getFinancedStart().flatMap(s -> getFinancedEnd().map(e -> ServicePeriod.ofClosed(s, e)));
    }

    /** Builder of a {@link Post}. */
    final class Builder extends ImmutablePost.Builder {

        Builder() {}
    }
}
