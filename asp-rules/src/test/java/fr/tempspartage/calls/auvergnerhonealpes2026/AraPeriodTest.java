package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a first award and length of a renewal, on both sides of every bound. */
class AraPeriodTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final LocalDate END = LocalDate.of(2028, 10, 31);

    private static Assessment assess(AraDossiers base, LocalDate start, LocalDate end) {
        return CALL.assess(
                base.without(DossierInputs.CONTRACT_END)
                        .with(DossierInputs.CONTRACT_START, start)
                        .with(DossierInputs.CONTRACT_END, end)
                        .dossier(),
                AraScenarios.FILING_DAY);
    }

    private static Outcome outcome(Assessment assessment, String rule) {
        return assessment.outcome(RuleId.parse(rule));
    }

    @Tag("F-13")
    @ParameterizedTest(name = "{0} to {1}: ARA-21 {2}, ARA-22 {3}")
    @CsvSource({
        "2026-10-01, 2028-10-31, NOT_SATISFIED, NOT_SATISFIED",
        "2026-10-02, 2028-10-31, UNKNOWN, UNKNOWN",
        "2026-10-31, 2028-10-31, UNKNOWN, UNKNOWN",
        "2026-11-01, 2028-10-31, SATISFIED, SATISFIED",
        "2026-11-02, 2028-10-31, SATISFIED, SATISFIED",
        "2026-11-03, 2028-10-31, UNKNOWN, UNKNOWN",
        "2026-11-30, 2028-10-31, UNKNOWN, UNKNOWN",
        "2026-12-01, 2028-10-31, NOT_SATISFIED, NOT_SATISFIED",
        "2026-11-01, 2028-09-30, NOT_SATISFIED, NOT_SATISFIED",
        "2026-11-01, 2028-10-01, UNKNOWN, UNKNOWN",
        "2026-11-01, 2028-10-30, UNKNOWN, UNKNOWN",
        "2026-11-01, 2028-11-01, UNKNOWN, UNKNOWN",
        "2026-11-01, 2028-11-29, UNKNOWN, UNKNOWN",
        "2026-11-01, 2028-11-30, NOT_SATISFIED, NOT_SATISFIED",
        "2026-11-15, 2028-11-14, SATISFIED, UNKNOWN",
        "2026-11-02, 2028-11-01, SATISFIED, UNKNOWN",
        "2026-10-02, 2028-10-01, SATISFIED, UNKNOWN",
        "2026-10-01, 2028-09-30, SATISFIED, NOT_SATISFIED",
        "2026-12-01, 2028-11-30, SATISFIED, NOT_SATISFIED",
        "2027-05-03, 2029-04-30, SATISFIED, NOT_SATISFIED",
        "2026-10-02, 2028-11-29, UNKNOWN, UNKNOWN",
    })
    void a_first_award_less_than_a_month_off_is_to_be_put_right(
            LocalDate start, LocalDate end, Outcome twoYears, Outcome printed) {
        Assessment assessment = assess(AraDossiers.eligible(), start, end);
        assertThat(outcome(assessment, "ARA-21")).isEqualTo(twoYears);
        assertThat(outcome(assessment, "ARA-22")).isEqualTo(printed);
    }

    @net.jqwik.api.Tag("F-13")
    @Property(tries = 300)
    void twenty_four_contract_months_are_two_years_wherever_they_begin(
            @ForAll @IntRange(min = 0, max = 2000) int days) {
        LocalDate start = START.plusDays(days);
        assertThat(outcome(
                        assess(
                                AraDossiers.eligible(),
                                start,
                                start.plusMonths(24).minusDays(1)),
                        "ARA-21"))
                .isEqualTo(Outcome.SATISFIED);
    }

    @net.jqwik.api.Tag("F-13")
    @Property(tries = 300)
    void dates_are_refused_from_a_month_off_on(
            @ForAll @IntRange(min = -70, max = 70) int atStart, @ForAll @IntRange(min = -70, max = 70) int atEnd) {
        LocalDate start = START.plusDays(atStart);
        LocalDate end = END.plusDays(atEnd);
        boolean near = start.plusMonths(1).isAfter(START)
                && start.isBefore(LocalDate.of(2026, 12, 1))
                && end.isAfter(LocalDate.of(2028, 9, 30))
                && end.isBefore(LocalDate.of(2028, 11, 30));
        boolean printed = (atStart == 0 || atStart == 1) && atEnd == 0;
        assertThat(outcome(assess(AraDossiers.eligible(), start, end), "ARA-22"))
                .isEqualTo(printed ? Outcome.SATISFIED : near ? Outcome.UNKNOWN : Outcome.NOT_SATISFIED);
    }

    @Tag("F-13")
    @Test
    void amounts_are_those_of_the_printed_dates_if_the_dates_are_put_right() {
        var plan = assess(AraDossiers.eligible(), START, LocalDate.of(2028, 10, 30))
                .plans()
                .get(0);
        assertThat(plan.alternatives())
                .extracting(amount -> amount.total().toString())
                .containsExactly("32000.00", "64000.00");
        assertThat(plan.warnings())
                .extracting(warning -> warning.fr().replace('\u00a0', ' '))
                .containsExactly(
                        "Le contrat, du 1er novembre 2026 au 30 octobre 2028, s’écarte de moins d’un mois de la"
                                + " période que l’appel finance, du 1er novembre 2026 au 31 octobre 2028 : les montants sont ceux"
                                + " de cette période, si les dates sont rectifiées – ARA-22 (§ 1, 5e paragraphe ;"
                                + " § 4, 4e paragraphe) ; ARA-63 (§ 4, 4e paragraphe).");
        assertThat(plan.warnings().get(0).en())
                .startsWith("The contract, ")
                .contains("the amounts are those of that period, if the dates are put right");
    }

    @Tag("F-13")
    @Test
    void the_reason_names_both_dates_and_asks_to_put_them_right() {
        var finding =
                assess(AraDossiers.eligible(), LocalDate.of(2026, 11, 3), END).finding(RuleId.parse("ARA-22"));
        assertThat(finding.reason(Language.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        "Le contrat va du 3 novembre 2026 au 31 octobre 2028, au lieu du 1er novembre 2026 au 31 octobre"
                                + " 2028 ; l’écart est de moins d’un mois : les dates sont à rectifier.");
        assertThat(finding.reason(Language.ENGLISH))
                .isEqualTo("The contract runs from 3 November 2026 to 31 October 2028 instead of 1 November 2026 to 31"
                        + " October 2028; it is less than a month off: the dates have to be put right.");
    }

    @Tag("F-18")
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-01, 2027-10-31, SATISFIED",
        "2026-11-02, 2027-11-01, SATISFIED",
        "2026-11-02, 2027-10-31, SATISFIED",
        "2026-11-03, 2027-11-02, SATISFIED",
        "2026-11-30, 2027-11-29, SATISFIED",
        "2028-11-01, 2029-10-31, SATISFIED",
        "2026-11-01, 2027-04-30, SATISFIED",
        "2026-11-01, 2027-11-01, UNKNOWN",
        "2026-11-01, 2027-11-29, UNKNOWN",
        "2026-11-01, 2027-11-30, NOT_SATISFIED",
        "2026-11-03, 2027-11-03, UNKNOWN",
        "2026-11-03, 2027-12-01, UNKNOWN",
        "2026-11-03, 2027-12-02, NOT_SATISFIED",
        "2026-10-31, 2027-10-30, UNKNOWN",
        "2026-12-01, 2027-11-30, UNKNOWN",
        "2026-12-01, 2027-12-30, UNKNOWN",
        "2026-12-01, 2027-12-31, NOT_SATISFIED",
        "2027-01-01, 2027-06-30, UNKNOWN",
    })
    void a_renewal_is_twelve_months_from_a_day_of_november(LocalDate start, LocalDate end, Outcome expected) {
        Assessment assessment = assess(AraDossiers.renewal(), start, end);
        assertThat(outcome(assessment, "ARA-37")).isEqualTo(expected);
        assertThat(outcome(assessment, "ARA-36")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(assessment, "ARA-21")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(assessment, "ARA-22")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Tag("F-18")
    @ParameterizedTest(name = "{0} months had, to {1}: {2}")
    @CsvSource({
        "6, 2027-04-30, SATISFIED",
        "6, 2027-05-01, UNKNOWN",
        "6, 2027-05-30, UNKNOWN",
        "6, 2027-05-31, NOT_SATISFIED",
        "12, 2026-11-30, NOT_SATISFIED",
    })
    void months_of_earlier_renewals_are_counted(int earlier, LocalDate end, Outcome expected) {
        AraDossiers renewal = AraDossiers.renewal().with(DossierInputs.EARLIER_RENEWALS, ImmutableList.of(earlier));
        assertThat(outcome(assess(renewal, START, end), "ARA-37")).isEqualTo(expected);
    }

    @Tag("F-18")
    @Test
    void what_every_number_of_earlier_months_gives_is_the_answer() {
        AraDossiers renewal = AraDossiers.renewal().without(DossierInputs.EARLIER_RENEWALS);
        assertThat(outcome(assess(renewal, START, LocalDate.of(2027, 11, 30)), "ARA-37"))
                .isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(outcome(assess(renewal, START, LocalDate.of(2027, 10, 31)), "ARA-37"))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Tag("F-18")
    @Test
    void a_renewal_a_little_too_long_quotes_the_call() {
        var finding =
                assess(AraDossiers.renewal(), START, LocalDate.of(2027, 11, 1)).finding(RuleId.parse("ARA-37"));
        assertThat(finding.reason(Language.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        "Le renouvellement prend fin le 1er novembre 2027, moins d’un mois après le 31 octobre 2027 ;"
                                + " l’appel le dit « strictement limité à une durée de 12 mois » : à rectifier.");
        assertThat(finding.reason(Language.ENGLISH)).contains("strictly limited to 12 months");
    }
}
