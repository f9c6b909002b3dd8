package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.SECOND_ZONE;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.ZONE_DATE;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.ZONE_DENTIST;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.ZONE_PLACE;

import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.SecondZone;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.ZoneDate;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.ZonePlace;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.domain.specialty.SpecialtyClass;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RegisterAnswer;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Zones of the places of practice (<i>zonage</i>): ZIP, ZAC or outside, by the register at hand, otherwise as declared.
 *
 * <p>With a register at hand, a place whose commune is not known is not known: the declaration only stands where the
 * register was asked and has no answer.
 */
final class Zoning {

    /** The class in the words of the call, which names it otherwise than the law does. */
    private static final Coded COMPLEMENTARY = new Coded() {

        @Override
        public String name() {
            return ZoningClass.COMPLEMENTARY_ACTION.name();
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(
                    "zone d’accompagnement complémentaire (ZAC)", "zone d’accompagnement complémentaire (ZAC)");
        }
    };

    private final Zones days;
    private final Facts facts;
    private final Trace trace;
    private final Profession map;
    private final @Nullable Specialty specialty;
    private @Nullable Partner zip;
    private @Nullable Partner zac;
    private boolean unknown;
    private @Nullable Input<InseeCode> missingPlace;
    private boolean zoneMissing;
    private boolean dateMissing;
    private boolean seatNotDeclared;
    private @Nullable Partner corrected;
    private @Nullable ZoningClass declaredThere;
    private @Nullable ZoningClass registeredThere;

    /** Looks at every partner on one map. */
    Zoning(Zones days, Facts facts, Trace trace, Profession map, @Nullable Specialty specialty) {
        this.days = days;
        this.facts = facts;
        this.trace = trace;
        this.map = map;
        this.specialty = specialty;
        for (int i = 0; i < facts.partners().size(); i++) {
            Partner partner = facts.partners().get(i);
            ZoningClass zone = zone(partner);
            if (zone == null) {
                unknown = true;
            } else if (zone == ZoningClass.PRIORITY_INTERVENTION) {
                zip = zip == null ? partner : zip;
            } else if (zone == ZoningClass.COMPLEMENTARY_ACTION) {
                zac = zac == null ? partner : zac;
            }
        }
    }

    Outcome inside(Trace told) {
        if (zip != null) {
            return found(zip, ZoningClass.PRIORITY_INTERVENTION, told);
        }
        if (zac != null && !zacWaitsForZip()) {
            return found(zac, ZoningClass.COMPLEMENTARY_ACTION, told);
        }
        if (zac != null) {
            missing(told);
            return told.silent("zacOnly", SECOND_ZONE);
        }
        return notFound("outside", told);
    }

    Outcome firstRank(Trace told) {
        return zip != null ? found(zip, ZoningClass.PRIORITY_INTERVENTION, told) : notFound("noZip", told);
    }

    Outcome secondRank(Trace told) {
        if (zip != null) {
            told.value("place", zip);
            return told.notApplicable("better");
        }
        return inside(told);
    }

    private boolean zacWaitsForZip() {
        return SECOND_ZONE.chosen(facts, trace) == SecondZone.ZAC_IF_NO_ZIP;
    }

    private Outcome found(Partner place, ZoningClass zone, Trace told) {
        told.value("place", place);
        told.value("zone", name(zone));
        if (map == Profession.DENTIST) {
            return told.satisfied("insideDentistsMap");
        }
        if (specialty != null && isDentistry(specialty)) {
            return told.satisfied("insideDentist");
        }
        return told.satisfied(tellCorrection(told) ? "insideRegister" : "inside");
    }

    private Outcome notFound(String no, Trace told) {
        if (unknown) {
            missing(told);
            return told.answer(Outcome.UNKNOWN, seatNotDeclared ? "seatZone" : Trace.MISSING);
        }
        if (specialty == null) {
            return told.lacking(DossierInputs.POST_SPECIALTY);
        }
        if (isDentistry(specialty)) {
            return told.silent("dentist", ZONE_DENTIST);
        }
        return told.notSatisfied(tellCorrection(told) ? no + "Register" : no);
    }

    private void missing(Trace told) {
        if (missingPlace != null) {
            told.missing(missingPlace);
        }
        if (zoneMissing) {
            told.missing(DossierInputs.ZONE);
        }
        if (dateMissing) {
            facts.missingFilingState(told);
            told.missing(DossierInputs.FILED_AT);
        }
    }

    static boolean isDentistry(Specialty specialty) {
        return specialty.specialtyClass() == SpecialtyClass.ODONTOLOGY;
    }

    /** Zone of one partner; {@code null} where it is not known, with what is missing. */
    private @Nullable ZoningClass zone(Partner partner) {
        boolean site = ZONE_PLACE.chosen(facts, trace) == ZonePlace.SITE;
        ZoneRegister register = facts.registers().zones().orElse(null);
        if (register != null) {
            Input<InseeCode> place = site ? DossierInputs.SITE_COMMUNE : DossierInputs.SEAT_COMMUNE;
            trace.read(place);
            Optional<InseeCode> commune = site ? partner.getSiteCommune() : partner.getSeatCommune();
            LocalDate date = date();
            missingPlace = commune.isEmpty() ? place : missingPlace;
            dateMissing |= date == null;
            if (commune.isEmpty() || date == null) {
                return null;
            }
            trace.read(DossierInputs.PRIORITY_DISTRICT);
            ZoningClass registered = register.zone(map, commune.get(), partner.getPriorityDistrict(), date)
                    .orElse(null);
            tell(register.name(date), partner, Optional.ofNullable(registered), site);
            if (registered != null) {
                if (site) {
                    compare(partner, registered);
                }
                return registered;
            }
        }
        if (map == Profession.DENTIST) {
            return ZoningClass.OUTSIDE;
        }
        if (!site) {
            seatNotDeclared = true;
            return null;
        }
        trace.read(DossierInputs.ZONE);
        ZoningClass declared = partner.getZone().orElse(null);
        zoneMissing |= declared == null;
        return declared;
    }

    /** Keeps what the register answered; what is declared is the zone of the site, and not of the seat. */
    private void tell(String register, Partner partner, Optional<ZoningClass> registered, boolean site) {
        if (trace.recording()) {
            trace.registered(new RegisterAnswer(
                    register, DossierInputs.ZONE, partner, site ? partner.getZone() : Optional.empty(), registered));
        }
    }

    private void compare(Partner partner, ZoningClass registered) {
        trace.read(DossierInputs.ZONE);
        ZoningClass declared = partner.getZone().orElse(registered);
        if (declared != registered && corrected == null) {
            corrected = partner;
            declaredThere = declared;
            registeredThere = registered;
        }
    }

    /** Tells of the first place that the register knows better; false where there is none. */
    private boolean tellCorrection(Trace told) {
        if (corrected == null || declaredThere == null || registeredThere == null) {
            return false;
        }
        told.value("correctedPlace", corrected);
        told.value("declared", name(declaredThere));
        told.value("registered", name(registeredThere));
        return true;
    }

    private static Coded name(ZoningClass zone) {
        return zone == ZoningClass.COMPLEMENTARY_ACTION ? COMPLEMENTARY : zone;
    }

    /** Day whose map is asked for: today for a draft; {@code null} where the day of filing is not known. */
    private @Nullable LocalDate date() {
        ZoneDate reading = ZONE_DATE.chosen(facts, trace);
        return reading == ZoneDate.DECISION ? days.decision() : reading == ZoneDate.START ? days.start() : filing();
    }

    private @Nullable LocalDate filing() {
        trace.read(DossierInputs.FILING_STATE);
        trace.read(DossierInputs.FILED_AT);
        if (facts.filingState().orElse(FilingState.FILED) == FilingState.DRAFT) {
            return facts.date();
        }
        OffsetDateTime filedAt = facts.filing().getFiledAt().orElse(null);
        if (filedAt == null) {
            return null;
        }
        return Filings.dayOf(filedAt);
    }
}
