package fr.tempspartage.domain.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Tier of the territorial allowance (<i>prime d'exercice territorial, PET</i>), by mean weekly half-days outside the main
 * site and by number of those sites. Bounds as printed in the grid (annexe V of the decree of 8 July 2022 as modified on
 * 29 June 2023; its last line from the identical annexe XVI of the decree of 28 December 2020); amounts are dated items.
 */
public enum TerritorialTier implements Coded {
    /** Exactly 1 half-day. */
    ONE_HALF_DAY("1 demi-journée", "1 half-day"),
    /** More than 1 half-day, up to 3 included. */
    UP_TO_THREE("plus de 1 et jusqu’à 3 demi-journées", "more than 1 and up to 3 half-days"),
    /** More than 3 half-days, up to 4 included, except 4 on two other sites or more. */
    UP_TO_FOUR("plus de 3 et jusqu’à 4 demi-journées", "more than 3 and up to 4 half-days"),
    /** More than 4 half-days, or exactly 4 on two other sites or more. */
    ABOVE_FOUR(
            "plus de 4 demi-journées, ou 4 sur au moins deux autres sites",
            "more than 4 half-days, or 4 on at least two other sites");

    private static final BigFraction THREE = BigFraction.of(3);
    private static final BigFraction FOUR = BigFraction.of(4);

    private final Bilingual label;

    TerritorialTier(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    /**
     * Tier of a split of time (<i>palier</i>).
     *
     * @param halfDays mean weekly half-days outside the main site, from 0; compared exactly, never rounded
     * @param otherSites number of sites other than the main one, from 0
     * @return the tier; empty below 1 half-day, for which the grid has none
     * @throws IllegalArgumentException if a number is negative
     */
    public static Optional<TerritorialTier> of(BigFraction halfDays, int otherSites) {
        if (halfDays.signum() < 0 || otherSites < 0) {
            throw new IllegalArgumentException("No tier for " + halfDays + " half-days away on " + otherSites
                    + " sites: neither is negative.\nMaybe the main site was counted twice.");
        }
        int toOne = halfDays.compareTo(BigFraction.ONE);
        if (toOne <= 0) {
            return toOne == 0 ? Optional.of(ONE_HALF_DAY) : Optional.empty();
        }
        if (halfDays.compareTo(THREE) <= 0) {
            return Optional.of(UP_TO_THREE);
        }
        int toFour = halfDays.compareTo(FOUR);
        return Optional.of(toFour < 0 || (toFour == 0 && otherSites < 2) ? UP_TO_FOUR : ABOVE_FOUR);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
