package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The call a year later: its days stand once, and rules, sentences, calendar and data follow them. */
class AraVariantTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final CallDefinition LATER = CALL.with("start", LocalDate.of(2027, Month.NOVEMBER, 1))
            .with("end", LocalDate.of(2029, Month.OCTOBER, 31))
            .with("decisions", YearMonth.of(2027, Month.OCTOBER));

    private static AraDossiers contract(LocalDate start, LocalDate end) {
        return AraDossiers.eligible()
                .without(DossierInputs.CONTRACT_END)
                .with(DossierInputs.CONTRACT_START, start)
                .with(DossierInputs.CONTRACT_END, end);
    }

    private static Outcome later(AraDossiers dossier, String rule) {
        return LATER.assess(dossier.dossier(), AraScenarios.FILING_DAY).outcome(RuleId.parse(rule));
    }

    private static Bilingual datum(String name) {
        return LATER.data().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .flatMap(Datum::value)
                .orElseThrow();
    }

    @Test
    void the_dates_of_a_contract_follow_the_days_of_the_call() {
        AraDossiers nextYear = contract(LocalDate.of(2027, 11, 1), LocalDate.of(2029, 10, 31));
        assertThat(later(nextYear, "ARA-22")).isEqualTo(Outcome.SATISFIED);
        assertThat(later(contract(LocalDate.of(2027, 11, 2), LocalDate.of(2029, 10, 31)), "ARA-22"))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(later(contract(LocalDate.of(2027, 10, 2), LocalDate.of(2029, 10, 31)), "ARA-22"))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(later(contract(LocalDate.of(2027, 10, 1), LocalDate.of(2029, 10, 31)), "ARA-22"))
                .isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(later(AraDossiers.eligible(), "ARA-22")).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(CALL.assess(nextYear.dossier(), AraScenarios.FILING_DAY).outcome(RuleId.parse("ARA-22")))
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void the_day_of_registration_is_that_on_which_posts_begin() {
        AraDossiers between = AraDossiers.eligible()
                .with(DossierInputs.REGISTRATION_STATUS, RegistrationStatus.DEFINITIVE)
                .with(DossierInputs.REGISTERED_SINCE, LocalDate.of(2026, 11, 2));
        assertThat(later(between, "ARA-54")).isEqualTo(Outcome.SATISFIED);
        assertThat(CALL.assess(between.dossier(), AraScenarios.FILING_DAY).outcome(RuleId.parse("ARA-54")))
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void a_draft_is_late_once_decisions_are_notified_or_posts_begin() {
        AraDossiers draft = AraDossiers.eligible().draft();
        Map<LocalDate, Outcome> expected = Map.of(
                LocalDate.of(2027, 9, 30), Outcome.NOT_APPLICABLE,
                LocalDate.of(2027, 10, 1), Outcome.UNKNOWN,
                LocalDate.of(2027, 11, 1), Outcome.UNKNOWN);
        expected.forEach((day, outcome) -> assertThat(
                        LATER.assess(draft.dossier(), AssessmentContext.on(day)).outcome(RuleId.parse("ARA-61")))
                .as("%s", day)
                .isEqualTo(outcome));
    }

    @Test
    void sentences_calendar_and_data_follow_the_days() {
        assertThat(LATER.rules().stream()
                        .filter(rule -> rule.id().toString().equals("ARA-22"))
                        .findFirst()
                        .orElseThrow()
                        .sentence())
                .isEqualTo(Bilingual.of(
                        "Une première demande va du 1er novembre 2027 au 31 octobre 2029.",
                        "A first award runs from 1 November 2027 to 31 October 2029."));
        assertThat(LATER.campaign().getCalendar().getStartMonths()).containsExactly(YearMonth.of(2027, Month.NOVEMBER));
        assertThat(LATER.campaign().getCalendar().getDecisionMonth()).contains(YearMonth.of(2027, Month.OCTOBER));
        assertThat(datum("startDates")).isEqualTo(Bilingual.of("1er novembre 2027", "1 November 2027"));
        assertThat(datum("decision"))
                .isEqualTo(Bilingual.of("notification en octobre 2027", "notified in October 2027"));
    }
}
