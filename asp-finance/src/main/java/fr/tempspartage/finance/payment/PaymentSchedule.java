package fr.tempspartage.finance.payment;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Way to pay an amount in parts (<em>échéancier</em>), for example by calendar year; the parts add up to the amount, to
 * the cent.
 *
 * <p>No call states a schedule so far: a schedule is chosen by who uses the library, and illustrates.
 */
public final class PaymentSchedule {

    /** One instalment for each contract month (<em>versements mensuels</em>). */
    public static final PaymentSchedule MONTHLY =
            new PaymentSchedule("monthly", "mensuel", "monthly", alternative -> grouped(alternative, start -> start));

    /** One for each calendar quarter in which a contract month starts (<em>versements trimestriels</em>). */
    public static final PaymentSchedule QUARTERLY = new PaymentSchedule(
            "quarterly", "trimestriel", "quarterly", alternative -> grouped(alternative, PaymentSchedule::quarter));

    /** One for each calendar year in which a contract month starts (<em>versements annuels</em>). */
    public static final PaymentSchedule YEARLY = new PaymentSchedule(
            "yearly", "annuel", "yearly", alternative -> grouped(alternative, start -> start.withDayOfYear(1)));

    /** Seventy percent at the start and the rest in the last month (<em>acompte de 70 % et solde</em>). */
    public static final PaymentSchedule DOWN_PAYMENT = downPayment(Rate.of(7, 10));

    private final String name;
    private final Bilingual label;
    private final Function<FundingAlternative, List<Instalment>> method;

    private PaymentSchedule(
            String name, String french, String english, Function<FundingAlternative, List<Instalment>> method) {
        this.name = name;
        this.label = Bilingual.of(french, english);
        this.method = method;
    }

    /**
     * A part at the start, rounded half up, and the rest in the last month (<em>acompte et solde</em>), for example 70
     * and 30 %.
     *
     * @param first the part paid at the start, from 0 to 1, both included
     * @throws IllegalArgumentException if it is above 1
     */
    public static PaymentSchedule downPayment(Rate first) {
        if (first.compareTo(Rate.ONE) > 0) {
            throw new IllegalArgumentException("A down payment of " + first
                    + " is more than the whole.\nMaybe a percentage was written without its sign, as 70 for 70%.");
        }
        return new PaymentSchedule(
                "downPayment " + first,
                "acompte de " + first.format(Language.FRENCH) + ", puis solde",
                "down payment of " + first.format(Language.ENGLISH) + ", then the balance",
                alternative -> inTwo(alternative, first));
    }

    /**
     * One instalment for each budget year in which a contract month starts (<em>versements par exercice</em>); its day is
     * the first day of the first of these months.
     */
    public static PaymentSchedule yearly(BudgetYear years) {
        return years.equals(BudgetYear.CALENDAR)
                ? YEARLY
                : new PaymentSchedule(
                        "yearly from " + years,
                        "par exercice budgétaire",
                        "by budget year",
                        alternative -> grouped(alternative, years::start));
    }

    /** Name for people (<em>libellé</em>), such as {@code annuel}. */
    public Bilingual label() {
        return label;
    }

    /** Instalments in order; none for an amount without months. */
    public List<Instalment> instalments(FundingAlternative alternative) {
        return method.apply(alternative);
    }

    /**
     * What is delegated by a day (<em>crédits délégués</em>), an instalment being paid on its first day.
     *
     * @param alternative the amount
     * @param day the day, included
     */
    public Delegation delegation(FundingAlternative alternative, LocalDate day) {
        List<Instalment> all = instalments(alternative);
        int paid = 0;
        while (paid < all.size() && !all.get(paid).from().isAfter(day)) {
            paid++;
        }
        return new Delegation(day, all.subList(0, paid), all.subList(paid, all.size()));
    }

    /** Name and rate, for example {@code downPayment 7/10}; it is not meant to be read back. */
    @Override
    public String toString() {
        return name;
    }

    private static LocalDate quarter(LocalDate start) {
        return LocalDate.of(start.getYear(), (start.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    private static List<Instalment> grouped(FundingAlternative alternative, Function<LocalDate, LocalDate> group) {
        SortedMap<LocalDate, LocalDate> firstDays = new TreeMap<>();
        SortedMap<LocalDate, Euros> amounts = new TreeMap<>();
        alternative.byMonth().forEach((start, amount) -> {
            firstDays.putIfAbsent(group.apply(start), start);
            amounts.merge(group.apply(start), amount, Euros::plus);
        });
        return amounts.entrySet().stream()
                .map(entry -> instalment(firstDays.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Instalment instalment(LocalDate from, Euros amount) {
        return new Instalment(
                Texts.both(language -> Texts.word(language, "mois de contrat à partir du ", "contract months from ")
                        + Dates.day(from, language)),
                from,
                amount);
    }

    private static List<Instalment> inTwo(FundingAlternative alternative, Rate first) {
        if (alternative.months().isEmpty()) {
            return List.of();
        }
        Euros down = alternative.total().times(first, Rounding.HALF_UP);
        int last = alternative.months().size() - 1;
        return List.of(
                new Instalment(
                        Bilingual.of("acompte", "down payment"),
                        alternative.months().get(0).start(),
                        down),
                new Instalment(
                        Bilingual.of("solde", "balance"),
                        alternative.months().get(last).start(),
                        alternative.total().minus(down)));
    }
}
