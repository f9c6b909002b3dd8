package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.rules.verdict.Check;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;

/**
 * Table of statuses, structures and modes (<i>statut, structure et mode d'exercice</i>): a specialist assistant gives
 * advanced consultations anywhere; a contract practitioner on ground 4 is an employee in a health centre and
 * self-employed elsewhere, and the other two pairs are open. Everything else is refused by the rule that founds the
 * refusal.
 */
final class StatusTable {

    /** Rule ARA-19: pairs whose structure is a health centre. */
    static final Check IN_CENTRE = (facts, trace) -> pairs(facts, trace, CommunityPracticeMode.EMPLOYEE);

    /** Rule ARA-20: pairs whose structure is a health house or a practice. */
    static final Check IN_PRACTICE = (facts, trace) -> pairs(facts, trace, CommunityPracticeMode.SELF_EMPLOYED);

    private StatusTable() {}

    /** First status: full time, recruited by the public establishment. */
    static Outcome assistant(Facts facts, Trace trace) {
        Outcome branch = branch(facts, trace, EmploymentStatus.SPECIALIST_ASSISTANT);
        if (branch != Outcome.SATISFIED) {
            return branch;
        }
        trace.read(DossierInputs.WORKING_TIME);
        Optional<Rate> time = facts.post().getWorkingTime();
        if (time.isPresent() && time.get().compareTo(Rate.ONE) < 0) {
            return trace.notSatisfied("partTime");
        }
        Outcome recruiter = Partnership.recruiter(facts, trace, "fullTime");
        return time.isEmpty() && recruiter != Outcome.NOT_SATISFIED
                ? trace.lacking(DossierInputs.WORKING_TIME)
                : recruiter;
    }

    /** First status: advanced consultations only. */
    static Outcome advancedConsultations(Facts facts, Trace trace) {
        Outcome branch = branch(facts, trace, EmploymentStatus.SPECIALIST_ASSISTANT);
        if (branch != Outcome.SATISFIED) {
            return branch;
        }
        trace.read(DossierInputs.COMMUNITY_PRESENCES);
        trace.read(DossierInputs.COMMUNITY_MODE);
        Optional<ImmutableList<CommunityPresence>> presences = facts.post().getCommunityPresences();
        if (presences.isEmpty()) {
            return trace.lacking(DossierInputs.COMMUNITY_PRESENCES);
        }
        boolean unknown = presences.get().isEmpty();
        if (unknown) {
            return trace.notSatisfied("noPresence");
        }
        for (CommunityPresence presence : presences.get()) {
            Optional<CommunityPracticeMode> mode = presence.getMode();
            if (mode.isEmpty()) {
                unknown = true;
            } else if (mode.get() != CommunityPracticeMode.ADVANCED_CONSULTATIONS) {
                trace.value("practised", mode.get());
                return trace.notSatisfied("otherMode");
            }
        }
        return unknown ? trace.lacking(DossierInputs.COMMUNITY_MODE) : trace.satisfied("advanced");
    }

    /** Second status: ground 4, recruited by a public establishment. */
    static Outcome contract(Facts facts, Trace trace) {
        Outcome branch = branch(facts, trace, EmploymentStatus.CONTRACT_PRACTITIONER);
        if (branch != Outcome.SATISFIED) {
            return branch;
        }
        trace.read(DossierInputs.GROUND);
        Optional<RecruitmentGround> ground = facts.post().getGround();
        if (ground.isPresent() && ground.get() != RecruitmentGround.GROUND_4) {
            return trace.notSatisfied("otherGround");
        }
        trace.read(DossierInputs.WORKING_TIME);
        boolean full = facts.post().getWorkingTime().map(Rate.ONE::equals).orElse(false);
        Outcome recruiter = Partnership.recruiter(facts, trace, full ? "ground4FullTime" : "ground4");
        return ground.isEmpty() && recruiter != Outcome.NOT_SATISFIED ? trace.lacking(DossierInputs.GROUND) : recruiter;
    }

    private static Outcome branch(Facts facts, Trace trace, EmploymentStatus wanted) {
        trace.read(DossierInputs.STATUS);
        Optional<EmploymentStatus> status = facts.post().getStatus();
        if (status.isEmpty()) {
            return trace.lacking(DossierInputs.STATUS);
        }
        return status.get() == wanted ? Outcome.SATISFIED : trace.notApplicable("otherStatus");
    }

    private static Outcome pairs(Facts facts, Trace trace, CommunityPracticeMode wanted) {
        Outcome branch = branch(facts, trace, EmploymentStatus.CONTRACT_PRACTITIONER);
        if (branch == Outcome.UNKNOWN) {
            // Another status has no such pairs either.
            Outcome pairs = structures(facts, Trace.silent(), wanted);
            return pairs == Outcome.NOT_APPLICABLE ? structures(facts, trace, wanted) : branch;
        }
        return branch == Outcome.SATISFIED ? structures(facts, trace, wanted) : branch;
    }

    private static Outcome structures(Facts facts, Trace trace, CommunityPracticeMode wanted) {
        trace.read(DossierInputs.PARTNERS);
        trace.read(DossierInputs.COMMUNITY_KIND);
        trace.read(DossierInputs.COMMUNITY_PRESENCES);
        trace.read(DossierInputs.COMMUNITY_MODE);
        Optional<ImmutableList<CommunityPresence>> presences = facts.post().getCommunityPresences();
        if (presences.isEmpty() || presences.get().isEmpty()) {
            if (!mayConcern(facts, wanted)) {
                return trace.notApplicable("otherStructure");
            }
            return presences.isEmpty()
                    ? trace.lacking(DossierInputs.COMMUNITY_PRESENCES)
                    : trace.notSatisfied("noPresence");
        }
        Outcome all = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < presences.get().size() && all != Outcome.NOT_SATISFIED; i++) {
            all = all.and(pair(facts, trace, presences.get().get(i), wanted));
        }
        return switch (all) {
            case SATISFIED -> trace.satisfied("provided");
            case FOR_COMMITTEE -> trace.silent("openPair", AuvergneRhoneAlpes2026Interpretations.TOWN_MODE);
            case UNKNOWN -> trace.answer(Outcome.UNKNOWN, Trace.MISSING);
            case NOT_APPLICABLE -> trace.notApplicable("otherStructure");
            default -> all;
        };
    }

    /** Answers for one presence; it gives the reason only where it refuses. FOR_COMMITTEE stands for an open reading. */
    private static Outcome pair(Facts facts, Trace trace, CommunityPresence presence, CommunityPracticeMode wanted) {
        int index = facts.indexOf(presence.getPartner());
        Partner partner = index < 0 ? null : facts.partners().get(index);
        Optional<CommunityPracticeKind> kind =
                partner instanceof CommunityPractice practice ? practice.getKind() : Optional.empty();
        if ((partner != null && !(partner instanceof CommunityPractice))
                || (kind.isPresent() && !concerns(kind.get(), wanted))) {
            return Outcome.NOT_APPLICABLE;
        }
        CommunityPracticeMode mode = presence.getMode().orElse(null);
        if (mode == CommunityPracticeMode.ADVANCED_CONSULTATIONS) {
            return trace.notSatisfied("advancedConsultations");
        }
        if (mode == null) {
            trace.missing(DossierInputs.COMMUNITY_MODE);
        }
        if (kind.isEmpty()) {
            trace.missing(partner == null ? DossierInputs.PARTNERS : DossierInputs.COMMUNITY_KIND);
        }
        if (mode == null || kind.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        trace.value("structure", kind.get());
        trace.value("practised", mode);
        if (mode == wanted) {
            return Outcome.SATISFIED;
        }
        return switch (facts.reading(AuvergneRhoneAlpes2026Interpretations.TOWN_MODE, trace)) {
            case "any-pair" -> Outcome.SATISFIED;
            case "closed" -> trace.notSatisfied("otherMode");
            default -> Outcome.FOR_COMMITTEE;
        };
    }

    /** Tells whether a town structure of the project may be one that the rule is about. */
    private static boolean mayConcern(Facts facts, CommunityPracticeMode wanted) {
        boolean concerned = !facts.partnersKnown();
        for (Partner partner : facts.partners()) {
            concerned |= partner instanceof CommunityPractice practice
                    && (practice.getKind().isEmpty()
                            || concerns(practice.getKind().get(), wanted));
        }
        return concerned;
    }

    private static boolean concerns(CommunityPracticeKind kind, CommunityPracticeMode wanted) {
        return Partnership.isListed(kind)
                && (kind == CommunityPracticeKind.HEALTH_CENTRE) == (wanted == CommunityPracticeMode.EMPLOYEE);
    }
}
