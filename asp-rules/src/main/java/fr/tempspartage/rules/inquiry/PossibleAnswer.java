package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.List;

/**
 * Answer that a dossier may get (<i>réponse possible</i>), with the readings that lead to it.
 *
 * <p>Example: not eligible, 77 994.96 EUR, no priority, if {@code I-NA-8} is read {@code strict}.
 *
 * @param verdict the verdict in its three levels
 * @param totals for each group of posts that are paid alike, the totals in euros that stay possible, from the lowest; none
 *     where the amount is not known
 * @param priority the reasons of priority
 * @param choices the fewest questions that have to be read otherwise than now, each with its choice; empty where the readings
 *     in force lead to the answer
 */
public record PossibleAnswer(
        Verdict verdict,
        ImmutableList<ImmutableSet<Euros>> totals,
        Reasons priority,
        ImmutableMap<Interpretation, Choice> choices) {

    /** Answer of an assessment as it stands, to which the readings in force lead. */
    public static PossibleAnswer of(Assessment assessment) {
        return new PossibleAnswer(
                assessment.verdict(),
                totals(assessment.plans()),
                new Reasons(
                        assessment.priority().reasons(), assessment.priority().open()),
                ImmutableMap.of());
    }

    static ImmutableList<ImmutableSet<Euros>> totals(List<FundingPlan> plans) {
        return plans.stream()
                .map(plan -> plan.alternatives().stream()
                        .map(FundingAlternative::total)
                        .sorted()
                        .collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableList.toImmutableList());
    }

    PossibleAnswer under(ImmutableMap<Interpretation, Choice> others) {
        return new PossibleAnswer(verdict, totals, priority, others);
    }

    /** Number of questions that are read otherwise than now. */
    public int changes() {
        return choices.size();
    }

    /**
     * Reasons of priority (<i>motifs de priorité</i>).
     *
     * @param held the reasons that hold, in the order of the text
     * @param open those that cannot be told
     */
    public record Reasons(ImmutableList<Rule> held, ImmutableList<Rule> open) {}
}
