package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.OutcomeCodes;
import java.util.List;
import java.util.Map;

/**
 * Explorer of interpretations (<i>effet des lectures</i>): what would be otherwise under another reading, by asking again.
 *
 * <p>Example: a finding {@code NA-16} UNKNOWN is SATISFIED under {@code I-NA-8 = b} and NOT_SATISFIED under
 * {@code I-NA-8 = a}. Its methods keep nothing and are thread-safe.
 */
public final class InterpretationExplorer {

    private InterpretationExplorer() {}

    /**
     * Readings under which a finding would be otherwise and decided, one interpretation at a time.
     *
     * @return the other readings, those shown for information included, those that the text excludes left out
     */
    public static ImmutableList<Otherwise> otherwise(Assessment assessment, Finding finding) {
        ImmutableList.Builder<Otherwise> others = ImmutableList.builder();
        Map<Interpretation, String> consulted = finding.interpretations();
        for (OpenPoint point : finding.rule().interpretations()) {
            String inForce = consulted.get(point.interpretation());
            if (inForce == null) {
                continue;
            }
            for (Choice choice : point.interpretation().choices()) {
                if (choice.standing() == Choice.Standing.REJECTED
                        || choice.slug().equals(inForce)) {
                    continue;
                }
                Outcome outcome = assessment.outcomeUnder(finding.rule().id(), point, choice.slug());
                // What is satisfied already gains nothing by being judged.
                boolean judged = outcome == Outcome.FOR_COMMITTEE && finding.outcome() == Outcome.SATISFIED;
                if (outcome != Outcome.UNKNOWN && outcome != finding.outcome() && !judged) {
                    others.add(new Otherwise(point.interpretation(), choice, outcome));
                }
            }
        }
        return others.build();
    }

    /**
     * Readings under which the answers as a whole would be otherwise, one interpretation at a time: does an outcome change
     * to a decided one, or an amount? A reading that only leaves open what was decided tells nothing.
     *
     * @return one entry for each choice that may decide and that changes something
     */
    public static ImmutableList<Change> changes(Assessment assessment) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (OpenPoint point : assessment.call().interpretations()) {
            Interpretation interpretation = point.interpretation();
            for (Choice choice : interpretation.openChoices()) {
                AssessmentContext context = assessment.context().interpreting(interpretation.key(), choice.slug());
                Assessment other = assessment.call().assess(assessment.dossier(), context);
                boolean outcomes = isOneDecidedOtherwise(assessment.codes(), other.codes());
                boolean verdict = outcomes && !other.verdict().equals(assessment.verdict());
                boolean amount = !amounts(other.plans()).equals(amounts(assessment.plans()));
                if (outcomes || amount) {
                    changes.add(new Change(interpretation, choice, other, verdict, outcomes, amount));
                }
            }
        }
        return changes.build();
    }

    private static boolean isOneDecidedOtherwise(OutcomeCodes before, OutcomeCodes after) {
        for (int i = 0; i < before.size(); i++) {
            if (after.get(i) != Outcome.UNKNOWN && after.get(i) != before.get(i)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> amounts(List<FundingPlan> plans) {
        return plans.stream()
                .map(plan -> plan.alternatives().stream()
                        .map(FundingAlternative::total)
                        .map(Object::toString)
                        .toList())
                .toList();
    }

    /**
     * Another reading of one interpretation, and the outcome of a rule under it.
     *
     * @param choice the other choice, which may be one shown for information only
     */
    public record Otherwise(Interpretation interpretation, Choice choice, Outcome outcome) {}

    /**
     * Another reading of one interpretation, and what it changes in the whole assessment.
     *
     * @param assessment the assessment under it
     * @param verdict whether the verdict changes
     * @param outcomes whether the outcome of a rule changes to a decided one
     * @param amount whether an amount changes
     */
    public record Change(
            Interpretation interpretation,
            Choice choice,
            Assessment assessment,
            boolean verdict,
            boolean outcomes,
            boolean amount) {}
}
