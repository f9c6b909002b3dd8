package fr.tempspartage.finance.cost;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.StatutoryItem;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.finance.Fixtures;
import fr.tempspartage.finance.StatutoryFixtures;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void a_total_goes_down_to_years_months_printed_figures_and_dated_items() {
        ExplanationNode total = monthly()
                .plan(terms("2026-11-01/2028-10-31").build(), DEFAULT)
                .explain()
                .get(0);

        assertThat(total.kind()).isEqualTo(ExplanationNode.Kind.TOTAL);
        assertThat(total.label().en()).isEqualTo("total");
        assertThat(total.amount()).contains(euros("77994.96"));
        assertThat(total.formula().orElseThrow().en()).isEqualTo("24 × €3,249.79");
        assertThat(total.rounding()).contains(Rounding.HALF_UP);
        assertThat(total.citations())
                .extracting(c -> c.clause().orElseThrow().id().toString())
                .containsExactly("NA-52", "NA-60");
        assertThat(total.parts())
                .extracting(part -> part.label().en() + " " + part.amount().orElseThrow())
                .containsExactly("year 2026 6499.58", "year 2027 38997.48", "year 2028 32497.90");
        assertThat(total.parts().get(0).formula().orElseThrow().en())
                .isEqualTo("2 contract months that start in the year");
        ExplanationNode month = total.parts().get(0).parts().get(1);
        assertThat(month.label().en()).isEqualTo("month 2, from 1 December 2026 to 31 December 2026");
        assertThat(month.figure().en()).isEqualTo("€3,249.79");
        assertThat(month.citations()).hasSize(2);

        ExplanationNode printed = total.basis().get(0);
        assertThat(printed.kind()).isEqualTo(ExplanationNode.Kind.PRINTED);
        assertThat(printed.basis()).extracting(node -> node.figure().en()).containsExactly("€6,499.58", "50%");
        ExplanationNode check = printed.basis().get(0).basis().get(0);
        assertThat(check.kind()).isEqualTo(ExplanationNode.Kind.COMPUTED);
        assertThat(check.amount()).contains(euros("6499.58"));
        assertThat(check.formula().orElseThrow().en()).startsWith("monthly components, the salary as a twelfth");
        assertThat(check.basis())
                .extracting(node -> node.figure().en())
                .containsExactly("€2,803.59", "€1,010.00", "€700.00", "44%", "€33,643.13");
        assertThat(check.basis().get(0).label().en())
                .isEqualTo("baseSalary (euros a month, from 1 July 2023, no end known)");
        assertThat(check.basis().get(4).citations().get(0).isFromCall()).isFalse();
        assertThat(total.all().filter(node -> node.kind() == ExplanationNode.Kind.PART))
                .hasSize(27);
    }

    @Test
    void a_cost_without_a_yearly_source_is_checked_by_its_components() {
        ExplanationNode check = CostExplanations.basis(Fixtures.printedCost()
                        .roundedItem(Optional.empty())
                        .yearlyItem(Optional.empty())
                        .build())
                .get(0)
                .basis()
                .get(0);
        assertThat(check.amount()).contains(euros("6499.57"));
        assertThat(check.formula().orElseThrow().fr()).isEqualTo("somme des composantes × (1 + charges)");
    }

    @Test
    void every_reading_of_a_flat_sum_has_its_tree() {
        List<ExplanationNode> totals =
                flatSum().plan(terms("2026-11-01/2028-10-31").build(), DEFAULT).explain();

        assertThat(totals)
                .extracting(node -> node.label().en() + " " + node.amount().orElseThrow())
                .containsExactly(
                        "total, reading “reading per-contract” 32000.00", "total, reading “reading per-year” 64000.00");
        assertThat(totals.get(1).basis().get(0).amount()).contains(euros("32000"));
        assertThat(totals.get(1).basis().get(0).basis()).isEmpty();
    }

    @Test
    void while_the_amount_is_unknown_the_options_are_explained() {
        FundingPlan plan = monthly().plan(terms("2026-11-01/2028-04-15").build(), DEFAULT);

        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.explain()).hasSize(3);
    }

    @Test
    void a_real_cost_goes_down_to_dated_items() {
        ExplanationNode cost = StatutoryFixtures.cost("5").explain(12);

        assertThat(cost.amount()).contains(euros("83178.91"));
        assertThat(cost.formula().orElseThrow().en())
                .isEqualTo("(yearly salary ÷ 12 + monthly allowances) × (1 + 44%) × 12");
        assertThat(cost.basis())
                .extracting(node -> node.figure().en())
                .containsExactly("€33,643.13", "€1,010.00", "€1,000.00", "44%");
        assertThat(cost.basis()).allSatisfy(node -> assertThat(node.kind()).isEqualTo(ExplanationNode.Kind.ITEM));
        CostItem iespe = StatutoryFixtures.item(StatutoryItem.IESPE, "1010");
        CostItem ended = new CostItem(
                iespe.id(),
                iespe.label(),
                iespe.value(),
                iespe.unit(),
                iespe.from(),
                Optional.of(LocalDate.of(2024, 1, 1)),
                iespe.source());
        assertThat(CostExplanations.item(ended).label().fr())
                .endsWith("(euros par mois, du 1er juillet 2023 au 1er janvier 2024)");
    }

    @Test
    void parts_that_do_not_add_up_are_refused() {
        ExplanationNode one = ExplanationNode.amount(ExplanationNode.Kind.PART, text("one"), euros("1.00"), List.of());

        assertThat(one.with(List.of(one), List.of()).parts()).hasSize(1);
        assertThatThrownBy(() -> one.with(List.of(one, one), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parts of 'one' add up to 2.00 euros, not to 1.00.\n"
                        + "Maybe list as basis what does not add up.");
    }
}
