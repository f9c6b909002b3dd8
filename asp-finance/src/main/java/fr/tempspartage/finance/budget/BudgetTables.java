package fr.tempspartage.finance.budget;

import fr.tempspartage.finance.plan.EurosRange;
import java.util.List;
import java.util.Optional;

/**
 * Dossiers of a budget in three tables (<em>dossiers éligibles, à confirmer, refusés</em>). The total of the budget is
 * that of the first two, and of the third only if asked.
 *
 * @param lines the dossiers that the budget accepts, in the order given
 * @param refusedCounted whether the refused ones count
 */
public record BudgetTables(List<Line> lines, boolean refusedCounted) {

    /** Keeps a copy of the list. */
    public BudgetTables {
        lines = List.copyOf(lines);
    }

    /** Dossiers of a table. */
    public List<Line> lines(Table table) {
        return lines.stream().filter(line -> line.table() == table).toList();
    }

    /** Sum of a table; a dossier of unknown amount counts for nothing. */
    public EurosRange total(Table table) {
        return lines(table).stream().flatMap(line -> line.amount().stream()).reduce(EurosRange.ZERO, EurosRange::plus);
    }

    /** Sum of a table; empty where the amount of each of its dossiers is unknown. */
    public Optional<EurosRange> knownTotal(Table table) {
        List<Line> lines = lines(table);
        boolean known =
                lines.isEmpty() || lines.stream().anyMatch(line -> line.amount().isPresent());
        return Optional.of(total(table)).filter(sum -> known);
    }

    /** Whether the dossiers of a table are in the total of the budget. */
    public boolean counts(Table table) {
        return table != Table.REFUSED || refusedCounted;
    }

    /** Table of a budget (<em>tableau</em>). */
    public enum Table {
        /** Eligible, complete and filed as the call says. */
        ELIGIBLE,
        /** Something is missing, not as it must be, or to be confirmed. */
        TO_BE_CONFIRMED,
        /** Refused, late or past the deadline. */
        REFUSED
    }

    /**
     * Dossier in a table.
     *
     * @param dossier identifier of the dossier
     * @param reasons why it stands there; none in the first table, and only refusals in the third
     * @param amount its amount; empty where unknown
     */
    public record Line(String dossier, Table table, List<Reservation> reasons, Optional<EurosRange> amount) {

        /** Keeps a copy of the list. */
        public Line {
            reasons = List.copyOf(reasons);
        }
    }
}
