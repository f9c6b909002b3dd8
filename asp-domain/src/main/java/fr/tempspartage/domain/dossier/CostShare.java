package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import org.immutables.value.Value;

/** Agreed share of what the agency does not pay (<i>répartition du reste à charge</i>). */
@Described(fr = "part du reste à charge", en = "share of the rest", inputs = "COST_SHARE")
@Value.Immutable
public sealed interface CostShare extends WithCostShare permits ImmutableCostShare {

    /** Partner that pays the share. */
    @Fact(fr = "partenaire qui paie une part du reste", en = "partner that pays a share of the rest")
    PartnerKey getPartner();

    /** Share of the rest, from 0 to 1; the shares of an agreement add up to 1. */
    @Fact(
            fr = "part du reste payée par ce partenaire",
            en = "share of the rest paid by this partner",
            type = "RATE",
            input = "COST_SHARE")
    Rate getShare();

    /** Refuses a share above 1. */
    @Value.Check
    default void check() {
        ScalarType.share(getShare());
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link CostShare}. */
    final class Builder extends ImmutableCostShare.Builder {

        Builder() {}
    }
}
