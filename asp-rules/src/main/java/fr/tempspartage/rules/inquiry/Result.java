package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Priority;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.Optional;

/**
 * Result of an assessment as far as it decides something (<i>résultat</i>): verdict, priority and amount. What is refused, or
 * late, is refused, whatever else there is to say of it.
 */
record Result(
        boolean refused,
        Optional<Verdict> verdict,
        ImmutableList<Rule> reasons,
        ImmutableList<Rule> open,
        Optional<EurosRange> amount) {

    private static final Result REFUSED =
            new Result(true, Optional.empty(), ImmutableList.of(), ImmutableList.of(), Optional.empty());

    static Result of(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        if (isRefused(verdict)) {
            return REFUSED;
        }
        Priority priority = assessment.priority();
        return new Result(false, Optional.of(verdict), priority.reasons(), priority.open(), assessment.amount());
    }

    private static boolean isRefused(Verdict verdict) {
        return verdict.eligibility() == Eligibility.NOT_ELIGIBLE
                || verdict.filing().contains(FilingStatus.LATE)
                || verdict.filing().contains(FilingStatus.DEADLINE_PASSED);
    }

    /** Whether a rule counts for a result. */
    static boolean counts(Rule rule) {
        return rule.kind() != RuleKind.REMARK && rule.kind() != RuleKind.COMMITTEE;
    }
}
