package fr.tempspartage.finance.budget;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Reservation (<em>réserve</em>) about the money of a dossier: why it is refused or still to be confirmed.
 *
 * <p>The refusals stand first. A dossier without any is eligible, complete and filed as the call says.
 */
public enum Reservation implements Coded {
    /** A condition of the call is not met. */
    NOT_ELIGIBLE("non éligible", "not eligible"),
    /** Filed too late. */
    LATE("hors délai", "late"),
    /** A draft that can no longer be filed in time. */
    DEADLINE_PASSED("date limite dépassée", "deadline passed"),
    /** A condition cannot be answered. */
    ELIGIBILITY_TO_BE_CONFIRMED("éligibilité à confirmer", "eligibility to be confirmed"),
    /** Something that is due is missing. */
    INCOMPLETE("incomplet", "incomplete"),
    /** Something that is due cannot be answered. */
    COMPLETENESS_TO_BE_CONFIRMED("complétude à confirmer", "completeness to be confirmed"),
    /** A draft, not filed. */
    NOT_FILED("non déposé", "not filed"),
    /** Filed by somebody who was not to file. */
    WRONG_SUBMITTER("déposant non prévu", "wrong submitter"),
    /** Filed by a channel, or to an address, that the call does not provide. */
    WRONG_CHANNEL("voie de dépôt non prévue", "wrong channel"),
    /** Something about the filing is not known. */
    FILING_TO_BE_CONFIRMED("dépôt à confirmer", "filing to be confirmed");

    private final Bilingual label;

    Reservation(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /** Whether the dossier is refused by it; otherwise it is to be confirmed. */
    public boolean refuses() {
        return this == NOT_ELIGIBLE || this == LATE || this == DEADLINE_PASSED;
    }
}
