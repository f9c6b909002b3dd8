package fr.tempspartage.finance.budget;

import fr.tempspartage.finance.plan.EurosRange;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sum of a budget by hospital under way: grouped by identity, labelled by name. */
final class HospitalSum {

    private final Map<String, HospitalAmount> sums = new TreeMap<>();

    void add(BudgetHospital hospital, EurosRange amount) {
        sums.merge(
                hospital.scheme() + " " + hospital.number(),
                new HospitalAmount(hospital, hospital.label(), amount),
                HospitalSum::plus);
    }

    private static HospitalAmount plus(HospitalAmount sum, HospitalAmount more) {
        BudgetHospital named = sum.hospital().compareTo(more.hospital()) <= 0 ? sum.hospital() : more.hospital();
        return new HospitalAmount(named, named.label(), sum.amount().plus(more.amount()));
    }

    List<HospitalAmount> amounts() {
        Set<String> shared = shared(sums.values());
        return sums.values().stream()
                .map(sum -> shared.contains(sum.label())
                        ? new HospitalAmount(sum.hospital(), sum.hospital().labelWithIdentity(), sum.amount())
                        : sum)
                .sorted((a, b) -> a.hospital().compareTo(b.hospital()))
                .toList();
    }

    private static Set<String> shared(Collection<HospitalAmount> sums) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        sums.forEach(sum -> {
            if (!seen.add(sum.label())) {
                shared.add(sum.label());
            }
        });
        return shared;
    }
}
