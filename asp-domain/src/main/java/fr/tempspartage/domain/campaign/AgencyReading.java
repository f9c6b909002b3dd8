package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Reading that an agency has decided (<i>lecture retenue par l'agence</i>): its choice for one interpretation of a call.
 *
 * <p>Whether the call has the interpretation and the choice is checked where the reading meets the call.
 */
@Described(fr = "lecture retenue par l’agence", en = "reading of the agency")
@Value.Immutable
public sealed interface AgencyReading extends AgencyDecision, WithAgencyReading permits ImmutableAgencyReading {

    /** Key of the interpretation (<i>interprétation</i>), such as {@code I-NA-4}. */
    @Fact(fr = "interprétation", en = "interpretation")
    @Size(max = 40)
    String getInterpretation();

    /** Name of the choice (<i>choix</i>), such as {@code any-assistant}. */
    @Fact(fr = "choix", en = "choice")
    @Size(max = 80)
    String getChoice();

    /** Who decided (<i>décidée par</i>), a person or a service. */
    @Override
    @Fact(fr = "décidée par", en = "decided by")
    @Size(max = 200)
    String getDecidedBy();

    /** Day of the decision (<i>date de la décision</i>). */
    @Override
    @Fact(fr = "date de la décision", en = "day of the decision")
    LocalDate getDecidedOn();

    /** Why this choice (<i>motif</i>). */
    @Override
    @Fact(fr = "motif de la décision", en = "reason of the decision", multiline = true)
    @Size(max = 2000)
    String getWhy();

    /** Where the decision is written (<i>référence</i>). */
    @Override
    @Fact(fr = "référence de la décision", en = "reference of the decision")
    @Size(max = 500)
    String getReference();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of an {@link AgencyReading}. */
    final class Builder extends ImmutableAgencyReading.Builder {

        Builder() {}
    }
}
