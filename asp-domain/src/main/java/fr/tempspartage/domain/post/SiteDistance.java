package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.PartnerKey;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Distance of a site from the main site (<i>distance</i>) by the shortest road, in kilometres. */
@Described(fr = "distance", en = "distance", inputs = "DISTANCE")
@Value.Immutable
public sealed interface SiteDistance extends WithSiteDistance permits ImmutableSiteDistance {

    /** Site. */
    @Fact(fr = "site éloigné du site principal", en = "site away from the main site")
    PartnerKey getPartner();

    /** Distance in kilometres, zero or more. */
    @Fact(fr = "kilomètres depuis le site principal", en = "kilometres from the main site")
    BigDecimal getKilometres();

    /**
     * Refuses a quantity that is negative or too fine, and writes 5.0 as 5.
     *
     * @return this value, or an equal one in the form that the library keeps
     */
    @Value.Check
    default SiteDistance check() {
        BigDecimal kept = ScalarType.quantity(getKilometres());
        return kept.scale() == getKilometres().scale()
                ? this
                : builder().from(this).kilometres(kept).build();
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link SiteDistance}. */
    final class Builder extends ImmutableSiteDistance.Builder {

        Builder() {}
    }
}
