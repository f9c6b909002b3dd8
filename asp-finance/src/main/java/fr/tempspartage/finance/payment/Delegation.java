package fr.tempspartage.finance.payment;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.BudgetYear;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a schedule has delegated by a day (<em>crédits délégués à une date</em>), and what is still to be paid. An
 * instalment is taken as paid on its first day.
 *
 * @param day the day, included
 * @param paid the instalments up to that day: always the first ones of the schedule
 * @param toPay the instalments after it
 */
public record Delegation(LocalDate day, List<Instalment> paid, List<Instalment> toPay) {

    /** Keeps copies of the lists. */
    public Delegation {
        paid = List.copyOf(paid);
        toPay = List.copyOf(toPay);
    }

    /** Delegated so far; with what is still to be paid, it makes up the whole amount. */
    public Euros delegated() {
        return sum(paid);
    }

    /** Still to be paid. */
    public Euros stillToPay() {
        return sum(toPay);
    }

    /** Delegated so far, by calendar year of the instalment, in order. */
    public SortedMap<Integer, Euros> delegatedByYear() {
        return delegatedByYear(BudgetYear.CALENDAR);
    }

    /** Delegated so far, by budget year of the instalment, in order. */
    public SortedMap<Integer, Euros> delegatedByYear(BudgetYear years) {
        return byYear(paid, years);
    }

    /** Still to be paid, by calendar year of the instalment, in order. */
    public SortedMap<Integer, Euros> stillToPayByYear() {
        return stillToPayByYear(BudgetYear.CALENDAR);
    }

    /** Still to be paid, by budget year of the instalment, in order. */
    public SortedMap<Integer, Euros> stillToPayByYear(BudgetYear years) {
        return byYear(toPay, years);
    }

    private static Euros sum(List<Instalment> instalments) {
        return Euros.sum(instalments.stream().map(Instalment::amount).toList());
    }

    private static SortedMap<Integer, Euros> byYear(List<Instalment> instalments, BudgetYear years) {
        Map<LocalDate, Euros> amounts = new HashMap<>();
        instalments.forEach(instalment -> amounts.merge(instalment.from(), instalment.amount(), Euros::plus));
        return years.sum(amounts);
    }
}
