package fr.tempspartage.finance.cost;

import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static fr.tempspartage.finance.Fixtures.printedCost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.Fixtures;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.monthly.Reform;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a printed cost refuses, which clauses it cites, and what a reform of one of its items gives. */
class PrintedCostTest {

    @Test
    void a_comparison_covers_one_month_at_least() {
        assertThat(printedCost().addMonths(1).build().getMonths()).containsExactly(24, 1);
        assertThatThrownBy(() -> printedCost().addMonths(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A comparison over 0 months is refused.\nMaybe give 12 or 24.");
    }

    @Test
    void an_item_that_does_not_hold_on_the_day_is_not_cited() {
        PrintedCost cost = printedCost().build();
        CostItem later = new CostItem(
                "later",
                Fixtures.text("later"),
                Rate.ONE.fraction(),
                CostUnit.EUROS_PER_MONTH,
                LocalDate.of(2026, 11, 2),
                Optional.empty(),
                Fixtures.clause("NA-99", "6", 99));
        CostReference reference = cost.getReference().amendedBy(ImmutableList.of(later));

        assertThat(PrintedCosts.citations(cost.withReference(reference))).isEqualTo(PrintedCosts.citations(cost));
        assertThat(PrintedCosts.citations(cost.withReference(reference).withDay(LocalDate.of(2026, 11, 2))))
                .extracting(Object::toString)
                .anyMatch(citation -> citation.contains("NA-99"));
    }

    @Test
    void without_a_yearly_source_a_reform_starts_from_the_printed_components() {
        MonthlyFlatScheme scheme = MonthlyFlatScheme.of(nouvelleAquitaine()
                .reconciliation(Reconciliation.of(printedCost()
                        .roundedItem(Optional.empty())
                        .yearlyItem(Optional.empty())
                        .build()))
                .build());

        // (2803.59 + 1010 + 1000) × 1.44 ÷ 2 = 3465.7848
        assertThat(Reform.item(scheme, "territorial", Rate.parse("1000"))
                        .figures()
                        .getAmount())
                .isEqualTo(euros("3465.78"));
    }
}
