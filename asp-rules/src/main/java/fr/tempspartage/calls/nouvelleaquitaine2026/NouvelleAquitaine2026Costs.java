package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.rules.law.CallText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reference cost that the call prints, each figure with its clause, and the statutory bonus (<i>coût de référence</i>). */
final class NouvelleAquitaine2026Costs {

    /** Bonus for practice at several sites, as printed, NA-57. */
    static final Euros PRINTED_PET = Euros.parse("700.00");

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static final Citation DECREE = Citation.outside(Bilingual.of(
            "arrêté du 29 juin 2023, annexe V (assistants spécialistes, 1re et 2e années)",
            "order (arrêté) of 29 June 2023, annex V (specialist assistants, first and second years)"));

    private NouvelleAquitaine2026Costs() {}

    /** Printed cost of a post, with the components that its clauses print and the yearly salary behind the first. */
    static PrintedCost.Builder printed(CallText call, Euros monthlyTotal, Rate share, Euros monthlyShare) {
        PrintedCost.Builder cost = PrintedCost.builder();
        cost.reference(CostReference.of(
                        Bilingual.of("coût de référence de l’appel", "reference cost of the call"),
                        ImmutableList.of(
                                item(
                                        "baseSalary",
                                        "salaire de base",
                                        "base salary",
                                        "2803.59",
                                        CostUnit.EUROS_PER_MONTH,
                                        call.cite("NA-55")),
                                item(
                                        "iespe",
                                        "IESPE",
                                        "IESPE allowance",
                                        "1010",
                                        CostUnit.EUROS_PER_MONTH,
                                        call.cite("NA-56")),
                                item("pet", "PET", "PET bonus", "700", CostUnit.EUROS_PER_MONTH, call.cite("NA-57")),
                                item(
                                        "employerCharges",
                                        "charges patronales",
                                        "employer's contributions",
                                        "0.44",
                                        CostUnit.SHARE,
                                        call.cite("NA-58")),
                                item(
                                        "yearlySalary",
                                        "salaire annuel de base",
                                        "yearly base salary",
                                        "33643.13",
                                        CostUnit.EUROS_PER_YEAR,
                                        DECREE))))
                .roundedItem("baseSalary")
                .yearlyItem("yearlySalary")
                .monthlyTotal(monthlyTotal)
                .share(share)
                .monthlyShare(monthlyShare)
                .addCitations(call.cite("NA-59"), call.cite("NA-60"));
        return cost;
    }

    private static CostItem item(
            String id, String french, String english, String value, CostUnit unit, Citation source) {
        return new CostItem(
                id, Bilingual.of(french, english), Rate.parse(value).fraction(), unit, FROM, Optional.empty(), source);
    }

    /**
     * Distance in kilometres from the main site, inclusive, from which the statutory bonus is due where a convention
     * shares the practice and no derogation applies (orders of 14 March and 16 October 2017, outside the call).
     */
    static final BigDecimal PET_KILOMETRES = BigDecimal.valueOf(20);

    /**
     * Bonus of the statutory grid for comparison (order of 29 June 2023, outside the call), by half-days a week away from
     * the main site and number of other sites.
     */
    static Euros statutoryPet(BigDecimal halfDays, int sites) {
        if (halfDays.compareTo(BigDecimal.ONE) < 0) {
            return Euros.ZERO;
        }
        if (halfDays.compareTo(BigDecimal.ONE) == 0) {
            return Euros.ofCents(250_00);
        }
        if (halfDays.compareTo(BigDecimal.valueOf(3)) <= 0) {
            return Euros.ofCents(450_00);
        }
        int toFour = halfDays.compareTo(BigDecimal.valueOf(4));
        return (toFour > 0 || (toFour == 0 && sites > 1)) ? Euros.ofCents(1000_00) : Euros.ofCents(700_00);
    }
}
