package fr.tempspartage.calls.auvergnerhonealpes2026;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Checks of the specialty, of the project as people read it, and of the filing. */
final class ProjectChecks {

    /** The only address that the call gives. */
    static final String ADDRESS = "ars-ara-dos-bureau-ph@ars.sante.fr";

    private static final LocalDate DECISIONS = LocalDate.of(2026, 10, 1);
    private static final LocalDate POSTS_BEGIN = LocalDate.of(2026, 11, 1);
    private static final Specialty MEDICAL_BIOLOGY = Specialty.parse("SM03");

    private ProjectChecks() {}

    /** Medical (general medicine apart), surgical or dental specialty. */
    static Outcome specialty(Facts facts, Trace trace) {
        trace.read(DossierInputs.POST_SPECIALTY);
        Optional<Specialty> specialty = facts.post().getSpecialty();
        if (specialty.isEmpty()) {
            return trace.lacking(DossierInputs.POST_SPECIALTY);
        }
        trace.value("specialty", specialty.get());
        return switch (specialty.get().specialtyClass()) {
            case MEDICAL ->
                specialty.get().sameFamilyAs(MEDICAL_BIOLOGY)
                        ? medicalBiology(facts, trace)
                        : trace.satisfied("medical");
            case SURGICAL -> trace.satisfied("surgical");
            case ODONTOLOGY -> trace.satisfied("odontology");
            case GENERAL_MEDICINE -> trace.notSatisfied("generalMedicine");
            case PHARMACY -> trace.either(pharmacyTolerated(facts, trace), "pharmacyTolerated", "pharmacy");
            case OTHER -> trace.notSatisfied("otherProfession");
        };
    }

    /** Open, whoever holds the post; admitted under one reading, where a pharmacist is another question. */
    private static Outcome medicalBiology(Facts facts, Trace trace) {
        String reading = facts.reading(AuvergneRhoneAlpes2026Interpretations.BIOLOGY, trace);
        if (reading.equals("refused")) {
            return trace.notSatisfied("biologyRefused");
        }
        trace.read(DossierInputs.PROFESSION);
        if (!reading.equals("accepted")) {
            return trace.silent("biology", AuvergneRhoneAlpes2026Interpretations.BIOLOGY);
        }
        Optional<Profession> profession = facts.candidate().getProfession();
        if (profession.isPresent() && profession.get() != Profession.PHARMACIST) {
            return trace.satisfied("biologyAccepted");
        }
        if (pharmacyTolerated(facts, trace)) {
            return trace.satisfied(profession.isEmpty() ? "biologyAccepted" : "pharmacyTolerated");
        }
        return profession.isEmpty()
                ? trace.lacking(DossierInputs.PROFESSION)
                : trace.silent("biologyByPharmacist", AuvergneRhoneAlpes2026Interpretations.PHARMACY);
    }

    private static boolean pharmacyTolerated(Facts facts, Trace trace) {
        return facts.reading(AuvergneRhoneAlpes2026Interpretations.PHARMACY, trace)
                .equals("tolerated");
    }

    /** Specialty of the list of eight. */
    static Outcome listedSpecialty(Facts facts, Trace trace) {
        trace.read(DossierInputs.POST_SPECIALTY);
        if (facts.reading(AuvergneRhoneAlpes2026Interpretations.SPECIALTY_LIST, trace)
                .equals("indicative")) {
            return trace.notApplicable("indicative");
        }
        Optional<Specialty> specialty = facts.post().getSpecialty();
        if (specialty.isEmpty()) {
            return trace.lacking(DossierInputs.POST_SPECIALTY);
        }
        Specialty family = specialty.get().family();
        trace.value("specialty", specialty.get());
        trace.value("family", family);
        return isListed(family.code())
                ? trace.satisfied(family.equals(specialty.get()) ? "listed" : "listedFamily")
                : trace.notSatisfied("notListed");
    }

    /** Paediatrics, psychiatry, hepato-gastroenterology, ophthalmology, dermatology, endocrinology, cardiology, dentistry. */
    private static boolean isListed(String family) {
        return switch (family) {
            case "SM40", "SM42", "SM24", "SM38", "SM15", "SM62", "SM73", "CD" -> true;
            default -> false;
        };
    }

    /** What becomes of the project afterwards, a remark. */
    static Outcome afterwards(Facts facts, Trace trace) {
        trace.read(DossierInputs.DURABILITY);
        Optional<String> plan = facts.project().getDurability();
        return plan.isEmpty()
                ? trace.lacking(DossierInputs.DURABILITY)
                : trace.either(!plan.get().isBlank(), "told", "blank");
    }

    /** Need, joint construction and durability, for people to judge. */
    static Outcome need(Facts facts, Trace trace) {
        trace.read(DossierInputs.NEED);
        trace.read(DossierInputs.CO_CONSTRUCTION);
        trace.read(DossierInputs.DURABILITY);
        SharedMedicalProject project = facts.project();
        if (project.getNeed().isPresent()
                && project.getCoConstruction().isPresent()
                && project.getDurability().isPresent()) {
            return trace.forCommittee("described");
        }
        trace.missing(DossierInputs.NEED);
        return trace.lacking(DossierInputs.CO_CONSTRUCTION, DossierInputs.DURABILITY);
    }

    /** Share of time on each side, for people to judge. */
    static Outcome balance(Facts facts, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        trace.read(DossierInputs.SEGMENTS);
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        if (!facts.partnersKnown() || facts.segments().isEmpty()) {
            return trace.lacking(DossierInputs.PARTNERS, DossierInputs.SEGMENTS);
        }
        boolean mustBeEqual = mustBeEqual(facts, trace);
        if (!trace.recording() && !mustBeEqual) {
            // People judge the share, whatever it is.
            return trace.forCommittee("share");
        }
        Optional<TimeShares> shares = facts.shares();
        if (shares.isEmpty() && facts.contract().isEmpty()) {
            return mustBeEqual
                    ? trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END)
                    : trace.forCommittee("notDated");
        }
        if (shares.isEmpty()) {
            return trace.forCommittee("notComputed");
        }
        long hospital = 0;
        for (int i = 0; i < facts.partners().size(); i++) {
            hospital |= facts.partners().get(i) instanceof Establishment ? 1L << i : 0;
        }
        if (trace.recording()) {
            Rate share = shares.get().share(hospital);
            trace.value("hospital", share);
            trace.value("town", share.complement());
        }
        if (mustBeEqual) {
            return trace.either(shares.get().compareToHalf(hospital) == 0, "half", "notHalf");
        }
        return trace.forCommittee("share");
    }

    private static boolean mustBeEqual(Facts facts, Trace trace) {
        return facts.reading(AuvergneRhoneAlpes2026Interpretations.BALANCE, trace)
                .equals("equal");
    }

    /** Filing in or after the month of the decisions, or once posts have begun, a remark that refuses nothing. */
    static Outcome afterDecisions(Facts facts, Trace trace) {
        trace.read(DossierInputs.FILED_AT);
        LocalDate day;
        if (Filings.isDraft(facts, trace)) {
            day = facts.date();
        } else if (facts.filing().getFiledAt().isPresent()) {
            day = Filings.dayOf(facts.filing().getFiledAt().get());
        } else {
            facts.missingFilingState(trace);
            return trace.lacking(DossierInputs.FILED_AT);
        }
        trace.value("day", day);
        if (day.isBefore(DECISIONS)) {
            return trace.notApplicable("before");
        }
        return trace.silent(day.isBefore(POSTS_BEGIN) ? "decisions" : "postsBegun");
    }

    /** Deadline: the text states none, which does not mean that there is none. */
    static Outcome deadline(Facts facts, Trace trace) {
        Optional<ZonedDateTime> firstLateInstant = facts.firstLateInstant();
        if (firstLateInstant.isPresent()) {
            return Filings.before(facts, firstLateInstant.get(), trace);
        }
        if (Filings.isDraft(facts, trace)) {
            return trace.notApplicable("draft");
        }
        facts.missingFilingState(trace);
        return trace.silent("notStated");
    }

    /** Whether an address is the one that the call gives, in capitals or not. */
    static boolean isItsAddress(String address) {
        return address.strip().equalsIgnoreCase(ADDRESS);
    }
}
