package fr.tempspartage.finance.monthly;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.MONTHLY;
import static fr.tempspartage.finance.Fixtures.claim;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackAmount;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterruptionTest {

    private static final String LEAVE = "I-NA-16.leave";
    private static final String CONTRACT = "2026-11-01/2028-10-31";
    private static final MonthlyFlatScheme SCHEME = MonthlyFlatScheme.of(nouvelleAquitaine()
            .interruptions(interpretation(LEAVE, null, "continued", "suspended", "extended"))
            .build());

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        // Two whole months, one of them of 30 days and one of 31.
        "2027-03-01/2027-04-30, suspended, whole-months, 22, 71495.38, 2028-10-31",
        "2027-03-01/2027-04-30, extended, whole-months, 24, 77994.96, 2028-12-31",
        // February of a common year and of a leap year are one month each.
        "2027-02-01/2027-02-28, suspended, whole-months, 23, 74745.17, 2028-10-31",
        "2027-02-01/2027-02-28, extended, whole-months, 24, 77994.96, 2028-11-30",
        "2028-02-01/2028-02-29, extended, whole-months, 24, 77994.96, 2028-11-30",
        // One day short of a month in a leap year: 28 days, and the month is no longer whole.
        "2028-02-01/2028-02-28, suspended, whole-months, 23, 74745.17, 2028-10-31",
        "2028-02-01/2028-02-28, extended, whole-months, 23, 74745.17, 2028-10-31",
        "2028-02-01/2028-02-28, suspended, actual-days, 23 1/29, 74857.23, 2028-10-31",
        "2028-02-01/2028-02-28, suspended, thirtieths, 23 1/30, 74853.50, 2028-10-31",
        "2028-02-01/2028-02-28, extended, actual-days, 23 842/870, 77890.37, 2028-11-28",
        "2028-02-01/2028-02-28, extended, thirtieths, 23 29/30, 77886.63, 2028-11-28",
        // Half of a month of 31 days.
        "2027-05-17/2027-05-31, suspended, actual-days, 23 16/31, 76422.48, 2028-10-31",
        "2027-05-17/2027-05-31, suspended, whole-months, 23, 74745.17, 2028-10-31",
        // A day of a month of 31 days leaves thirty, which is a whole month of public accounting.
        "2027-05-31/2027-05-31, suspended, thirtieths, 24, 77994.96, 2028-10-31",
        "2027-03-01/2027-04-30, continued, whole-months, 24, 77994.96, 2028-10-31",
    })
    void each_reading_pays_other_months(
            String leave, String effect, String convention, String months, String total, LocalDate lastDay) {
        FundingPlan plan =
                SCHEME.plan(with(leave), DEFAULT.choosing(LEAVE, effect).choosing("I-NA-16", convention));
        FundingAlternative amount = plan.alternatives().get(0);

        assertThat(plan.decided()).isTrue();
        assertThat(amount.total()).isEqualTo(euros(total));
        assertThat(amount.total().toBigDecimal()).isEqualByComparingTo(oracle(months));
        assertThat(Euros.sum(amount.byMonth().values())).isEqualTo(amount.total());
        assertThat(amount.months().get(amount.months().size() - 1).end()).isEqualTo(lastDay);
    }

    /** So many months, {@code 23 16/31}, times the printed amount, in plain decimals. */
    private static BigDecimal oracle(String months) {
        int space = months.indexOf(' ');
        int slash = months.indexOf('/');
        BigDecimal price = new BigDecimal("3249.79");
        if (slash < 0) {
            return price.multiply(new BigDecimal(months));
        }
        BigDecimal part = price.multiply(new BigDecimal(months.substring(space + 1, slash)))
                .divide(new BigDecimal(months.substring(slash + 1)), 20, RoundingMode.HALF_UP);
        return price.multiply(new BigDecimal(months.substring(0, space)))
                .add(part)
                .setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void without_a_choice_the_three_amounts_stand_side_by_side() {
        FundingPlan plan = SCHEME.plan(with("2027-03-01/2027-04-30"), DEFAULT);

        assertThat(plan.alternatives())
                .extracting(amount -> amount.choices() + " " + amount.total())
                .containsExactly(
                        "{I-NA-16.leave=continued} 77994.96",
                        "{I-NA-16.leave=suspended} 71495.38",
                        "{I-NA-16.leave=extended} 77994.96");
        assertThat(plan.interpretations()).containsEntry(LEAVE, List.of("continued", "suspended", "extended"));
        assertThat(plan.interpretations()).containsEntry("I-NA-16", List.of("whole-months"));
        assertThat(plan.questions()).extracting(q -> q.en()).containsExactly("question I-NA-16.leave?");
        assertThat(plan.warnings())
                .extracting(w -> w.en().replace('\u00a0', ' '))
                .containsExactly(
                        "Interruption declared from 1 March 2027 to 30 April 2027: the text does not say whether it changes what"
                                + " the agency takes charge of – NA-52 (§ 6, 1).",
                        "If the contract is extended by as much, it ends on 31 December 2028.");
        assertThat(plan.prudent().orElseThrow().amount()).isEqualTo(euros("71495.38"));
        assertThat(SCHEME.range(with("2027-03-01/2027-04-30"), DEFAULT)).isEqualTo(plan.range());
    }

    @Test
    void the_months_of_a_suspension_are_left_out_of_the_calendar_and_those_of_an_extension_come_at_the_end() {
        FundingTerms terms = with("2027-12-01/2028-01-31");

        assertThat(byYear(terms, "continued")).isEqualTo("{2026=6499.58, 2027=38997.48, 2028=32497.90}");
        assertThat(byYear(terms, "suspended")).isEqualTo("{2026=6499.58, 2027=35747.69, 2028=29248.11}");
        assertThat(byYear(terms, "extended")).isEqualTo("{2026=6499.58, 2027=35747.69, 2028=35747.69}");
    }

    private static String byYear(FundingTerms terms, String effect) {
        return SCHEME.plan(terms, DEFAULT.choosing(LEAVE, effect))
                .alternatives()
                .get(0)
                .byCalendarYear()
                .toString();
    }

    @Test
    void interruptions_that_overlap_or_touch_count_once_and_what_is_outside_the_contract_not_at_all() {
        FundingTerms joined = with(
                "2027-03-01/2027-03-20", "2027-03-10/2027-04-10", "2027-04-11/2027-04-30", "2028-12-01/2028-12-31");

        assertThat(SCHEME.plan(joined, DEFAULT).alternatives())
                .isEqualTo(SCHEME.plan(with("2027-03-01/2027-04-30"), DEFAULT).alternatives());
        FundingPlan outside = SCHEME.plan(with("2028-11-01/2028-12-31"), DEFAULT);
        assertThat(outside.total()).contains(euros("77994.96"));
        assertThat(outside.warnings()).isEmpty();
        FundingPlan cut = SCHEME.plan(with("2028-10-01/2029-03-31"), DEFAULT.choosing(LEAVE, "extended"));
        assertThat(cut.alternatives().get(0).months().get(23).end()).isEqualTo(LocalDate.of(2028, 11, 30));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("F-15")
    @CsvSource({
        "continued, 8, 25998.32, 25998.32, 51996.64, 51996.64",
        "suspended, 6, 19498.74, 19498.74, 58496.22, 58496.22",
        "extended, 6, 19498.74, 19498.74, 58496.22, 58496.22",
        ", , 19498.74, 25998.32, 51996.64, 58496.22",
    })
    void the_value_of_the_months_served_depends_on_the_reading_of_an_interruption_before_the_end(
            String effect, Integer months, String low, String high, String least, String most) {
        ClawbackClaim claim = claim("2027-06-30")
                .reason(fr.tempspartage.domain.dossier.DepartureReason.CHIEF_RESIDENT)
                .delegated(euros("77994.96"))
                .addInterruptions(interruption(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30)))
                .build();
        ClawbackResult result = SCHEME.clawback(claim, effect == null ? DEFAULT : DEFAULT.choosing(LEAVE, effect));

        assertThat(result.served()).hasSize(effect == null ? 3 : 1);
        if (effect != null) {
            assertThat(result.served().get(0).months().intValue()).isEqualTo(months);
        }
        assertThat(result.valueServed()).contains(new EurosRange(euros(low), euros(high)));
        ClawbackAmount notServed = result.amount("not-served").orElseThrow();
        assertThat(notServed.atLeast()).isEqualTo(euros(least));
        assertThat(notServed.atMost()).isEqualTo(euros(most));
        assertThat(notServed.claimed()).isEqualTo(effect == null ? Optional.empty() : Optional.of(euros(most)));
        assertThat(result.questions()).hasSize(effect == null ? 2 : 1);
        assertThat(result.notes()).hasSize(effect == null ? 1 : 0);
        ClawbackClaim after =
                claim.withInterruptions(interruption(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 7, 31)));
        EurosRange eight = new EurosRange(euros("25998.32"), euros("25998.32"));
        assertThat(SCHEME.clawback(after, DEFAULT).valueServed()).contains(eight);
        assertThat(monthly().clawback(claim, DEFAULT).valueServed()).contains(eight);
    }

    @Test
    @Tag("Z-1")
    void an_extension_beyond_the_last_day_that_there_is_is_left_out_and_the_plan_says_so() {
        ServicePeriod leave = ServicePeriod.parse("9998-03-01/9998-03-02");
        FundingTerms terms = terms("9997-12-31/9999-12-30")
                .addInterruptions(interruption(leave.getStart(), leave.getEnd()))
                .build();

        FundingPlan open = SCHEME.plan(terms, DEFAULT);
        assertThat(open.alternatives())
                .extracting(amount -> amount.choices().get(LEAVE))
                .containsExactly("continued", "suspended");
        assertThat(open.warnings())
                .extracting(w -> w.fr().replace('\u00a0', ' '))
                .last()
                .isEqualTo(
                        "Si le contrat est prolongé d’autant, sa fin dépasse le 31 décembre 9999 : cette lecture est "
                                + "laissée de côté.");
        assertThat(open.warnings())
                .extracting(w -> w.en())
                .last()
                .isEqualTo("If the contract is extended by as much, its end is after 31 December 9999: this reading is "
                        + "left out.");

        FundingPlan extended = SCHEME.plan(terms, DEFAULT.choosing(LEAVE, "extended"));
        assertThat(extended.alternatives()).isEmpty();
        assertThat(extended.unknownBecause().orElseThrow())
                .isEqualTo(Bilingual.of(
                        "La fin du contrat prolongé n’est pas un jour qu’un contrat puisse avoir.",
                        "The end of the extended contract is not a day that a contract can have."));
    }

    @Test
    void a_call_without_such_a_reading_pays_on_and_warns() {
        FundingPlan plan = monthly().plan(with("2027-03-01/2027-04-30"), DEFAULT);

        assertThat(plan.total()).contains(euros("77994.96"));
        assertThat(plan.warnings()).hasSize(1);
        FundingPlan flat = flatSum().plan(with("2027-03-01/2027-04-30"), DEFAULT);
        assertThat(flat.alternatives()).hasSize(2);
        assertThat(flat.warnings())
                .extracting(w -> w.fr().replace('\u00a0', ' '))
                .containsExactly(
                        "Interruption déclarée du 1er mars 2027 au 30 avril 2027 : le texte ne dit pas si elle change ce que"
                                + " l’agence prend en charge.");
    }

    @Test
    void a_reading_without_formula_is_refused() {
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .interruptions(interpretation(LEAVE, null, "continued", "halved"))
                        .build())
                .hasMessageContaining("The choice 'halved' of " + LEAVE
                        + " has no formula in this scheme.\nMaybe one of" + " [continued, suspended, extended].");
    }

    @Property
    void months_add_up_and_a_suspension_pays_at_most_what_goes_on_and_at_least_what_is_not_touched(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @IntRange(min = 0, max = 1200) int after,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll("conventions") String convention) {
        ServicePeriod contract = ServicePeriod.ofMonths(start, months);
        LocalDate away = start.plusDays(after);
        FundingTerms terms = FundingTerms.builder()
                .period(contract)
                .workingTime(Rate.ONE)
                .addInterruptions(interruption(away, away.plusDays(days - 1L)))
                .build();
        Readings readings = DEFAULT.choosing("I-NA-16", convention);
        Euros full = MONTHLY.times(months);
        Euros suspended = total(terms, readings, "suspended");

        assertThat(total(terms, readings, "continued")).isEqualTo(full);
        assertThat(suspended).isBetween(Euros.ZERO, full);
        assertThat(total(terms, readings, "extended")).isGreaterThanOrEqualTo(suspended);
        assertThat(suspended.toBigDecimal())
                .isEqualByComparingTo(slow(contract, away, away.plusDays(days), convention));
    }

    private static Euros total(FundingTerms terms, Readings readings, String effect) {
        Readings chosen = readings.choosing(LEAVE, effect);
        FundingPlan plan = SCHEME.plan(terms, chosen);
        plan.alternatives().forEach(amount -> {
            assertThat(Euros.sum(amount.byMonth().values())).isEqualTo(amount.total());
            assertThat(Euros.sum(amount.byCalendarYear().values())).isEqualTo(amount.total());
        });
        assertThat(SCHEME.range(terms, chosen)).isEqualTo(plan.range());
        return plan.total().orElseThrow();
    }

    /** Day by day through each month, in decimals; the day after the last one away is excluded. */
    private static BigDecimal slow(ServicePeriod contract, LocalDate from, LocalDate until, String convention) {
        BigDecimal months = BigDecimal.ZERO;
        for (int k = 0; contract.contains(contract.monthStart(k)); k++) {
            LocalDate next = contract.monthStart(k + 1);
            long all = ChronoUnit.DAYS.between(contract.monthStart(k), next);
            long present = contract.monthStart(k)
                    .datesUntil(next)
                    .filter(day -> day.isBefore(from) || !day.isBefore(until))
                    .count();
            if (present == all) {
                months = months.add(BigDecimal.ONE);
            } else if (convention.equals("thirtieths")) {
                months = months.add(
                        new BigDecimal(Math.min(present, 30)).divide(new BigDecimal(30), 30, RoundingMode.HALF_UP));
            } else if (convention.equals("actual-days")) {
                months = months.add(new BigDecimal(present).divide(new BigDecimal(all), 30, RoundingMode.HALF_UP));
            }
        }
        // Far below a cent, so that a third taken three times is rounded as a whole.
        return months.multiply(new BigDecimal("3249.79"))
                .setScale(15, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 2000)
                .map(days -> LocalDate.of(2026, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> conventions() {
        return Arbitraries.of("whole-months", "thirtieths", "actual-days");
    }

    private static FundingTerms with(String... leaves) {
        FundingTerms.Builder terms = terms(CONTRACT);
        for (String leave : leaves) {
            ServicePeriod period = ServicePeriod.parse(leave);
            terms.addInterruptions(interruption(period.getStart(), period.getEnd()));
        }
        return terms.build();
    }

    private static Interruption interruption(LocalDate start, LocalDate end) {
        return Interruption.builder()
                .start(start)
                .end(end)
                .reason(Optional.empty())
                .build();
    }
}
