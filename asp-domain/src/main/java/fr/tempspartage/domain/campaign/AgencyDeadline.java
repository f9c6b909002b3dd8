package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.immutables.value.Value;

/**
 * Deadline that an agency has announced since the text of its call (<i>date limite annoncée par l'agence</i>), such as the
 * closing date of a call that states none.
 */
@Described(fr = "date limite annoncée par l’agence", en = "deadline announced by the agency")
@Value.Immutable
public sealed interface AgencyDeadline extends AgencyDecision, WithAgencyDeadline permits ImmutableAgencyDeadline {

    /** Last day of filing (<i>dernier jour de dépôt</i>), inclusive, in Paris. */
    @Fact(fr = "dernier jour de dépôt, compris", en = "last day of filing, inclusive")
    LocalDate getLastDay();

    /** Who decided (<i>décidée par</i>), a person or a service. */
    @Override
    @Fact(fr = "décidée par", en = "decided by")
    @Size(max = 200)
    String getDecidedBy();

    /** Day of the decision (<i>date de la décision</i>). */
    @Override
    @Fact(fr = "date de la décision", en = "day of the decision")
    LocalDate getDecidedOn();

    /** Why this day (<i>motif</i>). */
    @Override
    @Fact(fr = "motif de la décision", en = "reason of the decision", multiline = true)
    @Size(max = 2000)
    String getWhy();

    /** Where the day is announced (<i>référence</i>). */
    @Override
    @Fact(fr = "référence de la décision", en = "reference of the decision")
    @Size(max = 500)
    String getReference();

    /** First instant that is too late: the beginning of the day after the last one, in Paris. */
    default ZonedDateTime firstLateInstant() {
        return getLastDay().plusDays(1).atStartOfDay(Calendar.PARIS);
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of an {@link AgencyDeadline}. */
    final class Builder extends ImmutableAgencyDeadline.Builder {

        Builder() {}
    }
}
