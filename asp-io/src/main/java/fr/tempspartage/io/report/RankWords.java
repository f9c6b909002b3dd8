package fr.tempspartage.io.report;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a ranking that its text, its table and its drawing have in common. */
final class RankWords {

    private final Words words;
    private final Ranking ranking;

    RankWords(Words words, Ranking ranking) {
        this.words = words;
        this.ranking = ranking;
    }

    /** Name of a group: its reasons, which no other group has. */
    String name(Ranking.Group group) {
        List<String> reasons = new ArrayList<>(ids(group.priority().reasons()));
        group.priority()
                .open()
                .forEach(rule -> reasons.add(words.word("rank.openReason")
                        .replace("{rule}", rule.id().toString())));
        return reasons.isEmpty() ? words.word("rank.none") : String.join(" + ", reasons);
    }

    static List<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.id().toString()).toList();
    }

    /** How many dossiers, and whether they are equal. */
    String count(Ranking.Group group) {
        int count = group.rows().size();
        String counted = words.counted("count", count);
        return count == 1 ? counted : counted + " " + words.word(group.isTied() ? "rank.tied" : "rank.notKnown");
    }

    /** Shares of time at the partners from which the priority comes. */
    String shares(Ranking.Row row) {
        List<Ranking.Share> shares = row.shares();
        boolean several =
                shares.stream().mapToInt(Ranking.Share::post).distinct().count() > 1;
        return shares.stream()
                .map(share -> PartnerLabels.of(share.partner())
                        + (several ? " (" + words.word("rank.post") + " " + share.post() + ")" : "") + ", "
                        + words.value(share.share()))
                .collect(Collectors.joining(" / "));
    }

    /** What people judge, and by which facts; those that the dossier does not state are said. */
    String criterion(Ranking.Criterion criterion) {
        Finding finding = criterion.finding();
        String evidence =
                words.join(criterion.evidence().stream().map(this::fact).toList());
        String said = finding.rule().id() + " – "
                + (finding.outcome() == Outcome.FOR_COMMITTEE
                        ? finding.reason(words.language())
                        : words.pair(words.of(finding.label()), finding.reason(words.language())));
        return evidence.isEmpty() ? said : said + " " + words.labelled("rank.evidence", evidence) + ".";
    }

    private String fact(Ranking.Fact fact) {
        return words.of(fact.label()) + " (" + words.word(fact.stated() ? "rank.stated" : "rank.notStated") + ")";
    }

    /** Why a dossier stands apart: its reservations, then the first reason of its answer. */
    String why(Ranking.Row row, DossierRow told) {
        String reservations = row.reservations().stream().map(words::value).collect(Collectors.joining(", "));
        String reason = Stream.of(told.reasons(), told.documents(), told.facts())
                .flatMap(List::stream)
                .findFirst()
                .orElse("");
        return reservations.isEmpty() || reason.isEmpty() ? reservations : words.pair(reservations, reason);
    }

    /** Readings in force on which the priorities depend. */
    String readings() {
        List<String> readings = new ArrayList<>();
        ranking.readings().forEach((question, slug) -> readings.add(words.reading(question, List.of(slug))));
        return words.join(readings);
    }

    Bilingual title() {
        return ranking.call().campaign().getTitle();
    }
}
