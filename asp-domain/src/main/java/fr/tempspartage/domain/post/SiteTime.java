package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerKey;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Time at one site (<i>temps par site</i>) inside a segment, in the segment's unit.
 *
 * <p>Example: partner {@code ch-sud}, 5 half-days a week.
 */
@Described(fr = "temps par site", en = "time at a site", inputs = "SITE_TIME")
@Value.Immutable
public sealed interface SiteTime extends WithSiteTime permits ImmutableSiteTime {

    /** Partner where the time is spent. */
    @Fact(fr = "partenaire où ce temps est passé", en = "partner where this time is spent")
    PartnerKey getPartner();

    /** Quantity of time in the unit of the segment, zero or more. */
    @Fact(fr = "quantité de temps", en = "amount of time")
    BigDecimal getAmount();

    /**
     * Refuses a quantity that is negative or too fine, and writes 5.0 as 5.
     *
     * @return this value, or an equal one in the form that the library keeps
     */
    @Value.Check
    default SiteTime check() {
        BigDecimal kept = ScalarType.quantity(getAmount());
        return kept.scale() == getAmount().scale()
                ? this
                : builder().from(this).amount(kept).build();
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link SiteTime}. */
    final class Builder extends ImmutableSiteTime.Builder {

        Builder() {}
    }
}
