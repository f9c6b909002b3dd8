package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.DossierRow.Standing;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.Verdict;
import fr.tempspartage.web.site.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One page of the table of dossiers (<i>tableau</i>).
 *
 * @param part whether the table alone is put in place
 * @param found how many rows the filter leaves
 * @param all how many there are
 * @param first the number of the first row shown among those found; 0 for none
 * @param last the number of the last
 * @param page the number of this page, from 1
 * @param pages how many pages there are, one at least
 * @param text the part of the identifier that is looked for
 * @param order the order, as forms ask for it
 */
public record TableView(
        JobView job,
        boolean part,
        String found,
        String all,
        boolean narrowed,
        String first,
        String last,
        int page,
        int pages,
        String text,
        String order,
        ImmutableList<Option> verdicts,
        ImmutableList<Option> filings,
        ImmutableList<Option> departments,
        ImmutableList<Column> columns,
        ImmutableList<Line> lines) {

    /** Rows of one page. */
    static final int ROWS = 50;

    private static final ImmutableSet<Filter.Sort> NUMBERS =
            ImmutableSet.of(Filter.Sort.NUMBER, Filter.Sort.DOCUMENTS, Filter.Sort.AMOUNT);

    /** Value of a filter, with how many rows have it. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * Column of the table.
     *
     * @param key the key of its name among the texts
     * @param sort how the order by it is asked for
     * @param direction how the rows stand by it: {@code ascending}, {@code descending} or {@code none}
     * @param number whether it holds numbers
     */
    public record Column(String key, String sort, String direction, boolean number) {}

    /**
     * Row as it is shown.
     *
     * @param badge how it looks
     * @param verdict the eligibility, or that it was not read
     * @param levels the other two levels of the verdict
     * @param why the rules that refuse or keep open
     */
    public record Line(
            int number,
            String place,
            String id,
            String badge,
            String verdict,
            String levels,
            String why,
            String department,
            String priority,
            String priorityOpen,
            String missing,
            String amount) {}

    static TableView of(Job job, Results results, Filter filter, int[] found, int asked, boolean part, Page page) {
        Language language = page.language();
        int pages = Math.max(1, (found.length + ROWS - 1) / ROWS);
        int at = Math.max(1, Math.min(pages, asked));
        int from = (at - 1) * ROWS;
        int to = Math.min(found.length, from + ROWS);
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = from; i < to; i++) {
            lines.add(line(results.rows().get(found[i]), page));
        }
        return new TableView(
                JobView.of(job, page, "dossiers"),
                part,
                Spoken.count(found.length, language),
                Spoken.count(results.rows().size(), language),
                filter.isNarrowing(),
                Spoken.count(found.length == 0 ? 0 : from + 1L, language),
                Spoken.count(to, language),
                at,
                pages,
                filter.text(),
                filter.order(),
                verdicts(results, filter, page),
                filings(filter, language),
                departments(results, filter, page),
                columns(filter),
                lines.build());
    }

    private static ImmutableList<Option> verdicts(Results results, Filter filter, Page page) {
        ImmutableList.Builder<Option> options = ImmutableList.builder();
        for (Standing standing : Standing.values()) {
            options.add(new Option(
                    standing.name(),
                    page.say("standing." + standing) + " (" + Spoken.count(results.count(standing), page.language())
                            + ")",
                    filter.verdict().equals(Optional.of(standing))));
        }
        return options.build();
    }

    private static ImmutableList<Option> filings(Filter filter, Language language) {
        ImmutableList.Builder<Option> options = ImmutableList.builder();
        for (FilingStatus status : FilingStatus.values()) {
            options.add(new Option(
                    status.name(), Phrases.of(status, language), filter.filing().equals(Optional.of(status))));
        }
        return options.build();
    }

    /** Departments to choose from, with how many dossiers each has. */
    static ImmutableList<Option> departments(Results results, Filter filter, Page page) {
        ImmutableList.Builder<Option> options = ImmutableList.builder();
        results.departments().forEach((code, count) -> {
            String value = code.isEmpty() ? Filter.NO_DEPARTMENT : code;
            options.add(new Option(
                    value,
                    MapView.name(code, page) + " (" + Spoken.count(count.all(), page.language()) + ")",
                    filter.department().equals(Optional.of(value))));
        });
        return options.build();
    }

    private static ImmutableList<Column> columns(Filter filter) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (Filter.Sort sort : Filter.Sort.values()) {
            String direction = sort != filter.sort() ? "none" : filter.descending() ? "descending" : "ascending";
            columns.add(
                    new Column("column." + sort.code(), filter.by(sort).order(), direction, NUMBERS.contains(sort)));
        }
        return columns.build();
    }

    /** Row as it is shown. */
    static Line line(Row row, Page page) {
        Said said = row.said();
        Language language = page.language();
        return new Line(
                row.number(),
                row.line() == 0 ? "" : Integer.toString(row.line()),
                row.id(),
                badge(said.standing()),
                page.say("standing." + said.standing()),
                said.verdict().map(verdict -> levels(verdict, language)).orElse(""),
                ids(said.why()),
                said.isAssessed() ? MapView.name(said.department(), page) : "",
                ids(said.priority()),
                ids(said.priorityOpen()),
                said.isAssessed() ? Integer.toString(said.missing()) : "",
                said.isAssessed() ? MoneyReport.rangeOrUnknown(row.amount(), language) : "");
    }

    /** How a standing looks. */
    static String badge(Standing standing) {
        return switch (standing) {
            case ELIGIBLE -> "yes";
            case NOT_ELIGIBLE -> "no";
            case TO_BE_CONFIRMED -> "open";
            case NOT_READ, NOT_ASSESSED -> "neutral";
        };
    }

    private static String levels(Verdict verdict, Language language) {
        return Phrases.of(verdict.completeness(), language) + " · "
                + verdict.filing().stream()
                        .map(status -> Phrases.of(status, language))
                        .collect(Collectors.joining(" · "));
    }

    private static String ids(List<RuleId> rules) {
        return rules.stream().map(RuleId::toString).collect(Collectors.joining(", "));
    }
}
