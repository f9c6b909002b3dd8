package fr.tempspartage.domain.campaign;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Calendar of a campaign (<i>calendrier</i>): who files, where, until when, and when the answer and the posts begin.
 *
 * <p>Example: filed by the candidate on the online platform, at the latest on 17 May 2026, for posts that begin in
 * November 2026 or May 2027. What the text does not state is empty, never "open" or "free".
 */
@Value.Immutable
public interface Calendar {

    /** Time zone of the agencies' deadlines in metropolitan France, for which the calls name none. */
    ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * Who files (<i>déposant</i>).
     *
     * @return the role; empty where the text does not say
     */
    Optional<SubmitterRole> getSubmitter();

    /**
     * Channel of the filing (<i>voie de dépôt</i>).
     *
     * @return the channel; empty where the text does not say
     */
    Optional<FilingChannel> getChannel();

    /**
     * Address to which dossiers go (<i>adresse de dépôt</i>).
     *
     * @return the address; empty where the text gives none
     */
    Optional<String> getAddress();

    /**
     * Last day of filing (<i>date limite de dépôt</i>), inclusive, in Paris.
     *
     * @return the day; empty where the text does not state one, which does not mean that there is none
     */
    Optional<LocalDate> getDeadline();

    /**
     * Month in which the committee sits (<i>commission de sélection</i>).
     *
     * @return the month; empty where the text names none
     */
    Optional<YearMonth> getCommitteeMonth();

    /**
     * Month in which decisions are notified (<i>notification des décisions</i>).
     *
     * @return the month; empty where the text names none
     */
    Optional<YearMonth> getDecisionMonth();

    /**
     * Months in which posts may begin (<i>prise de fonctions</i>).
     *
     * @return the months in order
     */
    ImmutableList<YearMonth> getStartMonths();

    /**
     * First instant that is too late: the beginning of the day after the deadline, in Paris.
     *
     * @return the instant, exclusive; empty where the text states no deadline
     */
    default Optional<ZonedDateTime> firstLateInstant() {
        return getDeadline().map(day -> day.plusDays(1).atStartOfDay(PARIS));
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Calendar}. */
    final class Builder extends ImmutableCalendar.Builder {

        Builder() {}
    }
}
