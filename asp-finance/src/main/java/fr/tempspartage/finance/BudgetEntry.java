package fr.tempspartage.finance;

import java.util.List;

/**
 * Dossier in a budget (<em>ligne de campagne</em>): where it stands, which hospital it pays, and on which terms.
 *
 * @param dossier identifier of the dossier, not blank
 * @param standing whether it is accepted or waiting
 * @param priority whether it has a reason of priority under the call
 * @param hospital name of the recruiting hospital; blank where not known
 * @param department department of that hospital, such as {@code 23}; blank where not known
 * @param terms terms of its posts, those that are alike together
 */
public record BudgetEntry(
        String dossier,
        Standing standing,
        boolean priority,
        String hospital,
        String department,
        List<FundingTerms> terms) {

    /** Where a dossier stands (<em>état du dossier</em>). */
    public enum Standing {
        /** Accepted: its money is committed. */
        ACCEPTED,
        /** Waiting: nothing is committed yet. */
        WAITING
    }

    /** Keeps a copy of the list; refuses a blank identifier and no terms. */
    public BudgetEntry {
        terms = List.copyOf(terms);
        if (dossier.isBlank() || terms.isEmpty()) {
            throw new IllegalArgumentException("A budget entry needs an identifier and terms: here '" + dossier
                    + "' and " + terms.size() + " terms.\nMaybe the dossier states no post.");
        }
    }

    /** Same dossier, standing elsewhere. */
    public BudgetEntry standing(Standing other) {
        return new BudgetEntry(dossier, other, priority, hospital, department, terms);
    }
}
