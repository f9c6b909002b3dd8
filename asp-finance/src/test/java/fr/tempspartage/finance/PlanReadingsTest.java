package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.auvergneRhoneAlpes;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.flat.FlatSumReading;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.PrudentAmount;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which readings a plan names, asks about, marks and explains. */
class PlanReadingsTest {

    @Test
    void the_agency_is_asked_which_of_several_recruiters_is_paid() {
        FundingPlan plan = Fixtures.monthly()
                .plan(
                        FundingTerms.builder()
                                .period(ServicePeriod.parse("2026-11-01/2028-10-31"))
                                .workingTime(Rate.ONE)
                                .addSeveralRecruiters("CH A", "CH B")
                                .build(),
                        Readings.DEFAULT);

        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.SEVERAL_RECRUITERS);
        assertThat(plan.questions())
                .containsExactly(Bilingual.of(
                        "Le dossier nomme plusieurs recruteurs (CH A, CH B), et les crédits vont à l’établissement"
                                + " recruteur\u00a0: lequel les reçoit\u00a0?",
                        "The dossier names several recruiters (CH A, CH B), and the money goes to the recruiting"
                                + " establishment: which of them receives it?"));
    }

    @Test
    void a_contract_that_is_not_whole_months_asks_how_a_partial_month_counts() {
        FundingPlan plan = monthly().plan(terms("2026-11-16/2028-10-31").build(), DEFAULT);

        assertThat(plan.questions()).containsExactly(Bilingual.of("question I-NA-16 ?", "question I-NA-16?"));
    }

    @Test
    void a_part_time_post_over_a_partial_month_names_both_readings() {
        FundingPlan plan = monthly()
                .plan(terms("2026-11-16/2028-10-31").workingTime(Rate.HALF).build(), DEFAULT);

        assertThat(plan.options()).hasSize(6);
        assertThat(plan.options().get(1).choices())
                .isEqualTo(Map.of("I-NA-16", "whole-months", "I-NA-24", "in-proportion"));
        assertThat(plan.questions())
                .extracting(Bilingual::en)
                .containsExactly("question I-NA-24?", "question I-NA-16?");
    }

    @Test
    void of_two_readings_that_give_the_same_amount_the_first_is_the_prudent_one() {
        FlatSumScheme oneYear = FlatSumScheme.of(auvergneRhoneAlpes()
                .horizon(ServicePeriod.parse("2026-11-01/2027-10-31"))
                .build());

        PrudentAmount prudent = oneYear.plan(terms("2026-11-01/2027-10-31").build(), DEFAULT)
                .prudent()
                .orElseThrow();

        assertThat(prudent.amount()).isEqualTo(euros("32000"));
        assertThat(prudent.alternative().choices()).isEqualTo(Map.of("I-ARA-6", "per-contract"));
        assertThat(prudent.beside()).extracting(FundingAlternative::total).containsExactly(euros("32000"));
    }

    @Test
    void a_flat_sum_by_year_is_rejected_where_the_text_excludes_that_period_alone() {
        FlatSumScheme scheme = FlatSumScheme.of(auvergneRhoneAlpes()
                .nature(interpretation("I-ARA-6", null, "per-contract", "per-year!"))
                .build());

        assertThat(scheme.explain(euros("100000")))
                .filteredOn(reading -> reading.nature() == FlatSumReading.Nature.FLAT)
                .allSatisfy(reading -> assertThat(reading.standing())
                        .isEqualTo(
                                reading.span() == FlatSumReading.Span.WHOLE
                                        ? Choice.Standing.OPEN
                                        : Choice.Standing.REJECTED));
    }

    @Test
    void the_split_of_the_rest_needs_a_default() {
        assertThatThrownBy(() -> auvergneRhoneAlpes()
                        .restSplit(interpretation("I-ARA-7", null, "as-agreed", "equal"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The interpretation I-ARA-7 needs a default here, since a formula rests on it.\n"
                        + "Maybe one of [as-agreed, equal].");
    }

    @Test
    void a_month_of_one_post_is_the_printed_figure_and_a_month_of_three_posts_has_a_formula() {
        ExplanationNode one = firstMonth(1);
        ExplanationNode three = firstMonth(3);

        assertThat(one.label())
                .isEqualTo(Bilingual.of(
                        "mois 1, du 1er novembre 2026 au 30 novembre 2026",
                        "month 1, from 1 November 2026 to 30 November 2026"));
        assertThat(one.figure()).isEqualTo(Bilingual.of("3\u00a0249,79\u00a0€", "€3,249.79"));
        assertThat(one.formula()).isEmpty();
        assertThat(three.figure().en()).isEqualTo("€9,749.37");
        assertThat(three.formula()).contains(Bilingual.of("3\u00a0249,79\u00a0€ × 3 postes", "€3,249.79 × 3 posts"));
    }

    private static ExplanationNode firstMonth(int posts) {
        return monthly()
                .plan(terms("2026-11-01/2028-10-31").posts(posts).build(), DEFAULT)
                .explain()
                .get(0)
                .parts()
                .get(0)
                .parts()
                .get(0);
    }
}
