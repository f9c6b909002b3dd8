package fr.tempspartage.domain.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Unit of a {@link CostItem} (<i>unité</i>). */
public enum CostUnit implements Coded {
    /** Euros a month, gross, full time. */
    EUROS_PER_MONTH("euros par mois", "euros a month"),
    /** Euros a year, gross, full time. */
    EUROS_PER_YEAR("euros par an", "euros a year"),
    /** Euros paid once, gross, full time. */
    EUROS_ONCE("euros en une fois", "euros, once"),
    /** Share of another amount, such as employer charges. */
    SHARE("part", "share");

    private final Bilingual label;

    CostUnit(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
