package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.LegalPersons;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Recruiters;
import java.util.List;
import java.util.Optional;

/** Checks of who takes part (<i>composition</i>): establishments, recruiter, status, profession, number of assistants. */
final class NouvelleAquitaine2026Composition {

    private static final int ASSISTANTS = 3;

    private NouvelleAquitaine2026Composition() {}

    /** NA-02. */
    static Outcome inRegion(Facts facts, Trace trace) {
        String reading = facts.reading(NouvelleAquitaine2026Interpretations.REGION, trace);
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        ImmutableList<Partner> partners = facts.partners();
        Outcome all = Outcome.NOT_APPLICABLE;
        Outcome any = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < partners.size(); i++) {
            Outcome stands = stands(facts, i, trace);
            all = all.and(stands);
            any = any.or(stands);
        }
        return switch (reading) {
            case "all-partners" -> region(all, "inside", "partnerRefused", trace);
            case "one-partner" -> region(any, "oneInside", "noneInside", trace);
            default -> recruiterInRegion(facts, all, trace);
        };
    }

    private static Outcome recruiterInRegion(Facts facts, Outcome all, Trace trace) {
        trace.read(DossierInputs.RECRUITERS);
        if (facts.project().getRecruiters().isEmpty()) {
            return all == Outcome.NOT_APPLICABLE
                    ? trace.unknown("noEstablishment")
                    : trace.lacking(DossierInputs.RECRUITERS);
        }
        int recruiter = Recruiters.only(facts, trace);
        if (recruiter < 0) {
            return trace.unknown("noSingleRecruiter");
        }
        Outcome stands = stands(facts, recruiter, trace);
        if (stands == Outcome.NOT_SATISFIED) {
            return trace.notSatisfied("recruiterOutside");
        }
        if (stands != Outcome.SATISFIED) {
            return region(stands, "inside", "recruiterOutside", trace);
        }
        return all == Outcome.NOT_SATISFIED
                ? trace.unknown("partnerOutside")
                : region(all, "inside", "partnerOutside", trace);
    }

    private static Outcome region(Outcome outcome, String yes, String no, Trace trace) {
        return switch (outcome) {
            case SATISFIED -> trace.satisfied(yes);
            case NOT_SATISFIED -> trace.notSatisfied(no);
            case NOT_APPLICABLE -> trace.unknown("noEstablishment");
            default -> trace.lacking(DossierInputs.DEPARTMENT);
        };
    }

    /** Whether a partner stands in the region; the place of a town structure is not judged here. */
    private static Outcome stands(Facts facts, int partner, Trace trace) {
        EstablishmentFacts establishment = facts.establishment(partner);
        if (establishment == null) {
            return Outcome.NOT_APPLICABLE;
        }
        Optional<Department> department = establishment.department(trace);
        if (department.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        boolean inside = department.get().regionCode().equals(NouvelleAquitaine2026Text.REGION_CODE);
        if (!inside) {
            trace.value("partner", establishment.establishment());
            trace.value("place", department.get());
        }
        return inside ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
    }

    /** NA-05. */
    static Outcome isShared(Facts facts, Trace trace) {
        trace.read(DossierInputs.SEGMENTS);
        if (facts.segments().isEmpty()) {
            return trace.lacking(DossierInputs.SEGMENTS);
        }
        List<TimeSegment> segments = facts.segments().get();
        if (segments.isEmpty()) {
            return trace.unknown("noSegment");
        }
        PartnerKey first = null;
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                SiteTime site = sites.get(i);
                if (site.getAmount().signum() > 0) {
                    if (first != null && !first.equals(site.getPartner())) {
                        return trace.satisfied("shared");
                    }
                    first = site.getPartner();
                }
            }
        }
        if (first == null) {
            return trace.unknown("noSegment");
        }
        int place = facts.indexOf(first);
        trace.value("site", place < 0 ? first : facts.partners().get(place));
        return trace.notSatisfied("oneSite");
    }

    /** NA-07. */
    static Outcome numberOfEstablishments(Facts facts, Trace trace) {
        int most =
                facts.reading(NouvelleAquitaine2026Interpretations.COUNT, trace).equals("exactly-two") ? 2 : 3;
        String legal = facts.reading(NouvelleAquitaine2026Interpretations.LEGAL_PERSON, trace);
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        int count = facts.partners().size();
        trace.value("count", count);
        trace.value("most", most);
        Outcome sites = within(count, count, most);
        LegalPersons persons = facts.legalPersons(trace);
        Outcome byPerson =
                legal.equals("two") || persons.distinct() ? sites : within(persons.least(), persons.most(), most);
        Outcome outcome = legal.equals("one") || sites == byPerson ? byPerson : Outcome.UNKNOWN;
        return switch (outcome) {
            case SATISFIED -> trace.satisfied(count > 2 ? "three" : "two");
            case NOT_SATISFIED -> trace.notSatisfied(count > most ? "tooMany" : count < 2 ? "tooFew" : "onePerson");
            default ->
                byPerson == Outcome.UNKNOWN ? openPersons(persons, count, trace) : trace.unknown("sameLegalPerson");
        };
    }

    /** The text leaves it open what sites of one legal person count for, or it is not known whether partners are. */
    private static Outcome openPersons(LegalPersons persons, int count, Trace trace) {
        boolean known = true;
        for (int i = 0; i < count; i++) {
            known &= persons.known(i);
        }
        return known ? trace.unknown("sameLegalPerson") : persons.lacking(trace);
    }

    private static Outcome within(int least, int most, int allowed) {
        if (least >= 2 && most <= allowed) {
            return Outcome.SATISFIED;
        }
        return most < 2 || least > allowed ? Outcome.NOT_SATISFIED : Outcome.UNKNOWN;
    }

    /** NA-15. */
    static Outcome numberOfAssistants(Facts facts, Trace trace) {
        trace.read(DossierInputs.ASSISTANTS);
        trace.read(DossierInputs.POSTS);
        trace.read(DossierInputs.LINKED_DOSSIERS);
        int posts = facts.dossier().getPosts().map(List::size).orElse(0);
        int linked = facts.dossier().getLinkedDossiers().map(List::size).orElse(0);
        Optional<Integer> stated = facts.project().getAssistants();
        int count = Math.max(stated.orElse(0), posts + linked);
        trace.value("count", count);
        if (count > ASSISTANTS) {
            return trace.unknown("more");
        }
        if (stated.isEmpty() && posts == 0) {
            return trace.lacking(DossierInputs.ASSISTANTS, DossierInputs.POSTS);
        }
        return stated.isEmpty() && facts.dossier().getLinkedDossiers().isEmpty()
                ? trace.lacking(DossierInputs.ASSISTANTS, DossierInputs.LINKED_DOSSIERS)
                : trace.satisfied("expected");
    }

    /** NA-49. */
    static Outcome recruitsAndPays(Facts facts, Trace trace) {
        Outcome recruits = Recruiters.exactlyOne(facts, trace);
        if (recruits == Outcome.NOT_SATISFIED) {
            return recruits;
        }
        trace.read(DossierInputs.SALARY_PAYERS);
        ImmutableList<PartnerKey> payers = facts.project().getSalaryPayers().orElse(null);
        if (recruits == Outcome.UNKNOWN) {
            return payers != null && payers.size() != 1 ? trace.notSatisfied("notOnePayer") : recruits;
        }
        if (payers == null) {
            return trace.lacking(DossierInputs.SALARY_PAYERS);
        }
        return trace.either(
                payers.equals(facts.project().getRecruiters().orElse(ImmutableList.of())),
                "recruitsAndPays",
                "otherPayer");
    }

    /** NA-82. */
    static Outcome onePost(Facts facts, Trace trace) {
        OpenPoint point = NouvelleAquitaine2026Interpretations.DOSSIERS;
        boolean project = facts.reading(point, trace).equals("per-project");
        trace.read(DossierInputs.POSTS);
        int posts = facts.dossier().getPosts().map(List::size).orElse(0);
        trace.value("count", posts);
        if (posts == 0) {
            return trace.lacking(DossierInputs.POSTS);
        }
        return posts == 1 ? trace.satisfied("one") : trace.either(project, "wholeProject", "several");
    }
}
