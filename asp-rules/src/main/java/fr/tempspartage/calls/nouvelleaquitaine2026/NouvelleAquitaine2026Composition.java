package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.LegalPersons;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Recruiters;
import java.time.LocalDate;
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
        boolean inside = department.get().regionCode().equals(NouvelleAquitaine2026Campaign.REGION);
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

    /** NA-06. */
    static Outcome isAssistant(Facts facts, Trace trace) {
        String reading = facts.reading(NouvelleAquitaine2026Interpretations.STATUS, trace);
        trace.read(DossierInputs.STATUS);
        EmploymentStatus status = facts.post().getStatus().orElse(null);
        if (status == null) {
            return trace.lacking(DossierInputs.STATUS);
        }
        boolean specialistOnly = reading.equals("specialist-only");
        return switch (status) {
            case SPECIALIST_ASSISTANT -> trace.satisfied("specialist");
            case GENERAL_ASSISTANT ->
                specialistOnly
                        ? trace.notSatisfied("generalRefused")
                        : reading.equals("any-assistant") ? trace.satisfied("general") : trace.unknown("generalOpen");
            case ASSOCIATE_SPECIALIST_ASSISTANT -> trace.unknown("associate");
            case ASSOCIATE_GENERAL_ASSISTANT ->
                specialistOnly ? trace.notSatisfied("generalRefused") : trace.unknown("associate");
            default -> trace.notSatisfied("otherStatus");
        };
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

    /** NA-09. */
    static Outcome isDoctorAfterResidency(Facts facts, Trace trace) {
        Outcome doctor = isDoctor(facts, trace);
        if (doctor == Outcome.NOT_SATISFIED) {
            return trace.notSatisfied("refused");
        }
        Outcome after = isAfterResidency(facts, trace);
        if (after == Outcome.NOT_SATISFIED) {
            return trace.notSatisfied("residencyRefused");
        }
        if (doctor == Outcome.SATISFIED && after == Outcome.SATISFIED) {
            return trace.satisfied("physician");
        }
        if (doctor == Outcome.UNKNOWN && (after != Outcome.FOR_COMMITTEE || physiciansOnly(facts, trace))) {
            trace.missing(DossierInputs.PROFESSION);
        }
        if (after == Outcome.UNKNOWN && (doctor != Outcome.FOR_COMMITTEE || beforeStart(facts, trace))) {
            trace.missing(DossierInputs.DIPLOMA_DATE);
            trace.missing(DossierInputs.CONTRACT_START);
        }
        if (after == Outcome.FOR_COMMITTEE) {
            return trace.unknown("residencyOpen");
        }
        return doctor == Outcome.FOR_COMMITTEE
                ? trace.unknown("otherProfession")
                : trace.answer(Outcome.UNKNOWN, Trace.MISSING);
    }

    private static boolean physiciansOnly(Facts facts, Trace trace) {
        return facts.reading(NouvelleAquitaine2026Interpretations.YOUNG, trace).equals("physicians-only");
    }

    private static boolean beforeStart(Facts facts, Trace trace) {
        return facts.reading(NouvelleAquitaine2026Interpretations.AFTER_RESIDENCY, trace)
                .equals("before-start");
    }

    /** FOR_COMMITTEE stands for a question that the text leaves open. */
    private static Outcome isDoctor(Facts facts, Trace trace) {
        boolean physiciansOnly = physiciansOnly(facts, trace);
        trace.read(DossierInputs.PROFESSION);
        Profession profession = facts.candidate().getProfession().orElse(null);
        if (profession == null) {
            return Outcome.UNKNOWN;
        }
        if (profession == Profession.PHYSICIAN) {
            return Outcome.SATISFIED;
        }
        return physiciansOnly ? Outcome.NOT_SATISFIED : Outcome.FOR_COMMITTEE;
    }

    /** FOR_COMMITTEE stands for a question that the text leaves open. */
    private static Outcome isAfterResidency(Facts facts, Trace trace) {
        String reading = facts.reading(NouvelleAquitaine2026Interpretations.AFTER_RESIDENCY, trace);
        if (reading.equals("any-time")) {
            return Outcome.SATISFIED;
        }
        trace.read(DossierInputs.DIPLOMA_DATE);
        trace.read(DossierInputs.CONTRACT_START);
        LocalDate diploma = facts.candidate().getDiplomaDate().orElse(null);
        LocalDate start = facts.post().getContractStart().orElse(null);
        if (diploma == null || start == null) {
            return Outcome.UNKNOWN;
        }
        if (!diploma.isAfter(start)) {
            return Outcome.SATISFIED;
        }
        return reading.equals("before-start") ? Outcome.NOT_SATISFIED : Outcome.FOR_COMMITTEE;
    }

    /** NA-14. */
    static Outcome anySpecialty(Facts facts, Trace trace) {
        trace.read(DossierInputs.POST_SPECIALTY);
        return trace.satisfied(facts.post().getSpecialty().isPresent() ? "accepted" : "anySpecialty");
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

    /** NA-46. */
    static Outcome kindsAreListed(Facts facts, Trace trace) {
        boolean open =
                facts.reading(NouvelleAquitaine2026Interpretations.KINDS, trace).equals("open");
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        if (facts.partners().isEmpty()) {
            return trace.notApplicable("noPartner");
        }
        return Partnerwise.all(facts, trace, (i, t) -> {
            t.value("partner", facts.partners().get(i));
            EstablishmentFacts establishment = facts.establishment(i);
            return establishment == null ? t.notSatisfied("community") : kindIsListed(establishment, open, t);
        });
    }

    private static Outcome kindIsListed(EstablishmentFacts establishment, boolean open, Trace trace) {
        EstablishmentKind kind = establishment.kind(trace).orElse(null);
        if (kind == null) {
            return trace.lacking(DossierInputs.ESTABLISHMENT_KIND);
        }
        trace.value("category", kind);
        return switch (kind) {
            case UNIVERSITY_HOSPITAL, HOSPITAL_CENTRE, NON_PROFIT_HOSPITAL, MEDICO_SOCIAL -> trace.satisfied("listed");
            case PRIVATE_CLINIC -> open ? trace.satisfied("openList") : trace.notSatisfied("notListed");
            case MILITARY_HOSPITAL, INTERHOSPITAL_SYNDICATE ->
                open ? trace.satisfied("openList") : trace.unknown("near");
            case COOPERATION_GROUP -> open ? trace.satisfied("openList") : cooperationGroup(establishment, trace);
            case OTHER -> open ? trace.unknown("near") : trace.notSatisfied("notListed");
        };
    }

    /** A public cooperation group is near the list, a private one is not. */
    private static Outcome cooperationGroup(EstablishmentFacts establishment, Trace trace) {
        LegalStatus status = establishment.legalStatus(trace).orElse(null);
        if (status == null) {
            return trace.lacking(DossierInputs.LEGAL_STATUS);
        }
        return status == LegalStatus.OTHER_PRIVATE ? trace.notSatisfied("notListed") : trace.unknown("near");
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
