package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day whose zoning is read, and what is shown where the register and the dossier differ. */
class AraZonesTest {

    private static final RuleId CONDITION = RuleId.parse("ARA-07");
    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    /** Every place is in a ZIP from a day on, and outside before. */
    private record FromDay(LocalDate day) implements ZoneRegister {

        @Override
        public Optional<ZoningClass> zone(
                Profession profession, InseeCode commune, Optional<String> district, LocalDate date) {
            return Optional.of(date.isBefore(day) ? ZoningClass.OUTSIDE : ZoningClass.PRIORITY_INTERVENTION);
        }

        @Override
        public String name() {
            return "zonage d’essai";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15, SATISFIED, SATISFIED, SATISFIED",
        "2026-09-16, NOT_SATISFIED, SATISFIED, SATISFIED",
        "2026-10-01, NOT_SATISFIED, SATISFIED, SATISFIED",
        "2026-10-02, NOT_SATISFIED, NOT_SATISFIED, SATISFIED",
        "2026-11-01, NOT_SATISFIED, NOT_SATISFIED, SATISFIED",
        "2026-11-02, NOT_SATISFIED, NOT_SATISFIED, NOT_SATISFIED",
    })
    void the_zoning_is_that_of_the_filing_unless_another_day_is_chosen(
            LocalDate from, Outcome filing, Outcome decision, Outcome start) {
        AssessmentContext context =
                AssessmentContext.on(LocalDate.of(2026, 12, 1)).with(new FromDay(from));
        assertThat(outcome(context)).isEqualTo(filing);
        assertThat(outcome(context.interpreting("I-ARA-4.date", "decision"))).isEqualTo(decision);
        assertThat(outcome(context.interpreting("I-ARA-4.date", "start"))).isEqualTo(start);
    }

    private static Outcome outcome(AssessmentContext context) {
        return CALL.assess(AraDossiers.eligible().dossier(), context).outcome(CONDITION);
    }

    @Test
    void the_register_decides_and_both_are_shown_where_they_differ() {
        Finding finding = CALL.assess(
                        AraDossiers.eligible().dossier(),
                        AraScenarios.doctors(ZoningClass.OUTSIDE, ZoningClass.OUTSIDE))
                .finding(CONDITION);
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(finding.reason(Language.FRENCH))
                .contains("Maison des Exemples", "(ZIP)", "zonage d’essai", "hors zone", "[hors appel]");
        assertThat(finding.reason(Language.ENGLISH)).contains("(ZIP)", "outside zones", "[outside the call]");
    }
}
