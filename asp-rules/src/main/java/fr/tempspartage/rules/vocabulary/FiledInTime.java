package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Test of whether the dossier was filed in time (<i>dépôt dans le délai</i>), or, as a draft, still can be. */
final class FiledInTime extends Test<Dossier> {

    private static final Outcomes ANY = Outcomes.YES.orAlso(Outcomes.NO).orAlso(Outcomes.NOT_APPLICABLE);

    private final Parameter<LocalDate> lastDay;
    private final boolean toItsEnd;
    private @Nullable Limits limits;

    /** What follows from a last day, kept since it is asked for each dossier. */
    private record Limits(LocalDate lastDay, ZonedDateTime start, ZonedDateTime end) {

        static Limits of(LocalDate day) {
            return new Limits(
                    day, day.atStartOfDay(Calendar.PARIS), day.plusDays(1).atStartOfDay(Calendar.PARIS));
        }
    }

    FiledInTime(Parameter<LocalDate> lastDay, boolean toItsEnd) {
        this.lastDay = lastDay;
        this.toItsEnd = toItsEnd;
    }

    /** A deadline that the context gives holds at its instant, however the text is read. */
    @Override
    protected Outcomes answer(Case seen) {
        Limits stated = limits();
        ZonedDateTime given = seen.facts().firstLateInstant().orElse(stated.end());
        ZonedDateTime late = given.equals(stated.end()) && !toItsEnd ? stated.start() : given;
        Outcome outcome = Filings.before(seen.facts(), late, seen.trace());
        return outcome == Outcome.UNKNOWN ? ANY : Outcomes.of(outcome);
    }

    private Limits limits() {
        Limits known = limits;
        LocalDate day = lastDay.get();
        if (known == null || !known.lastDay().equals(day)) {
            known = Limits.of(day);
            limits = known;
        }
        return known;
    }

    @Override
    protected Outcomes reachable() {
        return ANY;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.FILING_STATE, DossierInputs.FILED_AT);
        contents.uses(lastDay);
        contents.says(Outcome.SATISFIED, "inTime");
        contents.says(Outcome.NOT_SATISFIED, "late");
        contents.says(Outcome.NOT_SATISFIED, "deadlinePassed");
        contents.says(Outcome.NOT_APPLICABLE, "draft");
    }

    @Override
    public Bilingual readBack() {
        return toItsEnd
                ? Bilingual.of(
                        "dépôt au plus tard à la fin du {" + lastDay + "}", "filing until the end of {" + lastDay + "}")
                : Bilingual.of(
                        "dépôt avant le début du {" + lastDay + "}", "filing before the start of {" + lastDay + "}");
    }
}
