package fr.tempspartage.finance;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.finance.FlatSumReading.Nature;
import fr.tempspartage.finance.FlatSumReading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Every reading of a flat sum on one cost. */
final class FlatSumReadings {

    private FlatSumReadings() {}

    static List<FlatSumReading> of(FlatSumFigures figures, int horizonMonths, Euros statedCost) {
        if (statedCost.isNegative()) {
            throw new IllegalArgumentException(
                    "A stated cost of " + statedCost + " euros is refused.\nMaybe write it without its sign.");
        }
        List<FlatSumReading> readings = new ArrayList<>();
        for (Nature nature : Nature.values()) {
            for (Span span : Span.values()) {
                figures.getBases()
                        .forEach((base, part) -> readings.add(reading(
                                figures,
                                nature,
                                span,
                                base,
                                part,
                                span == Span.WHOLE ? BigFraction.ONE : BigFraction.of(horizonMonths, 12),
                                statedCost)));
            }
        }
        return List.copyOf(readings);
    }

    private static FlatSumReading reading(
            FlatSumFigures figures,
            Nature nature,
            Span span,
            String base,
            Rate part,
            BigFraction spans,
            Euros statedCost) {
        BigFraction exactBase = statedCost.exact().multiply(part.fraction());
        BigFraction share = exactBase.multiply(figures.getPrintedShare().fraction());
        BigFraction sum = figures.getSum().exact().multiply(spans);
        BigFraction exact = switch (nature) {
            case FLAT -> sum;
            case CAP -> share.compareTo(sum) < 0 ? share : sum;
            case FLOOR -> share.compareTo(sum) > 0 ? share : sum;
        };
        Euros amount = Euros.round(exact, Rounding.HALF_UP);
        Euros baseCost = Euros.round(exactBase, Rounding.HALF_UP);
        return new FlatSumReading(
                nature,
                span,
                standing(figures, nature, span),
                base,
                part,
                baseCost,
                amount,
                exactBase.signum() == 0 ? Optional.empty() : Optional.of(Rate.of(exact.divide(exactBase))),
                baseCost.minus(amount).max(Euros.ZERO),
                amount.minus(baseCost).max(Euros.ZERO));
    }

    /** Standing of the choice that names this nature; a nature that the call does not even list is rejected. */
    private static Choice.Standing standing(FlatSumFigures figures, Nature nature, Span span) {
        String slug = switch (nature) {
            case FLAT -> (span == Span.WHOLE ? FlatSumPeriod.PER_CONTRACT : FlatSumPeriod.PER_YEAR).slug();
            case CAP -> "cap";
            case FLOOR -> "floor";
        };
        return figures.getNature().choices().stream()
                .filter(choice -> choice.slug().equals(slug))
                .map(Choice::standing)
                .findFirst()
                .orElse(Choice.Standing.REJECTED);
    }
}
