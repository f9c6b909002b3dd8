package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Choice;
import java.util.List;
import java.util.Optional;

/**
 * What a flat sum would be under one reading of its sentence (<em>lecture du forfait</em>), for explanations only.
 *
 * @param nature whether the sum is the amount, a cap or a floor
 * @param span whether it is meant for the whole period or for each year
 * @param standing whether the text allows that nature
 * @param base slug of what the printed share applies to, such as {@code hospital-half}
 * @param part part of the cost of the post that the base is, such as 1/2
 * @param formula how the amount comes about, line by line, in both languages; nothing is rounded before its end
 * @param baseCost cost of that part over the whole period, in euros
 * @param amount amount over the whole period under this reading, in euros, rounded once
 * @param shareOfBase amount over cost of the base, above 1 if the cost is exceeded; empty if that cost is zero
 * @param rest cost of the base less the amount, never below zero
 * @param excess by how much the amount is above the cost of the base, 0.00 in general
 */
public record FlatSumReading(
        Nature nature,
        Span span,
        Choice.Standing standing,
        String base,
        Rate part,
        List<Bilingual> formula,
        Euros baseCost,
        Euros amount,
        Optional<Rate> shareOfBase,
        Euros rest,
        Euros excess) {

    /** Keeps a copy of the list. */
    public FlatSumReading {
        formula = List.copyOf(formula);
    }

    /** What a printed sum is (<em>nature du montant</em>). */
    public enum Nature {
        /** The amount itself, whatever the cost. */
        FLAT,
        /** The most that the printed share may give. */
        CAP,
        /** The least that the printed share may give. */
        FLOOR
    }

    /** What a printed sum is for (<em>période du montant</em>). */
    public enum Span {
        /** The whole financed period. */
        WHOLE,
        /** Each year of it. */
        PER_YEAR
    }
}
