package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Interruption of the contract (<i>interruption</i>), both days inclusive. */
@Described(fr = "interruption", en = "interruption", inputs = "INTERRUPTION")
@Value.Immutable
public sealed interface Interruption extends WithInterruption permits ImmutableInterruption {

    /** First day, inclusive. */
    @Fact(fr = "premier jour de l’interruption", en = "first day of the interruption")
    LocalDate getStart();

    /** Last day, inclusive. */
    @Fact(fr = "dernier jour de l’interruption", en = "last day of the interruption")
    LocalDate getEnd();

    /** Reason (<i>motif</i>). */
    @Fact(fr = "motif de l’interruption", en = "reason for the interruption")
    Optional<InterruptionReason> getReason();

    /** Refuses an interruption that ends before it starts. */
    @Value.Check
    default void check() {
        ServicePeriod.ofClosed(getStart(), getEnd());
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Interruption}. */
    final class Builder extends ImmutableInterruption.Builder {

        Builder() {}
    }
}
