package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases: document 4 and the condition of 1 November 2026, never merged. */
class AraRegistrationTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    /** Letters: S satisfied, N not satisfied, U unknown; C certificate, P document with a planned date. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "R-01, DEFINITIVE, 2024-03-12, , yes, C, 2026-09-15, S, S, S, ELIGIBLE COMPLETE",
        "R-01, DEFINITIVE, 2024-03-12, , yes, C, 2026-10-15, S, S, S, ELIGIBLE COMPLETE",
        "R-01, DEFINITIVE, 2024-03-12, , yes, C, 2026-11-01, S, S, S, ELIGIBLE COMPLETE",
        "R-02, DEFINITIVE, 2024-03-12, , , C, 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-02, DEFINITIVE, 2024-03-12, , , C, 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-02, DEFINITIVE, 2024-03-12, , , C, 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-03, DEFINITIVE, 2024-03-12, , no, C, 2026-11-01, N, N, N, NOT_ELIGIBLE INCOMPLETE",
        "R-04, DEFINITIVE, 2024-03-12, , yes, , 2026-09-15, N, N, S, ELIGIBLE INCOMPLETE",
        "R-04, DEFINITIVE, 2024-03-12, , yes, , 2026-11-01, N, N, S, ELIGIBLE INCOMPLETE",
        "R-05, , , 2026-10-20, , P, 2026-09-15, S, N, U, TO_BE_CONFIRMED COMPLETE",
        "R-05, , , 2026-10-20, , P, 2026-10-15, S, N, U, TO_BE_CONFIRMED COMPLETE",
        "R-05, , , 2026-10-20, , P, 2026-11-01, S, N, U, TO_BE_CONFIRMED COMPLETE",
        "R-06, , , 2026-10-20, yes, P, 2026-09-15, S, S, U, TO_BE_CONFIRMED COMPLETE",
        "R-06, , , 2026-10-20, yes, P, 2026-11-01, S, S, U, TO_BE_CONFIRMED COMPLETE",
        "R-07, , , 2026-10-20, yes, , 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-07, , , 2026-10-20, yes, , 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-08, , , 2026-11-01, yes, P, 2026-09-15, S, S, U, TO_BE_CONFIRMED COMPLETE",
        "R-08, , , 2026-11-01, yes, P, 2026-11-01, S, S, U, TO_BE_CONFIRMED COMPLETE",
        "R-09, , , 2026-11-02, yes, P, 2026-09-15, S, S, N, NOT_ELIGIBLE COMPLETE",
        "R-09, , , 2026-11-02, yes, P, 2026-11-01, S, S, N, NOT_ELIGIBLE COMPLETE",
        "R-10, , , 2026-12-15, , P, 2026-09-15, S, N, N, NOT_ELIGIBLE COMPLETE",
        "R-10, , , 2026-12-15, , P, 2026-11-01, S, N, N, NOT_ELIGIBLE COMPLETE",
        "R-11, , , , , , 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-11, , , , , , 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-12, , , , yes, , 2026-09-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-12, , , , yes, , 2026-11-01, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
        "R-13, DEFINITIVE, 2026-10-20, 2026-10-20, yes, CP, 2026-10-25, S, S, S, ELIGIBLE COMPLETE",
        "R-14, DEFINITIVE, 2026-11-01, 2026-10-20, yes, CP, 2026-11-05, S, S, S, ELIGIBLE COMPLETE",
        "R-15, DEFINITIVE, 2026-11-02, 2026-10-20, yes, CP, 2026-11-05, S, S, N, NOT_ELIGIBLE COMPLETE",
        "R-16, NOT_REGISTERED, , 2026-10-20, yes, P, 2026-11-05, S, S, N, NOT_ELIGIBLE COMPLETE",
        "R-17, , , 2026-10-20, yes, P, 2026-11-05, S, S, U, TO_BE_CONFIRMED COMPLETE",
        "R-18, , , 2026-11-10, yes, P, 2026-10-15, S, S, N, NOT_ELIGIBLE COMPLETE",
        "R-19, DEFINITIVE, 2026-10-28, 2026-12-15, yes, CP, 2026-10-30, S, S, S, ELIGIBLE COMPLETE",
        "R-20, PROVISIONAL, , , yes, , 2026-10-15, N, N, U, TO_BE_CONFIRMED INCOMPLETE",
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
            String verdict) {
        AraDossiers dossier = AraDossiers.eligible().registered(r -> fill(r, status, since, planned));
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
