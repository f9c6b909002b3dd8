package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Status of the filing (<i>recevabilité du dépôt</i>); several can hold together. */
public enum FilingStatus implements Coded {
    /** Filed in time. */
    IN_TIME("dans les délais", "in time"),
    /** Filed too late. */
    LATE("hors délai", "late"),
    /** The text states no deadline, which does not mean that there is none. */
    DEADLINE_NOT_STATED("date limite non précisée par l’appel", "deadline not stated by the call"),
    /** A draft, not filed. */
    NOT_FILED("non déposé", "not filed"),
    /** A draft, assessed when it can no longer be filed in time. */
    DEADLINE_PASSED("date limite dépassée", "deadline passed"),
    /** Filed by somebody who was not to file. */
    WRONG_SUBMITTER("déposant non prévu", "wrong submitter"),
    /** Filed by a channel, or to an address, that the call does not provide. */
    WRONG_CHANNEL("voie de dépôt non prévue", "wrong channel"),
    /** Something about the filing is not known. */
    TO_BE_CONFIRMED("à confirmer", "to be confirmed");

    private final Bilingual label;

    FilingStatus(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
