package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Checks of the filing (<i>dépôt</i>). */
final class NouvelleAquitaine2026Filings {

    /** Last day of filing, NA-66. */
    static final LocalDate DEADLINE = LocalDate.of(2026, 5, 17);

    private NouvelleAquitaine2026Filings() {}

    /** NA-65. */
    static Outcome channel(Facts facts, Trace trace) {
        if (Filings.isDraft(facts, trace)) {
            return trace.notApplicable("draft");
        }
        Optional<FilingChannel> channel = Filings.channel(facts, trace);
        return channel.isEmpty()
                ? trace.answer(Outcome.UNKNOWN, Trace.MISSING)
                : trace.either(channel.get() == FilingChannel.ONLINE_PLATFORM, "platform", "otherChannel");
    }

    /** NA-66; a deadline that the context gives holds at its instant, whatever the reading. */
    static Outcome inTime(Facts facts, Trace trace) {
        boolean start = facts.reading(NouvelleAquitaine2026Interpretations.DEADLINE, trace)
                .equals("start-of-day");
        ZonedDateTime stated = NouvelleAquitaine2026Campaign.FIRST_LATE_INSTANT;
        ZonedDateTime late = facts.firstLateInstant().orElse(stated);
        return Filings.before(facts, start && late.equals(stated) ? late.minusDays(1) : late, trace);
    }
}
