package fr.tempspartage.io.report;

import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Text of dossiers side by side. */
final class RankText {

    /** Dossiers of which a page shows everything, and dossiers of a group that it names otherwise. */
    private static final int SHOWN = 12;

    private static final int NAMED = 20;

    private final Words words;

    RankText(Words words) {
        this.words = words;
    }

    /**
     * Writes the page.
     *
     * @param detail whether everything is shown of every dossier, however many there are
     */
    String write(Ranking ranking, List<DossierRow> leftOut, boolean detail) {
        RankWords said = new RankWords(words, ranking);
        int ordered =
                ranking.groups().stream().mapToInt(group -> group.rows().size()).sum();
        boolean whole = detail || ordered <= SHOWN;
        int most = detail ? Integer.MAX_VALUE : NAMED;
        Page page = words.page()
                .title(words.word("rank.title"))
                .line(words.of(said.title()))
                .line(words.word("table.on")
                        .replace("{day}", words.value(ranking.context().date())))
                .line(words.word("rank.order"));
        if (!ranking.readings().isEmpty()) {
            page.line(words.labelled("rank.readings", said.readings()));
        }
        page.line(counts(ranking, ordered, leftOut.size()));
        criteria(page, ranking);
        for (Ranking.Group group : ranking.groups()) {
            group(page, ranking, said, group, whole, most);
        }
        apart(page, said, "rank.toBeConfirmed", ranking.apart(false), most);
        apart(page, said, "rank.refused", ranking.apart(true), most);
        if (!leftOut.isEmpty()) {
            page.heading(words.word("rank.leftOut"));
            leftOut.stream().limit(most).forEach(row -> page.line("  " + words.pair(row.place(), row.reason())));
            more(page, leftOut.size(), most);
        }
        return page.blank()
                .line(words.of(ranking.call().campaign().getNotice()))
                .toString();
    }

    private String counts(Ranking ranking, int ordered, int leftOut) {
        List<String> parts = new ArrayList<>();
        parts.add(words.counted("rank.count.ordered", ordered));
        parts.add(words.counted("rank.count.toBeConfirmed", ranking.apart(false).size()));
        parts.add(words.counted("rank.count.refused", ranking.apart(true).size()));
        if (leftOut > 0) {
            parts.add(words.counted("rank.count.leftOut", leftOut));
        }
        int all = ordered + ranking.apart().size() + leftOut;
        return words.pair(words.counted("count", all), String.join(", ", parts));
    }

    /** What people judge of every dossier, once. */
    private void criteria(Page page, Ranking ranking) {
        if (ranking.criteria().isEmpty()) {
            return;
        }
        page.heading(words.word("rank.criteria"));
        ranking.criteria().forEach(rule -> rule(page, ranking, rule));
    }

    private void rule(Page page, Ranking ranking, Rule rule) {
        page.line(
                "  " + words.clauses(ranking.call(), rule.clauses().subList(0, 1)) + " – " + words.of(rule.sentence()));
    }

    private void group(Page page, Ranking ranking, RankWords said, Ranking.Group group, boolean whole, int most) {
        String name = said.name(group);
        page.heading(words.pair(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), said.count(group)));
        group.priority().reasons().forEach(rule -> rule(page, ranking, rule));
        relation(page, said, "rank.before", ranking.directlyAfter(group));
        relation(page, said, "rank.after", directlyBefore(ranking, group));
        relation(page, said, "rank.notComparable", ranking.standing(group, PartialOrder.NOT_COMPARABLE));
        if (!group.isTied() && group.rows().size() > 1) {
            page.line("  " + words.word("rank.openGroup"));
        }
        group.rows().stream().limit(most).forEach(row -> dossier(page, said, row, whole));
        more(page, group.rows().size(), most);
    }

    private static List<Ranking.Group> directlyBefore(Ranking ranking, Ranking.Group group) {
        return ranking.standing(group, PartialOrder.AFTER).stream()
                .filter(above -> ranking.directlyAfter(above).contains(group))
                .toList();
    }

    private void relation(Page page, RankWords said, String key, List<Ranking.Group> groups) {
        if (!groups.isEmpty()) {
            List<String> names =
                    new ArrayList<>(groups.stream().limit(NAMED).map(said::name).toList());
            if (groups.size() > NAMED) {
                names.add(words.word("rank.groupsMore").replace("{count}", Integer.toString(groups.size() - NAMED)));
            }
            page.line("  " + words.labelled(key, words.join(names)));
        }
    }

    private void dossier(Page page, RankWords said, Ranking.Row row, boolean whole) {
        page.line("  - " + head(told(row)) + (whole ? "" : brief(said, row)));
        if (!whole) {
            return;
        }
        for (Finding reason : row.reasons()) {
            page.line("      " + reason.rule().id() + " – "
                    + (reason.outcome() == Outcome.UNKNOWN ? words.of(reason.label()) + " – " : "")
                    + reason.reason(words.language()));
        }
        String shares = said.shares(row);
        if (!shares.isEmpty()) {
            page.line("      " + words.labelled("rank.share", shares));
        }
        for (Ranking.Criterion criterion : row.criteria()) {
            if (!criterion.evidence().isEmpty()) {
                page.line("      " + words.labelled("rank.judge", said.criterion(criterion)));
            }
        }
    }

    private String brief(RankWords said, Ranking.Row row) {
        String shares = said.shares(row);
        return shares.isEmpty() ? "" : " – " + shares;
    }

    /** Identifier, candidate and recruiter. */
    private static String head(DossierRow told) {
        List<String> parts = new ArrayList<>(List.of(told.dossier()));
        told.candidate().ifPresent(parts::add);
        parts.addAll(told.recruiters());
        return parts.stream().map(String::strip).collect(Collectors.joining(" – "));
    }

    private DossierRow told(Ranking.Row row) {
        return DossierRow.of(row.place(), OptionalInt.empty(), row.assessment(), words.language());
    }

    private void apart(Page page, RankWords said, String key, List<Ranking.Row> rows, int most) {
        if (rows.isEmpty()) {
            return;
        }
        page.heading(words.pair(words.word(key), words.counted("count", rows.size())));
        for (Ranking.Row row : rows.subList(0, Math.min(most, rows.size()))) {
            DossierRow told = told(row);
            page.line("  - " + head(told) + " – " + said.why(row, told));
        }
        more(page, rows.size(), most);
    }

    private void more(Page page, int count, int most) {
        if (count > most) {
            page.line("  " + words.word("rank.more").replace("{count}", Integer.toString(count - most)));
        }
    }
}
