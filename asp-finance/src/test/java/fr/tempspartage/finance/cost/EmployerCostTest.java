package fr.tempspartage.finance.cost;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.printedCost;
import static fr.tempspartage.finance.StatutoryFixtures.CHARGES;
import static fr.tempspartage.finance.StatutoryFixtures.DAY;
import static fr.tempspartage.finance.StatutoryFixtures.cost;
import static fr.tempspartage.finance.StatutoryFixtures.item;
import static fr.tempspartage.finance.StatutoryFixtures.scale;
import static fr.tempspartage.finance.StatutoryFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.cost.StatutoryItem;
import fr.tempspartage.domain.cost.TerritorialTier;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.finance.Fixtures;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerCostTest {

    @ParameterizedTest
    @CsvSource({"0, 65898.91", "1, 70218.91", "3, 73674.91", "4, 77994.91", "5, 83178.91"})
    void the_year_cost_follows_the_tier(String halfDays, String year) {
        assertThat(cost(halfDays).year()).isEqualTo(euros(year));
    }

    @Test
    void a_month_is_rounded_once_from_the_exact_chain() {
        EmployerCost cost = cost("4");

        assertThat(cost.month()).isEqualTo(euros("6499.58"));
        assertThat(cost.months(24)).isEqualTo(euros("155989.81"));
        assertThat(cost.months(0)).isEqualTo(euros("0.00"));
        assertThat(Rate.of(cost.exactMonth())).isEqualTo(Rate.parse("6499.5756"));
        assertThat(cost.tier()).contains(TerritorialTier.UP_TO_FOUR);
        assertThat(cost.pay())
                .extracting(item -> item.id())
                .containsExactly("salary.specialistAssistant.years12", "iespe", "pet.upToFour");
        assertThat(cost("0.5").pay()).hasSize(2);
        assertThatThrownBy(() -> cost.months(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cost over -1 months is refused.\nMaybe the two dates are swapped.");
    }

    @Test
    void part_time_counts_in_proportion_and_says_that_it_is_an_assumption() {
        EmployerCost half = EmployerCost.of(terms("4").workingTime(Rate.HALF).build(), scale());

        assertThat(half.year()).isEqualTo(euros("38997.45"));
        assertThat(half.notes()).hasSize(2);
        assertThat(half.notes().get(1).en())
                .isEqualTo("Part time: salary and allowances are counted in proportion, as an assumption.");
        assertThat(cost("4").notes())
                .extracting(note -> note.en())
                .containsExactly("Cost computed outside the call: it does not change what the agency takes charge of.");
        assertThatThrownBy(() -> terms("4").workingTime(Rate.of(80, 1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A working time of 80 is more than full time.\n"
                        + "Maybe a percentage was written without its sign, as 80 for 80%.");
    }

    @Test
    void what_the_decrees_do_not_fix_is_refused_by_name() {
        assertThatThrownBy(() -> EmployerCost.of(
                        terms("4")
                                .status(EmploymentStatus.CONTRACT_PRACTITIONER)
                                .build(),
                        scale()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The pay scale of assistants does not have the status contractPractitioner.\n"
                        + "Maybe ask for the bounds of a contract practitioner.");
        assertThatThrownBy(() ->
                        EmployerCost.of(terms("4").charges(Optional.empty()).build(), scale()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No figure for charges on 2026-11-01.\n"
                        + "Maybe give a cost file that holds it, or another day.");
        assertThatThrownBy(
                        () -> terms("4").charges(item(StatutoryItem.IESPE, "1")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The charges iespe are not a share of gross pay.\n"
                        + "Maybe write 44% as 0.44, with the unit share.");
    }

    @Test
    void a_contract_practitioner_costs_between_the_floor_and_the_ceiling() {
        assertThat(EmployerCost.contractPractitionerYear(CHARGES, scale(), DAY))
                .isEqualTo(new EurosRange(euros("59596.53"), euros("102474.48")));
        assertThatThrownBy(() -> EmployerCost.contractPractitionerYear(item(StatutoryItem.IESPE, "1"), scale(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The charges iespe are not a share");
    }

    @Test
    void a_balanced_week_costs_more_than_the_call_counts_and_the_agency_pays_the_same() {
        FundingAlternative amount = monthly()
                .plan(Fixtures.terms("2026-11-01/2027-10-31").build(), DEFAULT)
                .alternatives()
                .get(0);
        CostComparison comparison = CostComparison.of(cost("5"), printedCost().build(), amount);

        assertThat(comparison.reference()).isEqualTo(euros("77994.96"));
        assertThat(comparison.real()).isEqualTo(euros("83178.91"));
        assertThat(comparison.gap()).isEqualTo(euros("5183.95"));
        assertThat(comparison.agency()).isEqualTo(euros("38997.48"));
        assertThat(comparison.realRest()).isEqualTo(euros("44181.43"));
        assertThat(comparison.referenceRest()).isEqualTo(euros("38997.48"));
        assertThat(comparison.agencyShareOfReal()).isEqualTo(Rate.of(3899748, 8317891));
        assertThat(comparison.rounding()).isEqualTo(Rounding.HALF_UP);
        FundingAlternative three = monthly()
                .plan(Fixtures.terms("2026-11-01/2027-10-31").posts(3).build(), DEFAULT)
                .alternatives()
                .get(0);
        assertThat(CostComparison.onePost(cost("5"), printedCost().build(), three))
                .isEqualTo(comparison);
        assertThat(CostComparison.of(cost("5"), printedCost().build(), three).gap())
                .isEqualTo(euros("15551.85"));
        assertThat(comparison.withReal(cost("0")).agency()).isEqualTo(comparison.agency());
        assertThat(comparison.withReal(cost("0")).gap()).isEqualTo(euros("-12096.05"));
        assertThat(comparison.summary().en())
                .isEqualTo("Reference cost of the call €77,994.96, real cost of the employer €83,178.91, gap €5,183.95;"
                        + " what the agency takes charge of does not change: €38,997.48.");
    }

    @Test
    void a_comparison_needs_a_month_and_a_post() {
        assertThatThrownBy(() -> new CostComparison(0, 1, euros("1"), euros("1"), euros("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A comparison over 0 months and 1 posts is refused.\n"
                        + "Maybe give 12 or 24 months, and at least 1 post.");
        assertThatThrownBy(() -> new CostComparison(1, 0, euros("1"), euros("1"), euros("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CostComparison(1, 1, euros("1"), euros("0"), euros("1")).agencyShareOfReal())
                .isEqualTo(Rate.ZERO);
    }
}
