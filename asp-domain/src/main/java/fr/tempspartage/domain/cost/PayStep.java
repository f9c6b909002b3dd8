package fr.tempspartage.domain.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Step of the pay scale of assistants (<i>échelon, années d'ancienneté</i>): two years each, six years in all.
 *
 * <p>It counts seniority in the status, in which years as a chief resident count too: it need not be the year of the
 * contract.
 */
public enum PayStep implements Coded {
    /** First and second years. */
    YEARS_1_2("1re et 2e années", "years 1 and 2"),
    /** Third and fourth years. */
    YEARS_3_4("3e et 4e années", "years 3 and 4"),
    /** Fifth and sixth years. */
    YEARS_5_6("5e et 6e années", "years 5 and 6");

    private final Bilingual label;

    PayStep(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    /**
     * Step of a year of seniority (<i>année d'ancienneté</i>).
     *
     * @param year the year under way, from 1 to 6, both included
     * @throws IllegalArgumentException if the scale has no such year
     */
    public static PayStep ofYear(int year) {
        if (year < 1 || year > 6) {
            throw new IllegalArgumentException("The pay scale of assistants has no year " + year
                    + ": it goes from 1 to 6.\nMaybe the status is another one.");
        }
        return values()[(year - 1) / 2];
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
