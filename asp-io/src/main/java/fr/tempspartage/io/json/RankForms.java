package fr.tempspartage.io.json;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import fr.tempspartage.rules.verdict.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms of dossiers side by side. There is no number that could be taken for a rank: groups are named by their places. */
final class RankForms {

    private static final ObjectForm<Rule> RULE = ObjectForm.<Rule>named("rankRule")
            .part("rule", Rule::id, Forms.TEXT)
            .part("clauses", Rule::clauses, Forms.list(Forms.TEXT))
            .part("sentence", Rule::sentence, Forms.BOTH)
            .maybe("comesBefore", Rule::outranked, Forms.TEXT)
            .build();

    private static final ObjectForm<Finding> REASON = ObjectForm.<Finding>named("rankReason")
            .part("rule", finding -> finding.rule().id(), Forms.TEXT)
            .part("outcome", Finding::outcome, Forms.names(Outcome.class))
            .part("reason", AssessmentForms::reason, Forms.BOTH)
            .build();

    private static final ObjectForm<Ranking.Share> SHARE = ObjectForm.<Ranking.Share>named("rankShare")
            .part("post", Ranking.Share::post, Forms.count(1))
            .part("partner", share -> share.partner().getKey(), Forms.TEXT)
            .maybe("name", share -> share.partner().getName(), Forms.TEXT)
            .<Rate>part("share", Ranking.Share::share, Forms.TEXT)
            .build();

    private static final ObjectForm<Ranking.Fact> FACT = ObjectForm.<Ranking.Fact>named("rankFact")
            .part("label", Ranking.Fact::label, Forms.BOTH)
            .part("stated", Ranking.Fact::stated, Forms.YES_NO)
            .build();

    private static final ObjectForm<Ranking.Criterion> CRITERION = ObjectForm.<Ranking.Criterion>named("rankCriterion")
            .all(Ranking.Criterion::finding, REASON)
            .part("evidence", Ranking.Criterion::evidence, Forms.list(FACT))
            .build();

    private static final ObjectForm<Ranking.Row> ROW = ObjectForm.<Ranking.Row>named("rankDossier")
            .part("place", Ranking.Row::place, Forms.TEXT)
            .part("dossier", row -> row.assessment().dossier().getId(), Forms.TEXT)
            .part("reasons", Ranking.Row::reasons, Forms.list(REASON))
            .part("shares", Ranking.Row::shares, Forms.list(SHARE))
            .part("toJudge", Ranking.Row::criteria, Forms.list(CRITERION))
            .build();

    private static final ObjectForm<Ranking.Row> APART = ObjectForm.<Ranking.Row>named("rankApart")
            .all(ROW)
            .part("verdict", row -> row.assessment().verdict(), AssessmentForms.VERDICT)
            .part("reservations", Ranking.Row::reservations, Forms.list(Forms.names(Reservation.class)))
            .part("refused", Ranking.Row::isRefused, Forms.YES_NO)
            .build();

    private static final ObjectForm<One> GROUP = ObjectForm.<One>named("rankGroup")
            .part("reasons", one -> ids(one.group().priority().reasons()), Forms.list(Forms.TEXT))
            .part("open", one -> ids(one.group().priority().open()), Forms.list(Forms.TEXT))
            .part("tied", one -> one.group().isTied(), Forms.YES_NO)
            .part("before", one -> one.standing(PartialOrder.BEFORE), Forms.list(Forms.count(0)))
            .part("directlyBefore", One::directlyBefore, Forms.list(Forms.count(0)))
            .part("notComparable", one -> one.standing(PartialOrder.NOT_COMPARABLE), Forms.list(Forms.count(0)))
            .part("dossiers", one -> one.group().rows(), Forms.list(ROW))
            .build();

    static final ObjectForm<Ranked> RANKING = Forms.<Ranked>document("ranking")
            .part("call", ranked -> ranked.ranking().call().id(), Forms.TEXT)
            .part("title", ranked -> ranked.ranking().call().campaign().getTitle(), Forms.BOTH)
            .part("date", ranked -> ranked.ranking().context().date(), Forms.DAY)
            .part("readingsInForce", ranked -> readings(ranked.ranking()), Forms.map(Forms.TEXT))
            .maybe(
                    "agencyReadings",
                    ranked -> AppliedReadings.inForce(ranked.ranking().context()),
                    DecisionForms.USED)
            .part("priorities", ranked -> ranked.ranking().priorities(), Forms.list(RULE))
            .part("criteria", ranked -> ranked.ranking().criteria(), Forms.list(RULE))
            .part("groups", Ranked::groups, Forms.list(GROUP))
            .part("apart", ranked -> ranked.ranking().apart(), Forms.list(APART))
            .part("leftOut", Ranked::leftOut, Forms.list(ResultForms.ONE_REFUSED))
            .part("notice", ranked -> ranked.ranking().call().campaign().getNotice(), Forms.BOTH)
            .build();

    private RankForms() {}

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.id().toString()).toList();
    }

    private static Map<String, String> readings(Ranking ranking) {
        Map<String, String> readings = new LinkedHashMap<>();
        ranking.readings().forEach((question, slug) -> readings.put(question.key(), slug));
        return readings;
    }

    /** Group of a ranking; the others are named by their places in the list of groups, from 0. */
    private record One(Ranking ranking, Ranking.Group group) {

        List<Integer> standing(PartialOrder order) {
            return places(ranking.standing(group, order));
        }

        List<Integer> directlyBefore() {
            return places(ranking.directlyAfter(group));
        }

        private List<Integer> places(List<Ranking.Group> groups) {
            return groups.stream().map(ranking.groups()::indexOf).toList();
        }
    }

    /** Dossiers side by side, and those that could not be read. */
    record Ranked(Ranking ranking, List<ResultJson.Refused> leftOut) {

        private List<One> groups() {
            return ranking.groups().stream()
                    .map(group -> new One(ranking, group))
                    .toList();
        }
    }
}
