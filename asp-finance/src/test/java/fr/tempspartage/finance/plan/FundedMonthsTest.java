package fr.tempspartage.finance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.post.ContractMonth;
import fr.tempspartage.domain.post.ServicePeriod;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class FundedMonthsTest {

    private static final List<ContractMonth> TWO =
            ServicePeriod.parse("2026-11-01/2026-12-31").months();

    @Test
    void each_month_has_one_weight() {
        assertThatThrownBy(() -> new FundedMonths(TWO, List.of(BigFraction.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 weights for 2 months refused: each month has one.\n"
                        + "Maybe leave out the months that are not paid.");
    }

    @Test
    void lists_given_are_copied() {
        List<ContractMonth> months = new ArrayList<>(TWO);
        List<BigFraction> weights = new ArrayList<>(List.of(BigFraction.ONE, BigFraction.of(1, 2)));
        FundedMonths paid = new FundedMonths(months, weights);
        months.clear();
        weights.clear();

        assertThat(paid.months()).isEqualTo(TWO);
        assertThat(paid.total()).isEqualTo(BigFraction.of(3, 2));
    }
}
