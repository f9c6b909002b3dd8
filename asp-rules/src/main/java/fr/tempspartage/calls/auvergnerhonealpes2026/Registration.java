package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.REGISTRATION_CRITERION;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.RPPS;

import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.RegistrationCriterion;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.Rpps;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Documents;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Registration with the Council and RPPS number (<i>inscription à l'Ordre</i>): two rules that are never merged, the
 * document in the file and the condition as of a day of the text.
 */
final class Registration {

    private final Parameter<LocalDate> testDay;

    /** Makes the rules for the day on which registration and number are required. */
    Registration(Parameter<LocalDate> testDay) {
        this.testDay = testDay;
    }

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
        trace.read(DossierInputs.REGISTRATION_STATUS);
        RegistrationStatus status = facts.registration().getStatus().orElse(RegistrationStatus.DEFINITIVE);
        boolean definitive = status == RegistrationStatus.DEFINITIVE;
        if (certificate && number && definitive) {
            return trace.satisfied("certificate");
        }
        if (planned) {
            boolean asked = RPPS.chosen(facts, trace) == Rpps.BOTH_BRANCHES;
            if (number || !asked) {
                return trace.satisfied("planned");
            }
        }
        trace.value("status", status);
        boolean otherStatus = certificate && !definitive;
        Optional<Boolean> filed = facts.filed(trace);
        if (filed.isEmpty()) {
            facts.missingFilingState(trace);
            return trace.lacking(DossierInputs.RPPS);
        }
        if (otherStatus) {
            return filed.get() ? trace.notSatisfied("notDefinitive") : trace.unknown("notDefinitiveYet");
        }
        return filed.get() ? trace.notSatisfied("noNumber") : trace.unknown("noNumberYet");
    }

    /** Condition: registered definitively and numbered on the day; or a criterion that people judge. */
    Outcome onFirstDay(Facts facts, Trace trace) {
        Answer answer = registered(facts, trace).and(numbered(facts, trace));
        return REGISTRATION_CRITERION.chosen(facts, trace) == RegistrationCriterion.CRITERION
                ? trace.forCommittee("criterion")
                : answer.give(trace);
    }

    private Answer registered(Facts facts, Trace trace) {
        trace.read(DossierInputs.REGISTRATION_STATUS);
        trace.read(DossierInputs.REGISTERED_SINCE);
        trace.read(DossierInputs.REGISTRATION_PLANNED_ON);
        CouncilRegistration registration = facts.registration();
        RegistrationStatus status = registration.getStatus().orElse(null);
        LocalDate since = registration.getSince().orElse(null);
        LocalDate planned = registration.getPlannedOn().orElse(null);
        trace.value("since", since);
        trace.value("planned", planned);
        trace.value("status", status);
        if (status == RegistrationStatus.DEFINITIVE) {
            if (since == null) {
                trace.missing(DossierInputs.REGISTERED_SINCE);
                return Answer.open(Trace.MISSING);
            }
            return since.isAfter(testDay.get()) ? Answer.no("tooLate") : Answer.yes("registered");
        }
        if (status == null && since != null) {
            // A day without a status does not say which registration began.
            trace.missing(DossierInputs.REGISTRATION_STATUS);
            return Answer.open("sinceOfWhat");
        }
        if (planned != null && planned.isAfter(testDay.get())) {
            return Answer.no("plannedTooLate");
        }
        return status == null ? planned(planned, facts, trace) : stated(status, planned, facts, trace);
    }

    /** Nothing is stated but perhaps a plan, in time. */
    private static Answer planned(@Nullable LocalDate planned, Facts facts, Trace trace) {
        trace.missing(DossierInputs.REGISTRATION_STATUS);
        trace.missing(DossierInputs.REGISTERED_SINCE);
        if (planned == null) {
            return Answer.open(Trace.MISSING);
        }
        return Answer.open(planned.isBefore(facts.date()) ? "plannedPassed" : "planned");
    }

    /** Another status than definitive: it refuses where it is stated as of the day itself or later, never before. */
    private Answer stated(RegistrationStatus status, @Nullable LocalDate planned, Facts facts, Trace trace) {
        if (statedOnTestDay(facts, trace)) {
            return Answer.no(status == RegistrationStatus.PROVISIONAL ? "provisional" : "notRegistered");
        }
        trace.missing(DossierInputs.REGISTRATION_STATED_ON);
        if (planned == null) {
            return Answer.open("notDefinitive");
        }
        return Answer.open(planned.isBefore(facts.date()) ? "notDefinitivePassed" : "notDefinitivePlanned");
    }

    private Answer numbered(Facts facts, Trace trace) {
        trace.read(DossierInputs.RPPS);
        trace.read(DossierInputs.HAS_RPPS);
        boolean number = facts.candidate().getRpps().isPresent();
        Optional<Boolean> stated = facts.candidate().getHasRpps();
        if (stated.isPresent() && !stated.get()) {
            if (number) {
                return Answer.open("numberContradiction");
            }
            if (statedOnTestDay(facts, trace)) {
                return Answer.no("noNumber");
            }
            trace.missing(DossierInputs.REGISTRATION_STATED_ON);
            return Answer.open("noNumberYet");
        }
        if (number || stated.isPresent()) {
            return Answer.yes("registered");
        }
        trace.missing(DossierInputs.RPPS);
        return Answer.open(Trace.MISSING);
    }

    /** Whether status and number are stated as of the day or later; as of the filing unless said otherwise. */
    private boolean statedOnTestDay(Facts facts, Trace trace) {
        trace.read(DossierInputs.REGISTRATION_STATED_ON);
        LocalDate statedOn = facts.registration().getStatedOn().orElse(null);
        if (statedOn == null) {
            trace.read(DossierInputs.FILING_STATE);
            trace.read(DossierInputs.FILED_AT);
            if (facts.filingState().orElse(FilingState.FILED) == FilingState.DRAFT) {
                return false;
            }
            OffsetDateTime filedAt = facts.filing().getFiledAt().orElse(null);
            if (filedAt == null) {
                facts.missingFilingState(trace);
                trace.missing(DossierInputs.FILED_AT);
                return false;
            }
            statedOn = Filings.dayOf(filedAt);
        }
        trace.value("statedOn", statedOn);
        return !statedOn.isBefore(testDay.get());
    }
}
