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

/**
 * Test of whether the dossier was filed in time (<i>dépôt dans le délai</i>), or, as a draft, still can be. A clause may have
 * its own sentences {@code inTime}, {@code late}, {@code deadlinePassed} and {@code draft}.
 */
final class FiledInTime extends Test<Dossier> {

    private static final Outcomes ANY = Outcomes.YES.orAlso(Outcomes.NO).orAlso(Outcomes.NOT_APPLICABLE);

    private static final Bilingual IN_TIME = Bilingual.of(
            "Dépôt le {filedAt}, dans le délai. Fin du délai\u00a0: {firstLateInstant}.",
            "Filed on {filedAt}, in time. End of the time for filing: {firstLateInstant}.");
    private static final Bilingual LATE = Bilingual.of(
            "Dépôt le {filedAt}, hors délai. Fin du délai\u00a0: {firstLateInstant}.",
            "Filed on {filedAt}, too late. End of the time for filing: {firstLateInstant}.");
    private static final Bilingual PASSED = Bilingual.of(
            "Le dossier est un brouillon à la date de l’examen, le {day}, et le délai est expiré. Fin du délai\u00a0:"
                    + " {firstLateInstant}. Si le dossier a été déposé depuis, indiquer qu’il est déposé, avec la date et"
                    + " l’heure du dépôt.",
            "The application is still a draft on the day of the assessment, {day}, and the time for filing is over. End of"
                    + " the time for filing: {firstLateInstant}. If it has been filed since, state that it is filed, with the"
                    + " date and time of filing.");
    private static final Bilingual DRAFT = Bilingual.of("Un brouillon n’est pas un dépôt.", "A draft is not a filing.");

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
        contents.says(Outcome.SATISFIED, "inTime", IN_TIME);
        contents.says(Outcome.NOT_SATISFIED, "late", LATE);
        contents.says(Outcome.NOT_SATISFIED, "deadlinePassed", PASSED);
        contents.says(Outcome.NOT_APPLICABLE, "draft", DRAFT);
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
