package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/**
 * Split of time (<i>répartition du temps</i>): consecutive segments over the contract.
 *
 * <p>« 1 an / 1 an » is one segment in {@code YEARS} with 1 at each site, or two segments of 12 months. Shares are
 * computed by {@link TimeShares}.
 */
@Described(fr = "répartition du temps", en = "time allocation")
@Value.Immutable
public sealed interface TimeAllocation extends WithTimeAllocation permits ImmutableTimeAllocation {

    /** Segments in the order of time (<i>séquences</i>). */
    @Fact(fr = "répartition du temps", en = "time allocation")
    @Size(max = 60)
    ImmutableList<@Valid TimeSegment> getSegments();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link TimeAllocation}. */
    final class Builder extends ImmutableTimeAllocation.Builder {

        Builder() {}
    }
}
