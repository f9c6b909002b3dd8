package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.auvergneRhoneAlpes;
import static fr.tempspartage.finance.Fixtures.clause;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.Fixtures.totals;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A length that the call refuses has no amount, not even for information. */
@Tag("T-16")
class RefusedLengthTest {

    private static final MonthlyFlatScheme MONTHLY = MonthlyFlatScheme.of(nouvelleAquitaine()
            .addLengths(24, 12)
            .addLengthCitations(clause("NA-41", "4", 54))
            .build());
    private static final FlatSumScheme FLAT = FlatSumScheme.of(auvergneRhoneAlpes()
            .renewalMonths(12)
            .addLengthCitations(clause("ARA-21", "1", 25))
            .build());
    private static final FlatSumScheme COUNTED = FlatSumScheme.of(auvergneRhoneAlpes()
            .renewalMonths(12)
            .renewalCount(interpretation("I-ARA-12.count", "cumulated", "cumulated", "each-renewal"))
            .build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01/2028-04-30",
                "2026-11-01/2027-09-30",
                "2026-11-01/2027-11-30",
                "2026-11-01/2028-09-30",
                "2026-11-01/2028-11-30",
                "2026-11-16/2028-04-30",
                "2026-11-01/2029-10-31"
            })
    void another_length_than_one_or_two_years_has_no_amount(String contract) {
        FundingPlan plan = MONTHLY.plan(terms(contract).build(), DEFAULT);

        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.options()).isEmpty();
        assertThat(plan.range()).isEmpty();
        assertThat(MONTHLY.range(terms(contract).build(), DEFAULT)).isEmpty();
        assertThat(plan.explain()).isEmpty();
    }

    @Test
    void the_plan_says_which_lengths_have_an_amount_and_where() {
        assertThat(reason("2026-11-01/2028-04-30").en().replace('\u00a0', ' '))
                .isEqualTo(
                        "The contract, from 1 November 2026 to 30 April 2028, has no length that the call funds (12 or 24"
                                + " months): it has no amount – NA-41 (§ 4, 1).");
        assertThat(reason("2026-11-01/2028-04-30").fr().replace('\u00a0', ' '))
                .isEqualTo(
                        "Le contrat, du 1er novembre 2026 au 30 avril 2028, n’a pas une durée que l’appel finance (12 ou 24"
                                + " mois) : il n’a pas de montant – NA-41 (§ 4, 1).");
    }

    private static fr.tempspartage.domain.Bilingual reason(String contract) {
        return MONTHLY.plan(terms(contract).build(), DEFAULT).unknownBecause().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16/2028-10-31, 74745.17, 76478.39, 76422.48",
        "2026-11-01/2027-10-30, 35747.69, 38997.48, 38892.65",
        "2026-11-01/2027-11-29, 38997.48, 42138.94, 42138.94",
    })
    void some_days_more_or_less_stay_a_question_with_what_each_convention_would_give(
            String contract, String whole, String thirtieths, String days) {
        FundingPlan plan = MONTHLY.plan(terms(contract).build(), DEFAULT);

        assertThat(totals(plan.options())).containsExactly(whole, thirtieths, days);
        assertThat(plan.alternatives()).isEmpty();
        assertThat(MONTHLY.range(terms(contract).build(), DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01/2027-10-31", "2027-05-03/2029-04-30", "2026-11-16/2028-11-15"})
    void one_or_two_years_have_their_amount(String contract) {
        assertThat(MONTHLY.plan(terms(contract).build(), DEFAULT).decided()).isTrue();
        assertThat(MONTHLY.range(terms(contract).build(), DEFAULT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01/2027-10-31",
                "2026-10-01/2028-10-31",
                "2026-12-01/2028-10-31",
                "2026-11-01/2028-09-30",
                "2026-11-01/2028-11-30",
                "2027-01-15/2028-12-31"
            })
    void a_first_award_of_another_length_than_the_financed_period_has_no_amount(String contract) {
        FundingTerms terms = terms(contract).build();
        FundingPlan plan = FLAT.plan(terms, DEFAULT);

        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.options()).isEmpty();
        assertThat(FLAT.range(terms, DEFAULT)).isEmpty();
        assertThat(plan.unknownBecause().orElseThrow().en().replace('\u00a0', ' '))
                .endsWith(", has no length that the call funds (24 months): it has no amount – ARA-21 (§ 1).");
        assertThat(FLAT.table(terms, java.util.Optional.empty(), DEFAULT).rows())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-02/2028-10-31",
                "2026-11-30/2028-10-31",
                "2026-11-01/2028-10-01",
                "2026-11-01/2028-11-29",
                "2026-11-03/2028-10-30"
            })
    void dates_that_are_less_than_a_month_away_keep_the_amounts_if_they_are_corrected(String contract) {
        FundingTerms terms = terms(contract).build();
        FundingPlan plan = FLAT.plan(terms, DEFAULT);

        assertThat(totals(plan.alternatives())).containsExactly("32000.00", "64000.00");
        assertThat(FLAT.range(terms, DEFAULT)).isEqualTo(plan.range());
        assertThat(plan.warnings()).hasSize(1);
        assertThat(plan.warnings().get(0).fr()).contains(" si les dates sont rectifiées");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01/2028-10-31", "2026-11-02/2028-10-31", "2027-05-01/2029-04-30"})
    void two_years_have_the_amounts_of_the_financed_period(String contract) {
        assertThat(totals(FLAT.plan(terms(contract).build(), DEFAULT).alternatives()))
                .containsExactly("32000.00", "64000.00");
        assertThat(FLAT.range(terms(contract).build(), DEFAULT)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-11-01/2029-10-31, 2",
        "2028-11-02/2029-11-01, 2",
        "2028-11-01/2029-11-29, 2",
        "2028-11-01/2029-11-30, 0",
        "2028-11-01/2030-10-31, 0",
    })
    void a_renewal_has_options_up_to_less_than_a_month_beyond_its_limit(String contract, int options) {
        FundingTerms renewal = terms(contract).kind(RequestKind.RENEWAL).build();
        FundingPlan plan = FLAT.plan(renewal, DEFAULT);

        assertThat(plan.options()).hasSize(options);
        assertThat(FLAT.plan(renewal, DEFAULT.choosing("I-ARA-12.amount", "per-year"))
                        .alternatives())
                .hasSize(options / 2);
        assertThat(FLAT.range(renewal, DEFAULT.choosing("I-ARA-12.amount", "per-year"))
                        .isPresent())
                .isEqualTo(options > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "cumulated, 0, 2",
        "cumulated, 6, 0",
        "cumulated, 12, 0",
        "each-renewal, 6, 2",
        "each-renewal, 12, 2",
    })
    void a_renewal_has_at_most_the_months_that_earlier_ones_have_left_where_they_count(
            String count, int earlier, int options) {
        FundingTerms renewal = terms("2028-11-01/2029-10-31")
                .kind(RequestKind.RENEWAL)
                .earlierMonths(earlier)
                .build();

        assertThat(COUNTED.plan(renewal, DEFAULT.choosing("I-ARA-12.count", count))
                        .options())
                .hasSize(options);
    }

    @Test
    void a_renewal_of_the_months_that_earlier_ones_have_left_has_its_options() {
        FundingTerms renewal = terms("2028-11-01/2029-04-30")
                .kind(RequestKind.RENEWAL)
                .earlierMonths(6)
                .build();

        assertThat(COUNTED.plan(renewal, DEFAULT).options()).hasSize(2);
        assertThat(COUNTED.plan(renewal.withPeriod(ServicePeriod.parse("2028-11-01/2029-05-31")), DEFAULT)
                        .options())
                .isEmpty();
        assertThat(FLAT.plan(renewal, DEFAULT).options()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 24})
    void a_renewal_after_earlier_ones_that_used_up_the_months_has_no_amount_and_says_so(int earlier) {
        FundingTerms renewal = terms("2028-11-01/2028-11-30")
                .kind(RequestKind.RENEWAL)
                .earlierMonths(earlier)
                .build();
        FundingPlan plan = COUNTED.plan(renewal, DEFAULT);

        assertThat(plan.options()).isEmpty();
        assertThat(plan.unknownBecause().orElseThrow().fr().replace('\u00a0', ' '))
                .isEqualTo("Les renouvellements antérieurs ont épuisé les mois que l’appel finance : ce renouvellement "
                        + "n’a pas de montant – ARA-37 (§ 1).");
        assertThat(plan.unknownBecause().orElseThrow().en().replace('\u00a0', ' '))
                .isEqualTo("Earlier renewals have used up the months that the call funds: this renewal has no amount – "
                        + "ARA-37 (§ 1).");
    }

    @Test
    void a_call_without_lengths_prices_every_length() {
        assertThat(totals(MonthlyFlatScheme.of(nouvelleAquitaine().build())
                        .plan(terms("2026-11-01/2028-04-30").build(), DEFAULT)
                        .alternatives()))
                .isEqualTo(List.of("58496.22"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01/2028-10-31, 4",
        "2026-11-01/2027-10-31, 4",
        "2026-11-01/2028-11-29, 4",
        "2026-11-01/2028-11-30, 0",
        "2026-11-01/2027-12-31, 0",
        "2027-05-03/2999-12-31, 0"
    })
    @Tag("Z-1")
    void what_is_refused_as_a_first_award_and_as_a_renewal_has_no_amount_where_the_kind_is_open(
            String contract, int options) {
        FundingTerms open = terms(contract).openKind(true).build();
        FundingPlan plan = FLAT.plan(open, DEFAULT);

        assertThat(plan.options()).hasSize(options);
        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.unknownBecause().orElseThrow().en().contains("has no length that the call funds (24 months)"))
                .isEqualTo(options == 0);
        assertThat(FLAT.range(open, DEFAULT)).isEmpty();
    }
}
