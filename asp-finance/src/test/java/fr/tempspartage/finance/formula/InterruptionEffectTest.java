package fr.tempspartage.finance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.ServicePeriod;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time away inside a contract, and how much longer it makes it. */
class InterruptionEffectTest {

    private static final ServicePeriod CONTRACT = ServicePeriod.parse("2026-11-01/2028-10-31");

    @Test
    void times_away_that_touch_or_overlap_are_one_and_those_a_day_apart_are_two() {
        assertThat(away("2027-03-01/2027-03-31", "2027-04-01/2027-04-30")).containsExactly("2027-03-01/2027-04-30");
        assertThat(away("2027-03-01/2027-03-31", "2027-04-02/2027-04-30"))
                .containsExactly("2027-03-01/2027-03-31", "2027-04-02/2027-04-30");
        assertThat(away("2027-03-01/2027-05-31", "2027-04-01/2027-04-30")).containsExactly("2027-03-01/2027-05-31");
        assertThat(away("2027-06-01/2027-06-30", "2027-03-01/2027-03-31"))
                .containsExactly("2027-03-01/2027-03-31", "2027-06-01/2027-06-30");
    }

    @Test
    void what_lies_outside_the_contract_is_cut_off() {
        assertThat(away("2026-10-01/2026-11-15", "2028-10-15/2028-12-31", "2029-01-01/2029-01-31"))
                .containsExactly("2026-11-01/2026-11-15", "2028-10-15/2028-10-31");
    }

    @Test
    void whole_months_away_move_the_end_by_months_and_other_times_by_days() {
        assertThat(extended("2027-03-01/2027-04-30")).hasToString("2026-11-01/2028-12-31");
        assertThat(extended("2027-03-01/2027-03-10")).hasToString("2026-11-01/2028-11-10");
        assertThat(extended("2027-02-01/2027-02-28", "2027-06-01/2027-06-01")).hasToString("2026-11-01/2028-12-01");
    }

    @Test
    void a_contract_of_no_whole_months_is_longer_by_calendar_months_from_its_end() {
        ServicePeriod contract = ServicePeriod.parse("2026-11-16/2028-10-31");

        assertThat(InterruptionEffect.extended(contract, List.of(ServicePeriod.parse("2027-03-01/2027-03-31"))))
                .hasValueSatisfying(longer -> assertThat(longer).hasToString("2026-11-16/2028-11-30"));
    }

    @Test
    @Tag("Z-1")
    void a_contract_is_extended_to_the_last_day_that_there_is_and_no_further() {
        ServicePeriod contract = ServicePeriod.parse("9997-12-31/9999-12-30");

        assertThat(InterruptionEffect.extended(contract, List.of(ServicePeriod.parse("9998-03-01/9998-03-01"))))
                .hasValueSatisfying(longer -> assertThat(longer).hasToString("9997-12-31/9999-12-31"));
        assertThat(InterruptionEffect.extended(contract, List.of(ServicePeriod.parse("9998-03-01/9998-03-02"))))
                .isEmpty();
        assertThat(InterruptionEffect.extended(contract, List.of(ServicePeriod.parse("9998-03-01/9998-03-31"))))
                .isEmpty();
    }

    private static List<String> away(String... periods) {
        List<Interruption> interruptions = Stream.of(periods)
                .map(ServicePeriod::parse)
                .map(p -> Interruption.builder()
                        .start(p.getStart())
                        .end(p.getEnd())
                        .build())
                .toList();
        return InterruptionEffect.away(interruptions, CONTRACT).stream()
                .map(ServicePeriod::toString)
                .toList();
    }

    private static ServicePeriod extended(String... away) {
        return InterruptionEffect.extended(
                        CONTRACT, Stream.of(away).map(ServicePeriod::parse).toList())
                .orElseThrow();
    }
}
