package fr.tempspartage.finance.clawback;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.formula.ClawbackReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a call says of an early end (<em>clause de récupération des crédits</em>): which reasons of leaving it names, and
 * how the amount may be read.
 */
@Value.Immutable
public sealed interface ClawbackFigures extends WithClawbackFigures permits ImmutableClawbackFigures {

    /** Reading of the amount: {@code waived}, {@code not-served}, {@code all-delegated}; it may have no default. */
    Interpretation getAmount();

    /** Reasons of leaving that the text names. */
    Set<DepartureReason> getNamedReasons();

    /** Reasons of leaving near those named, on which the text cannot be applied with certainty. */
    Set<DepartureReason> getUncertainReasons();

    /**
     * Whether the text means the uncertain reasons too, where that is a reading of its own; without it they stay
     * uncertain.
     */
    Optional<Interpretation> getReach();

    /** Choices of {@link #getReach()} under which the text means the uncertain reasons too. */
    Set<String> getReachesFurther();

    /** Whether the agency must claim or may, which explains the claim and never changes it. */
    Optional<Interpretation> getDuty();

    /** Clauses on the early end. */
    List<Citation> getCitations();

    /** Refuses a choice without formula, and a reason that is both named and uncertain. */
    @Value.Check
    default void check() {
        Slugs.check(getAmount(), ClawbackReading.class);
        for (DepartureReason reason : getNamedReasons()) {
            if (getUncertainReasons().contains(reason)) {
                throw new IllegalArgumentException("The reason " + reason
                        + " is both named and uncertain.\nMaybe leave it out of the uncertain ones.");
            }
        }
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ClawbackFigures}. */
    final class Builder extends ImmutableClawbackFigures.Builder {

        Builder() {}
    }
}
