package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import java.util.List;
import java.util.Optional;

/**
 * What the agency does not pay of the stated cost (<em>reste à charge des partenaires</em>).
 *
 * <p>Example: of a stated cost of 155989.92 euros, 32000.00 leave 123989.92, which an agreement at 70 and 30 % splits
 * into 86792.94 and 37196.98.
 *
 * @param total stated cost less the amount, never below zero
 * @param excess by how much the amount is above the stated cost, 0.00 in general; to be flagged when it is not
 * @param of what it is the rest of, as the reading in force says, in both languages; empty where the call leaves that no
 *     question
 * @param parts part of each partner, which add up to {@code total}; empty where no split is agreed or its shares do not
 *     add up to 1
 */
public record PartnersRest(Euros total, Euros excess, Optional<Bilingual> of, List<Part> parts) {

    /**
     * Part of one partner (<em>quote-part</em>).
     *
     * @param partner name or key of the partner
     * @param amount what it pays
     */
    public record Part(String partner, Euros amount) {}

    /** Refuses amounts below zero, and parts that do not add up. */
    public PartnersRest {
        parts = List.copyOf(parts);
        if (total.isNegative() || excess.isNegative()) {
            throw new IllegalArgumentException("A rest of " + total + " euros with " + excess
                    + " above the cost is refused: neither is negative.\nMaybe give the excess instead of the rest.");
        }
        if (!parts.isEmpty()
                && !Euros.sum(parts.stream().map(Part::amount).toList()).equals(total)) {
            throw new IllegalArgumentException(
                    "The parts " + parts + " do not add up to " + total + " euros.\nMaybe split by largest remainder.");
        }
    }

    /** Whether the amount is above the stated cost. */
    public boolean exceedsCost() {
        return !excess.isZero();
    }
}
