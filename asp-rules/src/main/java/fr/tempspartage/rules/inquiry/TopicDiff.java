package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Findings of two calls topic by topic (<i>constats par thème</i>), where their rules have no counterpart: those about a
 * datum that both calls speak of stand side by side, all others by themselves.
 *
 * @param shared the topics on which both calls have conditions or terms of the filing
 * @param onlyBefore the findings of the first call that have no counterpart
 * @param onlyAfter the findings of the second call that have no counterpart
 */
public record TopicDiff(
        ImmutableList<Side> shared, ImmutableList<Finding> onlyBefore, ImmutableList<Finding> onlyAfter) {

    /** Not priorities: that one is absent weighs nothing. */
    private static final Set<RuleKind> COMPARED = EnumSet.of(RuleKind.CONDITION, RuleKind.FILING);

    /** Outcomes, the one that weighs most first. */
    private static final ImmutableList<Outcome> WEIGHT = ImmutableList.of(
            Outcome.NOT_SATISFIED, Outcome.UNKNOWN, Outcome.FOR_COMMITTEE, Outcome.SATISFIED, Outcome.NOT_APPLICABLE);

    /**
     * Findings about one topic (<i>thème</i>).
     *
     * @param name the name of the datum, such as {@code startDates}
     */
    public record Side(String name, Bilingual label, ImmutableList<Finding> before, ImmutableList<Finding> after) {

        /** Whether what weighs most on one side is otherwise on the other. */
        public boolean isChanged() {
            return worst(before) != worst(after);
        }
    }

    static TopicDiff of(Assessment before, Assessment after) {
        ImmutableList.Builder<Side> shared = ImmutableList.builder();
        Set<RuleId> placed = new LinkedHashSet<>();
        for (CallComparison.Row row :
                CallComparison.of(List.of(before.call(), after.call())).rows()) {
            ImmutableList<Finding> one = about(before, row.sides().get(0).datum());
            ImmutableList<Finding> other = about(after, row.sides().get(1).datum());
            if (!one.isEmpty() && !other.isEmpty()) {
                shared.add(new Side(row.name(), row.label(), one, other));
                one.forEach(finding -> placed.add(finding.rule().id()));
                other.forEach(finding -> placed.add(finding.rule().id()));
            }
        }
        return new TopicDiff(shared.build(), rest(before, placed), rest(after, placed));
    }

    /** The outcome of some findings that weighs most. */
    public static Outcome worst(List<Finding> findings) {
        return WEIGHT.stream()
                .filter(outcome -> findings.stream().anyMatch(finding -> finding.outcome() == outcome))
                .findFirst()
                .orElse(Outcome.NOT_APPLICABLE);
    }

    private static ImmutableList<Finding> about(Assessment assessment, Optional<Datum> datum) {
        List<ClauseId> clauses = datum.map(Datum::clauses).orElse(ImmutableList.of());
        return assessment.findings().stream()
                .filter(finding -> COMPARED.contains(finding.rule().kind())
                        && finding.rule().clauses().stream().anyMatch(clauses::contains))
                .collect(ImmutableList.toImmutableList());
    }

    /** Documents are compared by themselves. */
    private static ImmutableList<Finding> rest(Assessment assessment, Set<RuleId> placed) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().kind() != RuleKind.DOCUMENT
                        && !placed.contains(finding.rule().id()))
                .collect(ImmutableList.toImmutableList());
    }
}
