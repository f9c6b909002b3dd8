package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Completeness (<i>complétude</i>): the documents and parts of the form taken together. */
public enum Completeness implements Coded {
    /** Everything that is due is there. */
    COMPLETE("complet", "complete"),
    /** At least one thing that is due is missing. */
    INCOMPLETE("incomplet", "incomplete"),
    /** Nothing is known to be missing, and something cannot be answered. */
    TO_BE_CONFIRMED("à confirmer", "to be confirmed"),
    /** Nothing is known to be missing, and the text does not state which documents are due, or not all of them. */
    DOCUMENTS_NOT_STATED("pièces non précisées par l’appel", "documents not stated by the call");

    private final Bilingual label;

    Completeness(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
