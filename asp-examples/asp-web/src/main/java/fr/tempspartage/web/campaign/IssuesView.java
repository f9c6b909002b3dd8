package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.report.DossierRow.Standing;
import fr.tempspartage.web.site.Page;

/**
 * What is wrong on which line (<i>anomalies</i>).
 *
 * @param all how many records there are
 * @param counts how many of each standing; they add up to all of them
 * @param warnings whether records are shown too that were read with a warning
 * @param refused how many could not be read or assessed
 * @param withIssues how many something is said of
 * @param frequent what is wrong most often, on the first page
 */
public record IssuesView(
        JobView job,
        String all,
        String counts,
        boolean warnings,
        String refused,
        String withIssues,
        ImmutableList<Frequent> frequent,
        int page,
        int pages,
        ImmutableList<Line> lines) {

    /** Kind of error with how many records have it, and an example of them. */
    public record Frequent(String records, int number, String place, String text) {}

    /**
     * Record with what is said of it.
     *
     * @param more how many issues are not shown
     */
    public record Line(
            int number, String place, String id, String badge, String standing, ImmutableList<Said> issues, int more) {}

    /**
     * One issue.
     *
     * @param advice the second sentence, which says what may be meant
     */
    public record Said(boolean error, String place, String text, String advice) {}

    static IssuesView of(Job job, Results results, boolean warnings, int asked, Page page) {
        int[] found = results.withIssues(!warnings);
        int pages = Math.max(1, (found.length + TableView.ROWS - 1) / TableView.ROWS);
        int at = Math.max(1, Math.min(pages, asked));
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = (at - 1) * TableView.ROWS; i < Math.min(found.length, at * TableView.ROWS); i++) {
            lines.add(line(results, results.rows().get(found[i]), page));
        }
        return new IssuesView(
                JobView.of(job, page, "issues"),
                Spoken.count(results.rows().size(), page.language()),
                counts(results, page),
                warnings,
                Spoken.count(results.withIssues(true).length, page.language()),
                Spoken.count(results.withIssues(false).length, page.language()),
                at == 1 && !warnings ? frequent(results, page) : ImmutableList.of(),
                at,
                pages,
                lines.build());
    }

    private static ImmutableList<Frequent> frequent(Results results, Page page) {
        return results.frequent().stream()
                .map(kind -> {
                    Said said = said(kind.example(), page.language());
                    return new Frequent(
                            Spoken.count(kind.records(), page.language()), kind.number(), said.place(), said.text());
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** That what came in has come out: the sum in words. */
    static String counts(Results results, Page page) {
        StringBuilder sum = new StringBuilder();
        for (Standing standing : Standing.values()) {
            sum.append(sum.length() == 0 ? "" : " + ")
                    .append(page.say("counted." + standing, Spoken.count(results.count(standing), page.language())));
        }
        return sum.toString();
    }

    /** Record with what is said of it. */
    static Line line(Results results, Row row, Page page) {
        Stored stored = results.stored(row);
        ImmutableList.Builder<Said> issues = ImmutableList.builder();
        stored.issues().forEach(issue -> issues.add(said(issue, page.language())));
        return new Line(
                row.number(),
                row.line() == 0 ? "" : Integer.toString(row.line()),
                row.id(),
                TableView.badge(row.said().standing()),
                page.say("standing." + row.said().standing()),
                issues.build(),
                stored.more());
    }

    private static Said said(Issue issue, Language language) {
        String message = issue.message().in(language);
        int end = message.indexOf('\n');
        String place = issue.line() == 0 ? "" : issue.place();
        return new Said(
                issue.isError(),
                (place + " " + issue.pointer()).strip(),
                end < 0 ? message : message.substring(0, end),
                end < 0 ? "" : message.substring(end + 1));
    }
}
