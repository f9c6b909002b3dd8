package fr.tempspartage.calls.auvergnerhonealpes2026;

import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Documents;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Registration with the Council and RPPS number (<i>inscription à l'Ordre</i>): two rules that are never merged, the
 * document in the file and the condition as of 1 November 2026.
 */
final class Registration {

    private static final LocalDate TEST_DAY = LocalDate.of(2026, 11, 1);

    private Registration() {}

    /** Document 4: the certificate with the number, or a document with a planned date. */
    static Outcome document(Facts facts, Trace trace) {
        trace.read(DossierInputs.DOCUMENTS);
        trace.read(DossierInputs.RPPS);
        boolean certificate = facts.documents().has(DocumentType.REGISTRATION_CERTIFICATE);
        boolean planned = facts.documents().has(DocumentType.PLANNED_REGISTRATION);
        boolean number = facts.candidate().getRpps().isPresent();
        if (!certificate && !planned) {
            return Documents.absent(facts, trace);
        }
        if (certificate && number) {
            return trace.satisfied("certificate");
        }
        if (planned) {
            boolean asked = facts.reading(AuvergneRhoneAlpes2026Interpretations.RPPS, trace)
                    .equals("both-branches");
            if (number || !asked) {
                return trace.satisfied("planned");
            }
        }
        trace.read(DossierInputs.FILING_STATE);
        Optional<Boolean> filed = facts.filed(trace);
        if (filed.isEmpty()) {
            return trace.lacking(DossierInputs.FILING_STATE, DossierInputs.RPPS);
        }
        return filed.get() ? trace.notSatisfied("noNumber") : trace.unknown("noNumberYet");
    }

    /** Condition: registered definitively and numbered on 1 November 2026. */
    static Outcome onFirstNovember(Facts facts, Trace trace) {
        return registered(facts, trace).and(numbered(facts, trace)).give(trace);
    }

    private static Answer registered(Facts facts, Trace trace) {
        trace.read(DossierInputs.REGISTERED_SINCE);
        trace.read(DossierInputs.REGISTRATION_STATUS);
        trace.read(DossierInputs.REGISTRATION_PLANNED_ON);
        CouncilRegistration registration = facts.registration();
        RegistrationStatus status = registration.getStatus().orElse(null);
        boolean statedAbsence = !facts.date().isBefore(TEST_DAY)
                && (status == RegistrationStatus.NOT_REGISTERED || status == RegistrationStatus.PROVISIONAL);
        LocalDate since = registration.getSince().orElse(null);
        if (since != null) {
            trace.value("since", since);
            if (since.isAfter(TEST_DAY)) {
                return Answer.no("tooLate");
            }
            return statedAbsence ? Answer.open("contradiction") : Answer.yes("registered");
        }
        LocalDate planned = registration.getPlannedOn().orElse(null);
        if (planned != null) {
            trace.value("planned", planned);
            if (planned.isAfter(TEST_DAY)) {
                return Answer.no("plannedTooLate");
            }
        }
        if (statedAbsence) {
            return Answer.no(status == RegistrationStatus.PROVISIONAL ? "provisional" : "notRegistered");
        }
        trace.missing(DossierInputs.REGISTERED_SINCE);
        if (planned == null) {
            return Answer.open(Trace.MISSING);
        }
        return Answer.open(planned.isBefore(facts.date()) ? "plannedPassed" : "planned");
    }

    private static Answer numbered(Facts facts, Trace trace) {
        trace.read(DossierInputs.RPPS);
        trace.read(DossierInputs.HAS_RPPS);
        boolean number = facts.candidate().getRpps().isPresent();
        Optional<Boolean> stated = facts.candidate().getHasRpps();
        if (stated.isPresent() && !stated.get()) {
            if (number) {
                return Answer.open("numberContradiction");
            }
            return facts.date().isBefore(TEST_DAY) ? Answer.open("noNumberYet") : Answer.no("noNumber");
        }
        if (number || stated.isPresent()) {
            return Answer.yes("registered");
        }
        trace.missing(DossierInputs.RPPS);
        return Answer.open(Trace.MISSING);
    }
}
