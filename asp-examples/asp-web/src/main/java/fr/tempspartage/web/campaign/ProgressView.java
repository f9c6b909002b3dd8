package fr.tempspartage.web.campaign;

import fr.tempspartage.web.site.Page;
import java.util.Locale;
import java.util.Optional;

/**
 * How far something is that goes on by itself (<i>avancement</i>).
 *
 * @param at where it is asked again
 * @param state what is done now, as a key of the texts
 * @param changed whether this was not known to who asks
 * @param records how many dossiers were met
 * @param percent the part that is done; less than 0 where it is not known
 * @param stop where it can be stopped; empty where it cannot
 * @param goesOn whether it goes on
 * @param failure why it ended before its end
 */
public record ProgressView(
        JobView job,
        String at,
        String state,
        boolean changed,
        String records,
        int percent,
        String stop,
        boolean goesOn,
        Optional<String> failure) {

    static ProgressView of(Job job, Page page, Optional<String> known) {
        JobView head = JobView.of(job, page, "");
        String state = "state." + job.state().name().toLowerCase(Locale.ROOT);
        return new ProgressView(
                head,
                page.href(head.at()),
                state,
                known.isPresent() && !known.get().equals(state),
                Spoken.count(job.progress().records(), page.language()),
                job.progress().percent(),
                job.isEnded() ? "" : page.href(head.at() + "/stop"),
                !job.isEnded(),
                job.failure().map(page::in));
    }
}
