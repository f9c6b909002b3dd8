package fr.tempspartage.domain.source;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** What an {@link Interpretation} can change (<i>effet d'une interprétation</i>). */
public enum Effect implements Coded {
    /** The eligibility. */
    VERDICT("éligibilité", "eligibility"),
    /** The documents that are due or complete. */
    DOCUMENTS("pièces", "documents"),
    /** The filing: in time, by whom, by which channel. */
    FILING("dépôt", "filing"),
    /** The amount. */
    AMOUNT("montant", "amount"),
    /** The reasons of priority. */
    PRIORITY("priorité", "priority"),
    /** What is put before the committee. */
    COMMITTEE("commission", "committee"),
    /** Explanations only. */
    EXPLANATION("explication", "explanation");

    private final Bilingual label;

    Effect(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
