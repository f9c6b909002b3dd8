package fr.tempspartage.finance.clawback;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.finance.plan.EurosRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Months served and what they are worth under one reading (<em>valeur des mois accomplis</em>).
 *
 * @param choices choices that give it, slug by key of interpretation; empty if nothing had to be chosen
 * @param reading the same in words, in both languages; empty if nothing had to be chosen
 * @param months contract months served, as the reading of partial months counts them
 * @param value what they are worth, in euros; an interval where the working time matters and is not known
 */
public record MonthsServed(
        Map<String, String> choices, Optional<Bilingual> reading, BigFraction months, EurosRange value) {

    /** Keeps a copy of the map. */
    public MonthsServed {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
