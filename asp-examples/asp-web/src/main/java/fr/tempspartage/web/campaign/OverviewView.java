package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.DossierRow.Standing;
import fr.tempspartage.io.report.ImportText;
import fr.tempspartage.web.site.Page;
import java.util.Optional;

/**
 * Page of a campaign that is done (<i>synthèse</i>).
 *
 * @param all how many records there are
 * @param counts how many of each; they add up to all of them
 * @param map the dossiers by department
 * @param budget the money by year
 * @param imported the account of the import; empty where there was none
 * @param issues how many records something is said of
 */
public record OverviewView(
        JobView job,
        String all,
        ImmutableList<Count> counts,
        MapView map,
        BudgetView budget,
        Optional<String> imported,
        String issues) {

    /**
     * How many records have one standing.
     *
     * @param part the part of all of them in hundredths of a percent, for the bar
     */
    public record Count(String value, String badge, String label, String count, int part) {}

    private static final int WHOLE = 10_000;

    static OverviewView of(Job job, Results results, BudgetView budget, Page page) {
        Language language = page.language();
        ImmutableList.Builder<Count> counts = ImmutableList.builder();
        int all = results.rows().size();
        for (Standing standing : Standing.values()) {
            int count = results.count(standing);
            counts.add(new Count(
                    standing.name(),
                    TableView.badge(standing),
                    page.say("standing." + standing),
                    Spoken.count(count, language),
                    part(count, all)));
        }
        return new OverviewView(
                JobView.of(job, page, "overview"),
                Spoken.count(all, language),
                counts.build(),
                MapView.of(results, page),
                budget,
                results.imported().map(summary -> ImportText.of(summary, 1, summary.read(), language)),
                Spoken.count(results.withIssues(false).length, language));
    }

    private static int part(long count, int all) {
        return all == 0 ? 0 : (int) (count * WHOLE / all);
    }
}
