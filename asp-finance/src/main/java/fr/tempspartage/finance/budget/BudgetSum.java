package fr.tempspartage.finance.budget;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Sum of a budget under way. */
final class BudgetSum {

    private static final EurosRange NOTHING = EurosRange.ZERO;

    private final Function<FundingAlternative, SortedMap<Integer, Euros>> years;
    private final TreeSet<String> unknown = new TreeSet<>();
    private final SortedMap<Integer, EurosRange> byYear = new TreeMap<>();
    private final HospitalSum byHospital = new HospitalSum();
    private final SortedMap<String, EurosRange> byDepartment = new TreeMap<>();
    private EurosRange total = NOTHING;

    private final BudgetYear names;

    BudgetSum(BudgetYear names, Function<FundingAlternative, SortedMap<Integer, Euros>> years) {
        this.names = names;
        this.years = years;
    }

    void add(BudgetEntry entry, List<FundingPlan> plans) {
        if (plans.stream().anyMatch(plan -> plan.alternatives().isEmpty())) {
            unknown.add(entry.dossier());
            return;
        }
        for (FundingPlan plan : plans) {
            EurosRange amount = plan.range().orElse(NOTHING);
            total = total.plus(amount);
            byHospital.add(entry.hospital(), amount);
            byDepartment.merge(entry.department(), amount, EurosRange::plus);
            ofYears(plan).forEach((year, range) -> byYear.merge(year, range, EurosRange::plus));
        }
    }

    /** Lowest and highest amount of each year, a year without money in one reading counting nothing there. */
    private SortedMap<Integer, EurosRange> ofYears(FundingPlan plan) {
        List<SortedMap<Integer, Euros>> readings =
                plan.alternatives().stream().map(years).toList();
        SortedMap<Integer, EurosRange> ranges = new TreeMap<>();
        readings.stream()
                .flatMap(reading -> reading.keySet().stream())
                .distinct()
                .forEach(year -> readings.stream()
                        .map(reading -> reading.getOrDefault(year, Euros.ZERO))
                        .map(amount -> new EurosRange(amount, amount))
                        .reduce(EurosRange::span)
                        .ifPresent(range -> ranges.put(year, range)));
        return ranges;
    }

    BudgetAmounts amounts() {
        return new BudgetAmounts(total, byYear, byHospital.amounts(), byDepartment, List.copyOf(unknown), names);
    }
}
