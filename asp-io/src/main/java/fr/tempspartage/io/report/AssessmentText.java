package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.AgencyQuestions;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.call.VerdictInWords;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text of an assessment: verdict, findings by kind, documents, funding. */
final class AssessmentText {

    private static final ImmutableList<RuleKind> ORDER = ImmutableList.of(
            RuleKind.CONDITION, RuleKind.FILING, RuleKind.PRIORITY, RuleKind.COMMITTEE, RuleKind.REMARK);

    private final Words words;

    AssessmentText(Words words) {
        this.words = words;
    }

    String write(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        Page page = words.page()
                .title(words.labelled("dossier", assessment.dossier().getId()))
                .line(words.of(assessment.call().campaign().getTitle()))
                .line(words.word("assessedOn")
                        .replace("{day}", words.value(assessment.context().date())))
                .blank();
        verdict(
                page,
                "eligibility",
                words.value(verdict.eligibility()),
                words.painted(VerdictInWords.outcome(verdict.eligibility()), words.value(verdict.eligibility())));
        String completeness = completeness(assessment, verdict.completeness());
        verdict(
                page,
                "completeness",
                completeness,
                words.painted(VerdictInWords.outcome(verdict.completeness()), completeness));
        verdict(
                page,
                "filing",
                VerdictInWords.filing(assessment, words.language()),
                verdict.filing().stream()
                        .map(status -> words.painted(
                                VerdictInWords.outcome(status),
                                VerdictInWords.filing(assessment, status, words.language())))
                        .collect(Collectors.joining(", ")));
        page.line(words.labelled("priority", priority(assessment)));
        if (!assessment.context().readings().chosen().isEmpty()) {
            page.line(words.labelled(
                    "chosen",
                    words.join(assessment.context().readings().chosen().entrySet().stream()
                            .map(chosen -> chosen.getKey() + " = " + chosen.getValue())
                            .toList())));
        }
        List<String> registers =
                assessment.context().registers().names(assessment.context().date());
        if (!registers.isEmpty()) {
            page.line(words.labelled("registers", words.join(registers)));
        }
        assessment.agencyReadings().ifPresent(used -> DecisionsText.write(page, words, assessment.call(), used));
        List<Finding> findings = assessment.findings();
        for (RuleKind kind : ORDER) {
            findings(page, assessment, kind, findings);
        }
        documents(page, assessment);
        questions(page, assessment);
        agencyQuestions(page, assessment);
        boolean tooLate = verdict.filing().contains(FilingStatus.DEADLINE_PASSED);
        for (FundingPlan plan : assessment.plans()) {
            new MoneyText(words).plan(page, assessment.call(), plan, tooLate ? "funding.ifFiled" : "funding", false);
        }
        if (!assessment.plans().isEmpty() && verdict.eligibility() != Eligibility.ELIGIBLE) {
            page.line("  " + words.word("funding." + verdict.eligibility().code()));
        }
        page.blank().line(words.of(assessment.call().campaign().getNotice()));
        return page.toString();
    }

    /** The second level, with the clauses where the text does not state the documents. */
    private String completeness(Assessment assessment, Completeness level) {
        if (level == Completeness.DOCUMENTS_NOT_STATED && !assessment.call().declares("documents")) {
            return words.word("notDeclared.she");
        }
        String word = words.word("completeness." + level.name());
        return level == Completeness.DOCUMENTS_NOT_STATED
                        && !assessment.documentSilence().isEmpty()
                ? word + " [" + words.citations(assessment.documentSilence()) + "]"
                : word;
    }

    /** One level of the verdict, in colour where it fits one line. */
    private void verdict(Page page, String key, String plain, String painted) {
        String line = words.labelled(key, plain);
        if (line.length() > words.width() || painted.equals(plain)) {
            page.line(line);
        } else {
            page.hanging(words.labelled(key, painted), "");
        }
    }

    void documents(Page page, Assessment assessment) {
        DocumentChecklist checklist = assessment.documents();
        page.heading(words.labelled(
                "documents",
                words.counted("due", checklist.due()) + ", "
                        + words.counted("provided", checklist.count(Outcome.SATISFIED))));
        if (!assessment.call().statesDocuments()) {
            page.line(
                    "  " + words.labelled("documentList", completeness(assessment, Completeness.DOCUMENTS_NOT_STATED)));
        }
        for (int i = 0; i < checklist.items().size(); i++) {
            DocumentChecklist.Item item = checklist.items().get(i);
            Outcome outcome = item.finding().outcome();
            String partner = item.partner()
                    .flatMap(key -> assessment
                            .dossier()
                            .getProject()
                            .flatMap(SharedMedicalProject::getPartners)
                            .map(PartnerLabels::of)
                            .flatMap(labels -> Optional.ofNullable(labels.get(key))))
                    .map(label -> " – " + label)
                    .orElse("");
            page.hanging(
                    "  " + words.mark(outcome) + " " + item.requirement().rule() + "  ",
                    words.of(item.requirement().label()) + partner + " [" + words.value(outcome) + "] "
                            + item.finding().reason(words.language()));
            RuleId rule = item.requirement().rule();
            boolean last = i + 1 == checklist.items().size()
                    || !checklist.items().get(i + 1).requirement().rule().equals(rule);
            if (last) {
                page.line(indent(rule)
                        + words.labelled("text", words.clauses(assessment.call(), clauses(assessment.call(), rule))));
            }
        }
        for (Finding finding : assessment.findings()) {
            boolean listed = checklist.items().stream()
                    .anyMatch(i -> i.requirement().rule().equals(finding.rule().id()));
            if (finding.rule().kind() == RuleKind.DOCUMENT && !listed) {
                finding(page, assessment, finding);
            }
        }
    }

    private static List<ClauseId> clauses(CallDefinition call, RuleId id) {
        return call.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(Rule::clauses)
                .orElse(ImmutableList.of());
    }

    private static String indent(RuleId rule) {
        return " ".repeat(6 + rule.toString().length());
    }

    private void questions(Page page, Assessment assessment) {
        List<OpenQuestions.Question> questions = OpenQuestions.of(assessment);
        if (!questions.isEmpty()) {
            page.heading(words.word("questions"));
        }
        for (OpenQuestions.Question question : questions) {
            page.hanging(
                    "  ",
                    words.of(question.label()) + " ("
                            + question.keepsOpen().stream()
                                    .map(f -> f.rule().toString())
                                    .collect(Collectors.joining(", "))
                            + ")");
        }
    }

    private void agencyQuestions(Page page, Assessment assessment) {
        List<AgencyQuestions.Question> questions = assessment.agencyQuestions();
        if (!questions.isEmpty()) {
            page.heading(words.word("agencyQuestions"));
        }
        for (AgencyQuestions.Question question : questions) {
            String rules =
                    question.keepsOpen().stream().map(f -> f.rule().toString()).collect(Collectors.joining(", "));
            String concerned = question.interpretation()
                    .map(point -> words.join(List.of(point.key(), rules)))
                    .orElse(rules);
            page.hanging("  ", words.of(question.text()) + " (" + concerned + ")");
        }
    }

    private String priority(Assessment assessment) {
        List<Rule> reasons = assessment.priority().reasons();
        List<Rule> open = assessment.priority().open();
        String text = reasons.isEmpty()
                ? words.word("noReason")
                : reasons.stream().map(Rule::toString).collect(Collectors.joining(", "));
        return open.isEmpty()
                ? text
                : text + " ("
                        + words.pair(
                                words.value(Outcome.UNKNOWN),
                                open.stream().map(Rule::toString).collect(Collectors.joining(", ")))
                        + ")";
    }

    private void findings(Page page, Assessment assessment, RuleKind kind, List<Finding> findings) {
        List<Finding> ofKind = findings.stream()
                .filter(f -> f.rule().kind() == kind && (kind != RuleKind.REMARK || isWorthSaying(f)))
                .toList();
        if (!ofKind.isEmpty()) {
            page.heading(words.word("kind." + kind.code()));
            ofKind.forEach(finding -> finding(page, assessment, finding));
        }
    }

    /** A remark that has no object, or only lacks facts, says nothing new beside the list of missing facts. */
    private static boolean isWorthSaying(Finding finding) {
        return finding.outcome() != Outcome.NOT_APPLICABLE && finding.missing().isEmpty();
    }

    private void finding(Page page, Assessment assessment, Finding finding) {
        Outcome outcome = finding.outcome();
        boolean remark = finding.rule().kind() == RuleKind.REMARK;
        page.hanging(
                "  " + words.mark(remark ? Outcome.NOT_APPLICABLE : outcome) + " "
                        + finding.rule().id() + "  ",
                "[" + words.of(finding.label()) + "] " + finding.reason(words.language()));
        String indent = indent(finding.rule().id());
        if (outcome == Outcome.NOT_SATISFIED || outcome == Outcome.UNKNOWN) {
            page.line(indent + words.labelled("asked", words.of(finding.rule().sentence())));
        }
        page.line(indent
                + words.labelled(
                        "text", words.clauses(assessment.call(), finding.rule().clauses())));
        RegistersText.of(finding, words).forEach(line -> page.line(indent + line));
        String readings = readings(finding);
        if (!readings.isEmpty()) {
            page.line(indent + words.labelled("reading", readings));
        }
        String others = words.join(InterpretationExplorer.otherwise(assessment, finding).stream()
                .map(o -> o.interpretation().key() + " = " + o.choice() + " – "
                        + words.of(o.choice().label()) + " (" + words.of(finding.label(o.outcome())) + ")")
                .toList());
        if (!others.isEmpty()) {
            page.line(indent + words.labelled("otherwise", others));
        }
    }

    private String readings(Finding finding) {
        return words.join(finding.interpretations().entrySet().stream()
                .map(used -> words.reading(used.getKey(), List.of(used.getValue())))
                .toList());
    }
}
