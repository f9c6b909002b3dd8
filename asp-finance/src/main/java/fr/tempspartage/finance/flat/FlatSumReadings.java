package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.flat.FlatSumReading.Nature;
import fr.tempspartage.finance.flat.FlatSumReading.Span;
import fr.tempspartage.finance.formula.FlatSumPeriod;
import fr.tempspartage.finance.text.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Every reading of a flat sum on one cost. */
final class FlatSumReadings {

    private static final BigFraction MILLIONTHS = BigFraction.of(1_000_000);

    private final FlatSumFigures figures;
    private final int horizonMonths;

    /** The sum for all posts. */
    private final Euros sum;

    private final Euros statedCost;

    private FlatSumReadings(FlatSumFigures figures, int horizonMonths, int posts, Euros statedCost) {
        this.figures = figures;
        this.horizonMonths = horizonMonths;
        this.sum = figures.getSum().times(posts);
        this.statedCost = statedCost;
    }

    /** Readings of the sum of so many posts on the cost of all of them. */
    static List<FlatSumReading> of(
            FlatSumFigures figures, Map<String, Rate> bases, int horizonMonths, int posts, Euros statedCost) {
        if (statedCost.isNegative()) {
            throw new IllegalArgumentException(
                    "A stated cost of " + statedCost + " euros is refused.\nMaybe write it without its sign.");
        }
        FlatSumReadings table = new FlatSumReadings(figures, horizonMonths, posts, statedCost);
        List<FlatSumReading> readings = new ArrayList<>();
        for (Nature nature : Nature.values()) {
            for (Span span : Span.values()) {
                bases.forEach((base, part) -> readings.add(table.reading(nature, span, base, part)));
            }
        }
        return List.copyOf(readings);
    }

    /** How many times the sum is meant over the financed period. */
    static BigFraction spans(Span span, int horizonMonths) {
        return span == Span.WHOLE ? BigFraction.ONE : BigFraction.of(horizonMonths, 12);
    }

    private FlatSumReading reading(Nature nature, Span span, String base, Rate part) {
        BigFraction spans = spans(span, horizonMonths);
        BigFraction exactBase = statedCost.exact().multiply(part.fraction());
        BigFraction share = exactBase.multiply(figures.printedShare().fraction());
        BigFraction printed = sum.exact().multiply(spans);
        BigFraction exact = switch (nature) {
            case FLAT -> printed;
            case CAP -> share.compareTo(printed) < 0 ? share : printed;
            case FLOOR -> share.compareTo(printed) > 0 ? share : printed;
        };
        Euros amount = Euros.round(exact, Rounding.HALF_UP);
        Euros baseCost = Euros.round(exactBase, Rounding.HALF_UP);
        return new FlatSumReading(
                nature,
                span,
                standing(figures, nature, span),
                base,
                part,
                formula(nature, part, spans, share, amount),
                baseCost,
                amount,
                exactBase.signum() == 0 ? Optional.empty() : Optional.of(Rate.of(exact.divide(exactBase))),
                baseCost.minus(amount).max(Euros.ZERO),
                amount.minus(baseCost).max(Euros.ZERO));
    }

    /**
     * Arithmetic: {@code 40 % × 1/2 × 155 989,92 € ÷ 2 = 15 598,992 €}, then {@code 2 × min(15 598,992 € ; 32 000,00 €) =
     * 31 197,98 €}; a flat sum has the second line only.
     */
    private List<Bilingual> formula(Nature nature, Rate part, BigFraction spans, BigFraction share, Euros amount) {
        boolean whole = spans.equals(BigFraction.ONE);
        String times = whole ? "" : Rate.of(spans) + " × ";
        if (nature == Nature.FLAT) {
            return List.of(Texts.both(
                    language -> times + sum.format(language) + (whole ? "" : " = " + amount.format(language))));
        }
        BigFraction each = share.divide(spans);
        Bilingual first = Texts.both(language -> figures.printedShare().format(language) + " × "
                + (part.equals(Rate.ONE) ? "" : part + " × ")
                + statedCost.format(language)
                + (whole ? "" : " ÷ " + Rate.of(spans))
                + " = " + exact(each, language));
        Bilingual second = Texts.both(language -> times + (nature == Nature.CAP ? "min(" : "max(")
                + exact(each, language) + Texts.word(language, "\u00a0; ", "; ") + sum.format(language) + ") = "
                + amount.format(language));
        return List.of(first, second);
    }

    /**
     * An exact amount: {@code 15 598,992 €}, with all its decimals if there are at most six, otherwise the nearest cent
     * after {@code ≈}.
     */
    private static String exact(BigFraction euros, Language language) {
        Euros cents = Euros.round(euros, Rounding.DOWN);
        BigFraction scaled = euros.multiply(MILLIONTHS);
        if (!scaled.getDenominator().equals(BigInteger.ONE)) {
            return "≈ " + Euros.round(euros, Rounding.HALF_UP).format(language);
        }
        BigDecimal rest = new BigDecimal(scaled.getNumerator(), 6).subtract(cents.toBigDecimal());
        String further = rest.signum() == 0
                ? ""
                : rest.stripTrailingZeros().toPlainString().substring(4);
        String text = cents.format(language);
        int digits = text.length() - (language == Language.FRENCH ? 2 : 0);
        return text.substring(0, digits) + further + text.substring(digits);
    }

    /** Standing of the choice that names this nature; a nature that the call does not even list is rejected. */
    static Choice.Standing standing(FlatSumFigures figures, Nature nature, Span span) {
        return choice(figures, nature, span).map(Choice::standing).orElse(Choice.Standing.REJECTED);
    }

    /** Choice that names this nature; empty where the call lists none. */
    static Optional<Choice> choice(FlatSumFigures figures, Nature nature, Span span) {
        String slug = switch (nature) {
            case FLAT -> Slugs.slug(span == Span.WHOLE ? FlatSumPeriod.PER_CONTRACT : FlatSumPeriod.PER_YEAR);
            case CAP -> "cap";
            case FLOOR -> "floor";
        };
        return figures.getNature().stream()
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.slug().equals(slug))
                .findFirst();
    }
}
