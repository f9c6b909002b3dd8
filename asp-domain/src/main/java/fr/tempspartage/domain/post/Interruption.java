package fr.tempspartage.domain.post;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Interruption of the contract (<i>interruption</i>), both days inclusive. */
@Value.Immutable
public sealed interface Interruption extends WithInterruption permits ImmutableInterruption {

    /**
     * First day, inclusive.
     *
     * @return the day
     */
    LocalDate getStart();

    /**
     * Last day, inclusive.
     *
     * @return the day
     */
    LocalDate getEnd();

    /**
     * Reason (<i>motif</i>).
     *
     * @return reason; empty where not known
     */
    Optional<InterruptionReason> getReason();

    /**
     * Refuses an interruption that ends before it starts.
     */
    @Value.Check
    default void check() {
        ServicePeriod.ofClosed(getStart(), getEnd());
    }

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Interruption}. */
    final class Builder extends ImmutableInterruption.Builder {

        Builder() {}
    }
}
