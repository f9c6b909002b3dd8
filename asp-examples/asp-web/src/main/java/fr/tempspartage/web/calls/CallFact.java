package fr.tempspartage.web.calls;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.io.report.CallWords;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.List;
import java.util.Optional;

/**
 * Fact at the head of the page of a call.
 *
 * @param name name of the word for it
 * @param value the value, or which silence it is
 * @param isStated whether it is a value
 * @param clauses the clauses that state it, or whose silence is noted
 */
public record CallFact(String name, Bilingual value, boolean isStated, ImmutableList<ClauseId> clauses) {

    /** Whether one can write to the value. */
    public boolean isAddress() {
        return value.fr().matches("[^@\\s]+@[^@\\s]+");
    }

    /** Facts of a call: what its data say, or else its calendar. */
    static ImmutableList<CallFact> of(CallDefinition call) {
        Campaign campaign = call.campaign();
        Calendar calendar = campaign.getCalendar();
        List<Object> starts = List.copyOf(calendar.getStartMonths());
        ImmutableList.Builder<CallFact> facts = ImmutableList.builder();
        facts.add(of(call, "edition", Optional.of(campaign.getEdition())));
        facts.add(of(call, "filingDeadline", calendar.getDeadline()));
        facts.add(of(call, "submitter", calendar.getSubmitter()));
        facts.add(of(call, "channel", calendar.getChannel()));
        // No datum says that a call gives no address: those that file on a platform need none.
        calendar.getAddress()
                .ifPresent(address ->
                        facts.add(new CallFact("address", CallWords.both(address), true, ImmutableList.of())));
        facts.add(of(call, "committee", calendar.getCommitteeMonth()));
        facts.add(of(call, "decision", calendar.getDecisionMonth()));
        facts.add(of(call, "startDates", starts.isEmpty() ? Optional.empty() : Optional.of(starts)));
        facts.add(of(call, "contact", campaign.getContact()));
        return facts.build();
    }

    private static CallFact of(CallDefinition call, String name, Optional<?> known) {
        Optional<Datum> datum =
                call.data().stream().filter(each -> each.name().equals(name)).findFirst();
        Optional<Bilingual> stated = datum.flatMap(Datum::value).or(() -> known.map(CallWords::both));
        return new CallFact(
                name,
                stated.orElseGet(() -> CallWords.said(datum)),
                stated.isPresent(),
                datum.map(Datum::clauses).orElse(ImmutableList.of()));
    }
}
