package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.web.site.Page;
import java.util.Map;

/**
 * What stands above every page of a campaign (<i>en-tête</i>).
 *
 * @param at the address of the campaign after the language
 * @param call the identifier of the call
 * @param title the title of the call
 * @param file the name of the file
 * @param day the day of the assessment
 * @param readings the readings that were chosen, in words
 * @param done whether there are results to look at
 * @param tab the page that is shown
 */
public record JobView(
        String at,
        String call,
        String title,
        String file,
        String day,
        ImmutableList<String> readings,
        boolean done,
        String tab) {

    static JobView of(Job job, Page page, String tab) {
        Language language = page.language();
        CallDefinition call = job.ask().call();
        ImmutableList.Builder<String> readings = ImmutableList.builder();
        for (Map.Entry<String, String> choice : job.ask().readings().entrySet()) {
            readings.add(reading(call, choice.getKey(), choice.getValue(), language));
        }
        return new JobView(
                "/campaign/" + job.id(),
                call.id().toString(),
                page.in(call.campaign().getTitle()),
                job.ask().name(),
                Phrases.of(job.ask().context().date(), language),
                readings.build(),
                job.state() == Job.State.DONE,
                tab);
    }

    /** A reading in words, such as « I-NA-8 – Strictement ». */
    static String reading(CallDefinition call, String key, String slug, Language language) {
        return call.interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> key + " – " + one.choice(slug).label().in(language))
                .orElse(key);
    }
}
