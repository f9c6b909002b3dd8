package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.register.RegisterFolder;
import fr.tempspartage.io.register.RegisterReading;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.io.report.TextTable;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Every type of result as a readable table in one language. Names of candidates and signatories are not shown, but for those
 * of candidates in the ranking that a committee reads.
 */
final class Tables extends Wording {

    private final ListTables lists;
    private final MoneyTables money;
    private final AnswerTables answers;
    private final CallTables calls;
    private final DossierTables dossiers;
    private final Exports exports;

    Tables(Language language) {
        super(language);
        lists = new ListTables(language, this::of);
        money = new MoneyTables(language);
        answers = new AnswerTables(language, lists, money);
        calls = new CallTables(language, lists);
        dossiers = new DossierTables(language);
        exports = new Exports(language);
    }

    private TextReport report() {
        return TextReport.in(language, new Layout(TextTable.WIDTH, false));
    }

    String of(Object shown) {
        String text;
        if (shown instanceof Optional<?> optional) {
            return optional.map(this::of).orElse(say("rien", "nothing") + "\n");
        } else if (shown instanceof Iterable<?> list) {
            List<?> all = StreamSupport.stream(list.spliterator(), false).toList();
            text = lists.list(all) + exports.warning(all);
        } else if (shown instanceof Map<?, ?> map) {
            TextTable table = TextTable.of(say("clé", "key"), say("valeur", "value"));
            map.forEach((key, value) -> table.row(value(key), value(value)));
            text = table.toString();
        } else if (shown instanceof Assessment assessment) {
            text = answers.assessment(assessment);
        } else if (shown instanceof Dossier dossier) {
            text = dossiers.dossier(dossier);
        } else if (shown instanceof CallDefinition call) {
            text = calls.call(call);
        } else if (shown instanceof Verdict verdict) {
            text = answers.verdict(verdict);
        } else if (shown instanceof Finding finding) {
            text = answers.finding(finding);
        } else if (shown instanceof DocumentChecklist checklist) {
            text = answers.checklist(checklist);
        } else if (shown instanceof FundingPlan plan) {
            text = money.plan(plan);
        } else if (shown instanceof FundingAlternative alternative) {
            text = money.alternative(alternative);
        } else if (shown instanceof CampaignBudget budget) {
            text = budget.text(language, TextTable.WIDTH);
        } else if (shown instanceof Reconciliation reconciliation) {
            text = money.reconciliation(reconciliation);
        } else if (shown instanceof ClawbackResult clawback) {
            text = money.clawback(clawback);
        } else if (shown instanceof Interpretation interpretation) {
            text = calls.interpretation(interpretation);
        } else if (shown instanceof Clause clause) {
            text = calls.clause(clause);
        } else if (shown instanceof Rule rule) {
            text = calls.rule(rule);
        } else if (shown instanceof WhatIf whatIf) {
            text = answers.whatIf(whatIf);
        } else if (shown instanceof WhatHelps helps) {
            text = report().remedies(helps.assessment(), helps.remedies(), Integer.MAX_VALUE);
        } else if (shown instanceof Ranking ranking) {
            text = report().ranking(ranking, List.of(), false);
        } else if (shown instanceof NextQuestions next) {
            text = lists.list(next.questions());
        } else if (shown instanceof AssessmentDiff diff) {
            text = report().diff(diff)
                    + report().decisions(diff.after().call(), diff.after().agencyReadings());
        } else if (shown instanceof CampaignDiff diff) {
            text = report().diffs(diff.sides(), diff.diffs(), List.of())
                    + report().decisions(
                                    diff.sides().after(),
                                    AppliedReadings.inForce(diff.sides().contextAfter()));
        } else if (shown instanceof AppliedReadings applied) {
            AssessmentContext under = AssessmentContext.on(LocalDate.EPOCH).applying(applied);
            text = report().agencyReadings(
                            AspShell.call(applied.content().getCall().toString()),
                            AppliedReadings.inForce(under).orElseThrow());
        } else if (shown instanceof RegisterFolder folder) {
            text = registers(folder);
        } else if (shown instanceof CallComparison comparison) {
            text = TextReport.in(language).comparison(comparison);
        } else if (shown instanceof ReadResult<?> result) {
            text = result.value().map(this::of).orElse("")
                    + (result.issues().isEmpty() ? "" : lists.list(result.issues()));
        } else if (shown instanceof AssessmentContext context) {
            text = pairs(
                            say("jour", "day"),
                            value(context.date()),
                            say("lectures choisies", "readings chosen"),
                            context.readings().chosen().isEmpty()
                                    ? say("aucune", "none")
                                    : context.readings().toString(),
                            say("référentiels", "registers"),
                            context.registers().names(context.date()).isEmpty()
                                    ? say("aucun", "none")
                                    : String.join("\n", context.registers().names(context.date())),
                            say("fichier de lectures", "file of readings"),
                            context.agencyReadings()
                                    .map(AppliedReadings::sha256)
                                    .orElse(say("aucun", "none")))
                    .toString();
        } else if (lists.isRow(shown)) {
            text = lists.list(List.of(shown));
        } else {
            text = value(shown) + (shown.toString().endsWith("\n") ? "" : "\n");
        }
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** The files of a folder of registers, and what is to be said of them. */
    private String registers(RegisterFolder folder) {
        TextTable table = TextTable.of(
                say("fichier", "file"), say("nature", "kind"), say("désignation", "name"), say("anomalies", "issues"));
        for (RegisterReading reading : folder.readings()) {
            table.row(
                    reading.file(),
                    reading.kind().map(this::value).orElse("–"),
                    reading.name(),
                    Integer.toString(reading.issues().size()));
        }
        String said = folder.describe(language);
        return table + (said.isEmpty() ? "" : "\n" + said + "\n");
    }
}
