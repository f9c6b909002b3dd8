package fr.tempspartage.jshell;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.TextTable;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables of answers: assessments, verdicts, findings, checklists of documents and the effect of another reading. */
final class AnswerTables extends Wording {

    private final ListTables lists;
    private final MoneyTables money;

    AnswerTables(Language language, ListTables lists, MoneyTables money) {
        super(language);
        this.lists = lists;
        this.money = money;
    }

    String assessment(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        text.append(pairs(
                "dossier",
                assessment.dossier().getId(),
                say("appel", "call"),
                value(assessment.call().campaign().getTitle()),
                say("évalué au", "assessed as of"),
                value(assessment.context().date())));
        Verdict verdict = assessment.verdict();
        text.append('\n').append(verdict(verdict));
        List<Finding> open = assessment.findings().stream()
                .filter(f -> f.outcome() == Outcome.NOT_SATISFIED || f.outcome() == Outcome.UNKNOWN)
                .toList();
        if (!open.isEmpty()) {
            text.append('\n').append(lists.list(open));
        }
        String reasons =
                assessment.priority().reasons().stream().map(Rule::toString).collect(Collectors.joining(", "));
        TextTable counts = pairs(
                say("motifs de priorité", "reasons of priority"),
                reasons.isEmpty() ? say("aucun", "none") : reasons,
                say("constats", "findings"),
                counts(assessment.findings()),
                say("pièces", "documents"),
                documents(assessment.documents()),
                say("financement", "funding"),
                amounts(assessment));
        return text.append('\n')
                .append(counts)
                .append('\n')
                .append(paragraph(value(assessment.call().campaign().getNotice())))
                .toString();
    }

    private String counts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        Map<Bilingual, Long> byLabel = findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.rule().kind() == RuleKind.REMARK)
                        .thenComparing(Finding::outcome))
                .collect(Collectors.groupingBy(Finding::label, LinkedHashMap::new, Collectors.counting()));
        byLabel.forEach((label, count) -> counts.add(count + " " + value(label)));
        return String.join(", ", counts);
    }

    private String documents(DocumentChecklist checklist) {
        return checklist.count(Outcome.SATISFIED) + say(" sur ", " of ") + checklist.due();
    }

    String verdict(Verdict verdict) {
        return pairs(
                        say("recevabilité", "eligibility"),
                        value(verdict.eligibility()),
                        say("pièces", "documents"),
                        value(verdict.completeness()),
                        say("dépôt", "filing"),
                        value(verdict.filing()))
                .toString();
    }

    String finding(Finding finding) {
        Rule rule = finding.rule();
        StringBuilder text = new StringBuilder();
        text.append(pairs(
                say("règle", "rule"),
                rule.id() + " (" + value(rule.kind()) + ")",
                say("énoncé", "sentence"),
                value(rule.sentence()),
                "clauses",
                value(rule.clauses()),
                say("constat", "outcome"),
                value(finding.label()),
                say("motif", "reason"),
                finding.reason(language)));
        TextTable read = TextTable.of(say("fait lu", "fact read"), say("où", "where"), say("valeur", "value"));
        finding.evidence()
                .forEach(run -> run.reads()
                        .forEach((input, places) -> places.forEach(place -> read.row(
                                value(input.label()),
                                place.pointer(),
                                place.value().map(this::brief).orElse("–")))));
        if (!read.isEmpty()) {
            text.append('\n').append(read);
        }
        if (!finding.interpretations().isEmpty()) {
            TextTable readings = TextTable.of(say("lecture", "reading"), say("choix", "choice"), "question");
            finding.interpretations()
                    .forEach((interpretation, slug) -> readings.row(
                            interpretation.key(),
                            slug.equals(OpenPoint.UNDECIDED) ? say("non tranché", "undecided") : slug,
                            value(interpretation.question())));
            text.append('\n').append(readings);
        }
        return text.toString();
    }

    /** Values that hold others are only counted: what is in them may be personal. */
    private String brief(Object value) {
        if (value instanceof Iterable<?> list) {
            List<String> parts = new ArrayList<>();
            list.forEach(part -> parts.add(brief(part)));
            boolean counted = parts.stream().anyMatch(part -> part.equals("…"));
            return parts.isEmpty()
                    ? say("aucun", "none")
                    : counted
                            ? parts.size()
                                    + (parts.size() == 1 ? say(" élément", " entry") : say(" éléments", " entries"))
                            : String.join(", ", parts);
        }
        String text = value(value);
        return text.indexOf('{') >= 0 ? "…" : text;
    }

    String checklist(DocumentChecklist checklist) {
        return lists.list(checklist.items()) + "\n" + documents(checklist)
                + say(" pièces dues sont là\n", " documents due are there\n");
    }

    String whatIf(WhatIf whatIf) {
        TextTable table =
                TextTable.of("", say("avant", "before"), whatIf.interpretation().key() + " = " + whatIf.choice());
        compare(
                table,
                say("avis", "verdict"),
                whatIf.before().verdict().summarize(language),
                whatIf.after().verdict().summarize(language));
        compare(table, say("financement", "funding"), amounts(whatIf.before()), amounts(whatIf.after()));
        for (Rule rule : whatIf.changed()) {
            compare(
                    table,
                    rule.id().toString(),
                    value(whatIf.before().outcome(rule.id())),
                    value(whatIf.after().outcome(rule.id())));
        }
        return paragraph(value(whatIf.interpretation().question())) + "\n" + table;
    }

    private void compare(TextTable table, String what, String before, String after) {
        table.row(what, before, after.equals(before) ? say("inchangé", "the same") : after);
    }

    private String amounts(Assessment assessment) {
        String amounts = assessment.plans().stream().map(money::amount).collect(Collectors.joining("; "));
        return assessment.verdict().filing().contains(FilingStatus.DEADLINE_PASSED)
                ? say("si le dossier avait été déposé\u00a0: ", "had the dossier been filed: ") + amounts
                : amounts;
    }
}
