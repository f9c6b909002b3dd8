package fr.tempspartage.finance.clawback;

import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.ServicePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * End of service to be examined (<em>fin de fonctions</em>): the committed contract, the last day served, why, and what
 * the agency had delegated by then.
 */
@Value.Immutable
public sealed interface ClawbackClaim extends WithClawbackClaim permits ImmutableClawbackClaim {

    /** Contract as committed (<em>engagement initial</em>), both days included. */
    ServicePeriod getContract();

    /** Last day of service, included, in the contract; the day before the contract if service never began. */
    LocalDate getServiceEnd();

    /** Reason of leaving (<em>motif</em>); empty where not known. */
    Optional<DepartureReason> getReason();

    /** Credits delegated so far (<em>crédits délégués</em>), in euros, for all these posts; empty where not known. */
    Optional<Euros> getDelegated();

    /** Declared interruptions of the contract (<em>interruptions</em>), in any order; none where none is declared. */
    List<Interruption> getInterruptions();

    /** Working time (<em>quotité</em>) of the post, 1 for full time; empty where not known. */
    Optional<Rate> getWorkingTime();

    /** Number of posts that end alike, at least 1; 1 unless said otherwise. */
    @Value.Default
    default int getPosts() {
        return 1;
    }

    /** Refuses an end outside the contract, negative credits, and no posts. */
    @Value.Check
    default void check() {
        if (getServiceEnd().isBefore(getContract().getStart().minusDays(1))) {
            throw new RefusedException(
                    "La fin de fonctions, le " + day(getServiceEnd()) + ", précède le contrat, qui commence le "
                            + day(getContract().getStart()) + ".\nPeut-être est-ce celle d’un autre contrat\u00a0; "
                            + "pour des fonctions jamais prises, donnez la veille de ce jour.",
                    "The end of service, " + getServiceEnd() + ", is before the contract "
                            + getContract() + ".\nMaybe it belongs to another contract; "
                            + "for a service that never began, give the day before its start.");
        }
        if (getServiceEnd().isAfter(getContract().getEnd())) {
            throw new RefusedException(
                    "La fin de fonctions, le " + day(getServiceEnd()) + ", suit le contrat, qui finit le "
                            + day(getContract().getEnd())
                            + ".\nPeut-être le contrat a-t-il été prolongé\u00a0: donnez sa nouvelle fin.",
                    "The end of service, " + getServiceEnd() + ", is after the contract " + getContract()
                            + ".\nMaybe the contract was extended: give its new end.");
        }
        if (getDelegated().map(Euros::isNegative).orElse(false)) {
            throw new IllegalArgumentException(
                    "Delegated credits of " + getDelegated().get()
                            + " euros refused: they are not negative.\nMaybe a claim was already deducted; give what was delegated.");
        }
        if (getPosts() < 1) {
            throw new IllegalArgumentException("A claim for " + getPosts()
                    + " posts refused: at least 1 is needed.\nMaybe leave the number out: it is 1.");
        }
    }

    /**
     * Refuses more delegated credits than any reading awards.
     *
     * @param most the bound, in euros; empty where the text gives none
     * @throws RefusedException if more was delegated
     */
    default void refuseAbove(Optional<Euros> most) {
        Optional<Euros> delegated = getDelegated();
        if (delegated.isPresent() && most.isPresent() && delegated.get().compareTo(most.get()) > 0) {
            throw new RefusedException(
                    "Des crédits délégués de " + delegated.get().format(Language.FRENCH)
                            + " dépassent ce que l’appel accorde pour ce contrat, "
                            + most.get().format(Language.FRENCH)
                            + " au plus.\nPeut-être sont-ils ceux de plusieurs postes ou d’un autre contrat.",
                    "Delegated credits of " + delegated.get()
                            + " euros refused: at most " + most.get()
                            + " are awarded for this contract.\nMaybe they are those of several posts or of another contract.");
        }
    }

    private static String day(LocalDate day) {
        return Dates.day(day, Language.FRENCH);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ClawbackClaim}. */
    final class Builder extends ImmutableClawbackClaim.Builder {

        Builder() {}
    }
}
