package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.ServicePeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an amount depends on (<em>éléments de financement</em>): request, dates, posts, working time, cost and agreement.
 *
 * <p>Example: a first award for one full-time post from 1 November 2026 to 31 October 2028. Whatever is left out is not
 * known, and the plan says so if it matters.
 */
@Value.Immutable
public sealed interface FundingTerms extends WithFundingTerms permits ImmutableFundingTerms {

    /** Kind of request (<em>nature de la demande</em>); first award unless said otherwise. */
    RequestKind getKind();

    /**
     * Whether it is open if this is a first award or a renewal (<em>nature incertaine</em>), {@link #getKind()} being one
     * of the two; false unless said otherwise.
     */
    boolean getOpenKind();

    /** Period for which funding is asked (<em>durée du contrat</em>), both days included; empty where not known. */
    Optional<ServicePeriod> getPeriod();

    /** Months of earlier renewals together (<em>renouvellements antérieurs</em>); empty where there are none or not known. */
    Optional<Integer> getEarlierMonths();

    /** Number of posts with these same terms (<em>nombre de postes</em>), at least 1; 1 unless said otherwise. */
    int getPosts();

    /** Working time (<em>quotité</em>) of each post as a share of full time, 1 for full time; empty where not known. */
    Optional<Rate> getWorkingTime();

    /** Declared interruptions of the contract (<em>interruptions</em>), in any order; none where none is declared. */
    List<Interruption> getInterruptions();

    /**
     * Name of the recruiting establishment (<em>établissement recruteur</em>); empty where not known, or where there are
     * several.
     */
    Optional<String> getRecruiter();

    /** Names of the recruiters where the dossier names more than one (<em>recruteurs multiples</em>); otherwise empty. */
    List<String> getSeveralRecruiters();

    /** Names of all partners, the recruiter among them (<em>partenaires</em>); empty where not known. */
    List<String> getPartners();

    /**
     * Cost that the partners state (<em>coût déclaré</em>), in euros, of all these posts over the whole period; empty
     * where not stated. It is never guessed from another call.
     */
    Optional<Euros> getStatedCost();

    /** Part of the post that is hospital activity (<em>part hospitalière</em>), from 0 to 1; empty where not known. */
    Optional<Rate> getHospitalPart();

    /** Agreed split of what the agency does not pay (<em>clé de répartition</em>); empty where none was agreed. */
    List<PartnerShare> getAgreedSplit();

    /**
     * Whether the conditions hold on which an amount depends (<em>cas prévus par l'appel</em>), by the name that the call
     * gives them; one that is left out is not known.
     */
    Map<String, Boolean> getConditions();

    /** Refuses what cannot exist: no posts, a cost below zero, or a part above the whole. */
    @Value.Check
    default void check() {
        if (getPosts() < 1) {
            throw new IllegalArgumentException("Funding terms with " + getPosts()
                    + " posts refused: at least 1 is needed.\nMaybe leave the number out: it is 1.");
        }
        getHospitalPart().ifPresent(Rate::complement);
        if (getStatedCost().map(Euros::isNegative).orElse(false)) {
            throw new IllegalArgumentException(
                    "Funding terms with a stated cost of " + getStatedCost().get()
                            + " euros refused: a cost is not negative.\nMaybe write it without its sign.");
        }
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link FundingTerms}. */
    final class Builder extends ImmutableFundingTerms.Builder {

        Builder() {
            kind(RequestKind.FIRST_AWARD);
            openKind(false);
            posts(1);
        }
    }
}
