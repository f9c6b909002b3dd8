package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Checks of the filing (<i>dépôt</i>). */
final class NouvelleAquitaine2026Filings {

    /** Last day of filing, NA-66. */
    static final LocalDate DEADLINE = LocalDate.of(2026, 5, 17);

    private static final ZonedDateTime FIRST_LATE_INSTANT = DEADLINE.plusDays(1).atStartOfDay(Calendar.PARIS);

    private NouvelleAquitaine2026Filings() {}

    /** NA-66; a deadline that the context gives holds at its instant, whatever the reading. */
    static Outcome inTime(Facts facts, Trace trace) {
        boolean start = facts.reading(NouvelleAquitaine2026Interpretations.DEADLINE, trace)
                .equals("start-of-day");
        ZonedDateTime late = facts.firstLateInstant().orElse(FIRST_LATE_INSTANT);
        return Filings.before(facts, start && late.equals(FIRST_LATE_INSTANT) ? late.minusDays(1) : late, trace);
    }
}
