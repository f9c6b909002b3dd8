package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.rules.law.CallText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reference cost that the call prints, each figure with its clause, and the statutory bonus (<i>coût de référence</i>). */
final class NouvelleAquitaine2026Costs {

    private static final Citation DECREE = Citation.outside(Bilingual.of(
            "arrêté du 29 juin 2023, annexe V (assistants spécialistes, 1re et 2e années)",
            "order (arrêté) of 29 June 2023, annex V (specialist assistants, first and second years)"));

    private NouvelleAquitaine2026Costs() {}

    /**
     * Components that the clauses print, and the yearly salary behind the first.
     *
     * @param from the first day on which they hold
     */
    static CostReference reference(
            CallText call, LocalDate from, Euros base, Euros iespe, Euros pet, Rate charges, Euros yearly) {
        return CostReference.of(
                Bilingual.of("coût de référence de l’appel", "reference cost of the call"),
                ImmutableList.of(
                        monthly("baseSalary", "salaire de base", "base salary", base, from, call.cite("NA-55")),
                        monthly("iespe", "IESPE", "IESPE allowance", iespe, from, call.cite("NA-56")),
                        monthly("pet", "PET", "PET bonus", pet, from, call.cite("NA-57")),
                        new CostItem(
                                "employerCharges",
                                Bilingual.of("charges patronales", "employer's contributions"),
                                charges.fraction(),
                                CostUnit.SHARE,
                                from,
                                Optional.empty(),
                                call.cite("NA-58")),
                        new CostItem(
                                "yearlySalary",
                                Bilingual.of("salaire annuel de base", "yearly base salary"),
                                yearly.exact(),
                                CostUnit.EUROS_PER_YEAR,
                                from,
                                Optional.empty(),
                                DECREE)));
    }

    private static CostItem monthly(
            String id, String french, String english, Euros value, LocalDate from, Citation source) {
        return new CostItem(
                id,
                Bilingual.of(french, english),
                value.exact(),
                CostUnit.EUROS_PER_MONTH,
                from,
                Optional.empty(),
                source);
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
