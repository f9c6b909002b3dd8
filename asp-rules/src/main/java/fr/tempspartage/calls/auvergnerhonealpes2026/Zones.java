package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.ZONE_DENTIST;

import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.ZoneDentist;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;
import java.time.YearMonth;

/** Rules on the zones of the places of practice (<i>zonage</i>), which {@link Zoning} looks at on a map. */
final class Zones {

    static final Input<?>[] INPUTS = {
        DossierInputs.PARTNERS,
        DossierInputs.POST_SPECIALTY,
        DossierInputs.ZONE,
        DossierInputs.SITE_COMMUNE,
        DossierInputs.SEAT_COMMUNE,
        DossierInputs.PRIORITY_DISTRICT,
        DossierInputs.FILING_STATE,
        DossierInputs.FILED_AT
    };

    private final Parameter<YearMonth> decisions;
    private final Parameter<LocalDate> start;

    /** Makes the rules with the days whose zoning may be meant. */
    Zones(Parameter<YearMonth> decisions, Parameter<LocalDate> start) {
        this.decisions = decisions;
        this.start = start;
    }

    LocalDate decision() {
        return decisions.get().atDay(1);
    }

    LocalDate start() {
        return start.get();
    }

    /** Condition: one place at least in a ZIP or a ZAC. */
    Outcome inside(Facts facts, Trace trace) {
        return answer(facts, trace, Zoning::inside);
    }

    /** First rank: one place at least in a ZIP. */
    Outcome firstRank(Facts facts, Trace trace) {
        return answer(facts, trace, Zoning::firstRank);
    }

    /** Second rank: one place in a ZAC and none known to be in a ZIP, which has the first. */
    Outcome secondRank(Facts facts, Trace trace) {
        return answer(facts, trace, Zoning::secondRank);
    }

    /** Asks one of the questions of the map that the post is on; of both maps where they decide and the post is not known. */
    private Outcome answer(Facts facts, Trace trace, Question question) {
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        if (facts.partners().isEmpty()) {
            return trace.notApplicable("nowhere");
        }
        trace.read(DossierInputs.POST_SPECIALTY);
        Specialty specialty = facts.post().getSpecialty().orElse(null);
        boolean maybeDentist = specialty == null || Zoning.isDentistry(specialty);
        if (!maybeDentist || ZONE_DENTIST.chosen(facts, trace) != ZoneDentist.DENTISTS_MAP) {
            return question.of(new Zoning(this, facts, trace, Profession.PHYSICIAN, specialty), trace);
        }
        Zoning dentists = new Zoning(this, facts, trace, Profession.DENTIST, specialty);
        return specialty == null
                ? whicheverMap(new Zoning(this, facts, trace, Profession.PHYSICIAN, null), dentists, question, trace)
                : question.of(dentists, trace);
    }

    private static Outcome whicheverMap(Zoning doctors, Zoning dentists, Question question, Trace trace) {
        Outcome either = question.of(doctors, Trace.silent());
        if (either == Outcome.UNKNOWN) {
            question.of(doctors, trace);
            return trace.lacking(DossierInputs.POST_SPECIALTY);
        }
        Outcome other = question.of(dentists, Trace.silent());
        if (other == Outcome.UNKNOWN) {
            question.of(dentists, trace);
        }
        if (either != other) {
            return trace.lacking(DossierInputs.POST_SPECIALTY);
        }
        return trace.answer(either, either == Outcome.NOT_APPLICABLE ? "eitherMapBetter" : "eitherMap");
    }

    /** One of the three questions, asked of a map. */
    private interface Question {

        Outcome of(Zoning zoning, Trace told);
    }
}
