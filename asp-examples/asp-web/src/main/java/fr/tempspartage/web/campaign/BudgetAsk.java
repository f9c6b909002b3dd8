package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.web.site.Refusal;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the money is added up (<i>scénario</i>), as {@code asp budget} does.
 *
 * @param scenario which dossiers are accepted
 * @param first how many of them, where the first ones are
 * @param schedule the name of the schedule of payments
 * @param years the years that it counts by
 */
record BudgetAsk(Scenario scenario, int first, String schedule, BudgetYear years) {

    /** Which dossiers are accepted. */
    enum Scenario {
        ALL,
        PRIORITY,
        FIRST
    }

    static final ImmutableMap<String, PaymentSchedule> SCHEDULES = ImmutableMap.of(
            "monthly",
            PaymentSchedule.MONTHLY,
            "quarterly",
            PaymentSchedule.QUARTERLY,
            "yearly",
            PaymentSchedule.YEARLY,
            "70-30",
            PaymentSchedule.DOWN_PAYMENT);

    static final BudgetAsk STANDARD = new BudgetAsk(Scenario.ALL, 0, "monthly", BudgetYear.CALENDAR);

    private static final int MOST_DIGITS = 6;

    /**
     * Reads what is asked.
     *
     * @throws Refusal if a number or a day cannot be read
     */
    static BudgetAsk of(Function<String, Optional<String>> asked, int entries) {
        Scenario scenario = asked.apply("scenario")
                .map(name -> switch (name) {
                    case "priority" -> Scenario.PRIORITY;
                    case "first" -> Scenario.FIRST;
                    default -> Scenario.ALL;
                })
                .orElse(Scenario.ALL);
        return new BudgetAsk(
                scenario,
                scenario == Scenario.FIRST ? count(asked.apply("first").orElse(""), entries) : 0,
                asked.apply("schedule").filter(SCHEDULES::containsKey).orElse("monthly"),
                asked.apply("year").map(BudgetAsk::year).orElse(BudgetYear.CALENDAR));
    }

    private static int count(String text, int entries) {
        boolean number =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Integer.parseInt(text) > entries) {
            throw Refusal.of(
                    400,
                    "Le nombre de premiers dossiers va de 0 à " + entries + ".",
                    "The number of first dossiers is from 0 to " + entries + ".");
        }
        return Integer.parseInt(text);
    }

    private static BudgetYear year(String text) {
        try {
            return BudgetYear.parse(text);
        } catch (IllegalArgumentException noDay) {
            throw Refusal.of(
                    400,
                    "Le premier jour de l’exercice n’est pas lisible. Peut-être faut-il l’écrire mois-jour, comme 09-01.",
                    "The first day of the budget year cannot be read. Maybe write month-day, as 09-01.");
        }
    }

    /** Name of the scenario in addresses. */
    String scenarioName() {
        return switch (scenario) {
            case ALL -> "all";
            case PRIORITY -> "priority";
            case FIRST -> "first";
        };
    }

    /** Same scenario in an address. */
    String query() {
        return "scenario=" + scenarioName() + "&first=" + first + "&schedule=" + schedule
                + (years.equals(BudgetYear.CALENDAR) ? "" : "&year=" + years);
    }

    /** Schedule by which the budget pays. */
    PaymentSchedule paying() {
        return schedule.equals("yearly")
                ? PaymentSchedule.yearly(years)
                : SCHEDULES.getOrDefault(schedule, PaymentSchedule.MONTHLY);
    }

    /** Budget of this scenario. */
    Budget of(Budget all) {
        return switch (scenario) {
            case ALL -> all;
            case PRIORITY -> all.priorityOnly();
            case FIRST ->
                all.first(
                        first, all.entries().stream().map(BudgetEntry::dossier).toList());
        };
    }
}
