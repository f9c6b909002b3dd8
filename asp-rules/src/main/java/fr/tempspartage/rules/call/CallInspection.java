package fr.tempspartage.rules.call;

import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.rules.call.CallLoadingIssue.Kind;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Inspection of a call (<i>contrôle d'un appel</i>): what is wrong with a definition, as far as it is seen without
 * dossiers, or with one. {@link Calls#load()} inspects each call that it finds.
 *
 * <p>A call that ends the process, or never answers, cannot be contained.
 */
public final class CallInspection {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    private final CallDefinition call;
    private final Supplier<ImmutableSet<String>> parameters;
    private final Set<CallLoadingIssue> issues = new LinkedHashSet<>();
    private final Set<String> failures = new HashSet<>();

    private CallInspection(CallDefinition call) {
        this.call = call;
        this.parameters = Suppliers.memoize(
                () -> call.parameters().stream().map(ParameterValue::name).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Inspects a definition without dossiers of its author: its methods, what its parts cite and name, and the answers of
     * its rules to a dossier that states nothing and to one that states what most do.
     *
     * @return the issues; none where nothing is wrong
     */
    public static ImmutableList<CallLoadingIssue> of(CallDefinition call) {
        CallInspection inspection = new CallInspection(call);
        if (inspection.hasAllParts()) {
            inspection.guarded("clauses", inspection::clauses);
            inspection.guarded("interpretations", inspection::questions);
            inspection.guarded("rules", inspection::rules);
            inspection.guarded("documents", inspection::documents);
            inspection.guarded("data", inspection::data);
        }
        if (inspection.issues.isEmpty()) {
            for (Dossier dossier : InspectionDossiers.of(call.id())) {
                inspection.answers(dossier, AssessmentContext.on(InspectionDossiers.DAY));
            }
        }
        return ImmutableList.copyOf(inspection.issues);
    }

    /**
     * Inspects the answers of each rule to one dossier.
     *
     * @return the issues; none where nothing is wrong
     */
    public static ImmutableList<CallLoadingIssue> of(CallDefinition call, Dossier dossier, AssessmentContext context) {
        CallInspection inspection = new CallInspection(call);
        inspection.answers(dossier, context);
        return ImmutableList.copyOf(inspection.issues);
    }

    /** Whether every method gives something; what one of them does not give, no other question is asked about. */
    private boolean hasAllParts() {
        int before = issues.size();
        part("id", call::id);
        part("campaign", call::campaign);
        part("clauses", call::clauses);
        part("rules", call::rules);
        part("documents", call::documents);
        part("fundingScheme", call::fundingScheme);
        part("interpretations", call::interpretations);
        part("data", call::data);
        part("fundingInputs", call::fundingInputs);
        if (issues.size() == before) {
            part("fundingScheme", () -> call.fundingScheme().interpretations());
            part(
                    "requestKind",
                    () -> call.requestKind(InspectionDossiers.of(call.id()).get(0)));
            part("documentSilence", call::documentSilence);
            guarded("statesDocuments", call::statesDocuments);
        }
        return issues.size() == before;
    }

    private void part(String method, Supplier<?> asked) {
        guarded(method, () -> {
            if (isNull(asked.get())) {
                add(Kind.FAILING, method + "()", "NOTHING", "");
            }
        });
    }

    /** Null has no place here, but nothing keeps the method of another jar from it. */
    @SuppressWarnings("ConstantValue")
    private static boolean isNull(Object value) {
        return value == null;
    }

    private void guarded(String subject, Runnable asked) {
        try {
            asked.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            Bilingual causes = causes(e);
            boolean method = !subject.contains("-");
            // What the author of the call can do is in the message already, where the library itself refuses.
            String text = causes.en().contains("\nMaybe ") ? "FAILING.said" : "FAILING";
            if (!method || failures.add(causes.en())) {
                add(Kind.FAILING, subject + (method ? "()" : ""), text, causes);
            }
        }
    }

    /** A failure with everything that it says it comes from. */
    static Bilingual causes(Throwable failure) {
        List<String> chain = Throwables.getCausalChain(failure).stream()
                .map(Throwable::toString)
                .toList();
        return Bilingual.of(String.join(", à cause de ", chain), String.join(", because of ", chain));
    }

    private void clauses() {
        Set<ClauseId> known = new HashSet<>();
        int last = call.campaign().getSource().lines();
        for (Clause clause : call.clauses()) {
            if (!known.add(clause.id())) {
                add(Kind.SAME_NAME, clause.id(), "SAME_NAME", "");
            }
            for (LineRange range : clause.lines()) {
                if (range.last() > last) {
                    add(Kind.UNKNOWN_LINE, clause.id(), "UNKNOWN_LINE", range);
                }
            }
            text(clause.id(), clause.sentence());
        }
    }

    private void questions() {
        ImmutableList<OpenPoint> questions = call.interpretations();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            OpenPoint question = questions.get(i);
            if (!keys.add(question.key())) {
                add(Kind.SAME_NAME, question, "SAME_NAME", "");
            }
            if (question.ordinal() != i) {
                add(Kind.FOREIGN_QUESTION, question, "FOREIGN_QUESTION.place", i);
            }
            cited(question, question.interpretation().clauses());
            text(question, question.interpretation().question());
            text(question, question.interpretation().why());
        }
        for (Interpretation paid : call.fundingScheme().interpretations()) {
            if (questions.stream().noneMatch(point -> point.interpretation().equals(paid))) {
                add(Kind.FOREIGN_QUESTION, "fundingScheme()", "FOREIGN_QUESTION", paid.key());
            }
        }
    }

    private void rules() {
        Set<RuleId> known = new HashSet<>();
        for (Rule rule : call.rules()) {
            if (!known.add(rule.id())) {
                add(Kind.SAME_NAME, rule, "SAME_NAME", "");
            }
            cited(rule, rule.clauses());
            for (OpenPoint question : rule.interpretations()) {
                if (!isOurs(question)) {
                    add(Kind.FOREIGN_QUESTION, rule, "FOREIGN_QUESTION", question);
                }
            }
            rule.outranked().ifPresent(lower -> {
                if (!isKind(lower, RuleKind.PRIORITY)) {
                    add(Kind.UNKNOWN_RULE, rule, "UNKNOWN_RULE.priority", lower);
                }
            });
            text(rule, rule.sentence());
            rule.condition().ifPresent(words -> text(rule, words));
            rule.reasons().forEach((name, reason) -> alike(rule + "." + name, reason));
        }
    }

    private boolean isOurs(OpenPoint question) {
        return question.ordinal() < call.interpretations().size()
                && call.interpretations()
                        .get(question.ordinal())
                        .interpretation()
                        .equals(question.interpretation());
    }

    private boolean isKind(RuleId id, RuleKind kind) {
        return call.rules().stream().anyMatch(rule -> rule.id().equals(id) && rule.kind() == kind);
    }

    private void documents() {
        for (DocumentRequirement requirement : call.documents()) {
            String subject = requirement.type().code();
            text(subject, requirement.label());
            if (!isKind(requirement.rule(), RuleKind.DOCUMENT)) {
                add(Kind.UNKNOWN_RULE, subject, "UNKNOWN_RULE", requirement.rule());
            }
            if (isNull(requirement.content())) {
                add(Kind.FAILING, subject, "NOTHING", "");
            }
        }
    }

    private void data() {
        Set<String> names = new HashSet<>();
        for (Datum datum : call.data()) {
            if (!names.add(datum.name())) {
                add(Kind.SAME_NAME, datum.name(), "SAME_NAME", "");
            }
            if (datum.clauses().isEmpty()) {
                add(Kind.UNCITED_DATUM, datum.name(), "UNCITED_DATUM", "");
            }
            cited(datum.name(), datum.clauses());
            text(datum.name(), datum.label());
            datum.value().ifPresent(value -> text(datum.name(), value));
        }
    }

    private void cited(Object subject, List<ClauseId> clauses) {
        for (ClauseId id : clauses) {
            if (call.clauses().stream().noneMatch(clause -> clause.id().equals(id))) {
                add(Kind.UNKNOWN_CLAUSE, subject, "UNKNOWN_CLAUSE", id);
            }
        }
    }

    /** A sentence whose values are in it already: what is left in braces has no value. */
    private void text(Object subject, Bilingual sentence) {
        for (Language language : Language.values()) {
            placeholders(sentence.in(language))
                    .forEach(name -> add(Kind.UNFILLED_PLACEHOLDER, subject, "UNFILLED_PLACEHOLDER", name));
        }
    }

    private void alike(String subject, Bilingual sentence) {
        Set<String> french = placeholders(sentence.fr());
        Set<String> english = placeholders(sentence.en());
        if (!french.equals(english)) {
            add(Kind.UNEQUAL_PLACEHOLDERS, subject, "UNEQUAL_PLACEHOLDERS", french + " / " + english);
        }
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Asks each rule alone, so that one that fails hides no other, then the documents. */
    private void answers(Dossier dossier, AssessmentContext context) {
        for (Rule rule : call.rules()) {
            guarded(rule.toString(), () -> answer(rule, dossier, context));
        }
        if (issues.isEmpty()) {
            guarded(
                    "documents",
                    () -> Assessor.of(call, context)
                            .assess(dossier)
                            .documents()
                            .items()
                            .forEach(item -> {
                                reason(
                                        item.requirement().type().code(),
                                        () -> item.finding().reason(Language.FRENCH));
                                reason(
                                        item.requirement().type().code(),
                                        () -> item.finding().reason(Language.ENGLISH));
                            }));
        }
    }

    private void answer(Rule rule, Dossier dossier, AssessmentContext context) {
        Finding finding;
        try {
            finding = Assessor.evaluator(call, context, ImmutableList.of(rule))
                    .evaluate(dossier)
                    .finding(0);
        } catch (IllegalStateException e) {
            String said = String.valueOf(e.getMessage());
            if (said.startsWith("The rule " + rule.id() + " answers ")) {
                add(Kind.DIFFERENT_RECORDED, rule, "SAID", said);
                return;
            }
            throw e;
        }
        for (Evidence run : finding.evidence()) {
            Sets.intersection(run.values().keySet(), parameters.get())
                    .forEach(name -> add(Kind.SAME_NAME, rule, "SAME_NAME.value", name));
            if (!rule.outcomes().contains(run.outcome())) {
                add(Kind.UNDECLARED_OUTCOME, rule, "UNDECLARED_OUTCOME", run.outcome());
            }
            for (Input<?> read : run.reads().keySet()) {
                if (!rule.inputs().contains(read)) {
                    add(Kind.UNDECLARED_INPUT, rule, "UNDECLARED_INPUT", read);
                }
            }
            for (Interpretation asked : run.interpretations().keySet()) {
                if (rule.interpretations().stream()
                        .noneMatch(point -> point.interpretation().equals(asked))) {
                    add(Kind.UNDECLARED_QUESTION, rule, "UNDECLARED_QUESTION", asked.key());
                }
            }
        }
        reason(rule, () -> finding.reason(Language.FRENCH));
        reason(rule, () -> finding.reason(Language.ENGLISH));
    }

    private void reason(Object subject, Supplier<String> asked) {
        try {
            String said = asked.get();
            if (said.isBlank()) {
                add(Kind.MISSING_REASON, subject, "MISSING_REASON", "");
            }
        } catch (IllegalStateException e) {
            add(Kind.MISSING_REASON, subject, "SAID", String.valueOf(e.getMessage()));
        }
    }

    private void add(Kind kind, Object subject, String text, Object what) {
        String name = subject.toString();
        issues.add(new CallLoadingIssue(kind, name, message(text, name, what)));
    }

    private static Bilingual message(String text, String subject, Object what) {
        Bilingual frame = Messages.TEXTS.get(text);
        return Bilingual.of(
                frame.fr().replace("{subject}", subject).replace("{what}", said(what, Language.FRENCH)),
                frame.en().replace("{subject}", subject).replace("{what}", said(what, Language.ENGLISH)));
    }

    private static String said(Object what, Language language) {
        return what instanceof Bilingual both ? both.in(language) : what.toString();
    }

    /** Read only once something is wrong. */
    private static final class Messages {
        static final Texts TEXTS = Texts.load(CallInspection.class::getResourceAsStream, "inspection");
    }
}
