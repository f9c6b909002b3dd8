package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.Issue;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Finding;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Results as JSON (<i>résultats en JSON</i>): assessments, plans, reconciliations, clawbacks and what calls say of
 * themselves.
 *
 * <p>Every document starts with {@code formatVersion} and {@code kind}; texts are objects with {@code fr} and {@code en};
 * amounts are decimals with two places; dates are ISO. The order of the keys is fixed, so equal results give equal bytes.
 */
public final class ResultJson {

    /** Version of the format that is written. */
    public static final String FORMAT_VERSION = "1";

    private ResultJson() {}

    /**
     * Writes an assessment: verdict, findings with evidence, priority, documents, plans.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String assessment(Assessment assessment) {
        return JsonOut.object(out -> ResultForms.ASSESSMENT.members(out, assessment));
    }

    /**
     * Writes several assessments as one document, in their order.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String assessments(List<Assessment> assessments) {
        return assessments(assessments, List.of());
    }

    /**
     * Writes several assessments as one document, in their order, and the dossiers that have none.
     *
     * @param refused the dossiers that could not be read or assessed
     * @return the JSON text, ended by a line feed
     */
    public static String assessments(List<Assessment> assessments, List<Refused> refused) {
        ResultForms.Many many = new ResultForms.Many(ImmutableList.copyOf(assessments), ImmutableList.copyOf(refused));
        return JsonOut.object(out -> ResultForms.ASSESSMENTS.members(out, many));
    }

    /**
     * Writes what is wrong with a dossier: the result of a dossier that has none.
     *
     * @return a document of kind {@code refused}, ended by a line feed
     */
    public static String refused(Refused refused) {
        return JsonOut.object(out -> ResultForms.REFUSED.members(out, refused));
    }

    /**
     * Writes an assessment on one line, for JSON Lines.
     *
     * @return the same document as {@link #assessment} without blanks, ended by a line feed
     */
    public static String assessmentLine(Assessment assessment) {
        return JsonOut.line(out -> ResultForms.ASSESSMENT.members(out, assessment));
    }

    /**
     * Writes what is wrong with a dossier on one line, for JSON Lines: the result of a dossier that has none.
     *
     * @param source the name of the file
     * @param line the line of the file that holds the dossier, from 1; empty if the dossier is the whole file
     * @return a document of kind {@code refused}, without blanks, ended by a line feed
     */
    public static String refusedLine(String source, OptionalInt line, List<Issue> issues) {
        return JsonOut.line(
                out -> ResultForms.REFUSED.members(out, new Refused(source, line, ImmutableList.copyOf(issues))));
    }

    /**
     * Writes the documents of an assessment alone.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String documents(Assessment assessment) {
        return JsonOut.object(out -> ResultForms.DOCUMENTS.members(out, assessment));
    }

    /**
     * Writes the documents that a call asks for.
     *
     * @param establishments the number of establishments where the candidate works
     * @return the JSON text, ended by a line feed
     */
    public static String documents(CallDefinition call, int establishments) {
        return document("documentList", out -> CallJson.documents(out, call, establishments));
    }

    /**
     * Writes funding plans.
     *
     * @param shortfalls the findings of what is not met: conditions and deadline under {@code refusedBy}, all else under
     *     {@code toBeConfirmedBy}; the plans are computed all the same
     * @return the JSON text, ended by a line feed
     */
    public static String plans(CallDefinition call, List<FundingPlan> plans, List<Finding> shortfalls) {
        ResultForms.Plans all = new ResultForms.Plans(call, ImmutableList.copyOf(plans), Unmet.of(call, shortfalls));
        return JsonOut.object(out -> ResultForms.PLANS.members(out, all));
    }

    /**
     * Writes the reconciliation of printed figures.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String reconciliation(CallDefinition call, Reconciliation reconciliation) {
        return document("reconciliation", out -> {
            out.field("call", call.id().toString());
            MoneyJson.reconciliation(out, reconciliation);
        });
    }

    /**
     * Writes what the agency may ask back.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String clawback(CallDefinition call, ClawbackResult result) {
        return document("clawback", out -> {
            out.field("call", call.id().toString());
            MoneyJson.clawback(out, result);
        });
    }

    /**
     * Writes what the agency may ask back, with what a schedule has delegated and would still pay.
     *
     * @param schedule the schedule, which the calls do not state
     * @return the JSON text, ended by a line feed
     */
    public static String clawback(
            CallDefinition call, ClawbackResult result, PaymentSchedule schedule, Delegation delegation) {
        return document("clawback", out -> {
            out.field("call", call.id().toString());
            MoneyJson.clawback(out, result);
            out.name("delegation").nested(o -> MoneyJson.delegation(o, schedule, delegation));
        });
    }

    /**
     * Writes the list of calls.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String calls(List<CallDefinition> calls) {
        return document("calls", out -> out.name("calls").list(calls, c -> out.nested(o -> CallJson.call(o, c))));
    }

    /**
     * Writes one clause with the rules and interpretations about it.
     *
     * @param id the identifier of the clause
     * @return the JSON text, ended by a line feed
     * @throws IllegalArgumentException if the call has no such clause
     */
    public static String clause(CallDefinition call, ClauseId id) {
        return document("clause", out -> CallJson.clause(out, call, id));
    }

    /**
     * Writes the interpretations of a call.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String interpretations(CallDefinition call) {
        return document("interpretations", out -> CallJson.interpretations(out, call));
    }

    /**
     * Writes calls side by side, datum by datum.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String comparison(List<CallDefinition> calls) {
        return document("comparison", out -> CallJson.comparison(out, CallComparison.of(calls)));
    }

    private static String document(String kind, Consumer<JsonOut> content) {
        return JsonOut.object(out -> {
            out.field("formatVersion", FORMAT_VERSION);
            out.field("kind", kind);
            content.accept(out);
        });
    }

    static void text(JsonOut out, String name, Bilingual text) {
        Forms.BOTH.write(out.name(name), text);
    }

    static void texts(JsonOut out, String name, List<Bilingual> texts) {
        Forms.list(Forms.BOTH).write(out.name(name), texts);
    }

    static void codes(JsonOut out, String name, Iterable<? extends Coded> codes) {
        out.name(name).list(codes, c -> out.text(c.code()));
    }

    static void strings(JsonOut out, String name, Iterable<?> values) {
        out.name(name).list(values, v -> out.text(v.toString()));
    }

    static void citations(JsonOut out, List<Citation> citations) {
        Forms.list(Forms.CITATION).write(out.name("citations"), citations);
    }

    /**
     * Dossier that could not be read or assessed.
     *
     * @param source the name of the file
     * @param line the line of the file that holds the dossier, from 1; empty if the dossier is the whole file
     */
    public record Refused(String source, OptionalInt line, ImmutableList<Issue> issues) {}
}
