package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
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
 * dossier declares; otherwise the declaration stands.
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
        Optional<Department> known = entry(facts, establishment, trace).map(EstablishmentRegister.Entry::department);
        return known.isPresent() ? known : establishment.getDepartment();
    }

    /**
     * Hospital group of an establishment and its tie to it.
     *
     * @param facts the facts
     * @param establishment the establishment
     * @param trace the trace
     * @return the group as the register knows it; empty where no register answers, and the declaration stands
     */
    public static Optional<HospitalGroupRegister.Entry> registeredGroup(
            Facts facts, Establishment establishment, Trace trace) {
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
