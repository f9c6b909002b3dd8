package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.auvergneRhoneAlpes;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The range that a scheme answers without making the plan is the range of the plan. */
class RangeWithoutPlanTest {

    private static final String YEARS = "2026-11-01/2028-10-31";

    @ParameterizedTest
    @ValueSource(strings = {"99%", "100%", "101%", "120%"})
    void more_than_full_time_is_paid_as_full_time(String workingTime) {
        FundingTerms asked =
                terms(YEARS).workingTime(Rate.parse(workingTime)).posts(2).build();

        assertThat(agreed(monthly(), asked, DEFAULT).orElseThrow().max()).isEqualTo(euros("155989.92"));
        agreed(monthlyPaying("flat"), asked, DEFAULT);
        agreed(monthlyPaying("in-proportion"), asked, DEFAULT);
    }

    @Test
    void a_working_time_that_is_not_known_matters_only_where_a_reading_depends_on_it() {
        FundingTerms asked = terms(YEARS).workingTime(Optional.empty()).posts(2).build();

        assertThat(agreed(monthly(), asked, DEFAULT)).isEmpty();
        assertThat(agreed(monthlyPaying("in-proportion"), asked, DEFAULT)).isEmpty();
        assertThat(agreed(monthlyPaying("flat"), asked, DEFAULT)).contains(exactly("155989.92"));
    }

    @Test
    void a_contract_that_is_not_whole_months_a_renewal_and_unknown_dates_have_no_range() {
        assertThat(agreed(monthly(), terms("2026-11-16/2028-10-31").build(), DEFAULT))
                .isEmpty();
        assertThat(agreed(monthly(), terms(YEARS).kind(RequestKind.RENEWAL).build(), DEFAULT))
                .isEmpty();
        assertThat(agreed(monthly(), FundingTerms.builder().build(), DEFAULT)).isEmpty();
    }

    @Test
    void a_chosen_reading_narrows_the_range() {
        FundingTerms asked = terms(YEARS).posts(2).build();

        assertThat(agreed(flatSum(), asked, DEFAULT)).contains(new EurosRange(euros("64000.00"), euros("128000.00")));
        assertThat(agreed(flatSum(), asked, DEFAULT.choosing("I-ARA-6", "per-year")))
                .contains(exactly("128000.00"));
        assertThat(agreed(
                        monthly(),
                        terms(YEARS).workingTime(Rate.HALF).build(),
                        DEFAULT.choosing("I-NA-24", "in-proportion")))
                .contains(exactly("38997.48"));
    }

    @Test
    void a_renewal_of_a_flat_sum_has_a_range_only_where_one_reading_is_in_force() {
        FundingTerms renewal = terms(YEARS).kind(RequestKind.RENEWAL).build();

        assertThat(agreed(flatSum(), renewal, DEFAULT)).isEmpty();
        assertThat(agreed(flatSum(), renewal, DEFAULT.choosing("I-ARA-12.amount", "in-proportion")))
                .contains(exactly("32000.00"));
        assertThat(agreed(renewing(null, "per-year"), renewal, DEFAULT)).contains(exactly("64000.00"));
        assertThat(agreed(renewing("per-year", "per-year", "in-proportion"), renewal, DEFAULT))
                .contains(exactly("64000.00"));
    }

    private static Optional<EurosRange> agreed(FundingScheme scheme, FundingTerms terms, Readings readings) {
        Optional<EurosRange> range = scheme.range(terms, readings);
        assertThat(range).isEqualTo(scheme.plan(terms, readings).range());
        return range;
    }

    private static EurosRange exactly(String amount) {
        return new EurosRange(euros(amount), euros(amount));
    }

    private static MonthlyFlatScheme monthlyPaying(String partTime) {
        return MonthlyFlatScheme.of(nouvelleAquitaine()
                .partTime(interpretation("I-NA-24", null, partTime))
                .build());
    }

    private static FlatSumScheme renewing(String defaultSlug, String... slugs) {
        return FlatSumScheme.of(auvergneRhoneAlpes()
                .renewal(interpretation("I-ARA-12.amount", defaultSlug, slugs))
                .build());
    }
}
