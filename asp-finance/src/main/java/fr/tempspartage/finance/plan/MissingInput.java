package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;

/**
 * Input that keeps a result from being complete (<em>donnée manquante</em>).
 *
 * @param name name of the property of {@link FundingTerms} or {@link fr.tempspartage.finance.clawback.ClawbackClaim}, such as {@code workingTime}
 * @param label label in both languages
 * @param needs what cannot be computed without it
 */
public record MissingInput(String name, Bilingual label, Need needs) {

    /** What an input is needed for (<em>usage de la donnée</em>). */
    public enum Need {
        /** The amount that the agency pays. */
        AMOUNT,
        /** What is left to the partners. */
        REST,
        /** The amounts that the agency may claim back. */
        CLAWBACK
    }

    /** Days of the contract, for the amount. */
    public static MissingInput period() {
        return new MissingInput("period", Bilingual.of("dates du contrat", "dates of the contract"), Need.AMOUNT);
    }

    /** Cost that the partners state. */
    public static MissingInput statedCost(Need needs) {
        return new MissingInput("statedCost", Bilingual.of("coût déclaré du poste", "stated cost of the post"), needs);
    }

    /** Working time, for the amount. */
    public static MissingInput workingTime() {
        return new MissingInput("workingTime", Bilingual.of("quotité de travail", "working time"), Need.AMOUNT);
    }
}
