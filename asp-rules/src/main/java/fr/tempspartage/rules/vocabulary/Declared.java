package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Facts about partners that a register may know better than the dossier (<i>données déclarées et référentiels</i>).
 *
 * <p>Where a register is at hand and answers, it decides, and the trace keeps its name and its answer beside what the
 * dossier declares. Where it does not know the number, the declaration stands; where the number itself is not known, the
 * answer is open, since the register may say otherwise.
 */
public final class Declared {

    private Declared() {}

    /**
     * Kind of an establishment.
     *
     * @param facts the facts
     * @param establishment the establishment
     * @param trace the trace
     * @return the kind; empty where neither a register nor the dossier tells
     */
    public static Optional<EstablishmentKind> kind(Facts facts, Establishment establishment, Trace trace) {
        trace.read(DossierInputs.ESTABLISHMENT_KIND);
        if (lacksFiness(facts.registers().establishments().isPresent(), establishment, trace)) {
            return Optional.empty();
        }
        Optional<EstablishmentKind> known =
                entry(facts, establishment, trace).flatMap(EstablishmentRegister.Entry::kind);
        return known.isPresent() ? known : establishment.getKind();
    }

    /**
     * Legal status of an establishment.
     *
     * @param facts the facts
     * @param establishment the establishment
     * @param trace the trace
     * @return the status; empty where neither a register nor the dossier tells
     */
    public static Optional<LegalStatus> legalStatus(Facts facts, Establishment establishment, Trace trace) {
        trace.read(DossierInputs.LEGAL_STATUS);
        if (lacksFiness(facts.registers().establishments().isPresent(), establishment, trace)) {
            return Optional.empty();
        }
        Optional<LegalStatus> known =
                entry(facts, establishment, trace).flatMap(EstablishmentRegister.Entry::legalStatus);
        return known.isPresent() ? known : establishment.getLegalStatus();
    }

    /**
     * Department of an establishment.
     *
     * @param facts the facts
     * @param establishment the establishment
     * @param trace the trace
     * @return the department; empty where neither a register nor the dossier tells
     */
    public static Optional<Department> department(Facts facts, Establishment establishment, Trace trace) {
        trace.read(DossierInputs.DEPARTMENT);
        if (lacksFiness(facts.registers().establishments().isPresent(), establishment, trace)) {
            return Optional.empty();
        }
        Optional<Department> known = entry(facts, establishment, trace).map(EstablishmentRegister.Entry::department);
        return known.isPresent() ? known : establishment.getDepartment();
    }

    /**
     * Hospital group of an establishment.
     *
     * @param facts the facts
     * @param establishment the establishment
     * @param trace the trace
     * @return the group; empty where neither a register nor the dossier tells
     */
    public static Optional<TerritorialHospitalGroup> hospitalGroup(
            Facts facts, Establishment establishment, Trace trace) {
        trace.read(DossierInputs.HOSPITAL_GROUP);
        if (lacksFiness(facts.registers().hospitalGroups().isPresent(), establishment, trace)) {
            return Optional.empty();
        }
        Optional<TerritorialHospitalGroup> known =
                group(facts, establishment, trace).map(HospitalGroupRegister.Entry::group);
        return known.isPresent() ? known : establishment.getHospitalGroup();
    }

    /**
     * Tie of an establishment to its hospital group.
     *
     * @param facts the facts
     * @param establishment the establishment
     * @param trace the trace
     * @return the tie; empty where neither a register nor the dossier tells
     */
    public static Optional<GroupMembership> groupMembership(Facts facts, Establishment establishment, Trace trace) {
        trace.read(DossierInputs.GROUP_MEMBERSHIP);
        if (lacksFiness(facts.registers().hospitalGroups().isPresent(), establishment, trace)) {
            return Optional.empty();
        }
        Optional<GroupMembership> known =
                group(facts, establishment, trace).map(HospitalGroupRegister.Entry::membership);
        return known.isPresent() ? known : establishment.getGroupMembership();
    }

    /**
     * Zoning class of a place as a register of zones knows it.
     *
     * @param facts the facts
     * @param profession the profession whose map is asked for
     * @param partner the partner
     * @param commune its commune, of the site or of the seat
     * @param date the day whose map is asked for
     * @param trace the trace
     * @return the class; empty where no register answers, and the declaration stands
     */
    public static Optional<ZoningClass> registeredZone(
            Facts facts,
            Profession profession,
            Partner partner,
            Optional<InseeCode> commune,
            LocalDate date,
            Trace trace) {
        var register = facts.registers().zones().orElse(null);
        if (register == null || commune.isEmpty()) {
            return Optional.empty();
        }
        trace.read(DossierInputs.PRIORITY_DISTRICT);
        Optional<ZoningClass> found = register.zone(profession, commune.get(), partner.getPriorityDistrict(), date);
        keep(trace, register.name(), found);
        return found;
    }

    private static Optional<HospitalGroupRegister.Entry> group(Facts facts, Establishment establishment, Trace trace) {
        HospitalGroupRegister register = facts.registers().hospitalGroups().orElse(null);
        if (register == null) {
            return Optional.empty();
        }
        trace.read(DossierInputs.FINESS);
        Optional<HospitalGroupRegister.Entry> found =
                establishment.getFiness().flatMap(finess -> register.group(finess, facts.date()));
        keep(trace, register.name(), found);
        return found;
    }

    /** With a register at hand, a number that is not known leaves open what the register would say of it. */
    private static boolean lacksFiness(boolean registerAtHand, Establishment establishment, Trace trace) {
        if (!registerAtHand || establishment.getFiness().isPresent()) {
            return false;
        }
        trace.read(DossierInputs.FINESS);
        trace.missing(DossierInputs.FINESS);
        return true;
    }

    private static Optional<EstablishmentRegister.Entry> entry(Facts facts, Establishment establishment, Trace trace) {
        EstablishmentRegister register = facts.registers().establishments().orElse(null);
        if (register == null) {
            return Optional.empty();
        }
        trace.read(DossierInputs.FINESS);
        Optional<EstablishmentRegister.Entry> found =
                establishment.getFiness().flatMap(finess -> register.establishment(finess, facts.date()));
        keep(trace, register.name(), found);
        return found;
    }

    private static void keep(Trace trace, String register, Optional<?> found) {
        if (trace.recording() && found.isPresent()) {
            trace.value("register", register);
            trace.value("registered", found.get().toString());
        }
    }
}
