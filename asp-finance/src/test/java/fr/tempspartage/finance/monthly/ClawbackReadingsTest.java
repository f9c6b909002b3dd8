package fr.tempspartage.finance.monthly;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.claim;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.MissingInput;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which reading of a clawback is in force, and what it may leave unknown. */
class ClawbackReadingsTest {

    private static final ClawbackClaim CLAIM = claim("2027-06-30")
            .reason(DepartureReason.CHIEF_RESIDENT)
            .delegated(euros("77994.96"))
            .build();

    @Test
    void the_chosen_reading_is_in_force_and_not_the_first_one() {
        ClawbackResult result = monthly().clawback(CLAIM, DEFAULT.choosing("I-NA-18", "not-served"));

        assertThat(result.inForce()).isEqualTo(result.amount("not-served"));
        assertThat(result.inForce().orElseThrow().claimed()).contains(euros("51996.64"));
        assertThat(result.prudent()).isEqualTo(result.inForce());
    }

    @Test
    void of_two_readings_with_the_same_bound_the_later_is_the_prudent_one() {
        ClawbackResult result = monthly()
                .clawback(CLAIM.withServiceEnd(CLAIM.getContract().getStart().minusDays(1)), DEFAULT);

        assertThat(result.amount("not-served").orElseThrow().atMost())
                .isEqualTo(result.amount("all-delegated").orElseThrow().atMost());
        assertThat(result.prudent()).isEqualTo(result.amount("all-delegated"));
    }

    @Test
    void a_working_time_that_is_not_known_matters_only_if_part_time_is_paid_in_proportion() {
        ClawbackClaim unknown = CLAIM.withWorkingTime(Optional.empty());

        ClawbackResult inProportion = monthly().clawback(unknown, DEFAULT.choosing("I-NA-24", "in-proportion"));
        assertThat(inProportion.valueServed()).contains(new EurosRange(Euros.ZERO, euros("25998.32")));
        assertThat(inProportion.missing()).containsExactly(MissingInput.workingTime());
        ClawbackResult flat = monthly().clawback(unknown, DEFAULT.choosing("I-NA-24", "flat"));
        assertThat(flat.valueServed().orElseThrow().min()).isEqualTo(euros("25998.32"));
        assertThat(flat.missing()).isEmpty();
    }
}
