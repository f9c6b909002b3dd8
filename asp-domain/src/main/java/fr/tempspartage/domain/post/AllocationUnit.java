package fr.tempspartage.domain.post;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Unit in which a split of time is expressed (<i>unité de répartition</i>).
 *
 * <p>« 1 an / 1 an » is a split in {@code YEARS}.
 */
public enum AllocationUnit implements Coded {
    /** Half-days of ordinary service a week; nights and on-call duty are not counted. */
    HALF_DAYS_PER_WEEK("demi-journées par semaine", "half-days a week"),

    /** Days a week. */
    DAYS_PER_WEEK("jours par semaine", "days a week"),

    /** Weeks of a repeated cycle, such as alternate fortnights. */
    WEEKS_OF_CYCLE("semaines du cycle", "weeks of the cycle"),

    /** Months. */
    MONTHS("mois", "months"),

    /** Semesters of six months. */
    SEMESTERS("semestres", "semesters"),

    /** Years. */
    YEARS("années", "years");

    private final Bilingual label;

    AllocationUnit(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
