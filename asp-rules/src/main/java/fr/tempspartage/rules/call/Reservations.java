package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** Reservations about the money of a dossier, as its verdict gives them. */
final class Reservations {

    private Reservations() {}

    static ImmutableList<Reservation> of(Verdict verdict) {
        Set<Reservation> reservations = EnumSet.noneOf(Reservation.class);
        if (verdict.eligibility() == Eligibility.NOT_ELIGIBLE) {
            reservations.add(Reservation.NOT_ELIGIBLE);
        } else if (verdict.eligibility() == Eligibility.TO_BE_CONFIRMED) {
            reservations.add(Reservation.ELIGIBILITY_TO_BE_CONFIRMED);
        }
        if (verdict.completeness() == Completeness.INCOMPLETE) {
            reservations.add(Reservation.INCOMPLETE);
        } else if (verdict.completeness() == Completeness.TO_BE_CONFIRMED) {
            reservations.add(Reservation.COMPLETENESS_TO_BE_CONFIRMED);
        }
        for (FilingStatus status : verdict.filing()) {
            switch (status) {
                case LATE -> reservations.add(Reservation.LATE);
                case DEADLINE_PASSED -> reservations.add(Reservation.DEADLINE_PASSED);
                case NOT_FILED -> reservations.add(Reservation.NOT_FILED);
                case WRONG_SUBMITTER -> reservations.add(Reservation.WRONG_SUBMITTER);
                case WRONG_CHANNEL -> reservations.add(Reservation.WRONG_CHANNEL);
                case TO_BE_CONFIRMED -> reservations.add(Reservation.FILING_TO_BE_CONFIRMED);
                case IN_TIME, DEADLINE_NOT_STATED -> {
                    // Nothing to reserve: the call states no deadline, or it is kept.
                }
            }
        }
        return ImmutableList.copyOf(reservations);
    }
}
