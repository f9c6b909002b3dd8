package fr.tempspartage.finance.flat;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.auvergneRhoneAlpes;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnerShare;
import fr.tempspartage.finance.plan.PartnersRest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the partners' rest is the rest of. */
@Tag("T-14")
class RestOfTest {

    private static final FlatSumScheme SCHEME = FlatSumScheme.of(auvergneRhoneAlpes()
            .restOf(interpretation("I-ARA-21", "whole-post", "whole-post", "hospital-activity"))
            .build());
    private static final FundingTerms TERMS = terms("2026-11-01/2028-10-31")
            .statedCost(euros("155989.92"))
            .hospitalPart(Rate.HALF)
            .addAgreedSplit(new PartnerShare("EPS", Rate.parse("70%")))
            .addAgreedSplit(new PartnerShare("MSP", Rate.parse("30%")))
            .build();
    private static final Readings HOSPITAL = DEFAULT.choosing("I-ARA-21", "hospital-activity");

    @Test
    void m_06_and_m_07_by_default_it_is_that_of_the_whole_post_and_the_figure_says_so() {
        FundingPlan plan = SCHEME.plan(TERMS, DEFAULT);

        assertThat(rest(plan, 0).total()).isEqualTo(euros("123989.92"));
        assertThat(rest(plan, 1).total()).isEqualTo(euros("91989.92"));
        assertThat(rest(plan, 0).parts())
                .extracting(PartnersRest.Part::amount)
                .containsExactly(euros("86792.94"), euros("37196.98"));
        assertThat(rest(plan, 1).parts())
                .extracting(PartnersRest.Part::amount)
                .containsExactly(euros("64392.94"), euros("27596.98"));
        assertThat(rest(plan, 0).of().orElseThrow().fr()).isEqualTo("sur le coût du poste entier");
        assertThat(plan.interpretations()).containsEntry("I-ARA-21", List.of("whole-post"));
        assertThat(rest(flatSum().plan(TERMS, DEFAULT), 0).of()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of the post")
    @CsvSource({
        "40%, 30395.97, 0.00, 0.00, 1604.03",
        "50%, 45994.96, 0.00, 13994.96, 0.00",
        "60%, 61593.95, 0.00, 29593.95, 0.00",
        "100%, 123989.92, 0.00, 91989.92, 0.00",
    })
    void m_20_to_m_23_under_the_other_reading_it_is_that_of_the_hospital_part(
            String part, String once, String onceAbove, String yearly, String yearlyAbove) {
        FundingPlan plan = SCHEME.plan(TERMS.withHospitalPart(Rate.parse(part)), HOSPITAL);

        assertThat(rest(plan, 0).total()).isEqualTo(euros(once));
        assertThat(rest(plan, 0).excess()).isEqualTo(euros(onceAbove));
        assertThat(rest(plan, 1).total()).isEqualTo(euros(yearly));
        assertThat(rest(plan, 1).excess()).isEqualTo(euros(yearlyAbove));
        assertThat(rest(plan, 0).of().orElseThrow().en()).isEqualTo("of the cost of the hospital activity");
    }

    @Test
    void a_hospital_part_that_is_not_known_is_asked_for_only_where_it_matters() {
        FundingTerms unknown = TERMS.withHospitalPart(Optional.empty());

        assertThat(SCHEME.plan(unknown, DEFAULT).missing()).isEmpty();
        FundingPlan plan = SCHEME.plan(unknown, HOSPITAL);
        assertThat(plan.missing()).extracting(MissingInput::name).containsExactly("hospitalPart");
        assertThat(plan.alternatives()).allMatch(amount -> amount.partnersRest().isEmpty());
        assertThat(SCHEME.plan(unknown.withStatedCost(Optional.empty()), HOSPITAL)
                        .missing())
                .containsExactly(MissingInput.statedCost(MissingInput.Need.REST));
    }

    @Test
    void a_part_above_the_whole_and_a_reading_without_default_are_refused() {
        assertThatThrownBy(() -> TERMS.withHospitalPart(Rate.parse("101%")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> auvergneRhoneAlpes()
                        .restOf(interpretation("I-ARA-21", null, "whole-post", "hospital-activity"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a default");
    }

    private static PartnersRest rest(FundingPlan plan, int place) {
        return plan.alternatives().get(place).partnersRest().orElseThrow();
    }
}
