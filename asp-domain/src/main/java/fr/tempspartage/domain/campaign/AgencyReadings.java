package fr.tempspartage.domain.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Readings of an agency for one call (<i>lectures de l'agence</i>): its choice for each interpretation that it has decided,
 * and the deadline where it has announced one since the text. Whatever it has not decided stays as the call has it.
 */
@Described(fr = "lectures de l’agence", en = "readings of the agency")
@Value.Immutable
public sealed interface AgencyReadings extends WithAgencyReadings permits ImmutableAgencyReadings {

    /**
     * Call that the decisions are about (<i>appel à candidatures</i>).
     *
     * @return the identifier of the call
     */
    @Fact(fr = "appel à candidatures", en = "call for applications")
    CallId getCall();

    /** Readings decided (<i>lectures retenues</i>), each interpretation once. */
    @Fact(fr = "lectures retenues", en = "readings decided")
    Optional<@Size(max = 100) ImmutableList<@Valid AgencyReading>> getReadings();

    /** Deadline announced since the text (<i>date limite de dépôt</i>). */
    @Fact(fr = "date limite de dépôt", en = "filing deadline")
    Optional<@Valid AgencyDeadline> getFilingDeadline();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link AgencyReadings}. */
    final class Builder extends ImmutableAgencyReadings.Builder {

        Builder() {}
    }
}
