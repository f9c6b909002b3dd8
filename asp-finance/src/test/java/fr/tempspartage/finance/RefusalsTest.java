package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.auvergneRhoneAlpes;
import static fr.tempspartage.finance.Fixtures.claim;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What results and figures refuse, and what schemes say that they read. */
class RefusalsTest {

    @Test
    void a_range_has_its_bounds_in_order() {
        assertThat(new EurosRange(euros("1"), euros("1")).max()).isEqualTo(euros("1"));
        refused(() -> new EurosRange(euros("1.01"), euros("1")), "1.01");
    }

    @Test
    void a_rest_is_not_negative_and_its_parts_add_up() {
        refused(() -> new PartnersRest(euros("-0.01"), Euros.ZERO, Optional.empty(), List.of()), "-0.01");
        refused(() -> new PartnersRest(Euros.ZERO, euros("-0.01"), Optional.empty(), List.of()), "-0.01");
        refused(
                () -> new PartnersRest(
                        euros("10"),
                        Euros.ZERO,
                        Optional.empty(),
                        List.of(new PartnersRest.Part("CHU", euros("9.99")))),
                "9.99");
    }

    @Test
    void a_plan_has_alternatives_or_a_reason_why_not() {
        Payee payee = new Payee(Payee.Standing.NOT_STATED, Optional.empty(), List.of());
        refused(
                () -> new FundingPlan(
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        payee,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                "Maybe the figures are options");
    }

    @Test
    void an_open_choice_without_a_formula_is_refused_when_the_figures_are_given() {
        Interpretation odd = interpretation("I-X-1", null, "by-hand");
        String said = "The choice 'by-hand' of I-X-1 has no formula in this scheme.\nMaybe one of [";
        refused(() -> auvergneRhoneAlpes().nature(odd).build(), said);
        refused(() -> auvergneRhoneAlpes().renewal(odd).build(), said);
        refused(() -> auvergneRhoneAlpes().restSplit(odd).build(), said);
        refused(() -> auvergneRhoneAlpes().restOf(odd).build(), said);
        refused(() -> ClawbackFigures.builder().amount(odd).build(), said);
        refused(() -> nouvelleAquitaine().partTime(odd).build(), said);
        refused(() -> nouvelleAquitaine().partialMonths(odd).build(), said);
        refused(() -> nouvelleAquitaine().startCount(odd).build(), said);
        refused(() -> nouvelleAquitaine().restSplit(odd).build(), said);
        refused(() -> nouvelleAquitaine().interruptions(odd).build(), said);
    }

    @Test
    void a_flat_sum_covers_whole_months_and_each_base_has_a_part() {
        refused(
                () -> auvergneRhoneAlpes()
                        .horizon(ServicePeriod.parse("2026-11-01/2028-10-30"))
                        .build(),
                "2028-10-30");
        refused(() -> auvergneRhoneAlpes().sum(euros("-1")).build(), "-1.00");
        refused(() -> auvergneRhoneAlpes().bases(Map.of()).build(), "hospital-half");
        refused(
                () -> auvergneRhoneAlpes()
                        .nature(interpretation("I-X-1", null, "per-week"))
                        .build(),
                "per-week");
    }

    @Test
    void a_reason_is_named_or_uncertain_but_not_both() {
        refused(
                () -> ClawbackFigures.builder()
                        .amount(interpretation("I-X-2", null, "waived", "all-delegated"))
                        .addNamedReasons(DepartureReason.CHIEF_RESIDENT)
                        .addUncertainReasons(DepartureReason.CHIEF_RESIDENT)
                        .build(),
                "CHIEF_RESIDENT");
    }

    @Test
    void a_monthly_scheme_without_a_clause_on_early_ends_says_so() {
        MonthlyFlatScheme scheme = MonthlyFlatScheme.of(
                nouvelleAquitaine().clawback(Optional.empty()).build());

        assertThat(scheme.clawback(claim("2027-06-30").build(), DEFAULT).trigger())
                .isEqualTo(ClawbackTrigger.NOT_STATED);
    }

    @Test
    void schemes_list_every_interpretation_that_they_read() {
        assertThat(monthly().interpretations())
                .extracting(Interpretation::key)
                .containsExactly("I-NA-15", "I-NA-17", "I-NA-22", "I-NA-16", "I-NA-24", "I-NA-18");
        assertThat(flatSum().interpretations())
                .extracting(Interpretation::key)
                .containsExactly("I-ARA-5", "I-ARA-6", "I-ARA-7", "I-ARA-12.amount");
    }

    @Test
    void a_contract_too_short_for_a_whole_month_is_worth_nothing_by_whole_months() {
        FundingPlan plan =
                monthly().plan(terms("2026-11-01/2026-11-29").build(), DEFAULT.choosing("I-NA-16", "whole-months"));

        assertThat(plan.total()).contains(Euros.ZERO);
        assertThat(plan.alternatives().get(0).lines()).isEmpty();
        assertThat(PaymentSchedule.DOWN_PAYMENT.instalments(plan.alternatives().get(0)))
                .isEmpty();
    }

    private static void refused(ThrowingCallable attempt, String value) {
        assertThatThrownBy(attempt)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value)
                .hasMessageContaining("\nMaybe ");
    }
}
