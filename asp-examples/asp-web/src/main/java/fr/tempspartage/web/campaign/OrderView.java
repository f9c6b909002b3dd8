package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.RankSvg;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.web.site.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dossiers in the order of the call's reasons of priority, which is a partial one (<i>ordre pour la commission</i>).
 *
 * @param departments the departments that the order can be narrowed to
 * @param chosen the department that it is narrowed to; empty for none
 * @param asked how many dossiers are asked for
 * @param tooMany the most that can be put side by side, where there are more; else empty
 * @param groups the groups, those above first
 * @param apart the dossiers that are to be confirmed
 * @param refused how many are refused or late
 * @param leftOut how many could not be read, or stand there twice
 * @param reasons the reasons of priority that the call knows
 * @param criteria what people judge
 * @param svg the drawing
 */
public record OrderView(
        JobView job,
        ImmutableList<TableView.Option> departments,
        String chosen,
        String asked,
        String tooMany,
        ImmutableList<Group> groups,
        ImmutableList<Apart> apart,
        String moreApart,
        String refused,
        String leftOut,
        ImmutableList<Reason> reasons,
        ImmutableList<Reason> criteria,
        String svg) {

    private static final int SHOWN = 50;

    /**
     * Dossiers that have the same reasons.
     *
     * @param name their reasons
     * @param tied whether they are equal, or not known to be
     * @param after the groups that come before this one
     * @param more how many dossiers are not shown
     */
    public record Group(
            String name,
            String count,
            boolean tied,
            ImmutableList<String> after,
            ImmutableList<Place> dossiers,
            String more) {}

    /** Dossier with the number of its row. */
    public record Place(int number, String id) {}

    /** Dossier that stands apart, and why. */
    public record Apart(Place place, String why) {}

    /** Rule with its sentence. */
    public record Reason(String id, String sentence) {}

    static OrderView tooMany(
            Job job, ImmutableList<TableView.Option> departments, String chosen, int asked, Page page) {
        return new OrderView(
                JobView.of(job, page, "order"),
                departments,
                chosen,
                Spoken.count(asked, page.language()),
                Spoken.count(Order.MOST, page.language()),
                ImmutableList.of(),
                ImmutableList.of(),
                "",
                "",
                "",
                ImmutableList.of(),
                ImmutableList.of(),
                "");
    }

    static OrderView of(
            Job job, Order order, ImmutableList<TableView.Option> departments, String chosen, int asked, Page page) {
        Language language = page.language();
        Ranking ranking = order.ranking();
        List<Ranking.Row> open = ranking.apart(false);
        return new OrderView(
                JobView.of(job, page, "order"),
                departments,
                chosen,
                Spoken.count(asked, language),
                "",
                ranking.groups().stream()
                        .map(group -> group(order, group, page))
                        .collect(ImmutableList.toImmutableList()),
                open.stream()
                        .limit(SHOWN)
                        .map(row -> new Apart(
                                place(order, row),
                                row.reservations().stream()
                                        .map(one -> Phrases.of(one, language))
                                        .collect(Collectors.joining(", "))))
                        .collect(ImmutableList.toImmutableList()),
                more(open.size(), language),
                Spoken.count(ranking.apart(true).size(), language),
                order.leftOut().isEmpty() ? "" : Spoken.count(order.leftOut().size(), language),
                reasons(ranking.priorities(), page),
                reasons(ranking.criteria(), page),
                RankSvg.draw(ranking, language));
    }

    private static Group group(Order order, Ranking.Group group, Page page) {
        Ranking ranking = order.ranking();
        return new Group(
                name(group, page),
                Spoken.count(group.rows().size(), page.language()),
                group.isTied(),
                ranking.standing(group, PartialOrder.AFTER).stream()
                        .map(other -> name(other, page))
                        .collect(ImmutableList.toImmutableList()),
                group.rows().stream()
                        .limit(SHOWN)
                        .map(row -> place(order, row))
                        .collect(ImmutableList.toImmutableList()),
                more(group.rows().size(), page.language()));
    }

    private static String more(int size, Language language) {
        return size <= SHOWN ? "" : Spoken.count(size - (long) SHOWN, language);
    }

    private static Place place(Order order, Ranking.Row row) {
        String id = row.assessment().dossier().getId();
        return new Place(order.numbers().getOrDefault(id, 0), id);
    }

    private static String name(Ranking.Group group, Page page) {
        String held = group.priority().reasons().stream()
                .map(rule -> rule.id().toString())
                .collect(Collectors.joining(" + "));
        String open = group.priority().open().stream()
                .map(rule -> page.say("order.open", rule.id()))
                .collect(Collectors.joining(" + "));
        String name = held.isEmpty() || open.isEmpty() ? held + open : held + " + " + open;
        return name.isEmpty() ? page.say("order.none") : name;
    }

    private static ImmutableList<Reason> reasons(List<Rule> rules, Page page) {
        return rules.stream()
                .map(rule -> new Reason(rule.id().toString(), page.in(rule.sentence())))
                .collect(ImmutableList.toImmutableList());
    }
}
