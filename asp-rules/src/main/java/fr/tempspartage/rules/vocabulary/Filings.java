package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Checks of the filing (<i>dépôt</i>), which calls share. A draft has no submitter or channel to judge: the answer is
 * NOT_APPLICABLE with the reason {@code draft}. Its deadline is judged once it has passed.
 */
public final class Filings {

    private static final long SECONDS_OF_A_DAY = 86_400;
    private static final long SECONDS_OF_AN_HOUR = 3_600;

    private Filings() {}

    /**
     * State of the filing (<i>dossier déposé ou brouillon</i>), which follows from a day of filing where it is not
     * stated; in sentences {@code {state}}.
     */
    public static Fact<Dossier, FilingState> state() {
        return Fact.found(
                DossierInputs.FILING_STATE,
                seen -> seen.facts().filingState(seen.trace()).orElse(null),
                DossierInputs.FILED_AT);
    }

    /**
     * Whether the dossier has been filed; a draft has no submitter and no channel to judge. In sentences {@code {state}}.
     */
    public static Test<Dossier> isFiled() {
        return state().is(FilingState.FILED);
    }

    /** Who filed (<i>déposant</i>), in sentences {@code {submitter}}. */
    public static Fact<Dossier, SubmitterRole> submitter() {
        return Fact.stated(DossierInputs.SUBMITTER, facts -> facts.filing().getSubmitter());
    }

    /** Channel of the filing (<i>voie de dépôt</i>), in sentences {@code {channel}}. */
    public static Fact<Dossier, FilingChannel> channel() {
        return Fact.stated(DossierInputs.CHANNEL, facts -> facts.filing().getChannel());
    }

    /** Address to which the application was sent (<i>adresse de dépôt</i>), in sentences {@code {address}}. */
    public static Fact<Dossier, String> address() {
        return Fact.stated(DossierInputs.FILING_ADDRESS, facts -> facts.filing().getAddress());
    }

    /**
     * Whether the dossier was filed by a last day, in Paris. The clause has the sentences {@code inTime}, {@code late},
     * {@code draft} and, for a draft that is too late, {@code deadlinePassed}, with {@code {firstLateInstant}},
     * {@code {filedAt}} once it is filed, and {@code {day}} for a draft that is too late.
     *
     * @param toItsEnd whether the last day counts as a whole, or has to be still to come
     */
    public static Test<Dossier> isFiledBy(Parameter<LocalDate> lastDay, boolean toItsEnd) {
        return new FiledInTime(lastDay, toItsEnd);
    }

    /**
     * Checks that the dossier was filed before the first late instant, or, for a draft, that it still can be: a draft
     * assessed on a day that begins at that instant or later is NOT_SATISFIED. Reasons: {@code inTime}, {@code late},
     * {@code draft}, {@code deadlinePassed}, {@code missing}.
     *
     * @param firstLateInstant the first instant that is too late
     * @return SATISFIED, NOT_SATISFIED, UNKNOWN or NOT_APPLICABLE
     */
    public static Outcome before(Facts facts, ZonedDateTime firstLateInstant, Trace trace) {
        boolean draft = isDraft(facts, trace);
        trace.value(Facts.FIRST_LATE_INSTANT, firstLateInstant);
        if (draft && !isTooLate(facts.date(), firstLateInstant)) {
            return trace.notApplicable("draft");
        }
        if (draft) {
            trace.value("day", facts.date());
            return trace.notSatisfied("deadlinePassed");
        }
        trace.read(DossierInputs.FILED_AT);
        Optional<OffsetDateTime> filedAt = facts.filing().getFiledAt();
        if (filedAt.isEmpty()) {
            facts.missingFilingState(trace);
            return trace.lacking(DossierInputs.FILED_AT);
        }
        return trace.either(isBefore(filedAt.get(), firstLateInstant), "inTime", "late");
    }

    static boolean isBefore(OffsetDateTime filedAt, ZonedDateTime limit) {
        int order = Long.compare(filedAt.toEpochSecond(), limit.toEpochSecond());
        return order < 0 || (order == 0 && filedAt.getNano() < limit.getNano());
    }

    /**
     * Day of a filing in Paris.
     *
     * @param filedAt the instant of the filing
     * @return the day on which it falls
     */
    public static LocalDate dayOf(OffsetDateTime filedAt) {
        // Since 1970, Paris has been one hour ahead of universal time, or two: most instants need no rules of the zone.
        long second = filedAt.toEpochSecond();
        long winter = Math.floorDiv(second + SECONDS_OF_AN_HOUR, SECONDS_OF_A_DAY);
        long summer = Math.floorDiv(second + 2 * SECONDS_OF_AN_HOUR, SECONDS_OF_A_DAY);
        return second >= 0 && winter == summer
                ? LocalDate.ofEpochDay(winter)
                : LocalDate.ofInstant(filedAt.toInstant(), Calendar.PARIS);
    }

    /**
     * Tells whether a day is after the day of a filing in Paris.
     *
     * @param filedAt the instant of the filing
     * @return false on the day of the filing and before
     */
    public static boolean isAfter(LocalDate day, OffsetDateTime filedAt) {
        // Paris is never behind universal time: a day that has begun there needs no rules of the zone.
        return day.toEpochDay() * SECONDS_OF_A_DAY > filedAt.toEpochSecond() && day.isAfter(dayOf(filedAt));
    }

    /**
     * Tells whether nothing filed on a day is in time any more.
     *
     * @param day the day, in Paris
     * @return true if the whole day is too late
     */
    public static boolean isTooLate(LocalDate day, ZonedDateTime firstLateInstant) {
        // Paris is never behind universal time: such a day begins there before that instant.
        return day.toEpochDay() * SECONDS_OF_A_DAY >= firstLateInstant.toEpochSecond()
                && !day.atStartOfDay(Calendar.PARIS).toInstant().isBefore(firstLateInstant.toInstant());
    }

    /**
     * Tells whether the dossier is known to be a draft.
     *
     * @return true for a draft; false where it is filed or the state is not known
     */
    public static boolean isDraft(Facts facts, Trace trace) {
        return facts.filingState(trace).orElse(FilingState.FILED) == FilingState.DRAFT;
    }
}
