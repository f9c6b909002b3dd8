package fr.tempspartage.calls.auvergnerhonealpes2026;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SameAsBefore;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kind of request as the call understands it (<i>nature effective de la demande</i>): a renewal keeps the same project,
 * partners and candidate, and whatever does not is a first award, whatever the dossier calls it.
 *
 * <p>The rules on the two years, their dates and the renewal, and the amount, all ask here.
 */
enum EffectiveRequest {
    /** A first award, and no grant before it is told of. */
    FIRST_AWARD(RequestKind.FIRST_AWARD, "firstAward"),
    /** A first award: another project than before. */
    OTHER_PROJECT(RequestKind.FIRST_AWARD, "otherProject"),
    /** A first award: other partners than before. */
    OTHER_PARTNERS(RequestKind.FIRST_AWARD, "otherPartners"),
    /** A first award: another candidate than before. */
    OTHER_CANDIDATE(RequestKind.FIRST_AWARD, "otherCandidate"),
    /** A renewal. */
    RENEWAL(RequestKind.RENEWAL, "same"),
    /** Asked as a first award, while project, partners and candidate are those of the grant before. */
    LOOKS_LIKE_RENEWAL(null, "looksLikeRenewal"),
    /** What is stated and what the identifiers tell exclude each other. */
    CONTRADICTED(null, "contradicted"),
    /** A fact is missing. */
    NOT_KNOWN(null, Trace.MISSING);

    /** Facts that decide. */
    static final Input<?>[] INPUTS = {
        DossierInputs.REQUEST,
        DossierInputs.SAME_PROJECT,
        DossierInputs.PROJECT_ID,
        DossierInputs.PREVIOUS_PROJECT,
        DossierInputs.SAME_PARTNERS,
        DossierInputs.PARTNERS,
        DossierInputs.LEGAL_ENTITY,
        DossierInputs.PREVIOUS_PARTNERS,
        DossierInputs.SAME_CANDIDATE,
        DossierInputs.RPPS,
        DossierInputs.PREVIOUS_CANDIDATE,
        DossierInputs.PREVIOUS_MONTHS,
        DossierInputs.EARLIER_RENEWALS
    };

    private final Optional<RequestKind> kind;
    private final String reason;

    EffectiveRequest(@Nullable RequestKind kind, String reason) {
        this.kind = Optional.ofNullable(kind);
        this.reason = reason;
    }

    /** The kind; empty where it is open. */
    Optional<RequestKind> kind() {
        return kind;
    }

    /** Key of the reason why it is so. */
    String reason() {
        return reason;
    }

    /** Answers for a rule that only says that the kind is open. */
    Outcome open(Trace trace) {
        return trace.answer(Outcome.UNKNOWN, this == NOT_KNOWN ? reason : "kindOpen");
    }

    static EffectiveRequest of(Dossier dossier, Trace trace) {
        if (trace.recording()) {
            for (Input<?> input : INPUTS) {
                trace.read(input);
            }
        }
        RequestKind asked = dossier.getRequest().orElse(null);
        PreviousGrant before = dossier.getPreviousGrant().orElse(null);
        if (before == null && asked == RequestKind.FIRST_AWARD) {
            return FIRST_AWARD;
        }
        if (before == null) {
            if (asked == null) {
                trace.missing(DossierInputs.REQUEST);
            } else {
                trace.missing(DossierInputs.SAME_PROJECT);
                trace.missing(DossierInputs.SAME_PARTNERS);
                trace.missing(DossierInputs.SAME_CANDIDATE);
            }
            return NOT_KNOWN;
        }
        return compared(dossier, before, asked, trace);
    }

    private static EffectiveRequest compared(
            Dossier dossier, PreviousGrant before, @Nullable RequestKind asked, Trace trace) {
        Optional<Boolean> projectTold = SameAsBefore.project(dossier, before);
        Optional<Boolean> partnersTold = SameAsBefore.partners(dossier, before);
        Optional<Boolean> candidateTold = SameAsBefore.candidate(dossier, before);
        Outcome project = same(before.getSameProject(), projectTold);
        Outcome partners = same(before.getSamePartners(), partnersTold);
        Outcome candidate = same(before.getSameCandidate(), candidateTold);
        if (project == Outcome.NOT_SATISFIED) {
            return OTHER_PROJECT;
        }
        if (partners == Outcome.NOT_SATISFIED) {
            return OTHER_PARTNERS;
        }
        if (candidate == Outcome.NOT_SATISFIED) {
            return OTHER_CANDIDATE;
        }
        missing(project, DossierInputs.SAME_PROJECT, trace);
        missing(partners, DossierInputs.SAME_PARTNERS, trace);
        missing(candidate, DossierInputs.SAME_CANDIDATE, trace);
        if (SameAsBefore.contradicts(before.getSameProject(), projectTold)
                || SameAsBefore.contradicts(before.getSamePartners(), partnersTold)
                || SameAsBefore.contradicts(before.getSameCandidate(), candidateTold)) {
            return CONTRADICTED;
        }
        if (asked == null || project.and(partners).and(candidate) == Outcome.UNKNOWN) {
            trace.missing(DossierInputs.REQUEST);
            return NOT_KNOWN;
        }
        return asked == RequestKind.RENEWAL ? RENEWAL : LOOKS_LIKE_RENEWAL;
    }

    /** What is stated, or else what the identifiers tell; open where the two exclude each other. */
    private static Outcome same(Optional<Boolean> stated, Optional<Boolean> told) {
        Optional<Boolean> known = stated.isPresent() ? stated : told;
        if (known.isEmpty() || SameAsBefore.contradicts(stated, told)) {
            return Outcome.UNKNOWN;
        }
        return known.get() ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
    }

    private static void missing(Outcome same, Input<Boolean> question, Trace trace) {
        if (same == Outcome.UNKNOWN) {
            trace.missing(question);
        }
    }
}
