package fr.tempspartage.finance.share;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.plan.Silence;
import java.util.List;
import org.immutables.value.Value;

/** What a call prints of a share of the cost (<em>part du coût</em>), without a figure for the cost. */
@Value.Immutable
public sealed interface CostShareFigures extends WithCostShareFigures permits ImmutableCostShareFigures {

    /** What is paid, in both languages, for the lines of a plan. */
    Bilingual getLabel();

    /** Who pays, in both languages. */
    Bilingual getPayer();

    /** Share of the cost that the agency pays (<em>taux de prise en charge</em>), from 0 to 1. */
    Rate getRate();

    /** Clauses that print the share. */
    List<Citation> getCitations();

    /** Clauses that say that the recruiter is paid; none where the call does not say who is. */
    List<Citation> getPayeeCitations();

    /** Clauses that note that the payee is not stated. */
    List<Citation> getPayeeSilence();

    /** Clauses that note that early ends are not addressed. */
    List<Citation> getClawbackSilence();

    /** What the text does not state about the money. */
    List<Silence> getSilences();

    /** Refuses a share above the whole. */
    @Value.Check
    default void check() {
        getRate().complement();
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CostShareFigures}. */
    final class Builder extends ImmutableCostShareFigures.Builder {

        Builder() {}
    }
}
