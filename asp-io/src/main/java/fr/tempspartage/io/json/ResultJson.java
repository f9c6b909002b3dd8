package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.Issue;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.rules.verdict.Finding;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Results as JSON (<i>résultats en JSON</i>): assessments, plans, budgets, reconciliations, clawbacks and what calls say of
 * themselves. Each method gives a text that ends with a line feed; {@link JsonSchemas#result()} describes them all.
 *
 * <p>Every document starts with {@code formatVersion} and {@code kind}; texts are objects with {@code fr} and {@code en};
 * amounts are decimals with two places; dates are ISO. The order of the keys is fixed, so equal results give equal bytes.
 * Thread-safe.
 */
public final class ResultJson {

    /** Version of the format that is written. */
    public static final String FORMAT_VERSION = "1";

    private ResultJson() {}

    /** One assessment: verdict, findings with evidence, priority, documents, plans. */
    public static String assessment(Assessment assessment) {
        return ResultForms.ASSESSMENT.text(assessment.keeping());
    }

    /** Several assessments as one document, in their order. */
    public static String assessments(List<Assessment> assessments) {
        return assessments(assessments, ImmutableList.of());
    }

    /**
     * Several assessments as one document, in their order, and the dossiers that have none.
     *
     * @param refused the dossiers that could not be read or assessed
     */
    public static String assessments(List<Assessment> assessments, List<Refused> refused) {
        return ResultForms.ASSESSMENTS.text(new ResultForms.Many(assessments, refused));
    }

    /** What is wrong with a dossier, of kind {@code refused}: the result of a dossier that has none. */
    public static String refused(Refused refused) {
        return ResultForms.REFUSED.text(refused);
    }

    /** What was said of a file when it was read, of kind {@code issues}: errors and warnings, or none. */
    public static String issues(List<Issue> issues) {
        return ResultForms.ISSUES.text(issues);
    }

    /** {@link #assessment} on one line, without blanks, for JSON Lines. */
    public static String assessmentLine(Assessment assessment) {
        return ResultForms.ASSESSMENT.line(assessment.keeping());
    }

    /** Writes the same line in UTF-8; the stream is not closed, and may have a part of it where something is thrown. */
    public static void assessmentLine(OutputStream out, Assessment assessment) {
        ResultForms.ASSESSMENT.line(out, assessment.keeping());
    }

    /** {@link #refused} on one line, without blanks, for JSON Lines. */
    public static String refusedLine(Refused refused) {
        return ResultForms.REFUSED.line(refused);
    }

    /** Answers of a dossier over all readings of the text. */
    public static String possibleAnswers(Assessment assessment, PossibleAnswers answers) {
        return InquiryForms.POSSIBLE_ANSWERS.text(new InquiryForms.Possible(assessment, answers));
    }

    /** {@link #possibleAnswers} on one line, without blanks, for JSON Lines. */
    public static String possibleAnswersLine(Assessment assessment, PossibleAnswers answers) {
        return InquiryForms.POSSIBLE_ANSWERS.line(new InquiryForms.Possible(assessment, answers));
    }

    /** What would make a dossier eligible and complete. */
    public static String remedies(Assessment assessment, Remedies remedies) {
        return InquiryForms.REMEDIES.text(new InquiryForms.Remedied(assessment, remedies));
    }

    /** {@link #remedies} on one line, without blanks, for JSON Lines. */
    public static String remediesLine(Assessment assessment, Remedies remedies) {
        return InquiryForms.REMEDIES.line(new InquiryForms.Remedied(assessment, remedies));
    }

    /** Questions that can still decide about a dossier. */
    public static String nextQuestions(Assessment assessment, NextQuestions questions) {
        return InquiryForms.NEXT_QUESTIONS.text(new InquiryForms.Next(assessment, questions));
    }

    /** {@link #nextQuestions} on one line, without blanks, for JSON Lines. */
    public static String nextQuestionsLine(Assessment assessment, NextQuestions questions) {
        return InquiryForms.NEXT_QUESTIONS.line(new InquiryForms.Next(assessment, questions));
    }

    /** Documents of an assessment alone. */
    public static String documents(Assessment assessment) {
        return ResultForms.DOCUMENTS.text(assessment);
    }

    /**
     * Documents that a call asks for.
     *
     * @param establishments the number of establishments where the candidate works
     */
    public static String documents(CallDefinition call, int establishments) {
        return CallForms.DOCUMENT_LIST.text(new CallForms.DocumentList(call, establishments));
    }

    /**
     * Funding plans.
     *
     * @param shortfalls the findings of what is not met: conditions and deadline under {@code refusedBy}, all else under
     *     {@code toBeConfirmedBy}; the plans are computed all the same
     */
    public static String plans(CallDefinition call, List<FundingPlan> plans, List<Finding> shortfalls) {
        return PlanForms.PLANS.text(new PlanForms.Plans(call, plans, shortfalls, Optional.empty()));
    }

    /** Funding plans of an assessed dossier, with what it does not meet, and under which decisions of the agency. */
    public static String plans(Assessment assessment) {
        return PlanForms.PLANS.text(new PlanForms.Plans(
                assessment.call(), assessment.plans(), assessment.shortfalls(), assessment.agencyReadings()));
    }

    /** Explanations of amounts. */
    public static String explanation(List<ExplanationNode> trees) {
        return PlanForms.EXPLANATION.text(new PlanForms.Explanation(trees, ImmutableList.of(), Optional.empty()));
    }

    /** Explanations of what the agency pays for an assessed dossier, with what the dossier does not meet, as in {@link #plans}. */
    public static String explanation(Assessment assessment) {
        List<ExplanationNode> trees = assessment.plans().stream()
                .flatMap(plan -> plan.explain().stream())
                .toList();
        return PlanForms.EXPLANATION.text(
                new PlanForms.Explanation(trees, PlanForms.Unmet.of(assessment), assessment.agencyReadings()));
    }

    /** Instalments of amounts under a schedule. */
    public static String instalments(PaymentSchedule schedule, List<FundingAlternative> alternatives) {
        return PlanForms.INSTALMENTS.text(
                new PlanForms.Paying<>(schedule, alternatives, ImmutableList.of(), Optional.empty()));
    }

    /** Instalments of what the agency pays for an assessed dossier, with what the dossier does not meet, as in {@link #plans}. */
    public static String instalments(PaymentSchedule schedule, Assessment assessment) {
        return PlanForms.INSTALMENTS.text(PlanForms.Paying.of(schedule, assessment));
    }

    /** Amounts by budget year. */
    public static String budgetYears(BudgetYear years, List<FundingAlternative> alternatives) {
        return PlanForms.BUDGET_YEARS.text(
                new PlanForms.Paying<>(years, alternatives, ImmutableList.of(), Optional.empty()));
    }

    /** What the agency pays for an assessed dossier by budget year, with what the dossier does not meet, as in {@link #plans}. */
    public static String budgetYears(BudgetYear years, Assessment assessment) {
        return PlanForms.BUDGET_YEARS.text(PlanForms.Paying.of(years, assessment));
    }

    /** Every reading of a flat sum side by side. */
    public static String readings(CallId call, FlatSumTable table) {
        return readings(call, table, Optional.empty());
    }

    /**
     * Every reading of a flat sum side by side.
     *
     * @param agency the decisions of the agency that were used
     */
    public static String readings(CallId call, FlatSumTable table, Optional<AppliedReadings.Used> agency) {
        return MoneyForms.FLAT_SUM_READINGS.text(new MoneyForms.Of<>(call, table, agency));
    }

    /** Decisions of an agency, with the hash of their file. */
    public static String agencyReadings(CallDefinition call, AppliedReadings.Used entries) {
        return DecisionForms.DECISIONS.text(new DecisionForms.OfCall(call.id(), entries));
    }

    /** Reconciliation of printed figures. */
    public static String reconciliation(CallDefinition call, Reconciliation reconciliation) {
        return MoneyForms.RECONCILIATION.text(new MoneyForms.Of<>(call.id(), reconciliation, Optional.empty()));
    }

    /** What the agency may ask back. */
    public static String clawback(CallDefinition call, ClawbackResult result) {
        return clawback(call, result, Optional.empty());
    }

    /**
     * What the agency may ask back.
     *
     * @param agency the decisions of the agency that were used
     */
    public static String clawback(CallDefinition call, ClawbackResult result, Optional<AppliedReadings.Used> agency) {
        return MoneyForms.CLAWBACK.text(
                new MoneyForms.Of<>(call.id(), new MoneyForms.Clawback(result, Optional.empty()), agency));
    }

    /**
     * What the agency may ask back, with what a schedule has delegated and would still pay.
     *
     * @param schedule the schedule, which the calls do not state
     */
    public static String clawback(
            CallDefinition call, ClawbackResult result, PaymentSchedule schedule, Delegation delegation) {
        return clawback(call, result, schedule, delegation, Optional.empty());
    }

    /**
     * What the agency may ask back, with what a schedule has delegated and would still pay.
     *
     * @param schedule the schedule, which the calls do not state
     * @param agency the decisions of the agency that were used
     */
    public static String clawback(
            CallDefinition call,
            ClawbackResult result,
            PaymentSchedule schedule,
            Delegation delegation,
            Optional<AppliedReadings.Used> agency) {
        Optional<MoneyForms.Delegated> delegated = Optional.of(new MoneyForms.Delegated(schedule, delegation));
        return MoneyForms.CLAWBACK.text(
                new MoneyForms.Of<>(call.id(), new MoneyForms.Clawback(result, delegated), agency));
    }

    /**
     * Budget.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     */
    public static String budget(Bilingual title, BudgetTables tables, BudgetAmounts committed, BudgetAmounts paid) {
        return budget(title, tables, committed, paid, Map.of(), List.of());
    }

    /**
     * Budget, and what other choices would change.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     * @param changes the differences of the commitments, each under the name of its choice, such as {@code share=60%}
     * @param leftOut the dossiers that could not be read or assessed
     */
    public static String budget(
            Bilingual title,
            BudgetTables tables,
            BudgetAmounts committed,
            BudgetAmounts paid,
            Map<String, BudgetChange> changes,
            List<Refused> leftOut) {
        return budget(title, tables, committed, paid, changes, leftOut, Optional.empty());
    }

    /**
     * Budget, what other choices would change, and under which decisions of the agency.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     * @param changes the differences of the commitments, each under the name of its choice, such as {@code share=60%}
     * @param leftOut the dossiers that could not be read or assessed
     * @param agency the decisions of the agency in force
     */
    public static String budget(
            Bilingual title,
            BudgetTables tables,
            BudgetAmounts committed,
            BudgetAmounts paid,
            Map<String, BudgetChange> changes,
            List<Refused> leftOut,
            Optional<AppliedReadings.Used> agency) {
        return BudgetForms.BUDGET.text(
                new BudgetForms.Budget(title, tables, committed, paid, changes, leftOut, agency));
    }

    /** Calls at hand. */
    public static String calls(List<CallDefinition> calls) {
        return CallForms.CALLS.text(calls);
    }

    /**
     * One clause with the rules and interpretations about it.
     *
     * @param id the identifier of the clause
     * @throws IllegalArgumentException if the call has no such clause
     */
    public static String clause(CallDefinition call, ClauseId id) {
        return CallForms.CLAUSE.text(new CallForms.OneClause(call, call.clause(id)));
    }

    /**
     * Writes the parameters of a call, with their values.
     *
     * @return a document of kind {@code parameters}
     */
    public static String parameters(CallDefinition call) {
        return CallForms.PARAMETERS.text(call);
    }

    /** Interpretations of a call. */
    public static String interpretations(CallDefinition call) {
        return CallForms.INTERPRETATIONS.text(call);
    }

    /** Calls side by side, datum by datum. */
    public static String comparison(List<CallDefinition> calls) {
        return CallForms.COMPARISON.text(CallComparison.of(calls));
    }

    /** What differs between two assessments, and what causes it. */
    public static String diff(AssessmentDiff diff) {
        return DiffForms.DIFF.text(diff);
    }

    /**
     * What differs for many dossiers.
     *
     * @param leftOut the dossiers that could not be read or assessed
     */
    public static String diffs(SideBySide sides, ManyDiffs diffs, List<Refused> leftOut) {
        return DiffForms.DIFFS.text(new DiffForms.Many(sides, diffs, leftOut));
    }

    /**
     * Dossiers side by side, as a partial order with its reasons and what people have to judge.
     *
     * @param leftOut the dossiers that could not be read or assessed
     */
    public static String ranking(Ranking ranking, List<Refused> leftOut) {
        return RankForms.RANKING.text(new RankForms.Ranked(ranking, leftOut));
    }

    /**
     * Dossier that could not be read or assessed.
     *
     * @param source the name of the file
     * @param line the line of the file that holds the dossier, from 1; empty if the dossier is the whole file
     */
    public record Refused(String source, OptionalInt line, ImmutableList<Issue> issues) {}
}
