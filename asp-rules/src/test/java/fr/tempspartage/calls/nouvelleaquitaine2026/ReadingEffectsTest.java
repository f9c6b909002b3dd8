package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each choice of each interpretation changes an outcome, an amount or a claim of some dossier, as it says it may. */
class ReadingEffectsTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final AssessmentContext DAY = AssessmentContext.on(LocalDate.of(2026, 5, 20));
    private static final List<Dossier> DOSSIERS = dossiers();

    /** One open choice of an interpretation, other than the one in force. */
    record Reading(OpenPoint point, Choice choice) {

        @Override
        public String toString() {
            return point.key() + " = " + choice;
        }
    }

    static Stream<Reading> readings() {
        return CALL.interpretations().stream()
                .flatMap(point -> point.interpretation().openChoices().stream()
                        .filter(choice ->
                                !point.interpretation().defaultChoice().equals(java.util.Optional.of(choice)))
                        .map(choice -> new Reading(point, choice)));
    }

    @org.junit.jupiter.api.Tag("slow")
    @ParameterizedTest
    @MethodSource("readings")
    void a_choice_other_than_the_default_changes_an_answer(Reading reading) {
        assertThat(DOSSIERS.stream().anyMatch(dossier -> differs(dossier, reading)) || claimDiffers(reading))
                .as("some dossier is answered otherwise under " + reading)
                .isTrue();
    }

    private static boolean differs(Dossier dossier, Reading reading) {
        Assessment before = CALL.assess(dossier, DAY);
        Assessment after = CALL.assess(
                dossier,
                DAY.interpreting(reading.point().key(), reading.choice().slug()));
        return !before.codes().equals(after.codes()) || !amounts(before).equals(amounts(after));
    }

    private static boolean claimDiffers(Reading reading) {
        Readings chosen = Readings.DEFAULT.choosing(
                reading.point().key(), reading.choice().slug());
        return Stream.of(DepartureReason.CHIEF_RESIDENT, DepartureReason.UNIVERSITY_ASSISTANT)
                .anyMatch(reason -> !claim(reason, Readings.DEFAULT).equals(claim(reason, chosen)));
    }

    /** What a claim answers: whether it stands, for what, why. */
    private static List<Object> claim(DepartureReason reason, Readings readings) {
        ClawbackResult result = CALL.fundingScheme()
                .clawback(
                        ClawbackClaim.builder()
                                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                                .serviceEnd(LocalDate.of(2027, 6, 15))
                                .reason(reason)
                                .delegated(Euros.parse("77994.96"))
                                .workingTime(Rate.ONE)
                                .build(),
                        readings);
        return List.of(result.trigger(), result.inForce(), result.reason());
    }

    private static List<Object> amounts(Assessment assessment) {
        List<Object> amounts = new ArrayList<>();
        for (FundingPlan plan : assessment.plans()) {
            plan.alternatives().forEach(a -> amounts.add(Map.entry(a.choices().keySet(), a.total())));
            plan.unknownBecause().ifPresent(because -> amounts.add(because.toString()));
        }
        return amounts;
    }

    private static List<Dossier> dossiers() {
        List<Dossier> all = new ArrayList<>(
                RuleCases.all().stream().map(RuleCases.Case::dossier).toList());
        all.add(Dossiers.with(Dossiers.base(), DossierInputs.WORKING_TIME, Rate.parse("0.8")));
        all.add(Dossiers.with(Dossiers.base(), DossierInputs.CONTRACT_END, LocalDate.of(2028, 10, 15)));
        // P-17: one year full time, then one year at 80 %.
        all.add(Dossiers.sharing("chu ch", "2026-11-01/2028-10-31", "12;h;chu=10|12;h;ch=8"));
        return all;
    }
}
