package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;

/** Checks of the partner that recruits (<i>établissement recruteur</i>), which calls share. */
public final class Recruiters {

    private Recruiters() {}

    /**
     * The only recruiter, where the dossier states exactly one that is a partner.
     *
     * @return its place from 0; -1 where none, several or none known
     */
    public static int only(Facts facts, Trace trace) {
        trace.read(DossierInputs.RECRUITERS);
        trace.read(DossierInputs.PARTNERS);
        Optional<ImmutableList<PartnerKey>> recruiters = facts.project().getRecruiters();
        if (recruiters.isEmpty() || recruiters.get().size() != 1) {
            return -1;
        }
        return facts.indexOf(recruiters.get().get(0));
    }

    /**
     * Checks that exactly one partner recruits. Reasons: {@code one}, {@code none}, {@code several}, {@code notPartner}.
     *
     * @return SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    public static Outcome exactlyOne(Facts facts, Trace trace) {
        trace.read(DossierInputs.RECRUITERS);
        Optional<ImmutableList<PartnerKey>> recruiters = facts.project().getRecruiters();
        if (recruiters.isEmpty()) {
            return trace.lacking(DossierInputs.RECRUITERS);
        }
        int count = recruiters.get().size();
        if (count != 1) {
            trace.value("count", count);
            return trace.notSatisfied(count == 0 ? "none" : "several");
        }
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        int recruiter = only(facts, trace);
        trace.value(
                "recruiter",
                recruiter < 0 ? recruiters.get().get(0) : facts.partners().get(recruiter));
        return trace.either(recruiter >= 0, "one", "notPartner");
    }

    /**
     * Checks that the recruiter is a public health establishment by its legal status, which its kind tells where it is
     * not stated. Reasons: {@code public}, {@code publicByKind}, {@code notPublic}, {@code notPublicByKind},
     * {@code community} (a town structure recruits), {@code noRecruiter}, {@code nonePublic} (whoever recruits),
     * {@code missing}.
     *
     * @return SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    public static Outcome arePublic(Facts facts, Trace trace) {
        trace.read(DossierInputs.RECRUITERS);
        Optional<ImmutableList<PartnerKey>> recruiters = facts.project().getRecruiters();
        trace.read(DossierInputs.PARTNERS);
        if (recruiters.isEmpty()) {
            return isNonePublic(facts, trace)
                    ? trace.notSatisfied("nonePublic")
                    : trace.lacking(DossierInputs.RECRUITERS);
        }
        if (recruiters.get().isEmpty()) {
            return trace.notSatisfied("noRecruiter");
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < recruiters.get().size() && outcome != Outcome.NOT_SATISFIED; i++) {
            int index = facts.indexOf(recruiters.get().get(i));
            outcome = index < 0
                    ? outcome.and(trace.lacking(DossierInputs.PARTNERS))
                    : outcome.and(isPublic(facts, index, trace));
        }
        // Where a later recruiter is public, the reason is still the status that an earlier one lacks.
        return outcome == Outcome.UNKNOWN ? trace.lacking(DossierInputs.LEGAL_STATUS) : outcome;
    }

    /** Whether the partners are known, and none of them can be a public health establishment. */
    private static boolean isNonePublic(Facts facts, Trace trace) {
        boolean none = facts.partnersKnown();
        for (int i = 0; i < facts.partners().size() && none; i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            none = establishment == null
                    || establishment.legalStatus(trace).orElse(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                            != LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
        }
        return none;
    }

    private static Outcome isPublic(Facts facts, int recruiter, Trace trace) {
        trace.value("recruiter", facts.partners().get(recruiter));
        EstablishmentFacts establishment = facts.establishment(recruiter);
        if (establishment == null) {
            return trace.notSatisfied("community");
        }
        Optional<LegalStatus> status = establishment.legalStatus(trace);
        if (status.isEmpty()) {
            return trace.lacking(DossierInputs.LEGAL_STATUS);
        }
        trace.value("status", status.get());
        boolean stated = !establishment.statusByKind();
        return trace.either(
                status.get() == LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT,
                stated ? "public" : "publicByKind",
                stated ? "notPublic" : "notPublicByKind");
    }
}
