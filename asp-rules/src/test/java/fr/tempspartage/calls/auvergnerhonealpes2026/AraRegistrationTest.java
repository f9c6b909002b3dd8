package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases: document 4 and the condition of 1 November 2026, never merged. */
class AraRegistrationTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    /** Letters: S satisfied, N not satisfied, U unknown; C certificate, P document with a planned date. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "R-01, DEFINITIVE, 2024-03-12, , yes, C, 2026-09-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-01, DEFINITIVE, 2024-03-12, , yes, C, 2026-10-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-01, DEFINITIVE, 2024-03-12, , yes, C, 2026-11-01, S, S, S, ELIGIBLE COMPLETE, ",
        "R-02, DEFINITIVE, 2024-03-12, , , C, 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-02, DEFINITIVE, 2024-03-12, , , C, 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-02, DEFINITIVE, 2024-03-12, , , C, 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-09-15, N, N, N, NOT_ELIGIBLE INCOMPLETE, 2026-11-01",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-10-15, N, N, N, NOT_ELIGIBLE INCOMPLETE, 2026-11-01",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-11-01, N, N, N, NOT_ELIGIBLE INCOMPLETE, 2026-11-01",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, 2026-10-31",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, 2026-10-31",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE, 2026-10-31",
        "R-04, DEFINITIVE, 2024-03-12, , yes, , 2026-09-15, N, N, S, ELIGIBLE INCOMPLETE, ",
        "R-04, DEFINITIVE, 2024-03-12, , yes, , 2026-10-15, N, N, S, ELIGIBLE INCOMPLETE, ",
        "R-04, DEFINITIVE, 2024-03-12, , yes, , 2026-11-01, N, N, S, ELIGIBLE INCOMPLETE, ",
        "R-05, , , 2026-10-20, , P, 2026-09-15, S, N, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-05, , , 2026-10-20, , P, 2026-10-15, S, N, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-05, , , 2026-10-20, , P, 2026-11-01, S, N, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-06, , , 2026-10-20, yes, P, 2026-09-15, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-06, , , 2026-10-20, yes, P, 2026-10-15, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-06, , , 2026-10-20, yes, P, 2026-11-01, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-07, , , 2026-10-20, yes, , 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-07, , , 2026-10-20, yes, , 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-07, , , 2026-10-20, yes, , 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-08, , , 2026-11-01, yes, P, 2026-09-15, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-08, , , 2026-11-01, yes, P, 2026-10-15, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-08, , , 2026-11-01, yes, P, 2026-11-01, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-09, , , 2026-11-02, yes, P, 2026-09-15, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-09, , , 2026-11-02, yes, P, 2026-10-15, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-09, , , 2026-11-02, yes, P, 2026-11-01, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-10, , , 2026-12-15, , P, 2026-09-15, S, N, N, NOT_ELIGIBLE COMPLETE, ",
        "R-10, , , 2026-12-15, , P, 2026-10-15, S, N, N, NOT_ELIGIBLE COMPLETE, ",
        "R-10, , , 2026-12-15, , P, 2026-11-01, S, N, N, NOT_ELIGIBLE COMPLETE, ",
        "R-11, , , , , , 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-11, , , , , , 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-11, , , , , , 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-12, , , , yes, , 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-12, , , , yes, , 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-12, , , , yes, , 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-13, DEFINITIVE, 2026-10-20, 2026-10-20, yes, CP, 2026-09-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-13, DEFINITIVE, 2026-10-20, 2026-10-20, yes, CP, 2026-10-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-13, DEFINITIVE, 2026-10-20, 2026-10-20, yes, CP, 2026-11-01, S, S, S, ELIGIBLE COMPLETE, ",
        "R-13, DEFINITIVE, 2026-10-20, 2026-10-20, yes, CP, 2026-10-25, S, S, S, ELIGIBLE COMPLETE, ",
        "R-14, DEFINITIVE, 2026-11-01, 2026-10-20, yes, CP, 2026-09-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-14, DEFINITIVE, 2026-11-01, 2026-10-20, yes, CP, 2026-10-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-14, DEFINITIVE, 2026-11-01, 2026-10-20, yes, CP, 2026-11-01, S, S, S, ELIGIBLE COMPLETE, ",
        "R-14, DEFINITIVE, 2026-11-01, 2026-10-20, yes, CP, 2026-11-05, S, S, S, ELIGIBLE COMPLETE, ",
        "R-15, DEFINITIVE, 2026-11-02, 2026-10-20, yes, CP, 2026-09-15, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-15, DEFINITIVE, 2026-11-02, 2026-10-20, yes, CP, 2026-10-15, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-15, DEFINITIVE, 2026-11-02, 2026-10-20, yes, CP, 2026-11-01, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-15, DEFINITIVE, 2026-11-02, 2026-10-20, yes, CP, 2026-11-05, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-16, NOT_REGISTERED, , 2026-10-20, yes, P, 2026-09-15, S, S, N, NOT_ELIGIBLE COMPLETE, 2026-11-05",
        "R-16, NOT_REGISTERED, , 2026-10-20, yes, P, 2026-10-15, S, S, N, NOT_ELIGIBLE COMPLETE, 2026-11-05",
        "R-16, NOT_REGISTERED, , 2026-10-20, yes, P, 2026-11-01, S, S, N, NOT_ELIGIBLE COMPLETE, 2026-11-05",
        "R-16, NOT_REGISTERED, , 2026-10-20, yes, P, 2026-11-05, S, S, N, NOT_ELIGIBLE COMPLETE, 2026-11-05",
        "R-17, , , 2026-10-20, yes, P, 2026-09-15, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-17, , , 2026-10-20, yes, P, 2026-10-15, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-17, , , 2026-10-20, yes, P, 2026-11-01, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-17, , , 2026-10-20, yes, P, 2026-11-05, S, S, U, TO_BE_CONFIRMED COMPLETE, ",
        "R-18, , , 2026-11-10, yes, P, 2026-09-15, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-18, , , 2026-11-10, yes, P, 2026-10-15, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-18, , , 2026-11-10, yes, P, 2026-11-01, S, S, N, NOT_ELIGIBLE COMPLETE, ",
        "R-19, DEFINITIVE, 2026-10-28, 2026-12-15, yes, CP, 2026-09-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-19, DEFINITIVE, 2026-10-28, 2026-12-15, yes, CP, 2026-10-15, S, S, S, ELIGIBLE COMPLETE, ",
        "R-19, DEFINITIVE, 2026-10-28, 2026-12-15, yes, CP, 2026-11-01, S, S, S, ELIGIBLE COMPLETE, ",
        "R-19, DEFINITIVE, 2026-10-28, 2026-12-15, yes, CP, 2026-10-30, S, S, S, ELIGIBLE COMPLETE, ",
        "R-20, PROVISIONAL, , , yes, , 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-20, PROVISIONAL, , , yes, , 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
        "R-20, PROVISIONAL, , , yes, , 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE, ",
    })
    void registration_on_a_day(
            String number,
            RegistrationStatus status,
            LocalDate since,
            LocalDate planned,
            String rpps,
            String files,
            LocalDate day,
            String document,
            String documentInBothBranches,
            String condition,
            String verdict,
            LocalDate statedOn) {
        AraDossiers dossier = AraDossiers.eligible().registered(r -> fill(r, status, since, planned));
        if (statedOn != null) {
            dossier = dossier.with(DossierInputs.REGISTRATION_STATED_ON, statedOn);
        }
        if (!"yes".equals(rpps)) {
            dossier = dossier.without(DossierInputs.RPPS).without(DossierInputs.HAS_RPPS);
        }
        if ("no".equals(rpps)) {
            dossier = dossier.with(DossierInputs.HAS_RPPS, false);
        }
        dossier = files(dossier, files == null ? "" : files);
        AssessmentContext context = AssessmentContext.on(day);
        Assessment assessment = CALL.assess(dossier.dossier(), context);
        Assessment variant = CALL.assess(dossier.dossier(), context.interpreting("I-ARA-14", "both-branches"));
        assertThat(letter(assessment, "ARA-48")).as(number).isEqualTo(document);
        assertThat(letter(variant, "ARA-48")).as(number).isEqualTo(documentInBothBranches);
        assertThat(letter(assessment, "ARA-54")).as(number).isEqualTo(condition);
        assertThat(assessment.verdict().eligibility() + " "
                        + assessment.verdict().completeness())
                .as(number)
                .isEqualTo(verdict);
    }

    @Tag("F-1")
    @ParameterizedTest(name = "{0} since {1}: {2}, document 4 {3}")
    @CsvSource({
        "DEFINITIVE, 2026-11-01, S, S, registered",
        "DEFINITIVE, 2026-11-02, N, S, tooLate",
        "DEFINITIVE, , U, S, missing",
        "PROVISIONAL, 2024-03-12, U, N, notDefinitive",
        "PROVISIONAL, 2026-11-01, U, N, notDefinitive",
        "PROVISIONAL, 2026-11-02, U, N, notDefinitive",
        "NOT_REGISTERED, 2024-03-12, U, N, notDefinitive",
        "NOT_REGISTERED, 2026-11-02, U, N, notDefinitive",
        ", 2024-03-12, U, S, sinceOfWhat",
        ", 2026-11-02, U, S, sinceOfWhat",
    })
    void a_day_is_that_of_the_status_it_is_given_with(
            RegistrationStatus status, LocalDate since, String condition, String document, String reason) {
        AraDossiers dossier = AraDossiers.eligible().registered(r -> fill(r, status, since, null));
        for (LocalDate day : List.of(
                LocalDate.of(2026, 9, 15),
                LocalDate.of(2026, 10, 15),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 1))) {
            Assessment assessment = CALL.assess(dossier.dossier(), AssessmentContext.on(day));
            assertThat(letter(assessment, "ARA-54")).isEqualTo(condition);
            assertThat(letter(assessment, "ARA-48")).isEqualTo(document);
            assertThat(assessment
                            .finding(RuleId.parse("ARA-54"))
                            .evidence()
                            .get(0)
                            .reason())
                    .isEqualTo(reason);
        }
    }

    @Tag("F-1")
    @Test
    void a_status_that_is_not_definitive_is_quoted_and_one_that_is_not_given_is_asked_for() {
        AraDossiers provisional = AraDossiers.eligible()
                .registered(r -> r.status(RegistrationStatus.PROVISIONAL).since(LocalDate.of(2024, 3, 12)));
        assertThat(finding(provisional).reason(Language.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        "Situation déclarée : inscription provisoire. L’appel demande d’être « inscrit définitivement » au"
                                + " 1er novembre 2026 : l’attestation d’inscription définitive est à demander.");
        assertThat(finding(provisional).reason(Language.ENGLISH))
                .isEqualTo("Declared situation: provisional registration. The call asks to be “inscrit définitivement”,"
                        + " registered definitively, on 1 November 2026: the certificate of definitive registration has to"
                        + " be asked for.");
        assertThat(finding(AraDossiers.eligible().without(DossierInputs.REGISTRATION_STATUS))
                        .missing())
                .extracting(Evidence.MissingFact::input)
                .containsExactly(DossierInputs.REGISTRATION_STATUS);
    }

    private static Finding finding(AraDossiers dossier) {
        return CALL.assess(dossier.dossier(), AssessmentContext.on(LocalDate.of(2026, 9, 15)))
                .finding(RuleId.parse("ARA-54"));
    }

    @Tag("F-2")
    @ParameterizedTest(name = "filed {0}, stated on {1}, assessed on {2}: {3}")
    @CsvSource({
        "2026-07-20T10:00:00+02:00, , 2026-11-05, U",
        "2026-07-20T10:00:00+02:00, 2026-10-31, 2026-11-05, U",
        "2026-07-20T10:00:00+02:00, 2026-11-01, 2026-11-05, N",
        "2026-07-20T10:00:00+02:00, 2026-11-05, 2026-11-05, N",
        "2026-10-31T23:59:59+01:00, , 2026-11-05, U",
        "2026-11-01T00:00:00+01:00, , 2026-11-05, N",
        "2026-10-31T18:30:00-05:00, , 2026-11-05, N",
        ", , 2026-11-05, U",
        ", 2026-11-01, 2026-11-05, N",
    })
    void a_stated_absence_refuses_only_as_of_the_first_of_november(
            String filedAt, LocalDate statedOn, LocalDate day, String expected) {
        AraDossiers base = filedAt == null
                ? AraDossiers.eligible().draft()
                : AraDossiers.eligible().with(DossierInputs.FILED_AT, OffsetDateTime.parse(filedAt));
        List<AraDossiers> absences = List.of(
                base.registered(r -> fill(r, RegistrationStatus.NOT_REGISTERED, null, LocalDate.of(2026, 10, 20))),
                base.registered(r -> fill(r, RegistrationStatus.PROVISIONAL, null, null)),
                base.without(DossierInputs.RPPS).with(DossierInputs.HAS_RPPS, false));
        for (AraDossiers absence : absences) {
            AraDossiers stated =
                    statedOn == null ? absence : absence.with(DossierInputs.REGISTRATION_STATED_ON, statedOn);
            assertThat(letter(CALL.assess(stated.dossier(), AssessmentContext.on(day)), "ARA-54"))
                    .isEqualTo(expected);
        }
        AraDossiers plan = base.registered(r -> fill(r, null, null, LocalDate.of(2026, 10, 20)));
        assertThat(letter(CALL.assess(plan.dossier(), AssessmentContext.on(day)), "ARA-54"))
                .isEqualTo("U");
    }

    @net.jqwik.api.Tag("slow")
    @net.jqwik.api.Tag("F-2")
    @Property(tries = 300)
    void time_alone_never_changes_the_answer(@ForAll @IntRange(min = 0, max = 800) int days, @ForAll Random random) {
        List<AraScenarios.Scenario> scenarios = AraScenarios.all();
        AraScenarios.Scenario one = scenarios.get(random.nextInt(scenarios.size()));
        assertThat(letter(
                        CALL.assess(
                                one.dossier(),
                                AssessmentContext.on(LocalDate.of(2026, 1, 1).plusDays(days))),
                        "ARA-54"))
                .isEqualTo(letter(CALL.assess(one.dossier(), AraScenarios.FILING_DAY), "ARA-54"));
    }

    private static CouncilRegistration.Builder fill(
            CouncilRegistration.Builder registration, RegistrationStatus status, LocalDate since, LocalDate planned) {
        if (status != null) {
            registration.status(status);
        }
        if (since != null) {
            registration.since(since);
        }
        if (planned != null) {
            registration.plannedOn(planned);
        }
        return registration;
    }

    private static AraDossiers files(AraDossiers dossier, String files) {
        AraDossiers changed = dossier;
        if (!files.contains("C")) {
            changed = changed.withoutDocument(DocumentType.REGISTRATION_CERTIFICATE);
        }
        return files.contains("P") ? changed.adding(AraDossiers.document(DocumentType.PLANNED_REGISTRATION)) : changed;
    }

    private static String letter(Assessment assessment, String rule) {
        Outcome outcome = assessment.outcome(RuleId.parse(rule));
        return outcome.name().substring(0, 1);
    }
}
