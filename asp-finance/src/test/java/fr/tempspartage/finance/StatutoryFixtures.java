package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.text;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.PayStep;
import fr.tempspartage.domain.cost.StatutoryItem;
import fr.tempspartage.domain.cost.TerritorialTier;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.HalfDaysAway;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.cost.EmployerCost;
import fr.tempspartage.finance.cost.EmployerCostTerms;
import java.time.LocalDate;
import java.util.Optional;

/** Pay of specialist assistants at 1 July 2023, as test data. */
public final class StatutoryFixtures {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    public static final CostItem CHARGES = item(StatutoryItem.CHARGES, "0.44");

    private StatutoryFixtures() {}

    public static CostReference scale() {
        return CostReference.of(
                Bilingual.of("grille", "scale"),
                ImmutableList.of(
                        item(salary(PayStep.YEARS_1_2), "33643.13"),
                        item(salary(PayStep.YEARS_3_4), "36625.21"),
                        item(salary(PayStep.YEARS_5_6), "41387.28"),
                        item(StatutoryItem.IESPE, "1010"),
                        item(StatutoryItem.territorial(TerritorialTier.ONE_HALF_DAY), "250"),
                        item(StatutoryItem.territorial(TerritorialTier.UP_TO_THREE), "450"),
                        item(StatutoryItem.territorial(TerritorialTier.UP_TO_FOUR), "700"),
                        item(StatutoryItem.territorial(TerritorialTier.ABOVE_FOUR), "1000"),
                        item(StatutoryItem.PRACTITIONER_FLOOR, "41386.48"),
                        item(StatutoryItem.PRACTITIONER_CEILING, "71162.83")));
    }

    /** Full-time specialist assistant in years 1 and 2 with these half-days away on one other site. */
    public static EmployerCost cost(String halfDays) {
        return EmployerCost.of(terms(halfDays).build(), scale());
    }

    public static EmployerCostTerms.Builder terms(String halfDays) {
        EmployerCostTerms.Builder terms = EmployerCostTerms.builder();
        terms.status(EmploymentStatus.SPECIALIST_ASSISTANT)
                .step(PayStep.YEARS_1_2)
                .halfDaysAway(new HalfDaysAway(Rate.parse(halfDays).fraction(), 1))
                .day(DAY)
                .charges(CHARGES);
        return terms;
    }

    public static CostItem item(StatutoryItem item, String value) {
        return new CostItem(
                item.id(),
                item.label(),
                Rate.parse(value).fraction(),
                item.unit(),
                LocalDate.of(2023, 7, 1),
                Optional.empty(),
                Citation.outside(text("arrêté du 29 juin 2023, annexe V")));
    }

    private static StatutoryItem salary(PayStep step) {
        return StatutoryItem.salary(EmploymentStatus.SPECIALIST_ASSISTANT, step).orElseThrow();
    }
}
