package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.List;
import java.util.Objects;

/** Checks of dates and lengths (<i>calendrier et durée</i>). */
final class NouvelleAquitaine2026Lengths {

    private static final int TWO_YEARS = 24;

    private NouvelleAquitaine2026Lengths() {}

    /** NA-19. */
    static Outcome yearByYear(Facts facts, Trace trace) {
        trace.read(DossierInputs.SEGMENTS);
        if (facts.segments().isEmpty()) {
            return trace.lacking(DossierInputs.SEGMENTS);
        }
        List<TimeSegment> segments = facts.segments().get();
        boolean years = false;
        for (int s = 0; s < segments.size(); s++) {
            years |= segments.get(s).getUnit() == AllocationUnit.YEARS;
        }
        if (!years) {
            return trace.notApplicable("notInYears");
        }
        MonthCount count = count(facts, trace);
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        if (facts.contract().isEmpty()) {
            return trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        }
        ServicePeriod contract = facts.contract().get();
        int months = count.months(contract);
        if (months == 0 && contract.isAbout(TWO_YEARS)) {
            return trace.unknown("nearTwoYears");
        }
        return trace.either(months == TWO_YEARS, "twoYears", "otherLength");
    }

    /** NA-41. */
    static Outcome accompanied(List<Integer> lengths, Facts facts, Trace trace) {
        boolean financed = facts.reading(NouvelleAquitaine2026Interpretations.PERIOD, trace)
                .equals("financed-period");
        MonthCount count = count(facts, trace);
        var first = financed ? DossierInputs.FINANCED_START : DossierInputs.CONTRACT_START;
        var last = financed ? DossierInputs.FINANCED_END : DossierInputs.CONTRACT_END;
        trace.read(first);
        trace.read(last);
        ServicePeriod period = (financed ? facts.post().financedPeriod() : facts.contract()).orElse(null);
        if (period == null) {
            return trace.lacking(first, last);
        }
        trace.value("from", period.getStart());
        trace.value("to", period.getEnd());
        int months = count.months(period);
        trace.value("months", months);
        if (lengths.contains(months)) {
            return trace.satisfied(
                    period.exactMonths().isPresent()
                            ? "anniversary"
                            : count == MonthCount.START_MONTH ? "startMonth" : "firstWorkedDay");
        }
        if (months > 0) {
            return trace.notSatisfied("otherMonths");
        }
        return lengths.stream().anyMatch(period::isAbout) ? trace.unknown("near") : trace.notSatisfied("otherLength");
    }

    /** How the months of a contract are counted: I-NA-22, which has a default. */
    private static MonthCount count(Facts facts, Trace trace) {
        return Objects.requireNonNull(NouvelleAquitaine2026Interpretations.LENGTH.chosen(facts, trace));
    }
}
