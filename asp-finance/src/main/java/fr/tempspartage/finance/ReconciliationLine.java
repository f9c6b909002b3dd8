package fr.tempspartage.finance;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Citation;
import java.util.List;

/**
 * Printed figure beside a recomputed one (<em>contrôle d'un chiffre imprimé</em>), for example 6499.58 printed and
 * 6499.57 from the printed components.
 *
 * @param subject what is checked, in both languages
 * @param printed the printed figure, in euros, or what the printed figures give
 * @param recomputed the recomputed figure, in euros
 * @param formula how it was recomputed, in both languages
 * @param explanation what the gap means, in both languages
 * @param citations where the figures are printed
 */
public record ReconciliationLine(
        Bilingual subject,
        Euros printed,
        Euros recomputed,
        Bilingual formula,
        Bilingual explanation,
        List<Citation> citations) {

    /** Keeps a copy of the list. */
    public ReconciliationLine {
        citations = List.copyOf(citations);
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
