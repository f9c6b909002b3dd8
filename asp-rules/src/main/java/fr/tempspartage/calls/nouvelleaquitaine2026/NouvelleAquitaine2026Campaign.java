package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.rules.verdict.Texts;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** Campaign, its calendar, its source text and its clauses (<i>campagne</i>). */
final class NouvelleAquitaine2026Campaign {

    /** Address for questions; not a filing channel (NA-01, NA-65). */
    static final String CONTACT = "ars-na-rhs-internat@ars.sante.fr";

    /** Month of the committee, NA-76. */
    static final YearMonth COMMITTEE = YearMonth.of(2026, 6);

    /** Code of the region of the title, by INSEE. */
    static final String REGION = "75";

    /** Calendar of the campaign. */
    static final Calendar CALENDAR = Calendar.builder()
            .submitter(SubmitterRole.CANDIDATE)
            .channel(FilingChannel.ONLINE_PLATFORM)
            .deadline(NouvelleAquitaine2026Filings.DEADLINE)
            .committeeMonth(COMMITTEE)
            .addAllStartMonths(NouvelleAquitaine2026Lengths.STARTS)
            .build();

    /** First instant that is too late, by the text. */
    static final ZonedDateTime FIRST_LATE_INSTANT = CALENDAR.firstLateInstant().orElseThrow();

    /** Every statement of the text. */
    static final ImmutableList<Clause> CLAUSES = NouvelleAquitaine2026Text.TEXT.clauses();

    private static final String SHA_256 = "fe86c58d65d7cb603456ee0423c1e83b490ad33e04235dcb8da7a1473f495acf";
    private static final int LINES = 122;

    private NouvelleAquitaine2026Campaign() {}

    /** Makes the campaign. */
    static Campaign make() {
        Texts texts = Texts.load(NouvelleAquitaine2026Campaign.class::getResourceAsStream, "campaign");
        return Campaign.builder()
                .title(texts.get("title"))
                .region(texts.get("region"))
                .regionCode(REGION)
                .edition(texts.get("edition"))
                .authority(texts.get("authority"))
                .contact(CONTACT)
                .calendar(CALENDAR)
                .source(new SourceDocument(texts.get("title"), SHA_256, LINES))
                .notice(texts.get("notice"))
                .build();
    }

    /** Citation of a clause. */
    static Citation cite(String id) {
        ClauseId clause = ClauseId.parse(id);
        return Citation.of(CLAUSES.stream()
                .filter(c -> c.id().equals(clause))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No clause " + id + ".\nMaybe add it to the text.")));
    }
}
