package fr.tempspartage.rules.testing;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallInspection;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.testing.CallContract.Case;
import fr.tempspartage.rules.testing.CallContract.Issue;
import fr.tempspartage.rules.testing.CallContract.Kind;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Verification of one call with its dossiers, and what it has seen of them. */
final class Verification {

    /** What a reason shows of a value, or of the values of a list, that has no words. */
    private static final Pattern AS_JAVA = Pattern.compile("\\b\\p{Lu}\\w+\\{\\w+=");

    /** A number that no rule reads by itself, with what has to stand beside it. */
    private static final Bilingual FINESS = Bilingual.of(
            DossierInputs.FINESS + ", lu seulement là où un référentiel est donné avec le dossier",
            DossierInputs.FINESS + ", which is read only where a register is given with the dossier");

    private static final ImmutableList<Input<?>> INPUTS = Input.all(DossierFields.TYPE);

    private final CallDefinition call;
    private final Issues issues;
    private final Map<RuleId, Set<Outcome>> reached = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> due = new HashSet<>();
    private final Set<ClauseId> paidBy = new HashSet<>();
    private final Set<String> unsteady = new HashSet<>();

    Verification(CallDefinition call, List<Case> cases, Issues issues) {
        this.call = call;
        this.issues = issues;
        cases.forEach(one -> guarded(one.dossier().getId(), () -> verify(one)));
        guarded("clauses()", this::coverage);
        guarded("interpretations()", this::questions);
        call.rules().forEach(this::unseen);
        call.documents().stream()
                .map(requirement -> requirement.type().code())
                .filter(type -> !due.contains(type))
                .forEach(type -> issues.add(Kind.UNASKED_DOCUMENT, type, ""));
        if (call instanceof CallText text) {
            text.unaskedParameters().forEach(name -> issues.add(Kind.UNUSED_PARAMETER, name, ""));
            text.untranslated().forEach(key -> issues.add(Kind.UNTRANSLATED, key, ""));
        }
        if (!call.rules().equals(call.rules())) {
            issues.add(Kind.DIFFERENT_AGAIN, "rules()", Bilingual.of("des règles nouvelles", "new rules"));
        }
    }

    ImmutableList<Issue> issues() {
        return issues.all();
    }

    private void guarded(String subject, Runnable verified) {
        try {
            verified.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            List<String> chain = Throwables.getCausalChain(e).stream()
                    .map(Throwable::toString)
                    .toList();
            issues.add(
                    Kind.FAILING,
                    subject,
                    Bilingual.of(String.join(", à cause de ", chain), String.join(", because of ", chain)));
        }
    }

    private void verify(Case one) {
        ImmutableList<CallLoadingIssue> seen = CallInspection.of(call, one.dossier(), one.context());
        seen.forEach(issues::add);
        if (seen.stream()
                .anyMatch(issue -> issue.kind() == CallLoadingIssue.Kind.FAILING
                        || issue.kind() == CallLoadingIssue.Kind.DIFFERENT_RECORDED
                        || issue.kind() == CallLoadingIssue.Kind.MISSING_REASON)) {
            return;
        }
        Assessor assessor = Assessor.of(call, one.context());
        Assessment assessment = assessor.assess(one.dossier());
        for (Finding finding : assessment.findings()) {
            note(assessment, finding);
        }
        for (DocumentChecklist.Item item : assessment.documents().items()) {
            if (item.finding().outcome() != Outcome.NOT_APPLICABLE) {
                due.add(item.requirement().type().code());
            }
        }
        again(assessment, Assessor.of(call, one.context()).assess(one.dossier()));
        money(assessment);
        if (DossierConsistency.of(one.dossier()).stream()
                .noneMatch(found -> found.check().isError())) {
            forgetting(assessor, assessment);
        }
    }

    private void note(Assessment assessment, Finding finding) {
        Rule rule = finding.rule();
        Set<Outcome> outcomes = reached.computeIfAbsent(rule.id(), id -> EnumSet.noneOf(Outcome.class));
        for (Evidence run : finding.evidence()) {
            outcomes.add(run.outcome());
            run.reads().keySet().forEach(input -> read.add(rule + " " + input));
            run.interpretations().keySet().forEach(question -> asked.add(rule + " " + question.key()));
            run.values().forEach((name, value) -> formatted(rule, name, value));
        }
        AS_JAVA.matcher(finding.reason(Language.FRENCH))
                .results()
                .forEach(found -> issues.add(Kind.UNFORMATTED, rule, found.group()));
        for (OpenPoint question : rule.interpretations()) {
            for (Choice choice : question.interpretation().choices()) {
                Outcome other = assessment.outcomeUnder(rule.id(), question, choice.slug());
                outcomes.add(other);
                if (other != finding.outcome() && !finding.interpretations().containsKey(question.interpretation())) {
                    issues.add(Kind.UNTOLD_QUESTION, rule, question);
                }
            }
        }
    }

    /** A record or a constant of an enum without label is printed as Java prints it. */
    private void formatted(Rule rule, String name, Object value) {
        boolean plain = value instanceof Record
                || value instanceof Enum<?>
                || value.toString().matches("[\\w.$/]+@[0-9a-f]+");
        if (plain && !(value instanceof Coded)) {
            issues.add(Kind.UNFORMATTED, rule, name);
        }
    }

    private void again(Assessment first, Assessment second) {
        List<Finding> before = first.findings();
        List<Finding> after = second.findings();
        for (int i = 0; i < before.size(); i++) {
            boolean alike = before.get(i).outcome() == after.get(i).outcome();
            for (Language language : Language.values()) {
                alike &= before.get(i).reason(language).equals(after.get(i).reason(language));
            }
            if (!alike) {
                issues.add(
                        Kind.DIFFERENT_AGAIN,
                        before.get(i).rule(),
                        first.dossier().getId());
            }
        }
        if (!first.plans().equals(second.plans())) {
            issues.add(Kind.DIFFERENT_AGAIN, "fundingScheme()", first.dossier().getId());
        }
    }

    private void money(Assessment assessment) {
        Optional<EurosRange> sum = Optional.of(new EurosRange(Euros.ZERO, Euros.ZERO));
        for (FundingPlan plan : assessment.plans()) {
            cite(plan.payee().citations());
            plan.silences().forEach(silence -> cite(silence.citations()));
            plan.alternatives().forEach(amount -> addsUp(assessment, amount));
            plan.options().forEach(amount -> addsUp(assessment, amount));
            sum = plan.range().isEmpty()
                    ? Optional.empty()
                    : sum.map(plan.range().get()::plus);
        }
        if (!assessment.plans().isEmpty() && !sum.equals(assessment.amount())) {
            unequal(assessment, words(sum) + " / " + words(assessment.amount()));
        }
    }

    private static String words(Optional<EurosRange> range) {
        return range.map(known -> known.min() + "–" + known.max()).orElse("?");
    }

    private void addsUp(Assessment assessment, FundingAlternative amount) {
        for (FundingLine line : amount.lines()) {
            cite(line.citations());
        }
        List<Euros> sums = List.of(
                Euros.sum(amount.lines().stream().map(FundingLine::amount).toList()),
                Euros.sum(amount.byMonth().values()),
                Euros.sum(amount.byCalendarYear().values()),
                amount.perPost().times(amount.posts()));
        for (Euros sum : sums) {
            if (!sum.equals(amount.total())) {
                unequal(assessment, sum + " / " + amount.total());
            }
        }
    }

    private void unequal(Assessment assessment, String sums) {
        issues.add(Kind.UNEQUAL_SUM, assessment.dossier().getId(), sums);
    }

    private void cite(List<Citation> citations) {
        citations.forEach(citation -> citation.clause().map(Clause::id).ifPresent(paidBy::add));
    }

    private void forgetting(Assessor assessor, Assessment known) {
        for (Input<?> input : INPUTS) {
            for (Reading<?> reading : input.read(known.dossier())) {
                if (reading.value().isPresent()) {
                    without(known.dossier(), input, reading.pointer())
                            .ifPresent(less -> compare(known, assessor.assess(less), input, reading.pointer()));
                }
            }
        }
    }

    /** The dossier without one fact; empty where it cannot be without it. */
    private static <T> Optional<Dossier> without(Dossier dossier, Input<T> input, String pointer) {
        try {
            return Optional.of(input.with(dossier, pointer, Optional.empty()));
        } catch (IllegalArgumentException | IllegalStateException required) {
            return Optional.empty();
        }
    }

    private void compare(Assessment known, Assessment less, Input<?> input, String pointer) {
        for (int i = 0; i < known.codes().size(); i++) {
            Outcome before = less.codes().get(i);
            Outcome after = known.codes().get(i);
            if (before == after) {
                continue;
            }
            Rule rule = call.rules().get(i);
            if (!declares(rule, known.dossier(), pointer) && unsteady.add(rule + " " + input)) {
                issues.add(Kind.UNDECLARED_INPUT, rule, input);
            }
            if (opposite(rule, before, after) && unsteady.add(rule + " " + input + " opposite")) {
                issues.add(Kind.LESS_KNOWN, rule, known.dossier().getId() + " " + pointer);
            }
            Finding finding = less.finding(rule.id());
            finding.reason(Language.FRENCH);
            finding.reason(Language.ENGLISH);
            note(less, finding);
        }
    }

    /**
     * Whether one answer is yes and the other no. A document that is not stated is missing, and what is not stated of it is
     * not held against it, so rules of documents are left aside.
     */
    private static boolean opposite(Rule rule, Outcome one, Outcome other) {
        boolean yesAndNo = (one == Outcome.SATISFIED && other == Outcome.NOT_SATISFIED)
                || (one == Outcome.NOT_SATISFIED && other == Outcome.SATISFIED);
        return yesAndNo && rule.kind() != RuleKind.DOCUMENT;
    }

    /** Whether a fact is one that a rule declares, stands in it, or holds it. */
    private static boolean declares(Rule rule, Dossier dossier, String pointer) {
        for (Input<?> input : rule.inputs()) {
            for (Reading<?> reading : input.read(dossier)) {
                String declared = reading.pointer();
                if (pointer.equals(declared)
                        || pointer.startsWith(declared + "/")
                        || declared.startsWith(pointer + "/")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void coverage() {
        Set<ClauseId> used = new HashSet<>();
        call.rules().forEach(rule -> used.addAll(rule.clauses()));
        Set<ClauseId> stated = new HashSet<>(used);
        call.data().forEach(datum -> stated.addAll(datum.clauses()));
        for (Clause clause : call.clauses()) {
            boolean rule = clause.treatment() == Treatment.RULE;
            if ((rule && !used.contains(clause.id()))
                    || (clause.treatment() == Treatment.DATUM && !stated.contains(clause.id()))) {
                issues.add(Kind.UNUSED_CLAUSE, clause.id(), clause.treatment().label());
            }
            if (clause.treatment() == Treatment.AMOUNT
                    && !stated.contains(clause.id())
                    && !paidBy.contains(clause.id())) {
                issues.add(Kind.UNCITED_AMOUNT, clause.id(), "");
            }
        }
    }

    private void questions() {
        Set<Interpretation> used = new HashSet<>(call.fundingScheme().interpretations());
        call.rules().forEach(rule -> rule.interpretations().forEach(point -> used.add(point.interpretation())));
        for (OpenPoint question : call.interpretations()) {
            if (!used.contains(question.interpretation())) {
                issues.add(Kind.UNUSED_QUESTION, question, "");
            }
        }
    }

    /** What a rule declares and the dossiers do not show. */
    private void unseen(Rule rule) {
        Set<Outcome> outcomes = reached.getOrDefault(rule.id(), Set.of());
        for (Outcome outcome : rule.outcomes()) {
            if (!outcomes.contains(outcome)) {
                issues.add(Kind.UNREACHED_OUTCOME, rule, outcome);
            }
        }
        for (Input<?> input : rule.inputs()) {
            if (!read.contains(rule + " " + input)) {
                issues.add(Kind.UNREAD_INPUT, rule, input.equals(DossierInputs.FINESS) ? FINESS : input);
            }
        }
        for (OpenPoint question : rule.interpretations()) {
            if (!asked.contains(rule + " " + question.key())) {
                issues.add(Kind.UNASKED_QUESTION, rule, question);
            }
        }
    }
}
