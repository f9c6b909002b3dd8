package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.Signatory;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Documents;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Document 5, the commitment letter (<i>lettre d'engagement type</i>): on the model, on both subjects, dated, and signed
 * by both sides. One letter must meet all of it.
 */
final class CommitmentLetter {

    private CommitmentLetter() {}

    static Outcome check(Facts facts, Trace trace) {
        trace.read(DossierInputs.DOCUMENTS);
        if (!facts.documents().has(DocumentType.COMMITMENT_LETTER)) {
            return Documents.absent(facts, trace);
        }
        List<SupportingDocument> letters = facts.documents().of(DocumentType.COMMITMENT_LETTER);
        Answer best = answer(letters.get(0), facts, trace);
        for (int i = 1; i < letters.size(); i++) {
            best = best.or(answer(letters.get(i), facts, trace));
        }
        return best.give(trace);
    }

    private static Answer answer(SupportingDocument letter, Facts facts, Trace trace) {
        Answer all = Answer.COMPLETE.and(onModel(letter)).and(subjects(letter)).and(date(letter, facts, trace));
        Answer director = signature(letter, SignatoryQuality.ESTABLISHMENT_DIRECTOR, "noHospitalSignature");
        Answer town = signature(letter, SignatoryQuality.COMMUNITY_DIRECTOR, "noTownSignature");
        if (town.outcome() != Outcome.SATISFIED) {
            town = representative(letter, town, facts, trace);
        }
        return all.and(director).and(town);
    }

    private static Answer onModel(SupportingDocument letter) {
        return letter.getOnModel()
                .map(yes -> yes ? Answer.COMPLETE : Answer.no("notOnModel"))
                .orElse(Answer.open("modelNotTold"));
    }

    private static Answer subjects(SupportingDocument letter) {
        List<CommitmentSubject> subjects = letter.getSubjects().orElse(null);
        if (subjects == null) {
            return Answer.open("subjectsNotTold");
        }
        if (!subjects.contains(CommitmentSubject.SHARED_MEDICAL_PROJECT)) {
            return Answer.no("withoutProject");
        }
        return subjects.contains(CommitmentSubject.RECRUITMENT) ? Answer.COMPLETE : Answer.no("withoutRecruitment");
    }

    /** Dated, and not after the filing, where there is one. */
    private static Answer date(SupportingDocument letter, Facts facts, Trace trace) {
        LocalDate date = letter.getDate().orElse(null);
        if (date == null) {
            return Answer.open("dateNotTold");
        }
        trace.read(DossierInputs.FILING_STATE);
        trace.read(DossierInputs.FILED_AT);
        if (facts.filingState().orElse(FilingState.FILED) == FilingState.DRAFT) {
            return Answer.COMPLETE;
        }
        OffsetDateTime filedAt = facts.filing().getFiledAt().orElse(null);
        if (filedAt == null) {
            facts.missingFilingState(trace);
            trace.missing(DossierInputs.FILED_AT);
            return Answer.open(Trace.MISSING);
        }
        if (Filings.isAfter(date, filedAt)) {
            trace.value("date", date);
            trace.value("filed", Filings.dayOf(filedAt));
            return Answer.no("datedAfterFiling");
        }
        return Answer.COMPLETE;
    }

    private static Answer signature(SupportingDocument letter, SignatoryQuality wanted, String no) {
        List<Signatory> signatories = letter.getSignatories().orElse(null);
        if (signatories == null) {
            return Answer.open("signaturesNotTold");
        }
        boolean unknown = false;
        for (Signatory signatory : signatories) {
            Optional<SignatoryQuality> quality = signatory.getQuality();
            if (quality.isEmpty()) {
                unknown = true;
            } else if (quality.get() == wanted) {
                return Answer.COMPLETE;
            }
        }
        return unknown ? Answer.open("qualityNotTold") : Answer.no(no);
    }

    /** Signature of the town structure's legal representative, in the place of a director. */
    private static Answer representative(SupportingDocument letter, Answer town, Facts facts, Trace trace) {
        for (Signatory signatory : letter.getSignatories().orElse(ImmutableList.of())) {
            if (signatory.getQuality().orElse(null) != SignatoryQuality.LEGAL_REPRESENTATIVE) {
                continue;
            }
            trace.read(DossierInputs.PARTNERS);
            int index = signatory.getPartner().map(facts::indexOf).orElse(-1);
            if (index < 0) {
                return town.outcome() == Outcome.NOT_SATISFIED ? Answer.open("representativeOfWhom") : town;
            }
            if (facts.partners().get(index) instanceof CommunityPractice) {
                boolean accepted = AuvergneRhoneAlpes2026Interpretations.SIGNATORY.chosen(facts, trace)
                        == AuvergneRhoneAlpes2026Interpretations.Signatory.LEGAL_REPRESENTATIVE;
                return accepted
                        ? Answer.yes("representative")
                        : town.outcome() == Outcome.UNKNOWN ? town : Answer.no("directorOnly");
            }
        }
        return town;
    }
}
