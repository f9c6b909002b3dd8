package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.HospitalUnit;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.LegalPersons;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.List;
import java.util.Optional;

/** Checks of the two sides of a project (<i>les deux partenaires</i>). */
final class Partnership {

    private Partnership() {}

    /** Hospital side: one establishment at least is a public health establishment. */
    static Outcome hospitalSide(Facts facts, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        Outcome found = Outcome.NOT_APPLICABLE;
        boolean byKind = false;
        for (int i = 0; i < facts.partners().size(); i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            if (establishment != null) {
                Outcome one = publicOrHospital(facts, establishment, trace);
                if (one == Outcome.SATISFIED) {
                    return trace.satisfied(reason(establishment, trace));
                }
                found = found.or(one);
                byKind = establishment.statusByKind();
            }
        }
        return switch (found) {
            case UNKNOWN -> trace.answer(Outcome.UNKNOWN, Trace.MISSING);
            case NOT_APPLICABLE -> trace.notSatisfied("none");
            default -> trace.notSatisfied(byKind ? "notPublicByKind" : "notPublic");
        };
    }

    private static String reason(EstablishmentFacts establishment, Trace trace) {
        trace.value("hospital", establishment.establishment());
        trace.read(DossierInputs.UNIT);
        if (establishment.legalStatus(trace).orElse(null) != LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT) {
            return "anyHospital";
        }
        boolean prison = establishment.establishment().getUnit().orElse(null) == HospitalUnit.PRISON_CARE_UNIT;
        return establishment.statusByKind()
                ? prison ? "prisonUnitByKind" : "publicByKind"
                : prison ? "prisonUnit" : "public";
    }

    /** Recruiter of both statuses: a public health establishment; the reason is left to the caller where it is one. */
    static Outcome recruiter(Facts facts, Trace trace, String yes) {
        trace.read(DossierInputs.RECRUITERS);
        Optional<ImmutableList<PartnerKey>> recruiters = facts.project().getRecruiters();
        trace.read(DossierInputs.PARTNERS);
        if (recruiters.isEmpty()) {
            return canNoneRecruit(facts, trace)
                    ? trace.notSatisfied("nonePublic")
                    : trace.lacking(DossierInputs.RECRUITERS);
        }
        if (recruiters.get().isEmpty()) {
            return trace.notSatisfied("noRecruiter");
        }
        boolean unknown = false;
        boolean open = false;
        boolean byKind = false;
        for (PartnerKey key : recruiters.get()) {
            int index = facts.indexOf(key);
            if (index < 0) {
                trace.missing(DossierInputs.PARTNERS);
                unknown = true;
                continue;
            }
            trace.value("recruiter", facts.partners().get(index));
            EstablishmentFacts establishment = facts.establishment(index);
            if (establishment == null) {
                return trace.notSatisfied("community");
            }
            Outcome one = publicOrHospital(facts, establishment, trace);
            if (one == Outcome.NOT_SATISFIED) {
                return trace.notSatisfied(establishment.statusByKind() ? "notPublicByKind" : "notPublic");
            }
            byKind |= establishment.statusByKind();
            unknown |= one == Outcome.UNKNOWN;
            open |= establishment.legalStatus(trace).orElse(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                    != LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
        }
        if (unknown) {
            return trace.answer(Outcome.UNKNOWN, Trace.MISSING);
        }
        return open
                ? trace.silent("anyHospital", AuvergneRhoneAlpes2026Interpretations.HOSPITAL)
                : trace.satisfied(byKind && trace.recording() ? yes + "ByKind" : yes);
    }

    /** Whether the partners are known, and each of them would be refused as the recruiter. */
    private static boolean canNoneRecruit(Facts facts, Trace trace) {
        boolean none = facts.partnersKnown();
        for (int i = 0; i < facts.partners().size() && none; i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            none = establishment == null || publicOrHospital(facts, establishment, trace) == Outcome.NOT_SATISFIED;
        }
        return none;
    }

    /** SATISFIED for a public health establishment, and for any hospital where the wider reading is chosen. */
    private static Outcome publicOrHospital(Facts facts, EstablishmentFacts establishment, Trace trace) {
        Optional<LegalStatus> status = establishment.legalStatus(trace);
        if (status.isEmpty()) {
            trace.missing(DossierInputs.LEGAL_STATUS);
            return Outcome.UNKNOWN;
        }
        trace.value("legalStatus", status.get());
        if (status.get() == LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT) {
            return Outcome.SATISFIED;
        }
        if (facts.reading(AuvergneRhoneAlpes2026Interpretations.HOSPITAL, trace).equals("public-only")) {
            return Outcome.NOT_SATISFIED;
        }
        Optional<EstablishmentKind> kind = establishment.kind(trace);
        if (kind.isEmpty()) {
            trace.missing(DossierInputs.ESTABLISHMENT_KIND);
            return Outcome.UNKNOWN;
        }
        return switch (kind.get()) {
            case MEDICO_SOCIAL, OTHER -> Outcome.NOT_SATISFIED;
            default -> Outcome.SATISFIED;
        };
    }

    /** Town side: every community structure is of one of the four kinds, and there is one. */
    static Outcome townSide(Facts facts, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        trace.read(DossierInputs.COMMUNITY_KIND);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        boolean found = false;
        boolean unknown = false;
        for (Partner partner : facts.partners()) {
            if (partner instanceof CommunityPractice practice) {
                found = true;
                Optional<CommunityPracticeKind> kind = practice.getKind();
                if (kind.isEmpty()) {
                    trace.missing(DossierInputs.COMMUNITY_KIND);
                    unknown = true;
                } else if (!isListed(kind.get())) {
                    trace.value("structure", kind.get());
                    return facts.reading(AuvergneRhoneAlpes2026Interpretations.TOWN_LIST, trace)
                                    .equals("closed")
                            ? trace.notSatisfied("outside")
                            : trace.silent("openList", AuvergneRhoneAlpes2026Interpretations.TOWN_LIST);
                }
            }
        }
        if (unknown) {
            return trace.answer(Outcome.UNKNOWN, Trace.MISSING);
        }
        return trace.either(found, "listed", "none");
    }

    static boolean isListed(CommunityPracticeKind kind) {
        return switch (kind) {
            case SOLO_PRACTICE, GROUP_PRACTICE, HEALTH_HOUSE, HEALTH_CENTRE -> true;
            default -> false;
        };
    }

    /** Every partner has a part of the working time. */
    static Outcome everyPartnerHosts(Facts facts, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        trace.read(DossierInputs.SEGMENTS);
        if (facts.partnersKnown() && facts.partners().size() < 2) {
            return trace.notSatisfied("alone");
        }
        Optional<ImmutableList<TimeSegment>> segments = facts.segments();
        if (segments.isPresent() && !facts.partnersKnown() && atOnePlace(segments.get())) {
            return trace.notSatisfied("onePlace");
        }
        if (!facts.partnersKnown() || segments.isEmpty()) {
            return trace.lacking(DossierInputs.PARTNERS, DossierInputs.SEGMENTS);
        }
        long present = 0;
        for (int s = 0; s < segments.get().size(); s++) {
            List<SiteTime> sites = segments.get().get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                SiteTime site = sites.get(i);
                int index = facts.indexOf(site.getPartner());
                present |= index >= 0 && site.getAmount().signum() > 0 ? 1L << index : 0;
            }
        }
        for (int i = 0; i < facts.partners().size(); i++) {
            if ((present >>> i & 1) == 0) {
                trace.value("absent", facts.partners().get(i));
                return trace.notSatisfied("notEverywhere");
            }
        }
        return trace.satisfied("everywhere");
    }

    /** Whether all the time is spent with one partner, whoever the partners are. */
    private static boolean atOnePlace(List<TimeSegment> segments) {
        PartnerKey found = null;
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                SiteTime site = sites.get(i);
                if (site.getAmount().signum() > 0) {
                    if (found != null && !found.equals(site.getPartner())) {
                        return false;
                    }
                    found = site.getPartner();
                }
            }
        }
        return true;
    }

    /** Two partners, two legal persons. */
    static Outcome twoPartners(Facts facts, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        List<Partner> partners = facts.partners();
        trace.value("count", partners.size());
        if (partners.size() < 2) {
            return trace.notSatisfied("tooFew");
        }
        Outcome persons = distinctPersons(facts, trace);
        if (persons == Outcome.NOT_SATISFIED) {
            return trace.notSatisfied("onePerson");
        }
        if (partners.size() > 2
                && facts.reading(AuvergneRhoneAlpes2026Interpretations.PARTNER_COUNT, trace)
                        .equals("two")) {
            return trace.silent("third", AuvergneRhoneAlpes2026Interpretations.PARTNER_COUNT);
        }
        return switch (persons) {
            case UNKNOWN -> facts.legalPersons().lacking(trace);
            case FOR_COMMITTEE -> trace.silent("samePerson", AuvergneRhoneAlpes2026Interpretations.SAME_ENTITY);
            default -> trace.satisfied(partners.size() > 2 ? "more" : "two");
        };
    }

    /**
     * Legal persons by what identifies them, or else as the dossier states. FOR_COMMITTEE stands for a shared one where no
     * reading is chosen.
     */
    private static Outcome distinctPersons(Facts facts, Trace trace) {
        String reading = facts.reading(AuvergneRhoneAlpes2026Interpretations.SAME_ENTITY, trace);
        if (reading.equals("same-entity-accepted")) {
            return Outcome.SATISFIED;
        }
        LegalPersons persons = facts.legalPersons(trace);
        if (persons.someShared()) {
            return reading.equals("distinct") ? Outcome.NOT_SATISFIED : Outcome.FOR_COMMITTEE;
        }
        return persons.distinct() ? Outcome.SATISFIED : Outcome.UNKNOWN;
    }
}
