package fr.tempspartage.finance;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ContractMonth;
import fr.tempspartage.domain.post.ServicePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Contract months that are paid, each with what it counts for: 1, or a part if it is cut short. */
record FundedMonths(List<ContractMonth> months, List<BigFraction> weights) {

    static FundedMonths of(ServicePeriod counted, PartialMonths convention) {
        return of(counted, List.of(), convention);
    }

    /** Months of a contract of which some time is not paid; a month without anything paid is left out. */
    static FundedMonths of(ServicePeriod counted, List<ServicePeriod> away, PartialMonths convention) {
        List<ContractMonth> months = new ArrayList<>();
        List<BigFraction> weights = new ArrayList<>();
        for (ContractMonth month : counted.months()) {
            BigFraction weight = convention.weight(month, daysAway(month, away));
            if (weight.signum() > 0) {
                months.add(month);
                weights.add(weight);
            }
        }
        return new FundedMonths(List.copyOf(months), List.copyOf(weights));
    }

    private static long daysAway(ContractMonth month, List<ServicePeriod> away) {
        long days = 0;
        for (ServicePeriod gap : away) {
            LocalDate first = gap.getStart().isAfter(month.start()) ? gap.getStart() : month.start();
            LocalDate last = gap.getEnd().isBefore(month.end()) ? gap.getEnd() : month.end();
            days += Math.max(ChronoUnit.DAYS.between(first, last) + 1, 0);
        }
        return days;
    }

    BigFraction total() {
        BigFraction total = BigFraction.ZERO;
        for (BigFraction weight : weights) {
            total = total.add(weight);
        }
        return total;
    }

    /** Parts of an amount by month, in proportion to the weights; they add up to it. */
    List<Euros> split(Euros amount) {
        return months.isEmpty()
                ? List.of()
                : amount.split(weights.stream().map(Rate::of).toList());
    }

    /**
     * Parts of an amount by month, which add up to it and to its split by calendar years: the years first, in
     * proportion to their months, then each year over its months.
     */
    List<Euros> splitByYears(Euros amount) {
        if (months.isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, BigFraction> years = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            years.merge(months.get(i).calendarYear(), weights.get(i), BigFraction::add);
        }
        List<Euros> byYear = amount.split(years.values().stream().map(Rate::of).toList());
        List<Euros> parts = new ArrayList<>();
        int next = 0;
        for (Euros ofYear : byYear) {
            int from = next;
            int year = months.get(from).calendarYear();
            while (next < months.size() && months.get(next).calendarYear() == year) {
                next++;
            }
            parts.addAll(ofYear.split(
                    weights.subList(from, next).stream().map(Rate::of).toList()));
        }
        return List.copyOf(parts);
    }
}
