package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Eligibility (<i>éligibilité</i>): the conditions of the call taken together. */
public enum Eligibility implements Coded {
    /** Every condition is met or has no object. */
    ELIGIBLE("éligible", "eligible"),
    /** At least one condition is not met. */
    NOT_ELIGIBLE("non éligible", "not eligible"),
    /** No condition fails, and at least one cannot be answered. */
    TO_BE_CONFIRMED("à confirmer", "to be confirmed");

    private final Bilingual label;

    Eligibility(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
