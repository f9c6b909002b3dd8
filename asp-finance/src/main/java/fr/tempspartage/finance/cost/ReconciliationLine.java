package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Citation;
import java.util.List;
import java.util.Optional;

/**
 * Printed figure beside a recomputed one (<em>contrôle d'un chiffre imprimé</em>), for example 6499.58 printed and
 * 6499.57 from the printed components.
 *
 * @param subject what is checked, in both languages
 * @param printed the printed figure, in euros, or what the printed figures give
 * @param formula how it was recomputed, in both languages
 * @param explanation what the gap means, in both languages
 * @param printedFrom how {@code printed} comes from a printed figure, such as 12 times the monthly amount; empty where it
 *     is printed itself
 */
public record ReconciliationLine(
        Bilingual subject,
        Euros printed,
        Euros recomputed,
        Bilingual formula,
        Bilingual explanation,
        List<Citation> citations,
        Optional<Bilingual> printedFrom) {

    /** Line of a figure that is printed itself. */
    public ReconciliationLine(
            Bilingual subject,
            Euros printed,
            Euros recomputed,
            Bilingual formula,
            Bilingual explanation,
            List<Citation> citations) {
        this(subject, printed, recomputed, formula, explanation, citations, Optional.empty());
    }

    /** Keeps a copy of the list. */
    public ReconciliationLine {
        citations = List.copyOf(citations);
    }

    /** Same line, its figure being drawn from a printed one. */
    ReconciliationLine from(Bilingual how) {
        return new ReconciliationLine(subject, printed, recomputed, formula, explanation, citations, Optional.of(how));
    }

    /** Printed figure less the recomputed one; 0.00 if they agree. */
    public Euros gap() {
        return printed.minus(recomputed);
    }

    /** Whether the two figures are the same. */
    public boolean agrees() {
        return gap().isZero();
    }
}
