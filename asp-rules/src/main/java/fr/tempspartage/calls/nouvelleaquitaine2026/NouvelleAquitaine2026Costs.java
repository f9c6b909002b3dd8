package fr.tempspartage.calls.nouvelleaquitaine2026;

import static fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Campaign.cite;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.monthly.MonthlyFlatFigures;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.plan.Silence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Figures that the call prints, each with its clause, and how it pays (<i>coût de référence, financement</i>). */
final class NouvelleAquitaine2026Costs {

    /** Monthly amount for each post, NA-52 and NA-60. */
    static final Euros MONTHLY = Euros.parse("3249.79");

    /** Monthly cost of a post, charges included, NA-59. */
    static final Euros MONTHLY_COST = Euros.parse("6499.58");

    /** Bonus for practice at several sites, as printed, NA-57. */
    static final Euros PRINTED_PET = Euros.parse("700.00");

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static final Citation DECREE = Citation.outside(Bilingual.of(
            "arrêté du 29 juin 2023, annexe V (assistants spécialistes, 1re et 2e années)",
            "order (arrêté) of 29 June 2023, annex V (specialist assistants, first and second years)"));

    /** Reference cost of the call, and the yearly salary from which its base salary comes. */
    static final CostReference REFERENCE = CostReference.of(
            Bilingual.of("coût de référence de l’appel", "reference cost of the call"),
            ImmutableList.of(
                    item(
                            "baseSalary",
                            "salaire de base",
                            "base salary",
                            "2803.59",
                            CostUnit.EUROS_PER_MONTH,
                            cite("NA-55")),
                    item("iespe", "IESPE", "IESPE allowance", "1010", CostUnit.EUROS_PER_MONTH, cite("NA-56")),
                    item("pet", "PET", "PET bonus", "700", CostUnit.EUROS_PER_MONTH, cite("NA-57")),
                    item(
                            "employerCharges",
                            "charges patronales",
                            "employer's contributions",
                            "0.44",
                            CostUnit.SHARE,
                            cite("NA-58")),
                    item(
                            "yearlySalary",
                            "salaire annuel de base",
                            "yearly base salary",
                            "33643.13",
                            CostUnit.EUROS_PER_YEAR,
                            DECREE)));

    private NouvelleAquitaine2026Costs() {}

    private static CostItem item(
            String id, String french, String english, String value, CostUnit unit, Citation source) {
        return new CostItem(
                id, Bilingual.of(french, english), Rate.parse(value).fraction(), unit, FROM, Optional.empty(), source);
    }

    /** How the call pays, and what it may claim back. */
    static FundingScheme scheme() {
        return MonthlyFlatScheme.of(MonthlyFlatFigures.builder()
                .label(Bilingual.of("prise en charge mensuelle d’un poste", "monthly support of a post"))
                .payer(Bilingual.of("ARS Nouvelle-Aquitaine", "ARS Nouvelle-Aquitaine"))
                .amount(MONTHLY)
                .addCitations(cite("NA-52"), cite("NA-50"), cite("NA-51"), cite("NA-54"), cite("NA-60"))
                .addPayeeCitations(cite("NA-53"))
                .addLengths(12, 24)
                .addLengthCitations(cite("NA-41"), cite("NA-52"))
                .addSilences(
                        new Silence(
                                Bilingual.of(
                                        "dates et tranches de délégation, partage entre partenaires",
                                        "dates and instalments of the delegation, sharing among the partners"),
                                ImmutableList.of(cite("NA-53"))),
                        new Silence(
                                Bilingual.of(
                                        "nombre de postes et enveloppe, renouvellement, cumul",
                                        "number of posts and budget, renewal, combination with other aid"),
                                ImmutableList.of(cite("NA-79"), cite("NA-81"))))
                .partTime(NouvelleAquitaine2026Interpretations.PART_TIME.interpretation())
                .partialMonths(NouvelleAquitaine2026Interpretations.PARTIAL_MONTHS.interpretation())
                .interruptions(NouvelleAquitaine2026Interpretations.LEAVE.interpretation())
                .startCount(NouvelleAquitaine2026Interpretations.LENGTH.interpretation())
                .addPrintedUnder(
                        NouvelleAquitaine2026Interpretations.ALLOWANCES.interpretation(),
                        NouvelleAquitaine2026Interpretations.INDEXING.interpretation())
                .clawback(ClawbackFigures.builder()
                        .amount(NouvelleAquitaine2026Interpretations.CLAWBACK.interpretation())
                        .addNamedReasons(DepartureReason.CHIEF_RESIDENT)
                        .addUncertainReasons(DepartureReason.UNIVERSITY_ASSISTANT)
                        .reach(NouvelleAquitaine2026Interpretations.CLAWBACK_REACH.interpretation())
                        .addReachesFurther("university-assistants-too")
                        .duty(NouvelleAquitaine2026Interpretations.CLAWBACK_DUTY.interpretation())
                        .addCitations(cite("NA-61"), cite("NA-62"), cite("NA-63"))
                        .build())
                .reconciliation(Reconciliation.of(PrintedCost.builder()
                        .reference(REFERENCE)
                        .day(NouvelleAquitaine2026Text.LAST_DAY)
                        .roundedItem("baseSalary")
                        .yearlyItem("yearlySalary")
                        .monthlyTotal(MONTHLY_COST)
                        .share(Rate.HALF)
                        .monthlyShare(MONTHLY)
                        .addMonths(12, 24)
                        .addCitations(cite("NA-59"), cite("NA-60"))
                        .build()))
                .build());
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
