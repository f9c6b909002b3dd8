package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Inconsistency;
import fr.tempspartage.finance.payment.Instalment;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.Severity;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.Optional;

/** Forms of whole documents: each starts with the version of the format and its kind. */
final class ResultForms {

    static final ObjectForm<Assessment> ASSESSMENT =
            document("assessment", AssessmentForms.ALL).build();

    static final ObjectForm<Assessment> DOCUMENTS = ResultForms.<Assessment>document("documents")
            .part("call", assessment -> assessment.call().id(), Forms.TEXT)
            .part("dossier", assessment -> assessment.dossier().getId(), Forms.TEXT)
            .all(AssessmentForms.DOCUMENTS)
            .build();

    private static final ObjectForm<Issue> ISSUE = ObjectForm.<Issue>named("issue")
            .part("code", Issue::code, Forms.names(IssueCode.class))
            .part("severity", Issue::severity, Forms.names(Severity.class))
            .part("pointer", Issue::pointer, Forms.TEXT)
            .maybe("line", issue -> place(issue.line()), Forms.count(1))
            .maybe("column", issue -> place(issue.column()), Forms.count(1))
            .part("message", Issue::message, Forms.BOTH)
            .maybe("check", Issue::check, Forms.names(Inconsistency.class))
            .build();

    static final ObjectForm<ResultJson.Refused> ONE_REFUSED = ObjectForm.<ResultJson.Refused>named(
                    "oneResultJson.Refused")
            .part("source", ResultJson.Refused::source, Forms.TEXT)
            .maybe("line", refused -> place(refused.line().orElse(0)), Forms.count(1))
            .part("issues", ResultJson.Refused::issues, Forms.list(ISSUE))
            .build();

    static final ObjectForm<ResultJson.Refused> REFUSED =
            document("refused", ONE_REFUSED).build();

    static final ObjectForm<Many> ASSESSMENTS = ResultForms.<Many>document("assessments")
            .part("assessments", Many::assessments, Forms.list(AssessmentForms.ALL))
            .part("refused", Many::refused, Forms.list(ONE_REFUSED))
            .build();

    static final ObjectForm<Plans> PLANS = ResultForms.<Plans>document("fundingPlans")
            .part("call", plans -> plans.call().id(), Forms.TEXT)
            .part("refusedBy", plans -> Unmet.refusals(plans.unmet()), AssessmentForms.UNMET)
            .part("toBeConfirmedBy", plans -> Unmet.reservations(plans.unmet()), AssessmentForms.UNMET)
            .part("plans", Plans::plans, Forms.list(PlanForms.PLAN))
            .build();

    private static final ObjectForm<Instalment> INSTALMENT = ObjectForm.<Instalment>named("instalment")
            .part("label", Instalment::label, Forms.BOTH)
            .part("from", Instalment::from, Forms.DAY)
            .part("amount", Instalment::amount, Forms.EUROS)
            .build();

    private static final ObjectForm<Paid> PAID = ObjectForm.<Paid>named("paidAlternative")
            .part("total", paid -> paid.alternative().total(), Forms.EUROS)
            .part("choices", paid -> paid.alternative().choices(), Forms.map(Forms.TEXT))
            .part("instalments", paid -> paid.schedule().instalments(paid.alternative()), Forms.list(INSTALMENT))
            .build();

    static final ObjectForm<Instalments> INSTALMENTS = ResultForms.<Instalments>document("instalments")
            .part("refusedBy", all -> Unmet.refusals(all.unmet()), AssessmentForms.UNMET)
            .part("toBeConfirmedBy", all -> Unmet.reservations(all.unmet()), AssessmentForms.UNMET)
            .part("schedule", Instalments::schedule, Forms.TEXT)
            .part(
                    "alternatives",
                    all -> all.alternatives().stream()
                            .map(alternative -> new Paid(all.schedule(), alternative))
                            .toList(),
                    Forms.list(PAID))
            .build();

    private ResultForms() {}

    private static <T> ObjectForm.Builder<T> document(String kind) {
        return ObjectForm.<T>named(kind)
                .constant("formatVersion", ResultJson.FORMAT_VERSION)
                .constant("kind", kind);
    }

    private static <T> ObjectForm.Builder<T> document(String kind, ObjectForm<T> content) {
        return ResultForms.<T>document(kind).all(content);
    }

    private static Optional<Integer> place(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    /** Several dossiers. */
    record Many(ImmutableList<Assessment> assessments, ImmutableList<ResultJson.Refused> refused) {}

    /** Plans of a call, and what is not met. */
    record Plans(CallDefinition call, ImmutableList<FundingPlan> plans, ImmutableList<Unmet> unmet) {}

    /** Amounts under a schedule, and what is not met. */
    record Instalments(
            PaymentSchedule schedule, ImmutableList<FundingAlternative> alternatives, ImmutableList<Unmet> unmet) {}

    private record Paid(PaymentSchedule schedule, FundingAlternative alternative) {}
}
