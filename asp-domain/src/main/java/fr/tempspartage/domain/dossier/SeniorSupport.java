package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.field.ScalarType;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Support by a senior (<i>temps de senior en soutien</i>). */
@Described(fr = "appui d’un sénior", en = "senior support", inputs = "SENIOR")
@Value.Immutable
public sealed interface SeniorSupport extends WithSeniorSupport permits ImmutableSeniorSupport {

    /**
     * Status of the senior, H or HU (<i>statut</i>).
     *
     * @return status of the senior, H or HU; empty where not known
     */
    @Fact(fr = "statut du sénior", en = "status of the senior")
    Optional<SeniorStatus> getStatus();

    /** Forms of the support (<i>modalités</i>). */
    @Fact(fr = "modalités de l’appui du sénior", en = "forms of senior support")
    Optional<@Size(max = 10) ImmutableList<SupportForm>> getForms();

    /** Half-days of support a week (<i>demi-journées</i>). */
    @Fact(fr = "temps de sénior, en demi-journées par semaine", en = "senior time, in half-days a week")
    Optional<BigDecimal> getHalfDays();

    /**
     * Refuses a quantity that is negative or too fine, and writes 5.0 as 5.
     *
     * @return this value, or an equal one in the form that the library keeps
     */
    @Value.Check
    default SeniorSupport check() {
        Optional<BigDecimal> kept = getHalfDays().map(ScalarType::quantity);
        return kept.equals(getHalfDays())
                ? this
                : builder().from(this).halfDays(kept).build();
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link SeniorSupport}. */
    final class Builder extends ImmutableSeniorSupport.Builder {

        Builder() {}
    }
}
