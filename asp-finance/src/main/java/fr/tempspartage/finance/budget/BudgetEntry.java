package fr.tempspartage.finance.budget;

import fr.tempspartage.finance.plan.FundingTerms;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Dossier in a budget (<em>ligne de campagne</em>): where it stands, which hospital it pays, and on which terms.
 *
 * @param dossier identifier of the dossier, not blank
 * @param standing whether it is accepted or waiting
 * @param reservations why it is refused or still to be confirmed, in the order of the constants; none where nothing is
 * @param priority whether it has a reason of priority under the call
 * @param hospital the recruiting hospital
 * @param department department of that hospital, such as {@code 23}; blank where not known
 * @param terms terms of its posts, those that are alike together
 */
public record BudgetEntry(
        String dossier,
        Standing standing,
        List<Reservation> reservations,
        boolean priority,
        BudgetHospital hospital,
        String department,
        List<FundingTerms> terms) {

    /** Where a dossier stands (<em>état du dossier</em>). */
    public enum Standing {
        /** Accepted: its money is committed. */
        ACCEPTED,
        /** Waiting: nothing is committed yet. */
        WAITING
    }

    /** Keeps copies of the lists; refuses a blank identifier and no terms. */
    public BudgetEntry {
        Set<Reservation> ordered = EnumSet.noneOf(Reservation.class);
        ordered.addAll(reservations);
        reservations = List.copyOf(ordered);
        terms = List.copyOf(terms);
        if (dossier.isBlank() || terms.isEmpty()) {
            throw new IllegalArgumentException("A budget entry needs an identifier and terms: here '" + dossier
                    + "' and " + terms.size() + " terms.\nMaybe the dossier states no post.");
        }
    }

    /** Table in which the dossier is named. */
    public BudgetTables.Table table() {
        if (reservations.isEmpty()) {
            return BudgetTables.Table.ELIGIBLE;
        }
        return refusals().isEmpty() ? BudgetTables.Table.TO_BE_CONFIRMED : BudgetTables.Table.REFUSED;
    }

    /** Reservations by which the dossier is refused. */
    public List<Reservation> refusals() {
        return reservations.stream().filter(Reservation::refuses).toList();
    }

    /** Same dossier, standing elsewhere. */
    public BudgetEntry standing(Standing other) {
        return new BudgetEntry(dossier, other, reservations, priority, hospital, department, terms);
    }
}
