package fr.tempspartage.io.json;

import fr.tempspartage.domain.dossier.Inconsistency;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.Severity;
import fr.tempspartage.rules.call.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * Forms of whole documents: each starts with the version of the format and its kind. What is named here, and in
 * {@link PlanForms}, {@link MoneyForms}, {@link BudgetForms}, {@link DecisionForms} and {@link CallForms}, is written and stands in the schemas.
 */
final class ResultForms {

    static final ObjectForm<Assessment> ASSESSMENT =
            Forms.<Assessment>document("assessment").all(AssessmentForms.ALL).build();

    static final ObjectForm<Assessment> DOCUMENTS = Forms.<Assessment>document("documents")
            .part("call", assessment -> assessment.call().id(), Forms.TEXT)
            .part("dossier", assessment -> assessment.dossier().getId(), Forms.TEXT)
            .maybe("agencyReadings", Assessment::agencyReadings, DecisionForms.USED)
            .all(AssessmentForms.DOCUMENTS)
            .build();

    static final ObjectForm<Issue> ISSUE = ObjectForm.<Issue>named("issue")
            .part("code", Issue::code, Forms.names(IssueCode.class))
            .part("severity", Issue::severity, Forms.names(Severity.class))
            .part("pointer", Issue::pointer, Forms.TEXT)
            .maybe("sheet", Issue::sheet, Forms.TEXT)
            .maybe("line", issue -> place(issue.line()), Forms.count(1))
            .maybe("column", issue -> place(issue.column()), Forms.count(1))
            .part("message", Issue::message, Forms.BOTH)
            .maybe("check", Issue::check, Forms.names(Inconsistency.class))
            .build();

    static final ObjectForm<ResultJson.Refused> ONE_REFUSED = ObjectForm.<ResultJson.Refused>named("oneRefused")
            .part("source", ResultJson.Refused::source, Forms.TEXT)
            .maybe("line", refused -> place(refused.line().orElse(0)), Forms.count(1))
            .part("issues", ResultJson.Refused::issues, Forms.list(ISSUE))
            .build();

    static final ObjectForm<ResultJson.Refused> REFUSED =
            Forms.<ResultJson.Refused>document("refused").all(ONE_REFUSED).build();

    static final ObjectForm<List<Issue>> ISSUES = Forms.<List<Issue>>document("issues")
            .part("issues", issues -> issues, Forms.list(ISSUE))
            .build();

    static final ObjectForm<Many> ASSESSMENTS = Forms.<Many>document("assessments")
            .part("assessments", Many::assessments, Forms.list(AssessmentForms.ALL))
            .part("refused", Many::refused, Forms.list(ONE_REFUSED))
            .build();

    private ResultForms() {}

    private static Optional<Integer> place(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    /** Several dossiers. */
    record Many(List<Assessment> assessments, List<ResultJson.Refused> refused) {}
}
