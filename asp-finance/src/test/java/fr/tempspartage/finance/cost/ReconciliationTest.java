package fr.tempspartage.finance.cost;

import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.printedCost;
import static fr.tempspartage.finance.Fixtures.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.finance.Fixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trap T2, NA-55 to NA-60. */
class ReconciliationTest {

    @Test
    void the_printed_figures_and_what_they_are_recomputed_to() {
        Reconciliation reconciliation = Reconciliation.of(printedCost().build());

        assertThat(reconciliation.lines().stream()
                        .map(line -> line.subject().en() + ": " + line.printed() + " " + line.recomputed() + " "
                                + line.gap())
                        .toList())
                .containsExactly(
                        "baseSalary: 2803.59 2803.59 0.00",
                        "monthly cost with charges: 6499.58 6499.57 0.01", // from the printed components
                        "monthly cost with charges: 6499.58 6499.58 0.00", // from the yearly salary
                        "monthly amount covered: 3249.79 3249.79 0.00", // half of the printed total
                        "monthly amount covered: 3249.79 3249.79 0.00", // half of 6499.57
                        "monthly amount covered: 3249.79 3249.78 0.01", // half of 6499.5696
                        "monthly amount covered: 3249.79 3249.79 0.00", // half of 6499.5756
                        "amount over 24 months: 77994.96 77994.91 0.05");
    }

    @Test
    void half_to_even_would_print_a_cent_less() {
        Reconciliation reconciliation =
                Reconciliation.of(printedCost().rounding(Rounding.HALF_EVEN).build());

        assertThat(reconciliation.lines().get(4).recomputed()).isEqualTo(euros("3249.78"));
    }

    @Test
    void a_printed_figure_changed_by_a_cent_is_reported() {
        int before = Reconciliation.of(printedCost().build()).gaps().size();

        Reconciliation total =
                Reconciliation.of(printedCost().monthlyTotal(euros("6499.59")).build());
        assertThat(total.lines().get(1).gap()).isEqualTo(euros("0.02"));
        assertThat(total.lines().get(2).gap()).isEqualTo(euros("0.01"));
        Reconciliation share =
                Reconciliation.of(printedCost().monthlyShare(euros("3249.78")).build());
        assertThat(share.lines().get(6).gap()).isEqualTo(euros("-0.01"));
        assertThat(share.lines().get(7).gap()).isEqualTo(euros("-0.19"));
        Reconciliation base = Reconciliation.of(
                printedCost().reference(reference("2803.60", "1010", "700")).build());
        assertThat(base.lines().get(0).gap()).isEqualTo(euros("0.01"));
        assertThat(base.gaps()).hasSizeLessThan(before + 2);
        Reconciliation allowance = Reconciliation.of(
                printedCost().reference(reference("2803.59", "1010.01", "700")).build());
        assertThat(allowance.lines().get(2).gap()).isEqualTo(euros("-0.01"));
    }

    @Test
    void without_a_yearly_source_only_the_components_are_compared() {
        Reconciliation reconciliation = Reconciliation.of(printedCost()
                .roundedItem(Optional.empty())
                .yearlyItem(Optional.empty())
                .build());

        assertThat(reconciliation.lines()).hasSize(5);
        assertThat(reconciliation.lines().get(4).recomputed()).isEqualTo(euros("77994.84"));
    }

    @Test
    void gaps_are_explained_and_cited() {
        ReconciliationLine gap = Reconciliation.of(printedCost().build()).gaps().get(0);

        assertThat(gap.formula().fr()).isEqualTo("4\u00a0513,59\u00a0€ × (1 + 44\u00a0%)");
        assertThat(gap.explanation().en()).contains("€0.01").contains("the printed one holds");
        assertThat(gap.citations().get(0).toString()).contains("NA-59");
        assertThat(gap.citations()).anyMatch(citation -> !citation.isFromCall());
        assertThat(gap.agrees()).isFalse();
        assertThat(Fixtures.monthly().reconciliation().orElseThrow().gaps()).hasSize(3);
        assertThat(gap.gap()).isGreaterThan(Euros.ZERO);
    }

    @Test
    void a_cost_that_cannot_be_recomputed_is_refused() {
        assertThatThrownBy(() -> printedCost().yearlyItem(Optional.empty()).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> printedCost().yearlyItem("yearly").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'yearly'")
                .hasMessageContaining("yearlySalary");
        assertThatThrownBy(() -> printedCost().addMonths(0).build()).isInstanceOf(IllegalArgumentException.class);
    }
}
