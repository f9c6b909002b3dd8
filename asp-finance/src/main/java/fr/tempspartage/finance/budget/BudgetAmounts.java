package fr.tempspartage.finance.budget;

import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Amounts of a budget (<em>montants d'une campagne</em>). Each interval is the sum of the lowest and of the highest
 * amounts that the text allows for each dossier; dossiers whose amount is unknown are named and count for nothing.
 *
 * @param total the amount over all years
 * @param byYear the amounts by budget year, which is the calendar year unless said otherwise, in order
 * @param byHospital the amounts by recruiting hospital, in the order of names
 * @param byDepartment the amounts by department, in the order of codes; blank where not known
 * @param unknown the dossiers whose amount is unknown, in the order of identifiers: with any of them, the total is a lower bound
 */
public record BudgetAmounts(
        EurosRange total,
        SortedMap<Integer, EurosRange> byYear,
        List<HospitalAmount> byHospital,
        SortedMap<String, EurosRange> byDepartment,
        List<String> unknown,
        BudgetYear years) {

    /** Keeps copies of the maps and of the lists. */
    public BudgetAmounts {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        byHospital = List.copyOf(byHospital);
        byDepartment = Collections.unmodifiableSortedMap(new TreeMap<>(byDepartment));
        unknown = List.copyOf(unknown);
    }

    /** The total; empty where the amount of every dossier is unknown, so that nothing is added up. */
    public Optional<EurosRange> knownTotal() {
        return Optional.of(total).filter(sum -> unknown.isEmpty() || !byHospital.isEmpty());
    }
}
