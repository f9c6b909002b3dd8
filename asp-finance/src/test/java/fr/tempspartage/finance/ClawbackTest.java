package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases of section 5.2, by number. */
class ClawbackTest {

    static ClawbackClaim.Builder claim(String end) {
        return ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.parse(end))
                .workingTime(Rate.ONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "C-01, 2027-06-30, CHIEF_RESIDENT, 77994.96, whole-months, TRIGGERED, 25998.32, 51996.64, 77994.96, 0.00",
        "C-02, 2027-06-30, CHIEF_RESIDENT, 45497.06, whole-months, TRIGGERED, 25998.32, 19498.74, 45497.06, 32497.90",
        "C-03, 2027-06-30, CHIEF_RESIDENT, 25998.32, whole-months, TRIGGERED, 25998.32, 0.00, 25998.32, 51996.64",
        "C-07, 2027-06-30, UNIVERSITY_ASSISTANT, 77994.96, whole-months, UNKNOWN, 25998.32, 51996.64, 77994.96, 0.00",
        "C-08, 2027-06-15, CHIEF_RESIDENT, 77994.96, whole-months, TRIGGERED, 22748.53, 55246.43, 77994.96, 0.00",
        "C-08, 2027-06-15, CHIEF_RESIDENT, 77994.96, thirtieths, TRIGGERED, 24373.43, 53621.53, 77994.96, 0.00",
        "C-08, 2027-06-15, CHIEF_RESIDENT, 77994.96, actual-days, TRIGGERED, 24373.43, 53621.53, 77994.96, 0.00",
    })
    void three_amounts_each_at_most_what_was_delegated(
            String id,
            String end,
            DepartureReason reason,
            String delegated,
            String convention,
            ClawbackTrigger trigger,
            String due,
            String notServed,
            String whole,
            String never) {
        ClawbackResult result = monthly()
                .clawback(
                        claim(end).reason(reason).delegated(euros(delegated)).build(),
                        DEFAULT.choosing("I-NA-16", convention));

        assertThat(result.trigger()).isEqualTo(trigger);
        assertThat(result.due()).contains(euros(due));
        assertThat(claimed(result, "waived")).contains(Euros.ZERO);
        assertThat(claimed(result, "not-served")).contains(euros(notServed));
        assertThat(claimed(result, "all-delegated")).contains(euros(whole));
        assertThat(result.neverDelegated()).contains(euros(never));
        assertThat(result.inForce()).isEmpty();
        assertThat(result.questions()).hasSize(1);
        assertThat(result.prudent().orElseThrow().choice().slug()).isEqualTo("all-delegated");
        assertThat(result.notAddressed()).isEmpty();
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void c_04_without_the_delegated_credits_only_bounds_are_known() {
        ClawbackResult result = monthly()
                .clawback(
                        claim("2027-06-30")
                                .reason(DepartureReason.CHIEF_RESIDENT)
                                .build(),
                        DEFAULT);

        assertThat(result.due()).contains(euros("25998.32"));
        assertThat(claimed(result, "waived")).contains(Euros.ZERO);
        assertThat(claimed(result, "not-served")).isEmpty();
        assertThat(result.amount("not-served").orElseThrow().atMost()).isEqualTo(euros("51996.64"));
        assertThat(claimed(result, "all-delegated")).isEmpty();
        assertThat(result.amount("all-delegated").orElseThrow().atMost()).isEqualTo(euros("77994.96"));
        assertThat(result.neverDelegated()).isEmpty();
        assertThat(result.missing()).extracting(MissingInput::name).containsExactly("delegated");
    }

    @Test
    void c_05_another_reason_does_not_trigger_the_clause_and_leaves_the_credits_open() {
        ClawbackResult result = monthly()
                .clawback(
                        claim("2027-06-30")
                                .reason(DepartureReason.PRIVATE_PRACTICE)
                                .delegated(euros("77994.96"))
                                .build(),
                        DEFAULT);

        assertThat(result.trigger()).isEqualTo(ClawbackTrigger.NOT_TRIGGERED);
        assertThat(result.due()).contains(euros("25998.32"));
        assertThat(result.amounts()).isEmpty();
        assertThat(result.prudent()).isEmpty();
        assertThat(result.notAddressed()).contains(euros("51996.64"));
        assertThat(result.notes()).hasSize(2);
        assertThat(result.questions()).isEmpty();
    }

    @ParameterizedTest(name = "C-06, service ends on {0}")
    @CsvSource({"2028-10-31, NOT_TRIGGERED", "2028-11-15, NOT_TRIGGERED", "2028-10-30, TRIGGERED"})
    void c_06_an_end_on_time_is_not_early(String end, ClawbackTrigger trigger) {
        ClawbackResult result = monthly()
                .clawback(
                        claim(end)
                                .reason(DepartureReason.CHIEF_RESIDENT)
                                .delegated(euros("77994.96"))
                                .build(),
                        DEFAULT);

        assertThat(result.trigger()).isEqualTo(trigger);
        if (trigger == ClawbackTrigger.NOT_TRIGGERED) {
            assertThat(result.due()).contains(euros("77994.96"));
            assertThat(result.amounts()).isEmpty();
            assertThat(result.notAddressed()).isEmpty();
        }
    }

    @Test
    void an_unknown_reason_leaves_the_trigger_unknown() {
        ClawbackResult result =
                monthly().clawback(claim("2027-06-30").delegated(euros("100")).build(), DEFAULT);

        assertThat(result.trigger()).isEqualTo(ClawbackTrigger.UNKNOWN);
        assertThat(result.missing()).extracting(MissingInput::name).containsExactly("reason");
        assertThat(claimed(result, "not-served")).contains(Euros.ZERO);
    }

    @Test
    void a_chosen_reading_decides_unless_the_trigger_is_unknown() {
        ClawbackClaim claim = claim("2027-06-30")
                .reason(DepartureReason.CHIEF_RESIDENT)
                .delegated(euros("77994.96"))
                .build();

        ClawbackResult waived = monthly().clawback(claim, DEFAULT.choosing("I-NA-18", "waived"));
        assertThat(waived.inForce().orElseThrow().claimed()).contains(Euros.ZERO);
        assertThat(waived.prudent()).isEqualTo(waived.inForce());
        assertThat(waived.questions()).isEmpty();
        assertThat(monthly()
                        .clawback(
                                claim.withReason(DepartureReason.UNIVERSITY_ASSISTANT),
                                DEFAULT.choosing("I-NA-18", "waived"))
                        .inForce())
                .isEmpty();
    }

    @Test
    void a_contract_from_the_first_worked_day_serves_the_same_months() {
        ClawbackClaim claim = claim("2027-06-30")
                .contract(ServicePeriod.parse("2026-11-02/2028-10-31"))
                .reason(DepartureReason.CHIEF_RESIDENT)
                .delegated(euros("77994.96"))
                .build();

        assertThat(monthly().clawback(claim, DEFAULT).due()).contains(euros("25998.32"));
    }

    @Test
    void a_service_that_never_began_is_worth_nothing() {
        ClawbackResult result = monthly()
                .clawback(
                        claim("2026-10-31")
                                .reason(DepartureReason.CHIEF_RESIDENT)
                                .delegated(euros("6499.58"))
                                .build(),
                        DEFAULT);

        assertThat(result.due()).contains(Euros.ZERO);
        assertThat(claimed(result, "not-served")).contains(euros("6499.58"));
        assertThatThrownBy(() -> claim("2026-10-30").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-10-30")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void a_part_time_post_without_reading_has_bounds_only() {
        ClawbackClaim claim = claim("2027-06-30")
                .workingTime(Rate.parse("80%"))
                .reason(DepartureReason.CHIEF_RESIDENT)
                .delegated(euros("45497.06"))
                .build();

        ClawbackResult open = monthly().clawback(claim, DEFAULT);
        assertThat(open.due()).isEmpty();
        assertThat(claimed(open, "not-served")).isEmpty();
        assertThat(open.amount("not-served").orElseThrow().atMost()).isEqualTo(euros("45497.06"));
        assertThat(open.questions()).hasSize(2);
        ClawbackResult decided = monthly().clawback(claim, DEFAULT.choosing("I-NA-24", "in-proportion"));
        assertThat(decided.due()).contains(euros("20798.66"));
        assertThat(claimed(decided, "not-served")).contains(euros("24698.40"));
        ClawbackResult unknown = monthly().clawback(claim.withWorkingTime(Optional.empty()), DEFAULT);
        assertThat(unknown.missing()).extracting(MissingInput::name).containsExactly("workingTime");
    }

    @Test
    void claims_that_cannot_exist_are_refused() {
        assertThatThrownBy(() -> claim("2027-06-30").delegated(euros("-0.01")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> claim("2027-06-30").posts(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Euros> claimed(ClawbackResult result, String slug) {
        return result.amount(slug).orElseThrow().claimed();
    }
}
