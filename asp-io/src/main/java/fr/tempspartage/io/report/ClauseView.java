package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import java.util.function.Predicate;

/**
 * Clause with all that a call makes of it (<i>disposition et ce qui en est fait</i>), each list in the order of the call.
 *
 * @param rules the rules that answer it, those of another main clause included
 * @param data the data that it states, or on which its silence is noted
 * @param documents the documents that its own rules ask for
 * @param questions the questions that it leaves open
 * @param parameters the figures, dates and lists that stand in it and that a variant may change
 */
public record ClauseView(
        Clause clause,
        ImmutableList<Rule> rules,
        ImmutableList<Datum> data,
        ImmutableList<DocumentRequirement> documents,
        ImmutableList<Interpretation> questions,
        ImmutableList<ParameterValue> parameters) {

    /** Views one clause of a call. */
    public static ClauseView of(CallDefinition call, Clause clause) {
        return of(call, ImmutableList.of(clause)).get(0);
    }

    /** Views the clauses of a call in the order of its text. */
    public static ImmutableList<ClauseView> all(CallDefinition call) {
        return of(call, call.clauses());
    }

    private static ImmutableList<ClauseView> of(CallDefinition call, ImmutableList<Clause> clauses) {
        ImmutableList<Rule> rules = call.rules();
        ImmutableList<Datum> data = call.data();
        ImmutableList<DocumentRequirement> documents = call.documents();
        ImmutableList<Interpretation> questions =
                call.interpretations().stream().map(OpenPoint::interpretation).collect(ImmutableList.toImmutableList());
        // A call looks through all its sentences for where its parameters stand.
        ImmutableList<ParameterValue> parameters = call.parameters();
        return clauses.stream()
                .map(clause -> new ClauseView(
                        clause,
                        those(rules, rule -> rule.clauses().contains(clause.id())),
                        those(data, datum -> datum.clauses().contains(clause.id())),
                        those(documents, document -> document.rule().clause().equals(clause.id())),
                        those(questions, question -> question.clauses().contains(clause.id())),
                        those(parameters, parameter -> parameter.clauses().contains(clause.id()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> ImmutableList<T> those(ImmutableList<T> all, Predicate<T> about) {
        return all.stream().filter(about).collect(ImmutableList.toImmutableList());
    }

    /** Whether a rule has this as its main clause. */
    public boolean isMainOf(Rule rule) {
        return rule.id().clause().equals(clause.id());
    }

    /** Whether the call makes of it what its treatment promises: a rule of a rule, a datum or a rule of a datum. */
    public boolean isClaimed() {
        return switch (clause.treatment()) {
            case RULE -> !rules.isEmpty();
            case DATUM -> !rules.isEmpty() || !data.isEmpty();
            case AMOUNT, CONSEQUENCE, PROCEDURE, INFORMATIVE, SILENT -> true;
        };
    }
}
