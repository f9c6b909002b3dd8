package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Segment of a split of time (<i>séquence</i>): a part of the contract with one way of sharing.
 *
 * <p>Example: the first 12 contract months, 6 half-days a week at one site and 4 at the other. A segment gives its
 * length in contract months, or by its first and last day, or is the only one and covers the contract.
 */
@Described(fr = "séquence", en = "segment", inputs = "SEGMENT")
@Value.Immutable
public sealed interface TimeSegment extends WithTimeSegment permits ImmutableTimeSegment {

    /** Length in contract months (<i>mois de contrat</i>); segments follow each other in order. */
    @Fact(fr = "mois de contrat de la séquence", en = "contract months of the segment")
    Optional<@Min(1) @Max(120) Integer> getMonths();

    /** First day (<i>premier jour</i>), inclusive. */
    @Fact(fr = "premier jour de la séquence", en = "first day of the segment")
    Optional<LocalDate> getStart();

    /** Last day (<i>dernier jour</i>), inclusive. */
    @Fact(fr = "dernier jour de la séquence", en = "last day of the segment")
    Optional<LocalDate> getEnd();

    /** Unit in which the times are expressed (<i>unité</i>). */
    @Fact(fr = "unité de temps de la séquence", en = "unit of time of the segment")
    AllocationUnit getUnit();

    /** Times by site (<i>temps par site</i>); a partner that is not there spends none. */
    @Fact(fr = "temps par site", en = "time at each site")
    @Size(max = 10)
    ImmutableList<@Valid SiteTime> getSites();

    /** Refuses a segment that ends before it starts, or gives its length twice. */
    @Value.Check
    default void check() {
        TimeSegments.check(this);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link TimeSegment}. */
    final class Builder extends ImmutableTimeSegment.Builder {

        Builder() {}
    }
}
