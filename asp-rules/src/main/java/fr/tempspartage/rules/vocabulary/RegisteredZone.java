package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;
import java.util.Optional;

/** Zoning class of a place as a register of zones knows it (<i>zonage du référentiel</i>). */
public final class RegisteredZone {

    private RegisteredZone() {}

    /**
     * Looks a place up; the trace keeps the name of the register and its answer beside what the dossier declares.
     *
     * @param profession the profession whose map is asked for
     * @param commune its commune, of the site or of the seat
     * @param date the day whose map is asked for
     * @return the class; empty where no register answers, and the declaration stands
     */
    public static Optional<ZoningClass> of(
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
        trace.registered(register.name(), found);
        return found;
    }
}
