package fr.tempspartage.finance.monthly;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.claim;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackAmount;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.MissingInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases of section 5.2, by number. */
class ClawbackTest {

    private static final Readings DUTY_MAY = DEFAULT.choosing("I-NA-27", "may");

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
            String value,
            String notServed,
            String whole,
            String never) {
        ClawbackResult result = monthly()
                .clawback(
                        claim(end).reason(reason).delegated(euros(delegated)).build(),
                        DEFAULT.choosing("I-NA-16", convention));

        assertThat(result.trigger()).isEqualTo(trigger);
        assertThat(result.valueServed()).contains(one(value));
        assertThat(claimed(result, "waived")).contains(Euros.ZERO);
        assertThat(claimed(result, "not-served")).contains(euros(notServed));
        assertThat(claimed(result, "all-delegated")).contains(euros(whole));
        assertThat(result.notDelegated()).contains(one(never));
        assertThat(result.notDelegatedForServed()).contains(EurosRange.ZERO);
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

        assertThat(result.valueServed()).contains(one("25998.32"));
        assertThat(claimed(result, "waived")).contains(Euros.ZERO);
        assertThat(claimed(result, "not-served")).isEmpty();
        assertThat(result.amount("not-served").orElseThrow().atMost()).isEqualTo(euros("51996.64"));
        assertThat(claimed(result, "all-delegated")).isEmpty();
        assertThat(result.amount("all-delegated").orElseThrow().atMost()).isEqualTo(euros("77994.96"));
        assertThat(result.notDelegated()).isEmpty();
        assertThat(result.notDelegatedForServed()).isEmpty();
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
        assertThat(result.valueServed()).contains(one("25998.32"));
        assertThat(result.amounts()).isEmpty();
        assertThat(result.prudent()).isEmpty();
        assertThat(result.notAddressed()).contains(one("51996.64"));
        assertThat(result.notes()).hasSize(2);
        assertThat(result.questions()).isEmpty();
    }

    @ParameterizedTest(name = "C-06, service ends on {0}")
    @CsvSource({"2028-10-31, NOT_TRIGGERED", "2028-10-30, TRIGGERED"})
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
            assertThat(result.valueServed()).contains(one("77994.96"));
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

        assertThat(monthly().clawback(claim, DEFAULT).valueServed()).contains(one("25998.32"));
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

        assertThat(result.valueServed()).contains(EurosRange.ZERO);
        assertThat(claimed(result, "not-served")).contains(euros("6499.58"));
        assertThatThrownBy(() -> claim("2026-10-30").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-10-30")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    @Tag("F-15")
    void bounds_of_a_part_time_post_are_net_of_the_months_served_under_every_reading() {
        ClawbackClaim claim = claim("2027-06-30")
                .workingTime(Rate.parse("80%"))
                .reason(DepartureReason.CHIEF_RESIDENT)
                .delegated(euros("62395.97"))
                .build();

        ClawbackResult open = monthly().clawback(claim, DEFAULT);
        assertThat(open.served())
                .extracting(served -> served.choices() + " " + served.months() + " " + served.value())
                .containsExactly("{I-NA-24=flat} 8 " + one("25998.32"), "{I-NA-24=in-proportion} 8 " + one("20798.66"));
        assertThat(open.valueServed()).contains(range("20798.66", "25998.32"));
        ClawbackAmount notServed = open.amount("not-served").orElseThrow();
        assertThat(notServed.claimed()).isEmpty();
        assertThat(notServed.kept()).isEmpty();
        assertThat(notServed.atLeast()).isEqualTo(euros("36397.65"));
        assertThat(notServed.atMost()).isEqualTo(euros("41597.31"));
        assertThat(claimed(open, "waived")).contains(Euros.ZERO);
        assertThat(claimed(open, "all-delegated")).contains(euros("62395.97"));
        assertThat(open.notDelegated()).contains(range("0.00", "15598.99"));
        assertThat(open.questions()).hasSize(2);
        assertThat(open.missing()).isEmpty();

        ClawbackResult decided = monthly().clawback(claim, DEFAULT.choosing("I-NA-24", "in-proportion"));
        assertThat(decided.valueServed()).contains(one("20798.66"));
        assertThat(claimed(decided, "not-served")).contains(euros("41597.31"));
    }

    @Test
    @Tag("F-15")
    void without_the_delegated_credits_each_reading_claims_at_most_its_own_award() {
        ClawbackClaim claim = claim("2027-06-30")
                .workingTime(Rate.parse("80%"))
                .reason(DepartureReason.CHIEF_RESIDENT)
                .build();

        assertThat(most(monthly().clawback(claim, DEFAULT))).containsExactly("0.00", "51996.64", "77994.96");
        assertThat(most(monthly().clawback(claim, DEFAULT.choosing("I-NA-24", "in-proportion"))))
                .containsExactly("0.00", "41597.31", "62395.97");
    }

    private static List<String> most(ClawbackResult result) {
        return result.amounts().stream()
                .map(amount -> amount.atMost().toString())
                .toList();
    }

    @Test
    @Tag("F-15")
    void a_working_time_that_is_not_known_bounds_the_value_by_that_of_full_time() {
        ClawbackClaim unknown = claim("2027-06-30")
                .workingTime(Optional.empty())
                .reason(DepartureReason.CHIEF_RESIDENT)
                .delegated(euros("30000"))
                .build();
        ClawbackResult result = monthly().clawback(unknown, DEFAULT);

        assertThat(result.missing()).extracting(MissingInput::name).containsExactly("workingTime");
        assertThat(result.valueServed()).contains(range("0.00", "25998.32"));
        assertThat(result.amount("not-served").orElseThrow().atLeast()).isEqualTo(euros("4001.68"));
        assertThat(result.amount("not-served").orElseThrow().atMost()).isEqualTo(euros("30000.00"));
    }

    @Test
    @Tag("T-9")
    void what_stands_for_months_served_is_told_apart_from_what_is_not_delegated() {
        ClawbackResult result = monthly()
                .clawback(
                        claim("2027-06-30")
                                .reason(DepartureReason.CHIEF_RESIDENT)
                                .delegated(euros("10000"))
                                .build(),
                        DEFAULT);

        assertThat(result.notDelegatedForServed()).contains(one("15998.32"));
        assertThat(result.notDelegated()).contains(one("51996.64"));
        assertThat(claimed(result, "not-served")).contains(Euros.ZERO);
    }

    @ParameterizedTest
    @Tag("F-17")
    @CsvSource({"100%, 1, 77994.96", "80%, 1, 77994.96", ", 1, 77994.96", "100%, 3, 233984.88"})
    void more_is_not_delegated_than_any_reading_awards(String workingTime, int posts, String most) {
        ClawbackClaim claim = claim("2027-06-30")
                .workingTime(Optional.ofNullable(workingTime).map(Rate::parse))
                .posts(posts)
                .delegated(euros(most))
                .build();
        ClawbackClaim above = claim.withDelegated(euros(most).plus(Euros.ofCents(1)));

        assertThat(monthly().mostAwarded(claim, DEFAULT)).contains(euros(most));
        assertThat(monthly().clawback(claim, DEFAULT).delegated()).contains(euros(most));
        assertThatThrownBy(() -> monthly().clawback(above, DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Delegated credits of " + above.getDelegated().orElseThrow() + " euros refused: at most " + most
                                + " are awarded for this contract.\nMaybe they are those of several posts or of another contract.");
        assertThat(monthly().mostAwarded(claim, DEFAULT.choosing("I-NA-17", "indexed")))
                .isEmpty();
        assertThat(flatSum().mostAwarded(claim, DEFAULT))
                .contains(euros("64000").times(posts));
    }

    @Test
    @Tag("F-17")
    void an_end_outside_the_contract_is_refused_at_both_ends() {
        assertThat(claim("2026-10-31").build().getServiceEnd()).isEqualTo("2026-10-31");
        assertThat(claim("2028-10-31").build().getServiceEnd()).isEqualTo("2028-10-31");
        refused(
                "2026-10-30",
                "La fin de fonctions, le 30 octobre 2026, précède le contrat, qui commence le 1er novembre 2026.\n"
                        + "Peut-être est-ce celle d’un autre contrat ; pour des fonctions jamais prises, donnez la veille "
                        + "de ce jour.",
                "The end of service, 2026-10-30, is before the contract 2026-11-01/2028-10-31.\n"
                        + "Maybe it belongs to another contract; for a service that never began, give the day before its "
                        + "start.");
        refused(
                "2028-11-01",
                "La fin de fonctions, le 1er novembre 2028, suit le contrat, qui finit le 31 octobre 2028.\n"
                        + "Peut-être le contrat a-t-il été prolongé : donnez sa nouvelle fin.",
                "The end of service, 2028-11-01, is after the contract 2026-11-01/2028-10-31.\n"
                        + "Maybe the contract was extended: give its new end.");
    }

    private static void refused(String end, String french, String english) {
        assertThatThrownBy(() -> claim(end).build())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.reason().fr().replace('\u00a0', ' '))
                                .isEqualTo(french))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(english);
    }

    @ParameterizedTest
    @Tag("T-9")
    @CsvSource({
        ", UNKNOWN, 2",
        "chef-de-clinique, NOT_TRIGGERED, 0",
        "university-assistants-too, TRIGGERED, 1",
    })
    void whether_a_university_assistant_is_meant_is_a_reading(String reach, ClawbackTrigger trigger, int questions) {
        ClawbackResult result = scheme().clawback(
                        claim("2027-06-30")
                                .reason(DepartureReason.UNIVERSITY_ASSISTANT)
                                .delegated(euros("77994.96"))
                                .build(),
                        reach == null ? DUTY_MAY : DUTY_MAY.choosing("I-NA-28", reach));

        assertThat(result.trigger()).isEqualTo(trigger);
        assertThat(result.questions()).hasSize(questions);
        assertThat(result.amounts()).hasSize(trigger == ClawbackTrigger.NOT_TRIGGERED ? 0 : 3);
    }

    @Test
    @Tag("T-9")
    void the_duty_to_claim_explains_and_changes_no_amount() {
        ClawbackClaim claim = claim("2027-06-30")
                .reason(DepartureReason.CHIEF_RESIDENT)
                .delegated(euros("77994.96"))
                .build();
        ClawbackResult open = scheme().clawback(claim, DEFAULT);
        ClawbackResult must = scheme().clawback(claim, DEFAULT.choosing("I-NA-27", "must"));

        assertThat(must.amounts()).isEqualTo(open.amounts());
        assertThat(open.reason().en())
                .endsWith(
                        "): it provides for the recovery of the credits delegated, and does not say clearly whether the"
                                + " agency must (I-NA-27).");
        assertThat(must.reason().fr().replace('\u00a0', ' '))
                .endsWith(") : il prévoit la récupération des crédits délégués ; lecture retenue : lecture must.");
        assertThat(open.interpretations()).containsEntry("I-NA-27", List.of("may", "must"));
        assertThat(must.interpretations()).containsEntry("I-NA-27", List.of("must"));
        assertThat(open.questions()).hasSize(2);
        assertThat(must.questions()).hasSize(1);
    }

    private static MonthlyFlatScheme scheme() {
        MonthlyFlatFigures figures = nouvelleAquitaine().build();
        return MonthlyFlatScheme.of(figures.withClawback(ClawbackFigures.builder()
                .from(figures.getClawback().orElseThrow())
                .duty(interpretation("I-NA-27", null, "may", "must"))
                .reach(interpretation("I-NA-28", null, "chef-de-clinique", "university-assistants-too"))
                .addReachesFurther("university-assistants-too")
                .build()));
    }

    @Property
    @net.jqwik.api.Tag("F-15")
    void every_reading_alone_gives_claims_inside_the_bounds(
            @ForAll @IntRange(min = 0, max = 730) int days,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(min = 0, max = 77_994_96) long delegated,
            @ForAll @IntRange(min = 0, max = 700) int away,
            @ForAll @IntRange(min = 1, max = 90) int length) {
        MonthlyFlatScheme scheme = MonthlyFlatScheme.of(nouvelleAquitaine()
                .interruptions(interpretation("L", null, "continued", "suspended", "extended"))
                .build());
        LocalDate first = LocalDate.of(2026, 11, 1).plusDays(away);
        ClawbackClaim claim = claim(LocalDate.of(2026, 10, 31).plusDays(days).toString())
                .reason(DepartureReason.CHIEF_RESIDENT)
                .workingTime(Rate.of(percent, 100))
                .delegated(Euros.ofCents(delegated))
                .addInterruptions(Interruption.builder()
                        .start(first)
                        .end(first.plusDays(length - 1L))
                        .build())
                .build();
        ClawbackResult open = scheme.clawback(claim, DEFAULT);
        List<Euros> alone = new ArrayList<>();
        for (String partTime : List.of("flat", "in-proportion")) {
            for (String leave : List.of("continued", "suspended", "extended")) {
                ClawbackResult one = scheme.clawback(
                        claim, DEFAULT.choosing("I-NA-24", partTime).choosing("L", leave));
                EurosRange value = one.valueServed().orElseThrow();
                Euros notServed = claimed(one, "not-served").orElseThrow();

                assertThat(value.isOne()).isTrue();
                assertThat(notServed)
                        .isEqualTo(Euros.ofCents(delegated).minus(value.min()).max(Euros.ZERO));
                assertThat(one.amount("not-served").orElseThrow().kept())
                        .contains(Euros.ofCents(delegated).minus(notServed));
                alone.add(notServed);
            }
        }
        ClawbackAmount bounds = open.amount("not-served").orElseThrow();
        assertThat(bounds.atLeast()).isEqualTo(Collections.min(alone));
        assertThat(bounds.atMost()).isEqualTo(Collections.max(alone)).isLessThanOrEqualTo(Euros.ofCents(delegated));
    }

    @Test
    void claims_that_cannot_exist_are_refused() {
        assertThatThrownBy(() -> claim("2027-06-30").delegated(euros("-0.01")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> claim("2027-06-30").posts(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    private static EurosRange one(String amount) {
        return range(amount, amount);
    }

    private static EurosRange range(String low, String high) {
        return new EurosRange(euros(low), euros(high));
    }

    private static Optional<Euros> claimed(ClawbackResult result, String slug) {
        return result.amount(slug).orElseThrow().claimed();
    }
}
