package fr.tempspartage.io.report;

import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.Difference;
import fr.tempspartage.rules.inquiry.Direction;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.rules.inquiry.TopicDiff;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Text of what differs between two assessments, or two sides of a campaign. */
final class DiffText {

    /** Dossiers and identifiers that a page names; all of them stand in the other formats. */
    private static final int NAMED = 20;

    private final Words words;

    DiffText(Words words) {
        this.words = words;
    }

    String one(AssessmentDiff diff) {
        Page page = words.page().title(words.word("diff.title"));
        sides(page, diff.sides(), side(diff.before()), side(diff.after()));
        differences(page, diff.differences());
        AssessmentDiff.AmountChange amount = diff.amount();
        if (!diff.isChanged()) {
            page.blank().line(words.word("diff.same"));
        } else {
            page.blank()
                    .line(words.labelled(
                            "diff.verdict",
                            change(
                                    diff.before().verdict().summarize(words.language()),
                                    diff.after().verdict().summarize(words.language()))))
                    .line(words.labelled("table.amount", change(amount(amount.before()), amount(amount.after()))));
            causes(page, "    ", amount.causes());
        }
        List<AssessmentDiff.FindingChange> changes = diff.findings();
        findings(page, diff, changes);
        diff.topics().ifPresent(topics -> topics(page, diff, topics));
        documents(page, diff);
        List<AssessmentDiff.Cause> causes = new ArrayList<>(amount.causes());
        changes.forEach(change -> causes.addAll(change.causes()));
        withoutEffect(page, diff, causes);
        return page.blank()
                .line(words.of(diff.after().call().campaign().getNotice()))
                .toString();
    }

    String many(SideBySide sides, ManyDiffs diffs, List<DossierRow> leftOut) {
        Page page = words.page().title(words.word("diff.title"));
        sides(
                page,
                sides,
                side(sides.before(), sides.contextBefore().date()),
                side(sides.after(), sides.contextAfter().date()));
        differences(page, sides.differences());
        page.blank().line(words.pair(words.counted("diff.compared", diffs.compared()), directions(diffs)));
        named(page, "diff.onlyBefore", diffs.onlyBefore());
        named(page, "diff.onlyAfter", diffs.onlyAfter());
        named(page, "diff.twice", diffs.twice());
        leftOut.stream()
                .limit(NAMED)
                .forEach(row -> page.line("  " + words.labelled("diff.leftOut", row.place() + " – " + row.reason())));
        more(page, leftOut.size());
        if (!diffs.eligibility().isEmpty()) {
            page.heading(words.word("eligibility"));
            diffs.eligibility()
                    .forEach(move -> page.line("  "
                            + words.pair(
                                    change(words.value(move.before()), words.value(move.after())),
                                    words.counted("count", move.count()))));
        }
        for (Direction direction : List.of(Direction.WORSE, Direction.BETTER, Direction.MIXED, Direction.OTHERWISE)) {
            rows(page, direction, diffs.changed(direction));
        }
        if (!diffs.rules().isEmpty()) {
            page.heading(words.word("diff.findings"));
            diffs.rules()
                    .forEach(move -> page.line("  "
                            + words.pair(
                                    move.rule() + "  "
                                            + change(
                                                    words.of(move.before().label()),
                                                    words.of(move.after().label())),
                                    words.counted("count", move.count()))));
        }
        causes(page, sides, diffs);
        budget(page, diffs);
        return page.blank().line(words.of(sides.after().campaign().getNotice())).toString();
    }

    private void causes(Page page, SideBySide sides, ManyDiffs diffs) {
        if (sides.differences().size() < 2 || diffs.changed().isEmpty()) {
            return;
        }
        page.heading(words.word("diff.causes"));
        diffs.causes()
                .forEach((difference, count) ->
                        page.line("  " + words.pair(difference(difference), words.counted("count", count))));
    }

    private void budget(Page page, ManyDiffs diffs) {
        page.heading(words.word("diff.budget"));
        List<List<String>> rows = new ArrayList<>();
        diffs.budget()
                .lowByYear()
                .forEach((year, low) -> rows.add(List.of(
                        "  " + diffs.budget().years().label(year),
                        gap(low, diffs.budget().highByYear().getOrDefault(year, low)))));
        rows.add(List.of(
                "  " + words.word("diff.before"), words.range(diffs.budget().before())));
        rows.add(List.of(
                "  " + words.word("diff.after"), words.range(diffs.budget().after())));
        rows.add(List.of(
                "  " + words.word("diff.gap"),
                gap(diffs.budget().low(), diffs.budget().high())));
        page.figures(rows);
        Set<String> unknown = new LinkedHashSet<>(diffs.unknownBefore());
        unknown.addAll(diffs.unknownAfter());
        named(page, "budget.unknown", List.copyOf(unknown));
    }

    private String gap(Euros low, Euros high) {
        return low.equals(high)
                ? signed(low)
                : words.word("between").replace("{low}", signed(low)).replace("{high}", signed(high));
    }

    private String signed(Euros amount) {
        return (amount.compareTo(Euros.ZERO) > 0 ? "+" : "") + words.value(amount);
    }

    private void rows(Page page, Direction direction, List<ManyDiffs.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.heading(words.pair(words.word("diff." + direction), words.counted("count", rows.size())));
        rows.stream().limit(NAMED).forEach(row -> row(page, row));
        more(page, rows.size());
    }

    private void row(Page page, ManyDiffs.Row row) {
        List<String> parts = new ArrayList<>();
        part(
                parts,
                words.value(row.before().eligibility()),
                words.value(row.after().eligibility()));
        part(
                parts,
                words.value(row.before().completeness()),
                words.value(row.after().completeness()));
        part(parts, filing(row.before().filing()), filing(row.after().filing()));
        part(parts, amount(row.amountBefore()), amount(row.amountAfter()));
        if (parts.isEmpty()) {
            parts.add(words.word("diff.findingsOnly"));
        } else if (row.before().eligibility() == Eligibility.NOT_ELIGIBLE
                && row.after().eligibility() == Eligibility.NOT_ELIGIBLE) {
            parts.add(words.word("diff.refused"));
        }
        String rules = row.outcomes().isEmpty()
                ? ""
                : " ["
                        + row.outcomes().stream()
                                .map(change -> change.rule().toString())
                                .collect(Collectors.joining(", "))
                        + "]";
        page.line("  " + words.pair(row.dossier(), words.join(parts)) + rules);
    }

    private void part(List<String> parts, String before, String after) {
        if (!before.equals(after)) {
            parts.add(change(before, after));
        }
    }

    private String filing(Iterable<?> statuses) {
        return words.value(statuses);
    }

    private String directions(ManyDiffs diffs) {
        return diffs.directions().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> words.counted("diff.count." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void named(Page page, String key, List<String> names) {
        if (!names.isEmpty()) {
            int more = names.size() - NAMED;
            String list = names.stream().limit(NAMED).map(String::strip).collect(Collectors.joining(", "))
                    + (more > 0 ? words.word("diff.andMore").replace("{count}", Integer.toString(more)) : "");
            page.line("  " + words.labelled(key, list));
        }
    }

    private void more(Page page, int count) {
        if (count > NAMED) {
            page.line("  " + words.word("diff.more").replace("{count}", Integer.toString(count - NAMED)));
        }
    }

    private void sides(Page page, SideBySide sides, String before, String after) {
        if (before.equals(after)) {
            page.line("  " + before);
        } else {
            page.line("  " + words.labelled("diff.before", before)).line("  " + words.labelled("diff.after", after));
        }
        if (!sides.isSharingRules()) {
            page.line(words.word("diff.byTopic"));
        }
    }

    private String side(Assessment assessment) {
        return words.word("dossier") + " " + assessment.dossier().getId() + " – "
                + side(assessment.call(), assessment.context().date());
    }

    private String side(CallDefinition call, Object day) {
        return call.id() + ", " + words.word("diff.on").replace("{day}", words.value(day));
    }

    /** Points in which the sides differ; of the facts only how many, since each stands where it has an effect. */
    private void differences(Page page, List<Difference> differences) {
        for (Difference difference : differences) {
            if (difference.kind() != Difference.Kind.FACT && difference.kind() != Difference.Kind.TEXT) {
                page.line(words.word("diff.kind." + difference.kind()).replace("{difference}", difference(difference)));
            }
        }
        int facts = (int) differences.stream()
                .filter(one -> one.kind() == Difference.Kind.FACT)
                .count();
        if (facts > 0) {
            page.line(words.counted("diff.facts", facts));
        }
    }

    private void findings(Page page, AssessmentDiff diff, List<AssessmentDiff.FindingChange> changes) {
        List<AssessmentDiff.FindingChange> outcomes =
                changes.stream().filter(AssessmentDiff.FindingChange::isOutcome).toList();
        if (!outcomes.isEmpty()) {
            page.heading(words.word("diff.findings"));
            outcomes.forEach(change -> finding(page, diff, change));
        }
        List<AssessmentDiff.FindingChange> reasons =
                changes.stream().filter(change -> !change.isOutcome()).toList();
        if (!reasons.isEmpty()) {
            page.heading(words.word("diff.reasons"));
            reasons.forEach(change -> finding(page, diff, change));
        }
    }

    private void finding(Page page, AssessmentDiff diff, AssessmentDiff.FindingChange change) {
        String before = change.before().map(this::label).orElse(words.word("diff.noRule"));
        String after = change.after().map(this::label).orElse(words.word("diff.noRule"));
        Assessment holder = change.after().isPresent() ? diff.after() : diff.before();
        String where = words.clauses(holder.call(), change.rule().clauses().subList(0, 1));
        page.line("  " + (change.isOutcome() ? change(before, after) : after) + " – " + where);
        change.before().ifPresent(finding -> page.line("      " + words.labelled("diff.before", reason(finding))));
        change.after().ifPresent(finding -> page.line("      " + words.labelled("diff.after", reason(finding))));
        causes(page, "      ", change.causes());
    }

    /** Words for an outcome; that a reason of priority is absent is no fault. */
    private String label(Finding finding) {
        boolean told = finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_SATISFIED;
        return finding.rule().kind() == RuleKind.PRIORITY && told
                ? words.word("diff.priority." + finding.outcome())
                : words.of(finding.label());
    }

    private String reason(Finding finding) {
        return finding.reason(words.language());
    }

    private void causes(Page page, String margin, List<AssessmentDiff.Cause> causes) {
        for (AssessmentDiff.Cause cause : causes) {
            page.line(margin + words.labelled("diff.cause." + cause.force(), difference(cause.difference())));
        }
    }

    private String difference(Difference difference) {
        String name = difference.kind() == Difference.Kind.READING ? difference.name() : words.of(difference.label());
        String place = difference.kind() == Difference.Kind.FACT
                ? " [" + difference.name() + "]"
                : difference.clauses().isEmpty() ? "" : " [" + words.value(difference.clauses()) + "]";
        String change = difference.personal()
                ? words.word("diff.personal")
                : change(said(difference, difference.before()), said(difference, difference.after()));
        return words.pair(name, change) + place;
    }

    private String said(Difference difference, Optional<Difference.Side> side) {
        return side.map(known -> words.of(known.words()))
                .orElseGet(
                        () -> words.word(difference.kind() == Difference.Kind.READING ? "undecided" : "diff.notKnown"));
    }

    private void topics(Page page, AssessmentDiff diff, TopicDiff topics) {
        page.heading(words.word("diff.topics"));
        List<String> alike = new ArrayList<>();
        for (TopicDiff.Side topic : topics.shared()) {
            String outcomes = change(outcome(topic.before()), outcome(topic.after()));
            if (topic.isChanged()) {
                page.line("  " + words.pair(words.of(topic.label()), outcomes));
                sides(page, topic.before(), "diff.before");
                sides(page, topic.after(), "diff.after");
            } else {
                alike.add(words.of(topic.label()) + " (" + outcome(topic.after()) + ")");
            }
        }
        if (!alike.isEmpty()) {
            page.line("  " + words.labelled("diff.alike", words.join(alike)));
        }
        alone(page, diff.before(), topics.onlyBefore());
        alone(page, diff.after(), topics.onlyAfter());
    }

    private String outcome(List<Finding> findings) {
        return words.of(TopicDiff.worst(findings).label());
    }

    private void sides(Page page, List<Finding> findings, String key) {
        findings.stream()
                .filter(finding -> finding.outcome() == TopicDiff.worst(findings))
                .forEach(finding ->
                        page.line("      " + words.labelled(key, finding.rule().id() + " – " + reason(finding))));
    }

    private void alone(Page page, Assessment assessment, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(words.word("diff.alone")
                .replace("{call}", assessment.call().id().toString()));
        List<String> rest = new ArrayList<>();
        for (Finding finding : findings) {
            boolean amiss =
                    finding.outcome() == Outcome.NOT_SATISFIED && finding.rule().kind() != RuleKind.PRIORITY;
            if (amiss || finding.outcome() == Outcome.UNKNOWN) {
                page.line("  " + finding.rule().id() + " – " + words.pair(label(finding), reason(finding)));
            } else {
                rest.add(finding.rule().id().toString());
            }
        }
        if (!rest.isEmpty()) {
            page.line("  " + words.labelled("diff.aloneRest", String.join(", ", rest)));
        }
    }

    private void documents(Page page, AssessmentDiff diff) {
        List<AssessmentDiff.DocumentChange> changes = diff.documents();
        if (changes.isEmpty()) {
            return;
        }
        page.heading(words.word("diff.documents"));
        for (AssessmentDiff.DocumentChange change : changes) {
            Assessment holder = change.after().isPresent() ? diff.after() : diff.before();
            String partner = change.partner()
                    .map(key -> " (" + partner(holder, key) + ")")
                    .orElse("");
            String asked = words.of(change.item().requirement().label());
            page.line("  "
                    + words.pair(
                            (asked.endsWith(".") ? asked.substring(0, asked.length() - 1) : asked) + partner,
                            change(
                                    change.before()
                                            .map(item -> words.word("diff.document."
                                                    + item.finding().outcome()))
                                            .orElse(words.word("diff.notAsked")),
                                    change.after()
                                            .map(item -> words.word("diff.document."
                                                    + item.finding().outcome()))
                                            .orElse(words.word("diff.notAsked")))));
        }
    }

    private String partner(Assessment assessment, PartnerKey key) {
        return assessment.dossier().getProject().flatMap(SharedMedicalProject::getPartners).stream()
                .flatMap(List::stream)
                .filter(partner -> partner.getKey().equals(key))
                .findFirst()
                .map(words::value)
                .orElse(key.toString());
    }

    /** Facts that differ and change neither an outcome nor a reason nor the amount. */
    private void withoutEffect(Page page, AssessmentDiff diff, List<AssessmentDiff.Cause> causes) {
        Set<Difference> used =
                causes.stream().map(AssessmentDiff.Cause::difference).collect(Collectors.toSet());
        List<Difference> others =
                diff.facts().stream().filter(fact -> !used.contains(fact)).toList();
        if (!others.isEmpty()) {
            page.heading(words.word("diff.withoutEffect"));
            others.stream().limit(NAMED).forEach(fact -> page.line("  " + difference(fact)));
            more(page, others.size());
        }
    }

    private String amount(Optional<EurosRange> amount) {
        return amount.map(words::range).orElse(words.word("table.unknownAmount"));
    }

    private String change(String before, String after) {
        return before.equals(after) ? before + " " + words.word("diff.unchanged") : before + " → " + after;
    }
}
